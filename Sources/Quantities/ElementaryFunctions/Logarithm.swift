/// The natural logarithm, the same on every platform.
///
/// - Returns: ln x within one unit in the last place; minus infinity for zero, NaN below zero and for
///   NaN.
/// - Complexity: O(1); 14 multiplications, one division.
public func naturalLogarithm(_ x: Double) -> Double {
  guard x > 0, x.isFinite else {
    if x == 0 { return -.infinity }
    return x == .infinity ? x : .nan
  }
  // Subnormal numbers are brought into the normal range first.
  let isSubnormal = x < .leastNormalMagnitude
  let bits = (isSubnormal ? x * 0x1p54 : x).bitPattern
  var exponent = Int(bits >> 52) - 1023 - (isSubnormal ? 54 : 0)
  var significand = Double(bitPattern: bits & 0x000F_FFFF_FFFF_FFFF | 0x3FF0_0000_0000_0000)
  // From [1, 2) to [√½, √2): near one, the exponent must be zero or the result cancels.
  if significand > 1.414_213_562_373_095_1 {
    significand /= 2
    exponent += 1
  }
  let offset = significand - 1
  let multiple = Double(exponent)
  // The product is exact: 40 bits times 11.
  let (sum, error) = exactSum(multiple * LogarithmOfTwo.high, offset)
  return sum + (error + (multiple * LogarithmOfTwo.low - logarithmicLoss(offset)))
}

/// ln(1 + x) without the cancellation near zero, the same on every platform.
///
/// - Returns: ln(1 + x) within two units in the last place; minus infinity for −1, NaN below −1 and
///   for NaN.
/// - Complexity: O(1); 14 multiplications, two divisions.
public func naturalLogarithm(onePlus x: Double) -> Double {
  guard x.magnitude > 0x1p-54 else { return x }
  if -0.29 < x, x < 0.41 { return x - logarithmicLoss(x) }
  let sum = 1 + x
  guard sum > 0, sum.isFinite else { return naturalLogarithm(sum) }
  // What rounding took from the sum, to first order.
  let lost = x.magnitude < 1 ? (1 - sum) + x : (x - sum) + 1
  return naturalLogarithm(sum) + lost / sum
}

/// f − ln(1 + f), for f in [√½ − 1, √2 − 1].
///
/// With s = f / (2 + f), ln(1 + f) = 2 artanh s = 2s + s·R, where R = 2(s²/3 + s⁴/5 + …), and
/// 2s = f − s·f.  So ln(1 + f) = f − s·(f − R): a small correction to a number known exactly.
private func logarithmicLoss(_ f: Double) -> Double {
  let s = f / (2 + f)
  let square = s * s
  // The first term left out, s²⁴/25, is below 2⁻⁶⁵.
  var series = 2 / 23.0
  series = series * square + 2 / 21.0
  series = series * square + 2 / 19.0
  series = series * square + 2 / 17.0
  series = series * square + 2 / 15.0
  series = series * square + 2 / 13.0
  series = series * square + 2 / 11.0
  series = series * square + 2 / 9.0
  series = series * square + 2 / 7.0
  series = series * square + 2 / 5.0
  series = series * square + 2 / 3.0
  return s * (f - series * square)
}
