/// A charge that grows with time, such as an on-demand instance price.
///
/// The rate keeps the denominator of the price list it came from: providers publish dollars per
/// hour, so that is what is stored, and no per-second figure is ever rounded and then multiplied
/// back up.
public struct HourlyRate: Hashable, Comparable, Sendable {
  /// What one hour costs.
  public let perHour: Money

  public init(perHour: Money) { self.perHour = perHour }

  /// Nothing charged.
  public static let zero = HourlyRate(perHour: .zero)

  /// The charge for a span of time, by the exact time, rounded once to the micro-dollar.
  ///
  /// - Throws: ``QuantityError/negative`` for a span below zero, ``QuantityError/overflow`` if the
  ///   charge does not fit.
  /// - Complexity: O(1); no allocation.
  public func charge(for time: Duration) throws(QuantityError) -> Money {
    try perHour.prorated(for: time, overSeconds: 3_600)
  }

  /// The charge for a span of time, billed by the started second as most providers do.
  ///
  /// - Throws: ``QuantityError/negative`` for a span below zero, ``QuantityError/overflow`` if the
  ///   charge does not fit.
  public func charge(forStartedSecondsOf time: Duration) throws(QuantityError) -> Money {
    let (whole, rest) = time.attoseconds
      .quotientAndRemainder(dividingBy: Duration.attosecondsPerSecond)
    guard let seconds = Int64(exactly: whole + (rest > 0 ? 1 : 0)) else { throw .overflow }
    return try charge(for: .seconds(seconds))
  }

  /// The charge for an estimated number of hours, rounded once to the micro-dollar.
  ///
  /// - Throws: ``QuantityError/notFinite``, ``QuantityError/negative`` or
  ///   ``QuantityError/overflow``.
  public func charge(forHours hours: Double) throws(QuantityError) -> Money {
    guard !(hours < 0) else { throw .negative }
    return try perHour.scaled(by: hours)
  }

  /// The same rate for a number of equal things, such as the nodes of a cluster.
  ///
  /// - Throws: ``QuantityError/overflow`` if the rate does not fit.
  public func scaled(by count: Int) throws(QuantityError) -> HourlyRate {
    HourlyRate(perHour: try perHour.scaled(by: Int64(count), over: 1))
  }

  /// What a whole billing month of 730 hours costs; exact.
  ///
  /// - Throws: ``QuantityError/overflow`` if the rate does not fit.
  public var perMonth: MonthlyRate {
    get throws(QuantityError) {
      MonthlyRate(perMonth: try perHour.scaled(by: Int64(BillingMonth.hours), over: 1))
    }
  }

  public static func < (a: HourlyRate, b: HourlyRate) -> Bool { a.perHour < b.perHour }

  /// - Throws: ``QuantityError/overflow`` if the sum does not fit.
  public static func + (a: HourlyRate, b: HourlyRate) throws(QuantityError) -> HourlyRate {
    HourlyRate(perHour: try a.perHour + b.perHour)
  }

  /// - Throws: ``QuantityError/overflow`` if the difference does not fit.
  public static func - (a: HourlyRate, b: HourlyRate) throws(QuantityError) -> HourlyRate {
    HourlyRate(perHour: try a.perHour - b.perHour)
  }
}
