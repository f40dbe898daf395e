import Diagnostics

// YAML 1.2.2, 6.9: node properties; 7.1: aliases.

extension Reader {
  /// The properties of a node that has not been read yet.
  struct Properties {
    var anchor: Range<Int>?
    var tag: Tag?

    var isEmpty: Bool { anchor == nil && tag == nil }
  }

  struct Tag {
    var suffix: Range<Int>
    var prefix: Int
    /// The tag as it is written.
    var range: Range<Int>
  }

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
      if let first = properties.anchor {
        throw failure(.repeatedAnchor(range, first: first.lowerBound - 1..<first.upperBound))
      }
      properties.anchor = name
      position = name.upperBound
    case .exclamation:
      let tag = try readTag()
      if let first = properties.tag { throw failure(.repeatedTag(tag.range, first: first.range)) }
      properties.tag = tag
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
    let source = bytes
    let text = source.span
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
    if let first = outer.anchor, let anchor = inner.anchor {
      throw failure(
        .repeatedAnchor(
          anchor.lowerBound - 1..<anchor.upperBound,
          first: first.lowerBound - 1..<first.upperBound))
    }
    if let first = outer.tag, let tag = inner.tag {
      throw failure(.repeatedTag(tag.range, first: first.range))
    }
    return Properties(anchor: inner.anchor ?? outer.anchor, tag: inner.tag ?? outer.tag)
  }

  /// Gives a node its properties, in the order of the nodes.
  mutating func attach(_ own: Properties, to node: Int) {
    guard !own.isEmpty else { return }
    nodes[node].hasProperties = true
    properties.append(record(of: own, node: node))
    if let anchor = own.anchor { anchors.define(bytes[anchor], node: node) }
  }

  func record(of own: Properties, node: Int) -> PropertyRecord {
    func narrow(_ range: Range<Int>) -> Range<UInt32> {
      UInt32(
        truncatingIfNeeded: range.lowerBound)..<UInt32(truncatingIfNeeded: range.upperBound)
    }
    return PropertyRecord(
      node: UInt32(truncatingIfNeeded: node), anchor: narrow(own.anchor ?? 0..<0),
      tagSuffix: own.tag.map { narrow($0.suffix) },
      tagPrefix: UInt32(truncatingIfNeeded: own.tag?.prefix ?? 0))
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func anchorRange(of node: Int) -> Range<Int> {
    guard let record = properties.last(where: { Int($0.node) == node }) else {
      return nodes[node].range
    }
    return Int(record.anchor.lowerBound) - 1..<Int(record.anchor.upperBound)
  }
}
