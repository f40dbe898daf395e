extension YAMLNode {
  /// The items of a sequence; none for other nodes.
  package var elements: Elements {
    let index = tree.target(of: Int(index))
    let record = tree.nodes[index]
    guard record.style.isSequence else { return Elements(tree: tree, position: 0, end: 0) }
    return Elements(tree: tree, position: index + 1, end: Int(record.link))
  }

  /// The entries of a mapping in the order they are written; none for other nodes.
  package var entries: Entries {
    let index = tree.target(of: Int(index))
    let record = tree.nodes[index]
    let isMapping = record.style.isMapping
    return Entries(
      children: Elements(
        tree: tree, position: isMapping ? index + 1 : 0, end: isMapping ? Int(record.link) : 0))
  }

  /// The items of a sequence.
  ///
  /// - Complexity: O(1) for each item, without allocation, however large the items are.
  package struct Elements: Sequence, IteratorProtocol, Sendable {
    let tree: YAMLTree
    var position: Int
    let end: Int

    package mutating func next() -> YAMLNode? {
      guard position < end else { return nil }
      let node = YAMLNode(tree: tree, index: UInt32(truncatingIfNeeded: position))
      position = tree.successor(of: position)
      return node
    }
  }

  /// The entries of a mapping.
  ///
  /// - Complexity: O(1) for each entry, without allocation.
  package struct Entries: Sequence, IteratorProtocol, Sendable {
    var children: Elements

    package mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
      guard let key = children.next(), let value = children.next() else { return nil }
      return (key, value)
    }
  }
}
