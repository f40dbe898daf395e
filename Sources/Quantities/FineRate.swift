/// A charge for each hour that is a quotient, such as the wear of a machine: a price over the hours of
/// a life.
///
/// Prices that somebody asks are ``HourlyRate``s.  A quotient is kept as it is, since a rounded one
/// times the hours of a month is another amount.
public struct FineRate: Hashable, Sendable {
  /// Micro-dollars for one hour, as near as a double is.
  public let microsPerHour: Double

  public init(microsPerHour: Double) { self.microsPerHour = microsPerHour }

  /// What an amount comes to an hour if it is spread over so many.
  public init(_ amount: Money, over hours: Double) {
    microsPerHour = Double(amount.micros) / hours
  }

  public init(_ rate: HourlyRate) { microsPerHour = Double(rate.perHour.micros) }

  /// Nothing charged.
  public static let zero = FineRate(microsPerHour: 0)

  public static func + (a: FineRate, b: FineRate) -> FineRate {
    FineRate(microsPerHour: a.microsPerHour + b.microsPerHour)
  }

  /// The charge for an estimated number of hours, rounded once to the micro-dollar.
  ///
  /// - Throws: ``QuantityError/notFinite``, ``QuantityError/negative`` or
  ///   ``QuantityError/overflow``.
  public func charge(forHours hours: Double) throws(QuantityError) -> Money {
    guard !(hours < 0) else { throw .negative }
    return try Money(micros: 1).scaled(by: microsPerHour * hours)
  }
}
