import Diagnostics
import YAMLSyntax

extension YAMLNode {
  /// Whether nothing is written here.
  var isAbsent: Bool { kind == .scalar && isPlain && withTextBytes { $0.isEmpty } }
}

extension ManifestParser {
  /// The key of an entry, unless it is unknown or has no value, which is reported; `~` is a value
  /// that says nothing, and passes over the key in silence.
  mutating func key<Key: ManifestKey>(
    _ node: YAMLNode, _ value: YAMLNode, in table: KeyTable<Key>
  ) -> Key? {
    guard let key = table.find(node) else {
      report(.unknownKey(node, value, in: table))
      return nil
    }
    guard value.isNothing else { return key }
    if value.isAbsent { report(.missingValue(of: key, at: node.range)) }
    return nil
  }

  /// Whether a node is a mapping, as the keys of `table` need one; reports what else it is.
  mutating func isMapping<Key: ManifestKey>(_ node: YAMLNode, of table: KeyTable<Key>) -> Bool {
    if node.kind == .mapping { return true }
    report(.notAMapping(node, of: table))
    return false
  }

  /// The items of a list; one value alone is a list of one.
  ///
  /// Reports a mapping.
  mutating func items<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> [YAMLNode] {
    switch node.kind {
    case .sequence: return Array(node.elements)
    case .scalar: return [node]
    case .mapping:
      report(.wrongType(node, key))
      return []
    }
  }
}
