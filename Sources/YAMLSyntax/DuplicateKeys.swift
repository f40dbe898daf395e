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
    // Two words with a bit for each key tell most mappings to be in order.
    var (low, high, repeated): (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var key = mapping + 1
    while key < nodes.count {
      let print = keyPrint(of: key)
      let bit: UInt64 = 1 &<< UInt64(print)
      let isHigh = 0 &- UInt64(print >> 6 & 1)
      repeated |= low & bit & ~isHigh | high & bit & isHigh
      low |= bit & ~isHigh
      high |= bit & isHigh
      count += 1
      key = successor(of: successor(of: key))
    }
    if repeated != 0 { count <= 16 ? compareFewKeys(of: mapping) : compareManyKeys(of: mapping) }
  }

  private mutating func compareFewKeys(of mapping: Int) {
    var key = mapping + 1
    while key < nodes.count {
      var other = mapping + 1
      while other < key {
        if mayEqual(key, other), keyText(of: key) == keyText(of: other) {
          reportDuplicate(key, first: other)
          break
        }
        other = successor(of: successor(of: other))
      }
      key = successor(of: successor(of: key))
    }
  }

  /// Rules out pairs of plain keys of different lengths without looking at them.
  private func mayEqual(_ a: Int, _ b: Int) -> Bool {
    let (a, b) = (nodes[a], nodes[b])
    return a.end - a.start == b.end - b.start || a.style != .plain || b.style != .plain
      || a.end - a.start <= 4 || b.end - b.start <= 4 || a.isCooked || b.isCooked
  }

  private mutating func compareManyKeys(of mapping: Int) {
    // The hash is seeded for each process, so that no file can be made to have collisions.
    var hashed: [(hash: Int, key: Int)] = []
    var key = mapping + 1
    while key < nodes.count {
      var hasher = Hasher()
      let text = keyText(of: key)
      hasher.combine(text.count)
      // Of a long explicit key only the ends count: keys nest, and each would be gone through as
      // often as it is deep.
      let isLong = text.count > 4096
      for byte in text.prefix(isLong ? 64 : 4096) { hasher.combine(byte) }
      for byte in text.suffix(isLong ? 64 : 0) { hasher.combine(byte) }
      hashed.append((hasher.finalize(), key))
      key = successor(of: successor(of: key))
    }
    hashed.sort { ($0.hash, $0.key) < ($1.hash, $1.key) }
    var first = 0
    for index in hashed.indices.dropFirst() {
      let (key, original) = (hashed[index].key, hashed[first].key)
      if hashed[index].hash != hashed[first].hash {
        first = index
      } else if keyText(of: key) == keyText(of: original) {
        reportDuplicate(key, first: original)
      }
    }
  }

  private mutating func reportDuplicate(_ key: Int, first: Int) {
    guard diagnostics.count < Self.diagnosticLimit else { return }
    let text = String(decoding: keyText(of: key).prefix(200), as: UTF8.self)
    report(
      .duplicateKey(
        Diagnostic.shortened(text), at: nodes[key].range, first: nodes[first].range))
  }

  @inline(__always)
  private func keyPrint(of key: Int) -> UInt32 {
    let record = nodes[key]
    if record.style == .plain, !record.isCooked, !record.hasProperties {
      let text = bytes.span.extracting(record.range)
      if !text.mayBeNull { return text.print }
    }
    return keyText(of: key).span.print
  }

  private func keyText(of key: Int) -> ArraySlice<UInt8> {
    var record = nodes[key]
    if record.style == .alias, record.link != NodeRecord.undefined {
      record = nodes[Int(record.link)]
    }
    if record.style.isCollection { return bytes[record.range] }
    guard let range = record.verbatimRange else { return bytes.cookedContent(of: record)[...] }
    return isNull(record, range) ? [0x6E, 0x75, 0x6C, 0x6C] : bytes[range]
  }

  /// All spellings of null are one key.
  @inline(__always)
  private func isNull(_ record: NodeRecord, _ range: SourceRange) -> Bool {
    guard record.style == .plain, range.count <= 4, !record.hasProperties else { return false }
    let text = bytes.span.extracting(range)
    guard text.mayBeNull else { return false }
    return CoreSchema.form(ofPlain: text) == .null
  }

  private func successor(of index: Int) -> Int {
    nodes[index].style.isCollection ? Int(nodes[index].link) : index + 1
  }
}

extension Span where Element == UInt8 {
  /// A number that is equal for equal keys, from the length and some bytes of their text.
  @inline(__always)
  fileprivate var print: UInt32 {
    guard !isEmpty else { return 0 }
    let ends = UInt32(self[0]) &* 3 &+ UInt32(self[count &- 1]) &* 5
    return ends &+ UInt32(self[count &>> 1]) &* 11 &+ UInt32(truncatingIfNeeded: count) &* 7
  }

  /// Whether a plain scalar can be one of the spellings of null: it is short, or has a `u` where
  /// null has.
  @inline(__always)
  fileprivate var mayBeNull: Bool { count < 2 || count == 4 && self[1] | 0x20 == 0x75 }
}
