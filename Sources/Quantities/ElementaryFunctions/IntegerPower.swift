/// A number to a whole power, the same on every platform.
///
/// Repeated squaring doubles the relative error at every step, so the intermediate products are
/// kept as unevaluated sums of two numbers (Dekker 1971), 106 bits together.
///
/// - Parameters:
///   - base: Any number.
///   - exponent: Any integer; below zero for the reciprocal.
/// - Returns: The power within one unit in the last place while `exponent` is below 2⁴⁰; infinity or
///   zero where it leaves the range.  The power zero is 1 for every base (IEEE 754-2019, 9.2, pown).
/// - Complexity: O(log |exponent|).
public func power(_ base: Double, _ exponent: Int) -> Double {
  if exponent == 0 { return 1 }
  let isNegative = base.sign == .minus && exponent % 2 != 0
  guard base != 0, base.isFinite else {
    if base.isNaN { return base }
    let size: Double = (base == 0) == (exponent > 0) ? 0 : .infinity
    return isNegative ? -size : size
  }
  var square = ScaledPair(base.magnitude)
  var result = ScaledPair(1)
  var remaining = exponent.magnitude
  while true {
    if remaining & 1 == 1 { result = result * square }
    remaining >>= 1
    if remaining == 0 { break }
    square = square * square
    // At least one more factor of at least 2⁴⁰⁹⁶ or at most 2⁻⁴⁰⁹⁵ is to come.
    if square.exponent.magnitude > 4096 {
      result.exponent = square.exponent
      break
    }
  }
  if exponent < 0 { result = result.reciprocal }
  return isNegative ? -result.rounded : result.rounded
}

/// (high + low) · 2^exponent with high in [1, 2) and low below the last place of high.
private struct ScaledPair {
  var high: Double
  var low: Double
  var exponent: Int

  /// - Parameter value: Finite and greater than zero.
  init(_ value: Double) {
    high = value.significand
    low = 0
    exponent = Int(value.exponent)
  }

  /// Brings `high` back into [1, 2) and adds up exactly.
  private init(high: Double, low: Double, exponent: Int) {
    let (sum, error) = exactSum(high, low)
    let factor: Double = sum >= 2 ? 0.5 : sum < 1 ? 2 : 1
    self.high = sum * factor
    self.low = error * factor
    self.exponent = exponent + (sum >= 2 ? 1 : sum < 1 ? -1 : 0)
  }

  static func * (a: ScaledPair, b: ScaledPair) -> ScaledPair {
    let product = a.high * b.high
    let rest = error(of: product, a.high, b.high) + (a.high * b.low + a.low * b.high)
    return ScaledPair(high: product, low: rest, exponent: a.exponent + b.exponent)
  }

  var reciprocal: ScaledPair {
    let quotient = 1 / high
    // 1 − q·(high + low), of which 1 − q·high is exact.
    let product = quotient * high
    let rest = ((1 - product) - Self.error(of: product, quotient, high)) - quotient * low
    return ScaledPair(high: quotient, low: quotient * rest, exponent: -exponent)
  }

  var rounded: Double { scaled(high + low, byPowerOfTwo: exponent) }

  /// What rounding took from `product = a · b`, by splitting each factor in two halves of 26 bits
  /// (Veltkamp); exact for factors in [½, 2).
  private static func error(of product: Double, _ a: Double, _ b: Double) -> Double {
    let (aHigh, aLow) = halves(a)
    let (bHigh, bLow) = halves(b)
    return ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow
  }

  private static func halves(_ value: Double) -> (Double, Double) {
    let shifted = value * 134_217_729  // 2²⁷ + 1
    let high = shifted - (shifted - value)
    return (high, value - high)
  }
}
