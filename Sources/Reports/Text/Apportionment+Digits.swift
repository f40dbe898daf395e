import Quantities

extension Apportionment {
  /// Parts in the digits of their total, so that what is printed adds up to it to the last one.
  ///
  /// - Parameters:
  ///   - parts: In proportion; none below zero.
  ///   - total: As it is printed: `1,882.083333`.
  /// - Returns: A text for each part, none of its digits idle.
  /// - Complexity: O(parts · log parts).
  static func digits(of parts: [Double], total: String) -> [String] {
    let point = total.utf8.lastIndex(of: UInt8(ascii: "."))
    let known = point.map { total.utf8.distance(from: $0, to: total.utf8.endIndex) - 1 } ?? 0
    // Parts of a whole number need not be whole.
    let decimals = max(known, 6)
    var whole: Int128 = 0
    for byte in total.utf8 where byte &- 0x30 < 10 { whole = whole * 10 + Int128(byte - 0x30) }
    for _ in known..<decimals { whole *= 10 }
    let sum = parts.reduce(0, +)
    guard sum > 0, sum.isFinite, whole < 1 << 62 else { return parts.map { $0.quantityText } }
    let exact = parts.map { $0 / sum * Double(whole) }
    var units = exact.map { Int128($0.rounded(.down)) }
    // The largest remainders first, the earlier of equals.
    let order = exact.indices.sorted {
      let (a, b) = (exact[$0] - exact[$0].rounded(.down), exact[$1] - exact[$1].rounded(.down))
      return a != b ? a > b : $0 < $1
    }
    var missing = whole - units.reduce(0, +)
    // Of a very large total a double does not hold the last digits: more or less than one each.
    for index in order.indices.reversed() where missing < 0 {
      let taken = min(-missing, units[order[index]])
      units[order[index]] -= taken
      missing += taken
    }
    let each = missing / Int128(max(1, order.count))
    let extra = missing - each * Int128(order.count)
    for (place, index) in order.enumerated() { units[index] += each + (place < extra ? 1 : 0) }
    return units.map {
      trimmed(fixed(units: UInt128($0), decimals: decimals, grouped: true))
    }
  }
}
