import Diagnostics

// YAML 1.2.2, 3.2.1.1: the keys of a mapping are unique.

extension Reader {
  /// Reports the keys of a complete mapping that stand there more than once.
  ///
  /// Keys are equal when their text is: `1` and `"1"` differ in YAML, but not for a reader of
  /// string keys, which would drop one of the two.  The text of a collection is its source.
  ///
  /// - Complexity: O(k) for a few keys, O(k log k) for many.
  mutating func checkKeys(of mapping: Int) {
    keyPrints.removeAll(keepingCapacity: true)
    var key = mapping + 1
    var mayRepeat = false
    while key < nodes.count {
      let print = keyPrint(of: key)
      if keyPrints.count < Self.fewKeys {
        for other in keyPrints where other.print == print { mayRepeat = true }
      } else {
        mayRepeat = true
      }
      keyPrints.append((print, key))
      key = successor(of: successor(of: key))
    }
    if mayRepeat { compareKeys() }
  }

  private static var fewKeys: Int { 16 }

  private mutating func compareKeys() {
    // The hash is seeded for each process, so that no file can be made to have collisions.
    var hashed: [(hash: Int, key: Int)] = []
    hashed.reserveCapacity(keyPrints.count)
    for entry in keyPrints {
      var hasher = Hasher()
      for byte in keyText(of: entry.key) { hasher.combine(byte) }
      hashed.append((hasher.finalize(), entry.key))
    }
    hashed.sort { ($0.hash, $0.key) < ($1.hash, $1.key) }
    var first = 0
    for index in hashed.indices.dropFirst() {
      guard hashed[index].hash == hashed[first].hash else {
        first = index
        continue
      }
      let (key, original) = (hashed[index].key, hashed[first].key)
      let text = keyText(of: key)
      guard text == keyText(of: original) else { continue }
      report(
        .duplicateKey(
          Diagnostic.shortened(String(decoding: text.prefix(200), as: UTF8.self)),
          at: nodes[key].range, first: nodes[original].range))
    }
  }

  /// A few bytes of a key's text, by which most keys differ already.
  private func keyPrint(of key: Int) -> UInt64 {
    let record = nodes[key]
    guard let range = record.verbatimRange, !record.hasProperties, range.count > 4 else {
      return keyText(of: key).prefix(16).reduce(0) { $0 &* 31 &+ UInt64($1) }
    }
    let (low, high) = (range.lowerBound, range.upperBound)
    var print = UInt64(range.count)
    for offset in [low, low + 1, low + 2, high - 2, high - 1] {
      print = print << 8 ^ UInt64(bytes[offset])
    }
    return print
  }

  private func keyText(of key: Int) -> ArraySlice<UInt8> {
    var record = nodes[key]
    var index = key
    if record.style == .alias, record.link != NodeRecord.undefined {
      index = Int(record.link)
      record = nodes[index]
    }
    if record.style.isCollection { return bytes[record.range] }
    guard let range = record.verbatimRange else { return bytes.cookedContent(of: record)[...] }
    let isNull =
      record.style == .plain && range.count <= 4 && !record.hasProperties
      && CoreSchema.form(ofPlain: bytes.span.extracting(range)) == .null
    return isNull ? [0x6E, 0x75, 0x6C, 0x6C] : bytes[range]
  }

  private func successor(of index: Int) -> Int {
    nodes[index].style.isCollection ? Int(nodes[index].link) : index + 1
  }
}
