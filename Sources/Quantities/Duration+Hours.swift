// `Duration` is exact and needs no wrapper, but two of its doors trap: `Duration.seconds(_: Double)`
// on huge values, and `components` on spans that arithmetic has pushed beyond 2⁶³ seconds.  What
// this library offers goes through neither.

extension Duration {
  static let attosecondsPerSecond: Int128 = 1_000_000_000_000_000_000
  static let attosecondsPerHour: Int128 = 3_600 * attosecondsPerSecond

  /// The span in hours.
  ///
  /// Whole hours come out exactly up to 2⁵³; other values are within one unit in the last place.
  public var hours: Double {
    let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: Duration.attosecondsPerHour)
    // 3.6 × 10²¹ = 9 × 2²² × 5²⁰ is exact as a Double.
    return Double(whole) + Double(rest) / Double(Duration.attosecondsPerHour)
  }

  /// The span in seconds, within one unit in the last place; whole seconds are exact up to 2⁵³.
  public var inSeconds: Double {
    let (whole, rest) = attoseconds.quotientAndRemainder(dividingBy: Duration.attosecondsPerSecond)
    return Double(whole) + Double(rest) / Double(Duration.attosecondsPerSecond)
  }

  /// A span given in hours, rounded once to the attosecond.
  ///
  /// - Throws: ``QuantityError/notFinite`` for infinity and NaN, ``QuantityError/overflow`` beyond
  ///   ±2⁶³ seconds (2.6 × 10¹⁵ hours).
  public static func hours(_ hours: Double) throws(QuantityError) -> Duration {
    try scaled(attosecondsPerHour, by: hours)
  }

  /// A span given in seconds, rounded once to the attosecond.
  ///
  /// Unlike `Duration.seconds(_:)` it does not trap.
  ///
  /// - Throws: ``QuantityError/notFinite`` for infinity and NaN, ``QuantityError/overflow`` beyond
  ///   ±2⁶³ seconds.
  public static func seconds(checking seconds: Double) throws(QuantityError) -> Duration {
    try scaled(attosecondsPerSecond, by: seconds)
  }

  private static func scaled(_ unit: Int128, by factor: Double) throws(QuantityError) -> Duration {
    guard factor.isFinite else { throw .notFinite }
    guard let size = roundedProduct(unit.magnitude, times: factor.magnitude),
      size <= longest.attoseconds.magnitude
    else { throw .overflow }
    let span = Int128(size)
    return Duration(attoseconds: factor < 0 ? -span : span)
  }

  /// The longest span that this library makes: `Int64.max` seconds.
  static let longest = Duration(attoseconds: Int128(Int64.max) * attosecondsPerSecond)
}
