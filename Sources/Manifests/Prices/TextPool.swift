/// Numbers the distinct texts of price files, so that a region named two hundred times is one
/// string, and a name is looked up once.
///
/// The keywords come first: the symbol of a key is its place in ``PriceKeyword/all``.
struct TextPool {
  private var slots = [Int32](repeating: -1, count: 4096)
  /// Where each text lies in `arena`.
  private var entries: [(hash: UInt64, start: Int, end: Int)] = []
  private var arena: [UInt8] = []
  private var strings: [String?] = []

  init() {
    arena.reserveCapacity(1 << 15)
    entries.reserveCapacity(2048)
    strings.reserveCapacity(2048)
    for keyword in PriceKeyword.all {
      let bytes = Array(keyword.rawValue.utf8)
      _ = symbol(of: bytes.span)
    }
  }

  /// The number of a text.
  ///
  /// - Complexity: O(length), amortised; no allocation for a text that was seen before.
  mutating func symbol(of bytes: Span<UInt8>) -> Int {
    // FNV-1a; a poor hash costs time here, never correctness.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in bytes.indices { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot] >= 0 {
      let symbol = Int(slots[slot])
      if entries[symbol].hash == hash, isEqual(entries[symbol].start..<entries[symbol].end, bytes) {
        return symbol
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = arena.count
    for index in bytes.indices { arena.append(bytes[index]) }
    slots[slot] = Int32(entries.count)
    entries.append((hash, start, arena.count))
    strings.append(nil)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  /// The text of a symbol.
  mutating func string(_ symbol: Int) -> String {
    if let string = strings[symbol] { return string }
    let entry = entries[symbol]
    let string = String(decoding: arena[entry.start..<entry.end], as: UTF8.self)
    strings[symbol] = string
    return string
  }

  /// The keyword that a symbol is, if it is one.
  func keyword(_ symbol: Int) -> PriceKeyword? {
    symbol < PriceKeyword.all.count ? PriceKeyword.all[symbol] : nil
  }

  private func isEqual(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard range.count == bytes.count else { return false }
    for index in bytes.indices where arena[range.lowerBound + index] != bytes[index] {
      return false
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (symbol, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash ^ entry.hash >> 32) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(symbol)
    }
  }
}
