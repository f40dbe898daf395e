import Diagnostics

// YAML 1.2.2, 6.9: node properties; 7.1: aliases.

extension Reader {
  /// [96] c-ns-properties: reads one of the two, if one begins here.
  mutating func readProperty(
    into properties: inout Properties, inFlow: Bool
  ) throws(Abandoned) -> Bool {
    let start = position
    switch byte(start) {
    case .ampersand:
      let name = anchorName(after: start)
      guard !name.isEmpty else { throw failure(.anchorWithoutName(at: start)) }
      let range = start..<name.upperBound
      if properties.anchor.exists {
        throw failure(.repeatedAnchor(range, first: properties.anchorRange))
      }
      properties.anchor = Slice(name)
      position = name.upperBound
    case .exclamation:
      let first = properties.tag
      try readTag(into: &properties)
      if first.exists { throw failure(.repeatedTag(properties.tag.range, first: first.range)) }
    default: return false
    }
    // Brackets end an anchor's name; parsers in use agree that they need no space then.
    let next = byte(position)
    guard
      next.isBlank || (inFlow && next.isFlowIndicator) || next == .openBrace
        || next == .openBracket
    else {
      throw failure(.propertyNeedsSpace(at: position))
    }
    return true
  }

  /// [102] ns-anchor-char+: everything up to white space or a flow indicator.
  private func anchorName(after indicator: Int) -> Range<Int> {
    let text = bytes.span
    var end = indicator + 1
    while !text.byte(at: end).isBlank, !text.byte(at: end).isFlowIndicator { end += 1 }
    return (indicator + 1)..<end
  }

  /// [104] c-ns-alias-node.
  mutating func readAlias() throws(Abandoned) {
    let start = position
    let name = anchorName(after: start)
    guard !name.isEmpty else { throw failure(.aliasWithoutName(at: start)) }
    let range = start..<name.upperBound
    position = name.upperBound
    guard let target = anchors.node(named: bytes[name]) else {
      // Words are found for as many as are reported; a file may have millions.
      guard diagnostics.count < Self.diagnosticLimit else { throw Abandoned() }
      report(.undefinedAlias(text(name), at: range, known: anchors.names))
      appendLeaf(
        NodeRecord(.alias, start: start, end: position, link: Int(NodeRecord.undefined)))
      return
    }
    let record = nodes[target]
    if record.style.isCollection, record.link == 0 {
      throw failure(.aliasCycle(text(name), at: range, anchor: anchorRange(of: target)))
    }
    guard anchors.expand(record.range, at: start, limit: expansionLimit) else {
      throw failure(.aliasExpansion(text(name), at: range, anchor: anchorRange(of: target)))
    }
    appendLeaf(NodeRecord(.alias, start: start, end: position, link: target))
  }

  /// How many bytes a document may grow by when every alias is replaced by what it names.
  private var expansionLimit: Int { 64 << 20 + 16 * bytes.count }

  /// The properties of one node that stand on different lines.
  mutating func merge(
    _ outer: Properties, _ inner: Properties
  ) throws(Abandoned) -> Properties {
    if outer.isEmpty { return inner }
    var merged = outer
    if inner.anchor.exists {
      if outer.anchor.exists {
        throw failure(.repeatedAnchor(inner.anchorRange, first: outer.anchorRange))
      }
      merged.anchor = inner.anchor
    }
    if inner.tag.exists {
      if outer.tag.exists {
        throw failure(.repeatedTag(inner.tag.range, first: outer.tag.range))
      }
      merged.tag = inner.tag
      merged.tagSuffix = inner.tagSuffix
      merged.tagPrefix = inner.tagPrefix
    }
    return merged
  }

  /// Gives a node its properties, in the order of the nodes.
  mutating func attach(_ own: Properties, to node: Int) {
    guard !own.isEmpty else { return }
    nodes[node].hasProperties = true
    properties.append(PropertyRecord(node: UInt32(truncatingIfNeeded: node), own: own))
    if own.anchor.exists { anchors.define(bytes[own.anchor.range], node: node) }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func anchorRange(of node: Int) -> Range<Int> {
    properties.last { Int($0.node) == node }?.own.anchorRange ?? nodes[node].range
  }
}
