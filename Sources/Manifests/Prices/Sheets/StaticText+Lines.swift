// Lines and scalars of a sheet.

extension StaticText {
  /// The first line at or after the beginning of one that has content: where the content starts,
  /// and how many columns stand before it; the limit if there is none.
  func contentLine(from offset: Int, before limit: Int) -> (start: Int, indentation: Int) {
    var line = offset
    while line < limit {
      let content = afterSpaces(from: line)
      let first = self[content]
      if first != UInt8(ascii: "\n"), first != UInt8(ascii: "#") {
        return (min(content, limit), content - line)
      }
      line = endOfLine(from: content) + 1
    }
    return (limit, 0)
  }

  /// Where the first line after `offset` that is not indented deeper than so many columns has its
  /// content; the limit if there is none.
  func lineNotDeeper(than columns: Int, after offset: Int, before limit: Int) -> Int {
    var offset = offset
    while true {
      let line = contentLine(from: endOfLine(from: offset) + 1, before: limit)
      if line.start >= limit || line.indentation <= columns { return line.start }
      offset = line.start
    }
  }

  @inline(__always)
  func afterSpaces(from offset: Int) -> Int {
    var offset = offset
    while self[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset
  }

  /// After blanks, line breaks and comments.
  @inline(__always)
  func afterSpacing(from offset: Int) -> Int {
    var offset = offset
    while true {
      switch self[offset] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"): offset += 1
      case UInt8(ascii: "#"): offset = endOfLine(from: offset)
      default: return offset
      }
    }
  }

  /// The end of a plain scalar: at a `:` or a comment after it, at the end of its line, and inside
  /// brackets at a comma or a bracket.
  @inline(__always)
  func endOfPlain(from start: Int, inFlow: Bool) -> Int {
    var offset = start
    scan: while offset < count {
      switch self[offset] {
      case UInt8(ascii: "\n"): break scan
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): if inFlow { break scan }
      case UInt8(ascii: ":"):
        let next = self[offset + 1]
        if next == UInt8(ascii: " ") || next == UInt8(ascii: "\n") { break scan }
      case UInt8(ascii: "#"): if self[offset - 1] == UInt8(ascii: " ") { break scan }
      default: break
      }
      offset += 1
    }
    while offset > start, self[offset - 1] == UInt8(ascii: " ") { offset -= 1 }
    return offset
  }

  /// The end of a scalar between double quotes, after the second.
  func endOfQuoted(from start: Int) -> Int {
    var offset = start + 1
    while offset < count, self[offset] != UInt8(ascii: "\"") { offset += 1 }
    return min(offset + 1, count)
  }

  /// The end of a flow collection, after its bracket.
  func endOfFlow(from start: Int) -> Int {
    var depth = 0
    var offset = start
    while offset < count {
      switch self[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return offset + 1 }
      case UInt8(ascii: "\""): offset = endOfQuoted(from: offset) - 1
      default: break
      }
      offset += 1
    }
    return count
  }
}
