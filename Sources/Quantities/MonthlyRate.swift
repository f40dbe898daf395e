/// A charge by the billing month, such as a budget or the price of a rack.
///
/// A month is ``BillingMonth/hours`` hours long, whatever the calendar says.
public struct MonthlyRate: Hashable, Comparable, Sendable {
  /// What one billing month costs.
  public let perMonth: Money

  public init(perMonth: Money) { self.perMonth = perMonth }

  /// Nothing charged.
  public static let zero = MonthlyRate(perMonth: .zero)

  /// The share of the monthly charge that a span of time bears, rounded once.
  ///
  /// - Throws: ``QuantityError/negative`` for a span below zero, ``QuantityError/overflow`` if the
  ///   charge does not fit.
  public func charge(for time: Duration) throws(QuantityError) -> Money {
    try perMonth.prorated(for: time, overSeconds: UInt64(BillingMonth.seconds))
  }

  /// The charge for an estimated number of months, rounded once.
  ///
  /// - Throws: ``QuantityError/notFinite``, ``QuantityError/negative`` or
  ///   ``QuantityError/overflow``.
  public func charge(forMonths months: Double) throws(QuantityError) -> Money {
    guard !(months < 0) else { throw .negative }
    return try perMonth.scaled(by: months)
  }

  public static func < (a: MonthlyRate, b: MonthlyRate) -> Bool { a.perMonth < b.perMonth }
}
