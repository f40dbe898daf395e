package import Quantities

/// Whole cents for amounts whose exact sum is printed as well, so that what is printed adds up to
/// the printed total to the last digit (docs/decisions/2026-11-21-cents-in-totaled-columns.md).
package enum Apportionment {
  private static let microsPerCent: Int64 = 10_000

  /// An amount in cents, rounded once, ties to even.
  package static func cents(_ amount: Money) -> Int64 {
    let (floor, rest) = floored(amount)
    let half = microsPerCent / 2
    return rest > half || (rest == half && floor & 1 == 1) ? floor + 1 : floor
  }

  /// Cents for each part, each within one cent of its exact amount, that add up to `total`.
  ///
  /// Every part gets its whole cents; what is missing goes, a cent each, to those with the largest
  /// remainders, the earlier of equals first (the method of largest remainders).  A part that is a
  /// whole number of cents is therefore never changed.
  ///
  /// `total` is the cents of the exact sum of the parts, rounded up or down.
  ///
  /// - Complexity: O(parts).
  package static func cents(of parts: [Money], total: Int64) -> [Int64] {
    var result: [Int64] = []
    result.reserveCapacity(parts.count)
    // Remainders are below 10,000, so sorting them is counting them.
    var count = [Int](repeating: 0, count: Int(microsPerCent))
    var missing = Int128(total)
    for part in parts {
      let (floor, rest) = floored(part)
      result.append(floor)
      count[Int(rest)] += 1
      missing -= Int128(floor)
    }
    guard missing > 0 else { return result }
    // The least remainder that still gets a cent, and how many of that very remainder do.
    var threshold = Int(microsPerCent) - 1
    var left = Int(clamping: missing)
    while threshold > 0, left > count[threshold] {
      left -= count[threshold]
      threshold -= 1
    }
    for (index, part) in parts.enumerated() {
      let rest = Int(floored(part).rest)
      guard rest > 0, rest >= threshold else { continue }
      if rest == threshold {
        guard left > 0 else { continue }
        left -= 1
      }
      result[index] += 1
    }
    return result
  }

  private static func floored(_ amount: Money) -> (cents: Int64, rest: Int64) {
    let (quotient, rest) = amount.micros.quotientAndRemainder(dividingBy: microsPerCent)
    return rest < 0 ? (quotient - 1, rest + microsPerCent) : (quotient, rest)
  }

  /// Cents as dollars: `1,234.57`.
  package static func text(_ cents: Int64, grouped: Bool) -> String {
    let (micros, overflow) = cents.multipliedReportingOverflow(by: microsPerCent)
    // Cents come from amounts that fit, and a rounded one may stand just beyond them.
    return Money(micros: overflow ? (cents < 0 ? .min : .max) : micros)
      .formatted(decimals: 2, grouped: grouped)
  }
}
