/// Numbers the distinct texts of price files, so that a region named two hundred times is one
/// string, and a name is looked up once.
///
/// The keywords come first: the symbol of a key is its place in ``PriceKeyword/all``.
struct TextPool {
  private var slots = [Int32](repeating: -1, count: 4096)
  /// Where each text begins in `arena`.
  private var entries: [(print: TextPrint, start: Int)] = []
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
    let print = TextPrint(bytes)
    var slot = print.slot & (slots.count - 1)
    while slots[slot] >= 0 {
      let symbol = Int(slots[slot])
      if entries[symbol].print == print, print.isWhole || isEqual(symbol, bytes) { return symbol }
      slot = (slot + 1) & (slots.count - 1)
    }
    let start = arena.count
    for index in bytes.indices { arena.append(bytes[index]) }
    slots[slot] = Int32(entries.count)
    entries.append((print, start))
    strings.append(nil)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  /// The text of a symbol.
  mutating func string(_ symbol: Int) -> String {
    if let string = strings[symbol] { return string }
    let entry = entries[symbol]
    let string = String(
      decoding: arena[entry.start..<entry.start + entry.print.count], as: UTF8.self)
    strings[symbol] = string
    return string
  }

  /// The keyword that a symbol is, if it is one.
  func keyword(_ symbol: Int) -> PriceKeyword? {
    symbol < PriceKeyword.all.count ? PriceKeyword.all[symbol] : nil
  }

  private func isEqual(_ symbol: Int, _ bytes: Span<UInt8>) -> Bool {
    let start = entries[symbol].start
    for index in bytes.indices where arena[start + index] != bytes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (symbol, entry) in entries.enumerated() {
      var slot = entry.print.slot & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(symbol)
    }
  }
}

/// What tells most texts apart: all of a short one, and a hash of the rest of a longer one.
private struct TextPrint: Equatable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var rest: UInt64 = 0
  let count: Int

  @inline(__always)
  init(_ bytes: Span<UInt8>) {
    count = bytes.count
    for index in 0..<min(count, 8) { first = first << 8 | UInt64(bytes[index]) }
    guard count > 8 else { return }
    for index in 8..<min(count, 16) { second = second << 8 | UInt64(bytes[index]) }
    guard count > 16 else { return }
    // FNV-1a; a poor hash costs time, never correctness.
    for index in 16..<count { rest = (rest ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
  }

  /// Whether texts with this print are the same text.
  var isWhole: Bool { count <= 16 }

  var slot: Int {
    let mixed = (first ^ second &* 0x9E37_79B9_7F4A_7C15 ^ rest) &* 0xFF51_AFD7_ED55_8CCD
    return Int(truncatingIfNeeded: mixed >> 32 ^ UInt64(truncatingIfNeeded: count))
  }
}
