/// A span of a source, in UTF-8 byte offsets from its start.
package typealias SourceRange = Range<Int>

/// A place in a source as people and editors count it.
package struct SourcePosition: Hashable, Sendable {
  /// Counts from 1; CR LF, LF and a bare CR each end one line.
  package let line: Int
  /// Counts Unicode scalars from 1, so that the number is the same on every platform.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// The bytes of something that was read, and the name to call it by.
///
/// Offsets are used inside; lines and columns exist only where a diagnostic is worded.  No index
/// of lines is kept: a file of a million jobs is usually right, and a wrong one asks for at most
/// fifty positions.
package struct SourceText: Sendable {
  /// The path as the user typed it, or `<stdin>`.
  package let name: String
  /// UTF-8, or what was meant to be; empty if it is not held whole.
  package let bytes: [UInt8]
  /// What is known of a source that is not held whole.
  private let excerpts: SourceExcerpts?

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    excerpts = nil
  }

  /// A source that was read piece by piece, of which only some places are known.
  package init(name: String, excerpts: SourceExcerpts) {
    self.name = name
    bytes = []
    self.excerpts = excerpts
  }

  /// Whether all of it is held.
  package var isWhole: Bool { excerpts == nil }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset; an offset past the end is the end.
  ///
  /// - Complexity: O(offset), at several bytes a cycle.
  package func position(of offset: Int) -> SourcePosition { positions(of: [offset])[0] }

  /// The lines and columns of several offsets, which may come in any order.
  ///
  /// - Complexity: O(largest offset): the source is gone through once, however many there are.
  package func positions(of offsets: [Int]) -> [SourcePosition] {
    if let excerpts { return offsets.map(excerpts.position) }
    var positions = [SourcePosition](
      repeating: SourcePosition(line: 1, column: 1), count: offsets.count)
    let first = byteOrderMarkLength
    var known = (offset: first, line: 1, start: first)
    for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
      let offset = max(min(offsets[index], bytes.count), first)
      let piece = known.offset..<offset
      known.line += lineBreakCount(in: piece)
      known.start = lineStart(before: offset, notBefore: known.start)
      known.offset = offset
      positions[index] = SourcePosition(
        line: known.line, column: scalarCount(in: known.start..<offset) + 1)
    }
    return positions
  }

  /// The span of the line that holds `offset`, without its line break.
  package func lineRange(at offset: Int) -> SourceRange {
    if let excerpts { return excerpts.lineRange(at: offset) }
    let offset = min(max(offset, 0), bytes.count)
    let start = lineStart(before: offset, notBefore: min(byteOrderMarkLength, offset))
    var end = start
    // Between a CR and its LF there is no line of its own: the offset may be past the end.
    while end < bytes.count, !isLineBreak(bytes[end]) { end += 1 }
    return start..<end
  }

  /// Whether the line of an offset, where a diagnostic begins, can be shown.
  func holdsLine(at offset: Int) -> Bool {
    excerpts.map { !$0.lineRange(at: offset).isEmpty } ?? true
  }

  /// The text of a span; bytes that are not UTF-8 come out as U+FFFD.
  package func text(in range: SourceRange) -> String {
    if let excerpts { return String(decoding: excerpts.bytes(in: range), as: UTF8.self) }
    return String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// How many Unicode scalars begin in a span (a stray continuation byte is part of none).
  package func scalarCount(in range: SourceRange) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    return bytes.span.extracting(range).count { $0 & 0xC0 != 0x80 }
  }

  private var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Whether the byte at `index` ends a line: an LF, or a CR that is not half of a CR LF.
  func endsLine(at index: Int) -> Bool {
    bytes[index] == 0x0A
      || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  /// How many lines end in a span.
  private func lineBreakCount(in range: SourceRange) -> Int {
    let text = bytes.span.extracting(range)
    let feeds = text.count { $0 == 0x0A }
    // Most files have no CR at all, and then this is two passes at the speed of memory.
    guard text.count(where: { $0 == 0x0D }) > 0 else { return feeds }
    return range.count { endsLine(at: $0) }
  }

  /// Where the line of `offset` begins, if that is not before `limit`.
  private func lineStart(before offset: Int, notBefore limit: Int) -> Int {
    var start = offset
    while start > limit, !endsLine(at: start - 1) { start -= 1 }
    return start
  }
}

extension Span where Element == UInt8 {
  /// How many bytes satisfy a test that is simple enough to become vector code.
  @inline(__always)
  fileprivate func count(where test: (UInt8) -> Bool) -> Int {
    // A byte can count a block of this size without overflow.
    let size = 128
    var total = 0
    var offset = 0
    while offset + size <= count {
      let block = extracting(offset..<offset + size)
      var matches: UInt8 = 0
      for index in 0..<size { matches &+= test(block[index]) ? 1 : 0 }
      total += Int(matches)
      offset += size
    }
    while offset < count {
      total += test(self[offset]) ? 1 : 0
      offset += 1
    }
    return total
  }
}
