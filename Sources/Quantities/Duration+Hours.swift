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
    let (seconds, rest) = wholeSeconds
    let size: Double
    if let narrow = UInt64(exactly: seconds) {
      let (hours, left) = narrow.quotientAndRemainder(dividingBy: 3_600)
      size = Double(hours) + (Double(left) + nearestDouble(rest) / 1e18) / 3_600
    } else {
      let (hours, left) = seconds.quotientAndRemainder(dividingBy: 3_600)
      size = nearestDouble(hours) + (nearestDouble(left) + nearestDouble(rest) / 1e18) / 3_600
    }
    return attoseconds < 0 ? -size : size
  }

  /// The span in seconds, within one unit in the last place; whole seconds are exact up to 2⁵³.
  public var inSeconds: Double {
    let (seconds, rest) = wholeSeconds
    let size = nearestDouble(seconds) + nearestDouble(rest) / 1e18
    return attoseconds < 0 ? -size : size
  }

  /// The size of the span as whole seconds and attoseconds.
  var wholeSeconds: (seconds: UInt128, attoseconds: UInt128) {
    let (seconds, rest) = quotientAndRemainder(
      attoseconds.magnitude, over: 1_000_000_000_000_000_000)
    return (seconds, rest)
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
