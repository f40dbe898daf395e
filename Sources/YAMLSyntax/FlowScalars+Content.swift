// YAML 1.2.2, 7.3: what the text of a flow scalar means.  Syntax has been checked by then.

extension [UInt8] {
  /// The content of a scalar that is not the bytes as they stand.
  func cookedContent(of record: NodeRecord) -> [UInt8] {
    switch record.style {
    case .plain: span.foldedPlain(record.range)
    case .singleQuoted: span.unquotedSingle(record.range)
    case .doubleQuoted: span.unquotedDouble(record.range)
    case .literal, .folded: span.blockContent(of: record)
    default: []
    }
  }
}

extension Span where Element == UInt8 {
  func foldedPlain(_ range: Range<Int>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      if self[index].isBreakOrEnd {
        index = fold(lineBreakAt: index, into: &content, keeping: 0)
      } else {
        content.append(self[index])
        index += 1
      }
    }
    return content
  }

  func unquotedSingle(_ range: Range<Int>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      if self[index].isBreakOrEnd {
        index = fold(lineBreakAt: index, into: &content, keeping: 0)
      } else {
        content.append(self[index])
        // [117] c-quoted-quote: two quotes are one.
        index += self[index] == .singleQuote ? 2 : 1
      }
    }
    return content
  }

  func unquotedDouble(_ range: Range<Int>) -> [UInt8] {
    var content: [UInt8] = []
    content.reserveCapacity(range.count)
    var index = range.lowerBound + 1
    // White space that was written as an escape is not trimmed at the end of a line.
    var kept = 0
    while index < range.upperBound - 1 {
      if self[index].isBreakOrEnd {
        index = fold(lineBreakAt: index, into: &content, keeping: kept)
      } else if self[index] != .backslash {
        content.append(self[index])
        index += 1
      } else if self[index + 1].isBreakOrEnd {
        // [112] s-double-escaped: the break is left out, the white space before it is not.
        index = join(lineBreakAt: index + 1, into: &content)
        kept = content.count
      } else {
        index = unescape(at: index, into: &content)
        kept = content.count
      }
    }
    return content
  }

  /// [74] s-flow-folded: one break is a space, each further one a line feed.
  private func fold(lineBreakAt index: Int, into content: inout [UInt8], keeping kept: Int) -> Int {
    while content.count > kept, let last = content.last, last.isWhite { content.removeLast() }
    let count = content.count
    let next = join(lineBreakAt: index, into: &content)
    if content.count == count { content.append(.space) }
    return next
  }

  /// Skips a break and the white space round it; empty lines become line feeds.
  private func join(lineBreakAt index: Int, into content: inout [UInt8]) -> Int {
    var next = afterWhite(from: afterBreak(at: index))
    while next < count, self[next].isBreakOrEnd {
      content.append(.lineFeed)
      next = afterWhite(from: afterBreak(at: next))
    }
    return next
  }

  /// [62] c-ns-esc-char; two UTF-16 halves, as JSON writes them, make one character.
  private func unescape(at index: Int, into content: inout [UInt8]) -> Int {
    guard case .character(let scalar, let length) = escape(at: index) else { return index + 2 }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { content.append(byte) }
    return index + length
  }
}
