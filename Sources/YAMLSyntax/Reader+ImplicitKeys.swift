import Diagnostics

// YAML 1.2.2, 7.4.2 and 8.2.2: implicit keys, the nodes that a `:` behind them makes keys.

extension Reader {
  /// [193] ns-s-block-map-implicit-key, and the `:` behind it.
  mutating func readImplicitKey() throws(Abandoned) {
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

  // MARK: The first key of a mapping

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
}
