import Diagnostics

// The fast path: lines that say `key: value`, both plain, of which most manifests mostly consist.
//
// Nothing is decided here that the grammar's own methods would decide differently.  A line is
// taken only if every byte of it, and the beginning of the next, is known to be harmless;
// otherwise it is left to them untouched.  The tests read everything with and without this file.

extension Reader {
  /// One line of a block mapping, and where the next one begins.
  fileprivate struct PlainLine {
    var keyEnd: Int
    var value: SourceRange
    var nextLine: Int
    var nextContent: Int
  }

  /// Reads entries of the innermost block mapping for as long as they are plain lines.
  ///
  /// - Returns: Whether there were any; the reader then stands at the content of another line.
  @inline(__always)
  mutating func readPlainLines() -> Bool {
    let indent = indentation
    guard options.isFast, let first = bytes.span.plainLine(at: position, indent: indent) else {
      return false
    }
    var line = first
    while true {
      take(line)
      guard indentation == indent, nodes.count <= options.nodeLimit,
        let next = bytes.span.plainLine(at: position, indent: indent)
      else {
        return true
      }
      line = next
    }
  }

  /// Reads an entry of a block sequence that is a mapping of plain lines: `- key: value`.
  mutating func readPlainMapping() -> Bool {
    let start = position + 2
    let indent = start - lineStart
    guard options.isFast, byte(position + 1) == .space,
      let line = bytes.span.plainLine(at: start, indent: indent)
    else { return false }
    open(.blockMapping, at: start, indent: indent)
    position = start
    take(line)
    return true
  }

  @inline(__always)
  private mutating func take(_ line: PlainLine) {
    appendLeaf(NodeRecord(.plain, start: position, end: line.keyEnd))
    appendLeaf(NodeRecord(.plain, start: line.value.lowerBound, end: line.value.upperBound))
    position = line.nextContent
    lineStart = line.nextLine
    indentation = line.nextContent - line.nextLine
    isTabbed = false
  }
}

extension Span where Element == UInt8 {
  @inline(__always)
  fileprivate func plainLine(at start: Int, indent: Int) -> Reader.PlainLine? {
    guard byte(at: start).isWordStart else { return nil }
    let keyEnd = endOfWords(from: start + 1)
    // Behind `: ` there must be a value, and it must be on this line.
    guard byte(at: keyEnd) == .colon, byte(at: keyEnd + 1) == .space,
      byte(at: keyEnd + 2).isWordStart, keyEnd - start <= 1024
    else { return nil }
    let valueEnd = endOfWords(from: keyEnd + 3)
    guard byte(at: valueEnd) == .lineFeed else { return nil }
    // A line that is indented more, or empty, or a comment, might continue the value or not.
    let nextLine = valueEnd + 1
    var next = nextLine
    while byte(at: next) == .space { next += 1 }
    guard next - nextLine <= indent, byte(at: next) > .hash else { return nil }
    return Reader.PlainLine(
      keyEnd: keyEnd, value: keyEnd + 2..<valueEnd, nextLine: nextLine, nextContent: next)
  }

  /// The end of the plain text from `offset` on: words, with single spaces between them.
  @inline(__always)
  fileprivate func endOfWords(from offset: Int) -> Int {
    var offset = offset
    while true {
      while let eight = eightBytes(at: offset) {
        let stops = eight.stops
        offset &+= stops == 0 ? 8 : stops.trailingZeroBitCount &>> 3
        if stops != 0 { break }
      }
      let byte = self.byte(at: offset)
      if byte > .hash, byte != .colon {
        offset &+= 1  // Among the last bytes of the input.
      } else {
        // A space or a colon is text if text follows.
        let next = self.byte(at: offset &+ 1)
        guard byte == .space || byte == .colon, next > .hash, next != .colon else { return offset }
        offset &+= 2
      }
    }
  }

  /// Eight bytes as one number, the first one lowest, if there are so many: two loads.
  @inline(__always)
  private func eightBytes(at offset: Int) -> UInt64? {
    guard offset <= count &- 8 else { return nil }
    let bytes = extracting(offset..<offset &+ 8)
    // What the compiler does not see by itself, and would check for each byte.
    guard bytes.count == 8 else { return nil }
    let low =
      UInt32(bytes[0]) | UInt32(bytes[1]) << 8 | UInt32(bytes[2]) << 16 | UInt32(bytes[3]) << 24
    let high =
      UInt32(bytes[4]) | UInt32(bytes[5]) << 8 | UInt32(bytes[6]) << 16 | UInt32(bytes[7]) << 24
    return UInt64(low) | UInt64(high) << 32
  }
}

extension UInt64 {
  /// The top bit of each byte that is no more than `#`, or is `:`; exact up to the first of them.
  @inline(__always)
  fileprivate var stops: UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let colons = self ^ (ones &* UInt64(UInt8.colon))
    let below = (self &- ones &* UInt64(UInt8.hash + 1)) & ~self
    return (below | ((colons &- ones) & ~colons)) & (ones << 7)
  }
}
