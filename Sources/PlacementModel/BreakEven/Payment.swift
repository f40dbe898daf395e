public import Quantities

/// How hardware is paid for.
public enum Payment: Hashable, Sendable {
  /// All of it on the first day.
  case atOnce
  /// A part at once and the rest in equal monthly installments (an annuity): with the monthly rate
  /// i = rate / 12, P · i / (1 − (1 + i)^−n).
  case loan(downPayment: Money, rate: YearlyRate, term: Int)
  /// A payment at the end of each month.  After the term the hardware is bought for `buyout`, or, if
  /// that is nil, leased on at the same price.
  case lease(MonthlyRate, term: Int, buyout: Money?)
}

/// What hardware fetches when it is sold.
public struct Resale: Hashable, Sendable {
  /// On the first day, in dollars.
  public var amount: Money
  /// On the first day, in addition, as a share of the capital; may be above 1.
  public var shareOfCapital: Double
  /// How fast that changes.
  public var change: YearlyRate

  public init(amount: Money = .zero, shareOfCapital: Double = 0, change: YearlyRate = .none) {
    self.amount = amount
    self.shareOfCapital = shareOfCapital
    self.change = change
  }

  public static let none = Resale()
}
