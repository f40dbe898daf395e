/// What keeping a decimal gigabyte for a billing month costs.
public struct StoragePrice: Hashable, Comparable, Sendable {
  /// The price of 10⁹ bytes for ``BillingMonth/hours`` hours.
  public let perGigabyteMonth: Money

  public init(perGigabyteMonth: Money) { self.perGigabyteMonth = perGigabyteMonth }

  /// Room for nothing.
  public static let zero = StoragePrice(perGigabyteMonth: .zero)

  /// The cost of keeping data for a span of time, rounded once to the micro-dollar.
  ///
  /// Gigabyte-months are formed as a `Double`: exact to 15 digits, which moves the result by less
  /// than a micro-dollar below a billion dollars.
  ///
  /// - Throws: ``QuantityError/negative`` for fewer than no bytes or a span below zero,
  ///   ``QuantityError/overflow`` if the cost does not fit.
  public func cost(of data: ByteCount, for time: Duration) throws(QuantityError) -> Money {
    guard time >= .zero else { throw .negative }
    return try cost(of: data, months: time.hours / Double(BillingMonth.hours))
  }

  /// The cost of keeping data for a number of billing months, rounded once to the micro-dollar.
  ///
  /// - Throws: ``QuantityError/negative`` for fewer than no bytes or months,
  ///   ``QuantityError/notFinite`` or ``QuantityError/overflow``.
  public func cost(of data: ByteCount, months: Double) throws(QuantityError) -> Money {
    guard data.bytes >= 0, !(months < 0) else { throw .negative }
    return try perGigabyteMonth.scaled(by: data.inGigabytes * months)
  }

  public static func < (a: StoragePrice, b: StoragePrice) -> Bool {
    a.perGigabyteMonth < b.perGigabyteMonth
  }
}
