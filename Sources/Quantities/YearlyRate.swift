/// By how much something changes in a year: 0.2 grows by a fifth, −0.2 falls by one.
///
/// Never below −1, at which nothing is left.
public struct YearlyRate: Hashable, Comparable, Sendable {
  /// Finite, and at least −1.
  public let fraction: Double

  /// - Throws: ``QuantityError/notFinite``, or ``QuantityError/outOfRange`` below −1.
  public init(_ fraction: Double) throws(QuantityError) {
    guard fraction.isFinite else { throw .notFinite }
    guard fraction >= -1 else { throw .outOfRange }
    self.fraction = fraction
  }

  private init(unchecked fraction: Double) { self.fraction = fraction }

  /// No change.
  public static let none = YearlyRate(unchecked: 0)

  /// The factor of one month, of which twelve make the year; the same on every platform.
  public var monthlyFactor: Double {
    exponential(naturalLogarithm(onePlus: fraction) / 12)
  }

  public static func < (a: Self, b: Self) -> Bool { a.fraction < b.fraction }
}
