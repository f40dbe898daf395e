import Quantities

/// How often a job runs.
public enum Recurrence: Hashable, Sendable {
  /// Once in the planning month and never again.
  case once
  /// A number of runs in each billing month, as an exact ratio: `730/24` for daily.
  case runsPerMonth(numerator: Int64, denominator: Int64)
  /// Always on: one run as long as the billing month.
  case continuous

  public static let hourly = Recurrence.every(hours: 1)
  public static let daily = Recurrence.every(hours: 24)
  public static let weekly = Recurrence.every(hours: 168)
  public static let monthly = Recurrence.runsPerMonth(numerator: 1, denominator: 1)

  /// A run in every `hours` hours, counted over a billing month of 730 h.
  public static func every(hours: Int64) -> Recurrence {
    .runsPerMonth(numerator: Int64(BillingMonth.hours), denominator: max(1, hours))
  }

  /// Runs in a billing month: 30.416... for daily work, 1 for work that never stops.
  public var runsPerMonth: Double {
    switch self {
    case .once, .continuous: 1
    case .runsPerMonth(let numerator, let denominator): Double(numerator) / Double(denominator)
    }
  }

  /// The same as an exact ratio, for money.
  public var runRatio: (numerator: Int64, denominator: Int64) {
    switch self {
    case .once, .continuous: (1, 1)
    case .runsPerMonth(let numerator, let denominator): (numerator, denominator)
    }
  }
}
