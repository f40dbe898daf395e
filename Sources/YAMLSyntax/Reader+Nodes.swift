import Diagnostics

// Writing the arena.

extension Reader {
  /// Appends a scalar or an alias.
  @inline(__always)
  mutating func appendLeaf(_ record: NodeRecord) {
    append(record)
    lastEnd = Int(record.end)
  }

  /// [106] e-node: an empty node is a plain scalar of no characters.
  mutating func appendEmpty(at offset: Int) {
    appendLeaf(NodeRecord(.plain, start: offset, end: offset))
  }

  /// Appends a collection and opens it.
  mutating func open(_ kind: Level.Kind, at offset: Int, indent: Int) {
    let style: NodeRecord.Style =
      switch kind {
      case .blockSequence: .blockSequence
      case .blockMapping: .blockMapping
      case .flowSequence: .flowSequence
      case .flowMapping, .flowPair: .flowMapping
      }
    append(NodeRecord(style, start: offset, end: offset))
    levels.append(
      Level(
        kind: kind, indent: Int32(truncatingIfNeeded: indent),
        node: UInt32(truncatingIfNeeded: nodes.count - 1)))
  }

  /// Puts a mapping before the node at `index`, which proved to be its first key, and opens it.
  ///
  /// Everything from `index` on moves up by one; an implicit key is at most 1024 characters, so
  /// that is not much.  One property record and one anchor of `index` may be the mapping's
  /// already: those that stand on lines above the key.
  mutating func openMapping(
    _ kind: Level.Kind, beforeKey index: Int, at offset: Int, indent: Int,
    keepingProperty kept: Int? = nil, keepingAnchor keptAnchor: Int? = nil
  ) {
    let style: NodeRecord.Style = kind == .blockMapping ? .blockMapping : .flowMapping
    reserveNode()
    nodes.insert(NodeRecord(style, start: offset, end: offset), at: index)
    for moved in (index + 1)..<nodes.count {
      let record = nodes[moved]
      if record.style.isCollection
        || (record.style == .alias && record.link != NodeRecord.undefined
          && Int(record.link) >= index)
      {
        nodes[moved].link += 1
      }
    }
    var last = properties.count - 1
    while last >= 0, Int(properties[last].node) >= index {
      if last != kept { properties[last].node += 1 }
      last -= 1
    }
    anchors.shift(from: index, except: keptAnchor)
    levels.append(
      Level(
        kind: kind, indent: Int32(truncatingIfNeeded: indent),
        node: UInt32(truncatingIfNeeded: index)))
  }

  /// Refuses a document of more nodes than can be numbered.
  @inline(__always)
  mutating func checkRoom() throws(Abandoned) {
    if nodes.count > options.nodeLimit { throw failure(.tooManyNodes(at: position)) }
  }

  /// Closes the innermost collection, whose last byte is before `end`.
  mutating func close(at end: Int) {
    guard let level = levels.popLast() else { return }
    let index = Int(level.node)
    nodes[index].link = UInt32(truncatingIfNeeded: nodes.count)
    nodes[index].end = UInt32(truncatingIfNeeded: end)
    lastEnd = end
    if nodes[index].style.isMapping { checkKeys(of: index) }
  }

  @inline(__always)
  private mutating func append(_ record: NodeRecord) {
    reserveNode()
    nodes.append(record)
  }

  @inline(__always)
  private mutating func reserveNode() {
    if nodes.count == nodes.capacity { growArena() }
  }

  /// Makes room for the nodes that the rest of the input will need if it is like the part read.
  ///
  /// Doubling would hold one and a half times the final arena while it copies; after the first
  /// guess a file of like records is never copied again.  Room that is not used is not resident.
  @inline(never)
  private mutating func growArena() {
    let nodesPerByte = Double(nodes.count) / Double(max(position, 1))
    let expected = nodesPerByte * Double(bytes.count) * 1.125
    let least = max(1024, nodes.count + nodes.count / 2)
    nodes.reserveCapacity(max(least, Int(min(expected, Double(bytes.count) * 2))))
  }
}
