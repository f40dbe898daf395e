// The few operations that need more than 64 bits.  Every one works on magnitudes, rounds once, to
// the nearest and ties to even (IEEE 754-2019, 4.3.1, roundTiesToEven), and answers nil instead of
// trapping when the result does not fit.

/// `whole × factor`, rounded once.
///
/// A `Double` is a 53-bit integer times a power of two, so the product is formed exactly and only
/// the final shift rounds.
///
/// - Parameters:
///   - whole: Below 2⁷⁵, so that its product with a significand fits in 128 bits.
///   - factor: Finite and not negative.
/// - Returns: The product, or nil if it needs more than 128 bits.
func roundedProduct(_ whole: UInt128, times factor: Double) -> UInt128? {
  let biased = Int(factor.exponentBitPattern)
  // Subnormal numbers have no hidden bit and the exponent of the smallest normal one.
  let significand =
    biased == 0 ? factor.significandBitPattern : factor.significandBitPattern | 1 << 52
  let (product, overflow) = whole.multipliedReportingOverflow(by: UInt128(significand))
  guard !overflow else { return nil }
  let shift = max(biased, 1) - 1075
  if product == 0 { return 0 }
  if shift >= 0 { return shift <= product.leadingZeroBitCount ? product << UInt128(shift) : nil }
  return roundedShift(product, right: -shift)
}

/// `value / 2^distance`, rounded once; `distance` is greater than zero.
func roundedShift(_ value: UInt128, right distance: Int) -> UInt128 {
  guard distance <= 128 else { return 0 }
  let half: UInt128 = 1 << UInt128(distance - 1)
  let quotient = distance == 128 ? 0 : value >> UInt128(distance)
  let remainder = distance == 128 ? value : value & (half << 1 - 1)
  return quotient + (remainder > half || remainder == half && quotient & 1 == 1 ? 1 : 0)
}

/// `dividend / divisor`, rounded once; `divisor` is greater than zero.
func roundedQuotient(_ dividend: UInt128, over divisor: UInt128) -> UInt128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  let rest = divisor - remainder
  let roundsUp = remainder > rest || remainder == rest && quotient & 1 == 1
  // No overflow: a quotient of all ones needs a divisor of one, which leaves no remainder.
  return quotient + (roundsUp ? 1 : 0)
}

/// `dividend / divisor`, and what is left over; `divisor` is greater than zero.
///
/// - Complexity: O(1); one hardware division on most machines, where the standard library's of 128
///   bits is a function that loops.
func quotientAndRemainder(
  _ dividend: UInt128, over divisor: UInt64
) -> (quotient: UInt128, remainder: UInt128) {
  let high = UInt64(truncatingIfNeeded: dividend >> 64)
  // `dividingFullWidth` is defined only while the quotient fits.
  guard high < divisor else {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: UInt128(divisor))
    return (quotient, remainder)
  }
  let low = UInt64(truncatingIfNeeded: dividend)
  let (quotient, remainder) = divisor.dividingFullWidth((high, low))
  return (UInt128(quotient), UInt128(remainder))
}

/// `a × b / divisor`, rounded once; `divisor` is greater than zero.
///
/// - Complexity: O(1); one hardware division on most machines.
func roundedQuotient(_ a: UInt64, times b: UInt64, over divisor: UInt64) -> UInt64? {
  let product = a.multipliedFullWidth(by: b)
  // `dividingFullWidth` is defined only while the quotient fits.
  guard product.high < divisor else { return nil }
  let (quotient, remainder) = divisor.dividingFullWidth(product)
  let rest = divisor - remainder
  let roundsUp = remainder > rest || remainder == rest && quotient & 1 == 1
  let (rounded, overflow) = quotient.addingReportingOverflow(roundsUp ? 1 : 0)
  return overflow ? nil : rounded
}

/// The number as the nearest `Double`, ties to even.
///
/// The standard library's conversion of 128 bits is a hundred times slower.
func nearestDouble(_ value: UInt128) -> Double {
  if let narrow = UInt64(exactly: value) { return Double(narrow) }
  // The leading 64 bits round to 53; a one in the last place stands for all bits cut off.
  let cut = 64 - value.leadingZeroBitCount
  let leading = UInt64(truncatingIfNeeded: value >> UInt128(cut))
  let isInexact = value.trailingZeroBitCount < cut
  return Double(isInexact ? leading | 1 : leading)
    * Double(sign: .plus, exponentBitPattern: UInt(cut + 1023), significandBitPattern: 0)
}

extension Int64 {
  /// The number of this sign and size, or nil if there is none.
  init?(magnitude: UInt64, isNegative: Bool) {
    if isNegative {
      guard magnitude <= Int64.min.magnitude else { return nil }
      self = Int64(truncatingIfNeeded: 0 &- magnitude)
    } else {
      guard let value = Int64(exactly: magnitude) else { return nil }
      self = value
    }
  }
}
