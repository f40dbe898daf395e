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
  /// UTF-8, or what was meant to be.
  package let bytes: [UInt8]

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset; an offset past the end is the end.
  ///
  /// - Complexity: O(offset).
  package func position(of offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    var line = 1
    var start = byteOrderMarkLength
    var index = start
    while index < offset {
      if let next = lineBreakEnd(at: index), next <= offset {
        line += 1
        start = next
        index = next
      } else {
        index += 1
      }
    }
    return SourcePosition(line: line, column: scalarCount(in: start..<max(start, offset)) + 1)
  }

  /// The span of the line that holds `offset`, without its line break.
  package func lineRange(at offset: Int) -> SourceRange {
    let offset = min(max(offset, 0), bytes.count)
    var start = offset
    while start > byteOrderMarkLength, !isLineBreak(bytes[start - 1]) { start -= 1 }
    // Between a CR and its LF there is no line of its own.
    if start > 0, start < bytes.count, bytes[start - 1] == 0x0D, bytes[start] == 0x0A,
      start == offset
    {
      return lineRange(at: start - 1)
    }
    var end = offset
    while end < bytes.count, !isLineBreak(bytes[end]) { end += 1 }
    return min(start, end)..<end
  }

  /// The text of a span; bytes that are not UTF-8 come out as U+FFFD.
  package func text(in range: SourceRange) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// How many Unicode scalars begin in a span (a stray continuation byte is part of none).
  package func scalarCount(in range: SourceRange) -> Int {
    var count = 0
    for byte in bytes[range.clamped(to: 0..<bytes.count)] where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  private func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// The offset after the line break that begins at `index`, if one does.
  private func lineBreakEnd(at index: Int) -> Int? {
    switch bytes[index] {
    case 0x0A: index + 1
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? index + 2 : index + 1
    default: nil
    }
  }
}
