/// A decimal number exactly as written: `significand × 10^exponent`.
struct DecimalNumber {
  var significand: UInt64
  var exponent: Int
  var isNegative = false
  /// Where it stands in its text, sign included.
  var range: Range<Int>

  /// The number times `factor × 10^power`, rounded once to a whole number, ties to even; nil if it
  /// needs more than 128 bits.
  func rounded(times factor: UInt64 = 1, shiftedBy power: Int) -> UInt128? {
    // 64 bits times 64 bits.
    let product = UInt128(significand) * UInt128(factor)
    if product == 0 { return 0 }
    let shift = exponent + power
    if shift >= 0 {
      guard shift < DecimalNumber.powersOfTen.count else { return nil }
      let (result, overflow) = product.multipliedReportingOverflow(by: .powerOfTen(shift))
      return overflow ? nil : result
    }
    // 2¹²⁸ is below ½ · 10³⁹.
    guard -shift < DecimalNumber.powersOfTen.count else { return 0 }
    if product.leadingZeroBitCount >= 64, -shift <= 19 {
      let divisor = UInt64(truncatingIfNeeded: UInt128.powerOfTen(-shift))
      return roundedQuotient(UInt64(truncatingIfNeeded: product), times: 1, over: divisor)
        .map { UInt128($0) }
    }
    return roundedQuotient(product, over: .powerOfTen(-shift))
  }

  /// The number times `10^power` as the nearest `Double`; infinity if there is none.
  func double(shiftedBy power: Int = 0) -> Double {
    let shift = exponent + power
    // Both operands are exact and one operation rounds once (Clinger 1990).
    if significand < 1 << 53, shift.magnitude <= 22 {
      let ten = DecimalNumber.exactPowersOfTen[Int(shift.magnitude)]
      let value = Double(significand)
      return shift < 0 ? value / ten : value * ten
    }
    // The standard library reads any decimal to the nearest value.
    return Double("\(significand)e\(shift)") ?? .infinity
  }

  fileprivate static let powersOfTen: [UInt128] = (0...38).map { exponent in
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }

  /// The powers of ten that a `Double` holds exactly.
  private static let exactPowersOfTen: [Double] = (0...22).map { Double(powersOfTen[$0]) }
}

extension UInt128 {
  /// Ten to the power of a number from 0 to 38.
  static func powerOfTen(_ exponent: Int) -> UInt128 { DecimalNumber.powersOfTen[exponent] }
}
