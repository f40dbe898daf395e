/// How fast a line carries data.
///
/// Lines are sold in decimal bits per second (1 Mbps = 10⁶ bits a second); files are counted in
/// bytes.  The factor of eight lives in ``duration(of:)`` and in the reader of "MB/s", nowhere else.
public struct BitRate: Hashable, Comparable, Sendable {
  public let bitsPerSecond: Double

  public init(bitsPerSecond: Double) { self.bitsPerSecond = bitsPerSecond }

  /// Decimal megabits per second, the unit lines are sold by.
  public init(megabitsPerSecond: Double) { self.init(bitsPerSecond: megabitsPerSecond * 1e6) }

  /// How long the line needs for an amount of data.
  ///
  /// - Returns: The time within one part in 10¹⁵; no time at all for no data, at any rate.
  /// - Throws: ``QuantityError/negative`` for fewer than no bytes or a rate below zero,
  ///   ``QuantityError/divisionByZero`` for data over a line that carries nothing,
  ///   ``QuantityError/notFinite``, or ``QuantityError/overflow`` beyond 2⁶³ seconds.
  public func duration(of data: ByteCount) throws(QuantityError) -> Duration {
    guard data.bytes >= 0, !(bitsPerSecond < 0) else { throw .negative }
    guard data.bytes > 0 else { return .zero }
    guard bitsPerSecond.isFinite else { throw .notFinite }
    guard bitsPerSecond > 0 else { throw .divisionByZero }
    let seconds = Double(data.bytes) * 8 / bitsPerSecond
    // The slowest rate turns any amount into an infinite quotient.
    guard seconds.isFinite else { throw .overflow }
    return try .seconds(checking: seconds)
  }

  public static func < (a: BitRate, b: BitRate) -> Bool { a.bitsPerSecond < b.bitsPerSecond }

  /// A part or a multiple of a rate, such as the share of an uplink that may be used.
  public static func * (rate: BitRate, factor: Double) -> BitRate {
    BitRate(bitsPerSecond: rate.bitsPerSecond * factor)
  }
}
