import PlacementModel
import Quantities

/// Reads what is paid as work is done and as time goes by: `$2.50/h`, `$0.87/h + $500/month`,
/// `$15,000/run`, `$1.15M; $1.09M /year`.
struct WrittenCharges {
  /// How long a month is, for what is paid by the day.
  var month: Hours
  /// GPUs that `/GPU-h` is multiplied by.
  var gpus: Int

  func read(_ text: String) -> Charges? {
    var charges = Charges.none
    for part in text.split(separator: "+", omittingEmptySubsequences: false) {
      guard let (amounts, unit) = WrittenNumber.divided(String(part)),
        let prices = Self.list(amounts), let added = one(prices, unit)
      else { return nil }
      guard let sum = try? charges.adding(added) else { return nil }
      charges = sum
    }
    return charges
  }

  private static func list(_ text: String) -> [Money]? {
    var amounts: [Money] = []
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let amount = try? Money(parsing: WrittenNumber.trim(String(part))) else { return nil }
      amounts.append(amount)
    }
    return amounts
  }

  private func one(_ prices: [Money], _ unit: String) -> Charges? {
    if WrittenNumber.calendarUnit(unit) == .year { return Charges(perYear: prices) }
    guard prices.count == 1, let price = prices.first else { return nil }
    switch unit.lowercased() {
    case "run", "runs", "job": return Charges(perRun: price)
    case "gpu-h", "gpu-hour", "gpuh", "gpu hour", "gpu-hr":
      return (try? price.scaled(by: Int64(gpus), over: 1)).map {
        Charges(perHour: HourlyRate(perHour: $0))
      }
    case "mtok", "m tokens", "1m tokens", "million tokens", "m", "1m", "mtokens":
      return Charges(perMillionTokens: price)
    default: break
    }
    switch WrittenNumber.calendarUnit(unit) {
    case .hour: return Charges(perHour: HourlyRate(perHour: price))
    case .month: return Charges(perMonth: MonthlyRate(perMonth: price))
    case .day: return perMonth(price, times: month.count / 24)
    case .week: return perMonth(price, times: month.count / 168)
    default: return nil
    }
  }

  private func perMonth(_ price: Money, times factor: Double) -> Charges? {
    (try? price.scaled(by: factor)).map { Charges(perMonth: MonthlyRate(perMonth: $0)) }
  }
}

extension Charges {
  fileprivate func adding(_ other: Charges) throws(QuantityError) -> Charges {
    var years: [Money] = []
    for index in 0..<max(perYear.count, other.perYear.count) {
      years.append(try year(index) + other.year(index))
    }
    return Charges(
      perHour: try perHour + other.perHour,
      perMonth: MonthlyRate(perMonth: try perMonth.perMonth + other.perMonth.perMonth),
      perRun: try perRun + other.perRun,
      perMillionTokens: try perMillionTokens + other.perMillionTokens, perYear: years)
  }

  /// The last year goes on.
  private func year(_ index: Int) -> Money {
    perYear.isEmpty ? .zero : perYear[min(index, perYear.count - 1)]
  }

  /// What a month of it costs where nothing depends on use; nil if something does.
  var asMonthly: MonthlyRate? {
    guard perHour == .zero, perRun == .zero, perMillionTokens == .zero, perYear.count <= 1 else {
      return nil
    }
    guard let yearly = perYear.first else { return perMonth }
    return (try? yearly.scaled(by: 1, over: 12)).flatMap { share in
      (try? perMonth.perMonth + share).map(MonthlyRate.init(perMonth:))
    }
  }
}
