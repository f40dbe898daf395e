import Diagnostics

// YAML 1.2.2, 7.3: flow scalar styles.

extension Reader {
  /// Reads the rest of a plain scalar of which the first line has been read.
  ///
  /// Inside brackets further lines may be indented as they like: they cannot be mistaken for
  /// anything, and the parsers in use agree to take them, though [69] asks for `indent` spaces.
  ///
  /// - Returns: Whether there were further lines.
  mutating func continuePlain(
    _ line: (end: Int, stop: Int), indent: Int, inFlow: Bool
  ) -> Bool {
    var (end, stop) = line
    var hasMore = false
    while stop < bytes.count, bytes[stop].isBreakOrEnd {
      let next = bytes.span.nextLine(afterBreakAt: stop)
      let first = byte(next.content)
      // [134] A comment cannot continue a scalar, nor can a line that is not indented enough.
      guard !first.isBreakOrEnd, first != .hash, inFlow || next.spaces > indent,
        !(next.content == next.start && bytes.span.isMarker(at: next.start))
      else { break }
      let more = bytes.span.plainLine(from: next.content, inFlow: inFlow)
      guard more.end > next.content else { break }
      (end, stop) = more
      lineStart = next.start
      hasMore = true
    }
    position = end
    return hasMore
  }

  /// [109] c-double-quoted and [120] c-single-quoted.
  ///
  /// - Returns: Whether the content is anything but the bytes between the quotes.
  mutating func readQuoted(indent: Int) throws(Abandoned) -> Bool {
    let open = position
    let quote = bytes[open]
    var offset = open + 1
    var isCooked = false
    while true {
      let next = byte(offset)
      if next == quote {
        offset += 1
        guard quote == .singleQuote, byte(offset) == quote else { break }
        isCooked = true
        offset += 1
      } else if next == .backslash, quote == .doubleQuote {
        isCooked = true
        // An escaped line break is left to the next round.
        offset += byte(offset + 1).isBreakOrEnd ? 1 : try checkedEscape(at: offset)
      } else if next.isBreakOrEnd {
        guard offset < bytes.count else { throw failure(.unclosedQuote(at: open)) }
        isCooked = true
        offset = try continueQuoted(open, afterBreakAt: offset, indent: indent)
      } else {
        offset += 1
      }
    }
    position = offset
    return isCooked
  }

  private mutating func continueQuoted(
    _ open: Int, afterBreakAt offset: Int, indent: Int
  ) throws(Abandoned) -> Int {
    let next = bytes.span.nextLine(afterBreakAt: offset)
    guard next.content < bytes.count else { throw failure(.unclosedQuote(at: open)) }
    lineStart = next.start
    if next.spaces == 0, bytes.span.isMarker(at: next.start) {
      throw failure(.unclosedQuote(at: open, before: next.content))
    }
    guard next.spaces > indent else {
      throw failure(
        next.content > next.start + next.spaces
          ? .tabIndentation(at: next.start + next.spaces)
          : .unclosedQuote(at: open, before: next.content))
    }
    return next.content
  }

  /// The length of the escape at `offset`.
  private mutating func checkedEscape(at offset: Int) throws(Abandoned) -> Int {
    switch bytes.span.escape(at: offset) {
    case .character(_, let length): return length
    case .unknown: throw failure(.unknownEscape(at: offset, in: bytes))
    case .cut(let wanted): throw failure(.cutEscape(at: offset, wanted: wanted, in: bytes))
    case .surrogate(let length): throw failure(.surrogateEscape(offset..<offset + length))
    case .outOfRange(let length): throw failure(.escapeOutOfRange(offset..<offset + length))
    }
  }
}

extension Span where Element == UInt8 {
  /// [126] ns-plain-first: whether a plain scalar may begin at `offset`.
  func isPlainFirst(at offset: Int, inFlow: Bool) -> Bool {
    let first = byte(at: offset)
    if first.isWordStart { return true }
    switch first {
    case .dash, .question, .colon:
      let next = byte(at: offset + 1)
      return !next.isBlank && !(inFlow && next.isFlowIndicator)
    default: return !first.isIndicator
    }
  }

  /// [133] ns-plain-one-line: the part of a plain scalar that is on this line.
  ///
  /// - Returns: The end of the text, and where the reading stopped: at a `:` that ends a key, a
  ///   comment, a break, in flow also an indicator.
  @inline(__always)
  func plainLine(from start: Int, inFlow: Bool) -> (end: Int, stop: Int) {
    var offset = start
    scan: while offset < count {
      let next = self[offset]
      if next > .colon {
        if inFlow, next.isFlowIndicator { break scan }
      } else if next <= .comma {
        switch next {
        case .lineFeed, .carriageReturn: break scan
        case .hash: if offset > start, self[offset - 1].isWhite { break scan }
        case .comma: if inFlow { break scan }
        default: break
        }
      } else if next == .colon {
        let after = byte(at: offset + 1)
        if after.isBlank || (inFlow && after.isFlowIndicator) { break scan }
      }
      offset += 1
    }
    var end = offset
    while end > start, self[end - 1].isWhite { end -= 1 }
    return (end, offset)
  }

  /// The next line that is not empty: where it starts, its indentation, its first character.
  func nextLine(
    afterBreakAt offset: Int
  ) -> (start: Int, spaces: Int, content: Int) {
    var line = afterBreak(at: offset)
    while true {
      var spaces = line
      while byte(at: spaces) == .space { spaces += 1 }
      let content = afterWhite(from: spaces)
      let next = byte(at: content)
      guard next == .lineFeed || next == .carriageReturn else {
        return (line, spaces - line, content)
      }
      line = afterBreak(at: content)
    }
  }
}
