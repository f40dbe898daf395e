/// How much work one device does in the time that a reference device does one unit of it.
///
/// Twice the throughput is half the time.  The number has no unit, but it is not any number: it is
/// finite and above zero, so dividing by it is always defined.
public struct RelativeThroughput: Hashable, Comparable, Sendable {
  /// Finite and greater than zero; 1 is the reference itself.
  public let ratio: Double

  /// - Throws: ``QuantityError/notFinite``, ``QuantityError/negative``, or
  ///   ``QuantityError/divisionByZero`` for zero: a device that does nothing never finishes.
  public init(_ ratio: Double) throws(QuantityError) {
    guard ratio.isFinite else { throw .notFinite }
    guard ratio >= 0 else { throw .negative }
    guard ratio > 0 else { throw .divisionByZero }
    self.ratio = ratio
  }

  private init(unchecked ratio: Double) { self.ratio = ratio }

  /// The reference device.
  public static let reference = RelativeThroughput(unchecked: 1)

  /// How long this device takes for what the reference does in `time`.
  ///
  /// - Returns: `time / ratio`, within one part in 10¹⁵; exact at the reference.
  /// - Throws: ``QuantityError/overflow`` beyond ±2⁶³ seconds.
  public func duration(ofReferenceTime time: Duration) throws(QuantityError) -> Duration {
    if ratio == 1 { return time }
    let hours = time.hours / ratio
    guard hours.isFinite else { throw .overflow }
    return try .hours(hours)
  }

  public static func < (a: Self, b: Self) -> Bool { a.ratio < b.ratio }
}
