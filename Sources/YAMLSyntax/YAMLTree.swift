import Diagnostics

/// What a stream consists of, shared by every cursor into it.
final class YAMLTree: Sendable {
  let source: SourceText
  /// All documents one after another, each in pre-order.
  let nodes: [NodeRecord]
  /// In the order of the nodes they belong to.
  let properties: [PropertyRecord]
  /// What tag handles stand for: `%TAG` prefixes, after the ones that are always there.
  let tagPrefixes: [String]
  let documents: [DocumentRecord]

  init(
    source: SourceText, nodes: [NodeRecord], properties: [PropertyRecord], tagPrefixes: [String],
    documents: [DocumentRecord]
  ) {
    self.source = source
    self.nodes = nodes
    self.properties = properties
    self.tagPrefixes = tagPrefixes
    self.documents = documents
  }

  /// The index of the node that stands for `index`: itself, or what an alias names.
  func target(of index: Int) -> Int {
    let record = nodes[index]
    guard record.style == .alias, record.link != NodeRecord.undefined else { return index }
    return Int(record.link)
  }

  /// The index of what follows a node and everything in it.
  func successor(of index: Int) -> Int {
    let record = nodes[index]
    return record.style.isCollection ? Int(record.link) : index + 1
  }

  /// - Complexity: O(log n) in the number of nodes that have properties.
  func properties(of index: Int) -> Properties? {
    guard nodes[index].hasProperties else { return nil }
    var low = 0
    var high = properties.count
    while low < high {
      let middle = (low + high) / 2
      if Int(properties[middle].node) < index { low = middle + 1 } else { high = middle }
    }
    return low < properties.count ? properties[low].own : nil
  }

  func anchor(of index: Int) -> String? {
    guard let anchor = properties(of: index)?.anchor, anchor.exists else { return nil }
    return source.text(in: anchor.range)
  }
}

/// One document of a stream.
struct DocumentRecord: Sendable {
  var root: UInt32
  /// It begins with `---`.
  var hasStartMarker: Bool
  /// It ends with `...`.
  var hasEndMarker: Bool
}
