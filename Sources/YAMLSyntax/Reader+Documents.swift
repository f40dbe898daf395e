import Diagnostics

// YAML 1.2.2, chapter 9: document stream productions.

extension Reader {
  /// [211] l-yaml-stream.
  mutating func readStream() {
    // Directives and bare documents may stand at the start and after `...` only.
    var mayBeBare = true
    while diagnostics.count < Self.diagnosticLimit {
      skipDocumentPrefix()
      guard position < bytes.count else { return }
      let start = position
      let firstNode = nodes.count
      do {
        mayBeBare = try readDocument(mayBeBare: mayBeBare)
      } catch {
        abandonDocument(from: firstNode)
        goToMarker(after: start)
        mayBeBare = true
      }
    }
  }

  /// [202] l-document-prefix: byte order marks, comments, empty lines.
  private mutating func skipDocumentPrefix() {
    while true {
      if bytes[position...].starts(with: [0xEF, 0xBB, 0xBF]) {
        byteOrderMarks.append(position)
        position += 3
      }
      nextContentLine()
      guard byte(position) == 0xEF, position == lineStart,
        bytes[position...].starts(with: [0xEF, 0xBB, 0xBF])
      else { return }
    }
  }

  /// [210] l-any-document.
  ///
  /// - Returns: Whether it ended with `...`.
  private mutating func readDocument(mayBeBare: Bool) throws(Abandoned) -> Bool {
    anchors.removeAll()
    tagHandles.reset()
    var hasDirectives = false
    if byte(position) == .percent, position == lineStart, mayBeBare {
      try readDirectives()
      hasDirectives = true
    }
    var document = DocumentRecord(
      root: UInt32(truncatingIfNeeded: nodes.count), hasStartMarker: false, hasEndMarker: false)
    if isAtDocumentEnd, byte(position) == .dot || position >= bytes.count {
      guard !hasDirectives else { throw failure(.missingDocumentStart(at: position)) }
      try endDocument()
      return true
    }
    if isAtDocumentEnd {
      document.hasStartMarker = true
      position += 3
      place = .inLine
      lastEnd = position
    } else if hasDirectives || !mayBeBare {
      throw failure(.missingDocumentStart(at: position))
    }
    try readNode(in: .root(isCompact: !document.hasStartMarker))
    while let slot = try nextEntry() { try readNode(in: slot) }
    document.hasEndMarker = byte(position) == .dot
    if document.hasEndMarker { try endDocument() }
    documents.append(document)
    return document.hasEndMarker
  }

  /// [205] l-document-suffix.
  private mutating func endDocument() throws(Abandoned) {
    position += 3
    place = .inLine
    try finishLine()
  }

  private mutating func abandonDocument(from firstNode: Int) {
    nodes.removeSubrange(firstNode...)
    while let last = properties.last, last.node >= firstNode { properties.removeLast() }
    levels.removeAll(keepingCapacity: true)
    place = .lineStart
  }

  /// Goes to the next line that is `---` or `...`; reading can begin afresh there.
  private mutating func goToMarker(after start: Int) {
    var line = lineStart
    while line <= start || !bytes.span.isMarker(at: line) {
      let end = endOfLine(from: line)
      guard end < bytes.count else {
        position = bytes.count
        return
      }
      line = afterBreak(at: end)
    }
    position = line
    lineStart = line
  }
}
