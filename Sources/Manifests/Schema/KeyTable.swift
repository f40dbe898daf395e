import YAMLSyntax

/// The keys of one kind of mapping, found by their bytes.
///
/// A manifest of a million jobs has ten million keys, so a key is compared as one 128-bit word and
/// never becomes a `String`, unless it is unknown.
///
/// Nothing is asked of a key where the table is only held: each thing asked would be looked up through
/// the whole program when the table is made, and a start makes five.
package struct KeyTable<Key: Sendable>: Sendable {
  /// Where such a mapping stands, as docs/manifest.md heads it: `lab.gpus`.
  package let section: String
  /// What such a mapping is, with its article: "a pool".
  let noun: String
  package let rows: [KeyRow<Key>]
  private let words: [UInt128]

  /// Keys have at most 16 bytes.
  init(section: String, noun: String, rows: [KeyRow<Key>]) where Key: ManifestKey {
    self.section = section
    self.noun = noun
    self.rows = rows
    words = rows.map { row in
      precondition(row.key.rawValue.utf8.count <= 16, "a key fits 128 bits")
      var word: UInt128 = 0
      for byte in row.key.rawValue.utf8 { word = word << 8 | UInt128(byte) }
      return word
    }
  }

  /// The key that a node spells, byte for byte.
  ///
  /// - Complexity: O(keys), a few nanoseconds; no allocation.
  func find(_ node: YAMLNode) -> Key? {
    let word: UInt128? = node.withTextBytes { bytes in
      guard (1...16).contains(bytes.count) else { return nil }
      var word: UInt128 = 0
      for index in 0..<bytes.count { word = word << 8 | UInt128(bytes[index]) }
      return word
    }
    guard let word, node.kind == .scalar else { return nil }
    for index in words.indices where words[index] == word { return rows[index].key }
    return nil
  }
}
