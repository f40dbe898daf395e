// Money is exact.  Everything that estimates (power, utilization, speed) is a Double and becomes
// money at one place: `Money.init(rounding:)` and `Money.scaled(by:)`.

/// An exact amount of US dollars, counted in millionths.
///
/// Sums do not depend on the order of their terms, so two runs over the same manifest print the
/// same bytes on every platform.  A millionth is enough because a price is never divided before it
/// is multiplied: ``HourlyRate`` keeps "per hour", ``DataPrice`` keeps "per gigabyte".
///
/// The range is ±9.2 × 10¹² dollars (`Int64` micro-dollars).  Amounts below zero are credits.
///
/// ```swift
/// let card = Money.dollars(1_600)
/// let pair = try card.scaled(by: 2, over: 1)      // $3200
/// ```
public struct Money: Hashable, Comparable, Sendable {
  /// The amount in micro-dollars: `1_500_000` is $1.50.
  public let micros: Int64

  /// An amount given in micro-dollars.
  public init(micros: Int64) { self.micros = micros }

  /// Nothing owed.
  public static let zero = Money(micros: 0)

  /// A whole number of dollars.
  ///
  /// The parameter is 32 bits wide so that no argument can overflow; ``init(dollars:)`` takes any
  /// `Int` and throws.
  public static func dollars(_ whole: Int32) -> Money {
    Money(micros: Int64(whole) * microsPerDollar)
  }

  /// A whole number of dollars.
  ///
  /// - Throws: ``QuantityError/overflow`` beyond ±9,223,372,036,854.
  public init(dollars whole: Int) throws(QuantityError) {
    let (micros, overflow) = Int64(whole).multipliedReportingOverflow(by: Money.microsPerDollar)
    guard !overflow else { throw .overflow }
    self.init(micros: micros)
  }

  /// An estimate in dollars, rounded once to the nearest micro-dollar.
  ///
  /// Ties go to the even neighbour (IEEE 754-2019, 4.3.1, roundTiesToEven).  What is rounded is the
  /// exact binary value of `dollars`, not its decimal print.
  ///
  /// - Throws: ``QuantityError/notFinite`` for infinity and NaN, ``QuantityError/overflow`` for
  ///   what does not fit.
  public init(rounding dollars: Double) throws(QuantityError) {
    self = try Money(micros: Money.microsPerDollar).scaled(by: dollars)
  }

  /// The amount as a floating-point number of dollars, for ratios and statistics only.
  ///
  /// Two roundings; exact when the amount is a whole number of dollars.
  public var dollars: Double { Double(micros) / Double(Money.microsPerDollar) }

  /// This amount as a multiple of another, or nil if the other is zero.
  public func ratio(to other: Money) -> Double? {
    other == .zero ? nil : Double(micros) / Double(other.micros)
  }

  static let microsPerDollar: Int64 = 1_000_000

  public static func < (a: Money, b: Money) -> Bool { a.micros < b.micros }
}

extension Money {
  /// - Throws: ``QuantityError/overflow`` if the sum does not fit.
  public static func + (a: Money, b: Money) throws(QuantityError) -> Money {
    let (micros, overflow) = a.micros.addingReportingOverflow(b.micros)
    guard !overflow else { throw .overflow }
    return Money(micros: micros)
  }

  /// - Throws: ``QuantityError/overflow`` if the difference does not fit.
  public static func - (a: Money, b: Money) throws(QuantityError) -> Money {
    let (micros, overflow) = a.micros.subtractingReportingOverflow(b.micros)
    guard !overflow else { throw .overflow }
    return Money(micros: micros)
  }

  /// - Throws: ``QuantityError/overflow`` for the one amount whose opposite does not fit.
  public static prefix func - (a: Money) throws(QuantityError) -> Money { try zero - a }

  /// The exact sum of any number of amounts, in any order.
  ///
  /// Partial sums are kept in 128 bits, so that whether a sum fits depends on the sum alone and not
  /// on the order of its terms.
  ///
  /// - Throws: ``QuantityError/overflow`` if the sum does not fit.
  /// - Complexity: O(number of amounts).
  public static func sum(_ amounts: some Sequence<Money>) throws(QuantityError) -> Money {
    var total: Int128 = 0
    // 2⁶³ amounts of 2⁶³ micro-dollars stay below 2¹²⁷.
    for amount in amounts { total += Int128(amount.micros) }
    guard let micros = Int64(exactly: total) else { throw .overflow }
    return Money(micros: micros)
  }
}
