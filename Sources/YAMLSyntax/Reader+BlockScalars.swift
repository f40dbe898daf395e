import Diagnostics

// YAML 1.2.2, 8.1: block scalar styles.

extension Reader {
  /// [170] c-l+literal and [174] c-l+folded, in a parent node of the given indentation.
  mutating func readBlockScalar(indent: Int) throws(Abandoned) {
    let start = position
    let header = bytes.span.blockHeader(at: start)
    try finishHeader(header)
    let headerEnd = endOfLine(from: header.end)
    let body = try blockBody(
      columns: header.indentation.map { max(indent, 0) + $0 }, parent: indent)
    let end = header.chomping == .keep ? position : body.end ?? min(headerEnd, position)
    appendLeaf(
      NodeRecord(
        byte(start) == .pipe ? .literal : .folded, start: start, end: end, link: body.columns,
        isCooked: true))
  }

  private mutating func finishHeader(_ header: BlockHeader) throws(Abandoned) {
    position = header.end
    let text = afterWhite(from: header.end)
    guard byte(header.end).isBlank, byte(text) == .hash || byte(text).isBreakOrEnd else {
      throw failure(.blockHeader(at: text, isIndicator: text == header.end))
    }
    try finishLine()
  }

  /// Goes through the lines of a scalar, to the line after it: finds the indentation of the
  /// content, if the header does not give it, and where the last line of content ends.
  private mutating func blockBody(
    columns: Int?, parent: Int
  ) throws(Abandoned) -> (columns: Int, end: Int?) {
    var columns = columns
    var end: Int?
    /// The longest of the empty lines before the first line of content.
    var widest = (columns: 0, offset: position)
    while position < bytes.count {
      var offset = position
      while byte(offset) == .space { offset += 1 }
      let spaces = offset - position
      let isEmpty = byte(offset).isBreakOrEnd
      if !isEmpty {
        if columns == nil, spaces > parent {
          // [163] c-indentation-indicator: the first line that is not empty decides.
          columns = spaces
          guard widest.columns <= spaces else {
            throw failure(.blockLeadingSpaces(at: widest.offset, columns: spaces))
          }
        }
        guard let columns, spaces >= columns, spaces > 0 || !bytes.span.isMarker(at: position)
        else {
          try checkBlockEnd(at: offset)
          break
        }
        end = endOfLine(from: offset)
      } else if let columns {
        // An empty line is content as far as it goes beyond the indentation.
        if spaces > columns { end = offset }
      } else if spaces > widest.columns {
        widest = (spaces, offset)
      }
      offset = isEmpty ? offset : end ?? offset
      position = offset < bytes.count ? afterBreak(at: offset) : offset
    }
    lineStart = position
    place = .lineStart
    return (columns ?? max(widest.columns, parent + 1), end)
  }

  /// [169] l-trail-comments: an empty line that is indented with a tab is neither content nor end.
  private mutating func checkBlockEnd(at offset: Int) throws(Abandoned) {
    if byte(offset) == .tab, byte(afterWhite(from: offset)).isBreakOrEnd {
      lineStart = position
      throw failure(.tabIndentation(at: offset))
    }
  }
}
