import Diagnostics

// YAML 1.2.2, chapter 6: indentation, separation, comments.

extension Reader {
  /// Whether a comment begins here: `#` after white space or at the start of a line [75].
  @inline(__always) func isComment(at offset: Int) -> Bool {
    byte(offset) == .hash && (offset == lineStart || bytes[offset - 1].isWhite)
  }

  /// [77] s-b-comment: nothing but white space and a comment may follow on the line.
  mutating func finishLine() throws(Abandoned) {
    let end = afterWhite(from: position)
    var next = byte(end)
    var offset = end
    if next == .hash {
      position = end
      guard isComment(at: end) else { throw failure(.commentNeedsSpace(at: end)) }
      offset = endOfLine(from: end)
      next = byte(offset)
    }
    guard next.isBreakOrEnd else { throw trailingText(at: end) }
    position = next == 0 ? offset : afterBreak(at: offset)
    lineStart = position
    place = .lineStart
  }

  /// [79] s-l-comments: goes to the next line that has content, or to the end of the input.
  mutating func nextContentLine() {
    var line = position
    place = .content
    while true {
      var offset = line
      while byte(offset) == .space { offset += 1 }
      let spaces = offset - line
      let hasTab = byte(offset) == .tab
      if hasTab { offset = afterWhite(from: offset) }
      if byte(offset) == .hash { offset = endOfLine(from: offset) }
      let next = byte(offset)
      if next == .lineFeed || next == .carriageReturn {
        line = afterBreak(at: offset)
        continue
      }
      lineStart = line
      position = offset
      indentation = spaces
      isTabbed = hasTab
      return
    }
  }

  /// With `place` at `content`: whether the document ends here.
  @inline(__always) var isAtDocumentEnd: Bool {
    position >= bytes.count || (position == lineStart && bytes.span.isMarker(at: position))
  }

  /// What stands behind a complete node, worded by the likeliest mistake.
  private mutating func trailingText(at offset: Int) -> Abandoned {
    if byte(offset) == .colon, byte(offset + 1).isBlank {
      let begin = nodes.last.map { Int($0.start) } ?? offset
      return failure(
        begin < lineStart
          ? .multilineKey(begin..<offset, colon: offset, in: bytes)
          : .mappingNotAllowed(colon: offset))
    }
    let end = endOfLine(from: offset)
    return failure(.trailingText(offset..<max(end, offset + 1)))
  }
}

extension Span where Element == UInt8 {
  /// Whether the line at `offset` is `---` or `...` [206], which ends whatever is open.
  @inline(__always) func isMarker(at offset: Int) -> Bool {
    let first = byte(at: offset)
    guard first == .dash || first == .dot else { return false }
    return byte(at: offset + 1) == first && byte(at: offset + 2) == first
      && byte(at: offset + 3).isBlank
  }
}
