// The elementary functions of this folder use addition, subtraction, multiplication and division
// only, which IEEE 754 defines to the last bit.  A platform's own `exp` or `log` is as accurate,
// but its last bit differs from the next platform's, and these results reach golden files.

/// The base of natural logarithms to the power of `x`, the same on every platform.
///
/// - Returns: eˣ within one unit in the last place; infinity above 709.78, zero below −745.13, NaN
///   for NaN.
/// - Complexity: O(1); 13 multiplications.
public func exponential(_ x: Double) -> Double {
  guard x < 709.8 else { return x.isNaN ? x : .infinity }
  guard x > -745.2 else { return 0 }
  let reduced = ReducedArgument(x)
  // 1 + r + tail with the rounding error of the first sum carried along; |r| ≤ 0.35 < 1.
  let sum = 1 + reduced.value
  let error = (1 - sum) + reduced.value
  return scaled(sum + (error + reduced.tail), byPowerOfTwo: reduced.exponent)
}

/// eˣ − 1 without the cancellation near zero, the same on every platform.
///
/// - Returns: eˣ − 1 within two units in the last place; infinity above 709.78, −1 far below zero,
///   NaN for NaN.
/// - Complexity: O(1); 13 multiplications.
public func exponentialMinusOne(_ x: Double) -> Double {
  // Beyond these bounds one of the two terms is below the last place of the other.
  guard x.magnitude < 38 else { return exponential(x) - 1 }
  // Keeps the sign of zero, and x for what is too small to have a square.
  guard x.magnitude > 0x1p-54 else { return x }
  let reduced = ReducedArgument(x)
  let power = scaled(1, byPowerOfTwo: reduced.exponent)
  // (2ᵏ − 1) + 2ᵏ(r + tail); beyond |k| = 53 the first difference loses only what is below the
  // last place of the result.
  let (sum, error) = exactSum(power - 1, power * reduced.value)
  return sum + (error + power * reduced.tail)
}

/// x = k · ln 2 + r with |r| ≤ ½ ln 2, and eʳ − 1 = r + tail.
private struct ReducedArgument {
  var exponent: Int
  var value: Double
  var tail: Double

  /// - Parameter x: Of magnitude below 1,100, so that `exponent` has 11 bits.
  init(_ x: Double) {
    // Adding 1.5 × 2⁵² leaves no room for a fraction, so the sum rounds to a whole number; `rounded`
    // would be a call into the platform's mathematics library.
    let multiple = (x * (1 / LogarithmOfTwo.high) + 0x1.8p52) - 0x1.8p52
    // Exact: the high part has 40 bits, so its multiple fits in 53.
    let high = x - multiple * LogarithmOfTwo.high
    let low = multiple * LogarithmOfTwo.low
    value = high - low
    let correction = (high - value) - low
    exponent = Int(multiple)

    // Σ rⁿ⁻² / n! for n from 2 to 14; the first term left out is below 2⁻⁵⁸ of the sum.
    var series = 1 / 87_178_291_200.0
    series = series * value + 1 / 6_227_020_800.0
    series = series * value + 1 / 479_001_600.0
    series = series * value + 1 / 39_916_800.0
    series = series * value + 1 / 3_628_800.0
    series = series * value + 1 / 362_880.0
    series = series * value + 1 / 40_320.0
    series = series * value + 1 / 5_040.0
    series = series * value + 1 / 720.0
    series = series * value + 1 / 120.0
    series = series * value + 1 / 24.0
    series = series * value + 1 / 6.0
    series = series * value + 1 / 2.0
    tail = series * value * value + (correction + correction * value)
  }
}

/// ln 2 in two parts: the leading 40 bits, and the rest to 53 bits more.
enum LogarithmOfTwo {
  static let high = 0x1.62e4_2fef_a2p-1
  static let low = 0x1.9ef3_5793_c767_3p-41
}

/// The rounded sum and what the rounding lost (Knuth's two-sum); exact for any finite order of
/// magnitude.
func exactSum(_ a: Double, _ b: Double) -> (sum: Double, error: Double) {
  let sum = a + b
  let shareOfB = sum - a
  return (sum, (a - (sum - shareOfB)) + (b - shareOfB))
}

/// `x · 2ᵏ`, rounded once; infinity or zero where it leaves the range.
func scaled(_ x: Double, byPowerOfTwo exponent: Int) -> Double {
  // A power of two has a bit pattern of its own from 2⁻¹⁰²² to 2¹⁰²³; beyond, two steps of which
  // only the last can round.
  switch exponent {
  case -1022...1023: x * powerOfTwo(exponent)
  case 1024...2046: x * 0x1p1023 * powerOfTwo(exponent - 1023)
  case -2044...(-1023): x * powerOfTwo(exponent + 1022) * 0x1p-1022
  default: exponent > 0 ? x * .infinity : x * 0
  }
}

private func powerOfTwo(_ exponent: Int) -> Double {
  Double(sign: .plus, exponentBitPattern: UInt(exponent + 1023), significandBitPattern: 0)
}
