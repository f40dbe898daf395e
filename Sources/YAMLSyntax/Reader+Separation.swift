import Diagnostics

// YAML 1.2.2, chapter 6: indentation, separation, comments.

extension Reader {
  /// Whether a comment begins here: `#` after white space or at the start of a line [75].
  @inline(__always) func isComment(at offset: Int) -> Bool {
    byte(offset) == .hash && (offset == lineStart || bytes[offset - 1].isWhite)
  }

  /// [77] s-b-comment: nothing but white space and a comment may follow on the line.
  mutating func finishLine() throws(Abandoned) {
    let source = bytes
    let text = source.span
    let end = text.afterWhite(from: position)
    var next = text.byte(at: end)
    var offset = end
    if next == .hash {
      position = end
      guard isComment(at: end) else { throw failure(.commentNeedsSpace(at: end)) }
      offset = text.endOfLine(from: end)
      next = text.byte(at: offset)
    }
    guard next.isBreakOrEnd else { throw trailingText(at: end) }
    position = next == 0 ? offset : text.afterBreak(at: offset)
    lineStart = position
    place = .lineStart
  }

  /// [79] s-l-comments: goes to the next line that has content, or to the end of the input.
  mutating func nextContentLine() {
    let source = bytes
    let text = source.span
    var line = position
    place = .content
    while true {
      var offset = line
      while text.byte(at: offset) == .space { offset += 1 }
      let spaces = offset - line
      let hasTab = text.byte(at: offset) == .tab
      if hasTab { offset = text.afterWhite(from: offset) }
      if text.byte(at: offset) == .hash { offset = text.endOfLine(from: offset) }
      let next = text.byte(at: offset)
      if next == .lineFeed || next == .carriageReturn {
        line = text.afterBreak(at: offset)
        continue
      }
      lineStart = line
      position = offset
      indentation = spaces
      isTabbed = hasTab
      return
    }
  }

  /// Whether the line at `offset` is `---` or `...` [206], which ends whatever is open.
  @inline(__always) func isMarker(at offset: Int) -> Bool {
    let first = byte(offset)
    guard first == .dash || first == .dot else { return false }
    return byte(offset + 1) == first && byte(offset + 2) == first && byte(offset + 3).isBlank
  }

  /// With `place` at `content`: whether the document ends here.
  var isAtDocumentEnd: Bool {
    position >= bytes.count || (position == lineStart && isMarker(at: position))
  }

  /// What stands behind a complete node, worded by the likeliest mistake.
  private mutating func trailingText(at offset: Int) -> Abandoned {
    if byte(offset) == .colon, byte(offset + 1).isBlank {
      let begin = nodes.last.map { Int($0.start) } ?? offset
      return failure(
        begin < lineStart
          ? .multilineKey(begin..<offset, colon: offset) : .mappingNotAllowed(colon: offset))
    }
    let end = bytes.span.endOfLine(from: offset)
    return failure(.trailingText(offset..<max(end, offset + 1)))
  }
}
