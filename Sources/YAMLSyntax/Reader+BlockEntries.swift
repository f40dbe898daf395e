import Diagnostics

// YAML 1.2.2, 8.2.1 and 8.2.2: the entries of block sequences and block mappings.

extension Reader {
  /// Goes to the next entry of whichever open collection it belongs to, and closes those inside.
  ///
  /// - Returns: Where the entry's node stands, or nil at the end of the document.
  mutating func nextEntry() throws(Abandoned) -> Slot? {
    while true {
      try checkRoom()
      if place == .inLine { try finishLine() }
      if place == .lineStart { nextContentLine() }
      if isAtDocumentEnd {
        while !levels.isEmpty { closeBlock() }
        return nil
      }
      let isSequenceEntry = byte(position) == .dash && byte(position + 1).isBlank
      try goToLevel(isSequenceEntry: isSequenceEntry)
      let level = levels[levels.count - 1]
      if level.kind == .blockMapping {
        if level.state == .entry, readPlainLines() { continue }
        place = .inLine
        return try mappingEntry()
      }
      guard isSequenceEntry else {
        throw failure(.sequenceEntryExpected(at: position, in: bytes))
      }
      if readPlainMapping() { continue }
      place = .inLine
      position += 1
      return Slot(indent: indentation, isCompact: true, allowsFlushSequence: false)
    }
  }

  /// Closes what the indentation of the current line ends, so that it is an entry of the
  /// innermost collection.
  @inline(__always)
  private mutating func goToLevel(isSequenceEntry: Bool) throws(Abandoned) {
    while let level = levels.last, level.indent > indentation { closeBlock() }
    // [201] A key may stand in the column of the sequence that is the value of the key before it.
    if !isSequenceEntry, let level = levels.last, level.kind == .blockSequence,
      level.indent == indentation, levels.dropLast().last?.indent == level.indent
    {
      closeBlock()
    }
    guard let level = levels.last else { throw failure(.trailingRoot(at: position, in: bytes)) }
    guard !isTabbed else { throw failure(.tabIndentation(at: lineStart + indentation)) }
    guard level.indent == indentation else { throw misplacedEntry(in: level) }
  }

  /// [188] ns-l-block-map-entry.
  private mutating func mappingEntry() throws(Abandoned) -> Slot {
    let isAlone = byte(position + 1).isBlank
    let explicit = Slot(indent: indentation, isCompact: true, allowsFlushSequence: true)
    var implicit = explicit
    implicit.isCompact = false
    switch byte(position) {
    case .question where isAlone:
      completeExplicitEntry()
      levels[levels.count - 1].state = .colon
      position += 1
      return explicit
    case .colon where isAlone:
      position += 1
      if levels[levels.count - 1].state == .colon {
        levels[levels.count - 1].state = .entry
        return explicit
      }
      // An entry whose key is left out is read as if the empty key were explicit.
      appendEmpty(at: position - 1)
      return explicit
    default:
      completeExplicitEntry()
      try readImplicitKey()
      return implicit
    }
  }

  /// [193] ns-s-block-map-implicit-key, and the `:` behind it.
  private mutating func readImplicitKey() throws(Abandoned) {
    let start = position
    let node = nodes.count
    if bytes.span.isPlainFirst(at: start, inFlow: false) {
      let line = bytes.span.plainLine(from: start, inFlow: false)
      guard byte(line.stop) == .colon else {
        throw failure(.missingColon(start..<line.end, in: bytes))
      }
      appendLeaf(NodeRecord(.plain, start: start, end: line.end))
      checkKeyLength(start..<line.end)
      position = line.stop + 1
      return
    }
    var own = Properties()
    while try readProperty(into: &own, inFlow: false) {
      position = afterWhite(from: position)
    }
    try readKeyContent(own, node: node)
    guard let colon = try colonAfterKey(from: start) else {
      throw failure(.missingColon(start..<max(lastEnd, start + 1), in: bytes))
    }
    checkKeyLength(start..<colon)
    position = colon + 1
  }

  private mutating func readKeyContent(
    _ own: Properties, node: Int
  ) throws(Abandoned) {
    let indent = indentation
    switch byte(position) {
    case .openBracket, .openBrace:
      let outside = levels.count
      openFlow(indent: indent)
      attach(own, to: node)
      return try readFlowCollection(indent: indent, outside: outside)
    case .doubleQuote, .singleQuote: try readQuotedNode(indent: indent)
    case .asterisk:
      guard own.isEmpty else { throw failure(.aliasWithProperties(at: position)) }
      try readAlias()
    case .colon where byte(position + 1).isBlank: appendEmpty(at: position)
    case .dash where byte(position + 1).isBlank:
      throw failure(.sequenceAmongKeys(at: position))
    default:
      guard !byte(position).isBreakOrEnd, bytes.span.isPlainFirst(at: position, inFlow: false)
      else {
        throw byte(position).isBreakOrEnd
          ? failure(.missingColon(lineStart + indent..<position, in: bytes))
          : failure(.plainStart(at: position, byte(position), inFlow: false))
      }
      let line = bytes.span.plainLine(from: position, inFlow: false)
      appendLeaf(NodeRecord(.plain, start: position, end: line.end))
      position = line.end
    }
    attach(own, to: node)
  }

  /// Supplies the value of an explicit entry that has none.
  private mutating func completeExplicitEntry() {
    guard let level = levels.last, level.state == .colon else { return }
    appendEmpty(at: lastEnd)
    levels[levels.count - 1].state = .entry
  }

  private mutating func closeBlock() {
    completeExplicitEntry()
    close(at: lastEnd)
  }

  private mutating func misplacedEntry(in level: Level) -> Abandoned {
    let line = position..<max(endOfLine(from: position), position + 1)
    let open = levels.map { Int($0.indent) }
    return failure(.misplacedIndentation(line, column: indentation, open: open))
  }
}

extension Reader {
  // MARK: Beginning a collection

  /// Opens a collection at its first `-` or `?`.
  mutating func openBlock(_ kind: Level.Kind, _ head: NodeHead) -> Slot {
    let indent = column
    open(kind, at: position, indent: indent)
    attach(head.above, to: nodes.count - 1)
    if kind == .blockMapping { levels[levels.count - 1].state = .colon }
    position += 1
    return Slot(
      indent: indent, isCompact: true, allowsFlushSequence: kind == .blockMapping)
  }

  /// Opens the mapping of which the node at `key` proved to be the first key.
  mutating func openBlockMapping(
    key: Int, _ head: NodeHead, colon: Int
  ) throws(Abandoned) -> Slot {
    let indent = try mappingIndent(head, colon: colon)
    openMapping(.blockMapping, beforeKey: key, at: head.start, indent: indent)
    attach(head.above, to: key)
    attach(head.own, to: key + 1)
    position = colon + 1
    return Slot(indent: indent, isCompact: false, allowsFlushSequence: true)
  }

  /// A flow collection where a block node is expected; it too may be a key.
  mutating func readBlockFlowCollection(
    _ head: NodeHead, indent: Int
  ) throws(Abandoned) -> Slot? {
    let node = nodes.count
    let outside = levels.count
    let (firstProperty, firstAnchor) = (properties.count, anchors.count)
    openFlow(indent: indent)
    attach(head.above, to: node)
    attach(head.own, to: node)
    try readFlowCollection(indent: indent, outside: outside)
    guard let colon = try colonAfterKey(from: head.start) else {
      if !head.above.isEmpty, !head.own.isEmpty {
        // Both were this node's: one record has room for them.
        let merged = try merge(head.above, head.own)
        properties.remove(at: firstProperty + 1)
        properties[firstProperty].own = merged
      }
      return nil
    }
    let column = try mappingIndent(head, colon: colon)
    openMapping(
      .blockMapping, beforeKey: node, at: head.start, indent: column,
      keepingProperty: head.above.isEmpty ? nil : firstProperty,
      keepingAnchor: head.above.anchor.exists ? firstAnchor : nil)
    nodes[node].hasProperties = !head.above.isEmpty
    nodes[node + 1].hasProperties = !head.own.isEmpty
    position = colon + 1
    return Slot(indent: column, isCompact: false, allowsFlushSequence: true)
  }

  mutating func readQuotedNode(indent: Int) throws(Abandoned) {
    let start = position
    let style: NodeRecord.Style = byte(start) == .doubleQuote ? .doubleQuoted : .singleQuoted
    let isCooked = try readQuoted(indent: indent)
    appendLeaf(NodeRecord(style, start: start, end: position, isCooked: isCooked))
  }

  /// The `:` that makes a key of what was read from `start` on.
  mutating func colonAfterKey(from start: Int) throws(Abandoned) -> Int? {
    let colon = afterWhite(from: position)
    guard byte(colon) == .colon, byte(colon + 1).isBlank else { return nil }
    guard lineStart <= start else {
      throw failure(.multilineKey(start..<colon, colon: colon, in: bytes))
    }
    return colon
  }

  private mutating func mappingIndent(
    _ head: NodeHead, colon: Int
  ) throws(Abandoned) -> Int {
    guard head.isCompact else {
      throw failure(
        head.tab.map { .tabIndentation(at: $0) } ?? .mappingNotAllowed(colon: colon))
    }
    checkKeyLength(head.start..<colon)
    return head.start - lineStart
  }

  /// [154] An implicit key is at most 1024 characters long.
  mutating func checkKeyLength(_ range: Range<Int>) {
    guard range.count > 1024 else { return }
    var characters = 0
    for offset in range where bytes[offset] & 0xC0 != 0x80 { characters += 1 }
    if characters > 1024 { report(.longKey(range, characters: characters)) }
  }

  mutating func misplacedCollection(_ head: NodeHead) -> Abandoned {
    if let tab = head.tab { return failure(.tabIndentation(at: tab)) }
    return failure(
      .collectionNotAllowed(
        at: position, byte(position), afterProperties: !head.own.isEmpty))
  }
}
