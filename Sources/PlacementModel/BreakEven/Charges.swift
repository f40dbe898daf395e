public import Quantities

/// What is paid as work is done and as time goes by.  Parts that do not apply are zero.
public struct Charges: Hashable, Sendable {
  /// For each hour of use.
  public var perHour: HourlyRate
  /// For each month, whatever is done in it.
  public var perMonth: MonthlyRate
  /// For each run.
  public var perRun: Money
  /// For a million tokens, read and written together.
  public var perMillionTokens: Money
  /// For each year from the first, spread evenly over its months; the last goes on.
  public var perYear: [Money]

  public init(
    perHour: HourlyRate = .zero, perMonth: MonthlyRate = .zero, perRun: Money = .zero,
    perMillionTokens: Money = .zero, perYear: [Money] = []
  ) {
    self.perHour = perHour
    self.perMonth = perMonth
    self.perRun = perRun
    self.perMillionTokens = perMillionTokens
    self.perYear = perYear
  }

  public static let none = Charges()
}
