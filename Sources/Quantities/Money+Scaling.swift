extension Money {
  /// This amount times `numerator / denominator`, rounded once.
  ///
  /// The product is formed in 128 bits, so `price × seconds ÷ 3600` loses nothing before the final
  /// rounding.  Ties go to the even neighbour (IEEE 754-2019, 4.3.1, roundTiesToEven), which keeps
  /// the error of a long sum of roundings centred on zero.
  ///
  /// - Parameters:
  ///   - numerator: How many units were used, in the unit `denominator` counts.
  ///   - denominator: How many units this amount pays for.
  /// - Returns: The scaled amount, within half a micro-dollar of the exact one.
  /// - Throws: ``QuantityError/overflow`` if the result does not fit,
  ///   ``QuantityError/divisionByZero`` if `denominator` is zero.
  /// - Complexity: O(1); no allocation.
  public func scaled(
    by numerator: Int64, over denominator: Int64
  ) throws(QuantityError) -> Money {
    guard denominator != 0 else { throw .divisionByZero }
    // Sign and magnitude: unsigned division has no special cases.
    let size = roundedQuotient(
      micros.magnitude, times: numerator.magnitude, over: denominator.magnitude)
    let isNegative = ((micros < 0) != (numerator < 0)) != (denominator < 0)
    guard let size, let micros = Int64(magnitude: size, isNegative: isNegative) else {
      throw .overflow
    }
    return Money(micros: micros)
  }

  /// This amount times an estimate, rounded once.
  ///
  /// The factor counts as the exact binary number it is; the product is formed without rounding and
  /// rounded once to the nearest micro-dollar, ties to even.
  ///
  /// - Parameter factor: A dimensionless number, or an amount of what this price is for.
  /// - Returns: The scaled amount, within half a micro-dollar of the exact one.
  /// - Throws: ``QuantityError/notFinite`` for infinity and NaN, ``QuantityError/overflow`` if the
  ///   result does not fit.
  /// - Complexity: O(1); no allocation.
  public func scaled(by factor: Double) throws(QuantityError) -> Money {
    guard factor.isFinite else { throw .notFinite }
    let size = roundedProduct(UInt128(micros.magnitude), times: factor.magnitude)
    let isNegative = (micros < 0) != (factor < 0)
    guard let size = size.flatMap({ UInt64(exactly: $0) }),
      let micros = Int64(magnitude: size, isNegative: isNegative)
    else { throw .overflow }
    return Money(micros: micros)
  }

  /// What a span of time costs when this amount pays for `period` seconds, rounded once.
  ///
  /// Time is exact to the attosecond, as `Duration` is.  `period` is greater than zero and below
  /// 2³².
  func prorated(for time: Duration, overSeconds period: UInt64) throws(QuantityError) -> Money {
    guard time >= .zero else { throw .negative }
    let (wholeSeconds, rest) = time.wholeSeconds
    guard let seconds = UInt64(exactly: wholeSeconds) else { throw .overflow }
    let size: UInt64?
    if rest == 0 {
      size = roundedQuotient(micros.magnitude, times: seconds, over: period)
    } else {
      // amount × (seconds + rest) / period in two steps: the whole periods' worth, then what the
      // first step left over together with the broken second, rounded once.
      let (whole, left) = (UInt128(micros.magnitude) * UInt128(seconds))
        .quotientAndRemainder(dividingBy: UInt128(period))
      let unit = UInt128(Duration.attosecondsPerSecond)
      // left < 2³², rest < 2⁶⁰ and amount ≤ 2⁶³: both products stay below 2¹²⁴.
      let broken = left * unit + UInt128(micros.magnitude) * rest
      // Rounding the second step alone moves no tie: the first is whole, but its parity counts.
      let (quotient, remainder) = broken.quotientAndRemainder(dividingBy: UInt128(period) * unit)
      let short = UInt128(period) * unit - remainder
      let below = whole + quotient
      let roundsUp = remainder > short || remainder == short && below & 1 == 1
      size = UInt64(exactly: below + (roundsUp ? 1 : 0))
    }
    guard let size, let micros = Int64(magnitude: size, isNegative: micros < 0) else {
      throw .overflow
    }
    return Money(micros: micros)
  }
}
