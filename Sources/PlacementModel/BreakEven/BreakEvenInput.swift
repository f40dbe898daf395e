import Quantities

/// An input of a comparison that can be varied by itself.
public enum BreakEvenInput: String, CaseIterable, Hashable, Sendable {
  /// Dollars for all hardware.
  case capital
  /// Dollars in the unit in which the rent is given: an hour, a month, a run, a million tokens.
  case rent
  /// Hours of use in a month.
  case use
  /// Kilowatts in use.
  case power
  /// Dollars for a kilowatt-hour.
  case electricity
  /// Dollars in the unit in which running costs are given.
  case running
  /// Dollars a month.
  case maintenance
  /// Dollars a month.
  case overhead
  /// Dollars on the first day.
  case resale
  /// Hours rented for each hour of use.
  case throughput
  /// Tokens in a second.
  case tokens = "tokens-per-second"
  /// Share in a year.
  case growth
  /// Share in a year by which the rent falls.
  case rentDecline = "rent-decline"
  /// Share in a year.
  case discount
}

extension Figures {
  /// The value of an input, in its unit.
  func value(of input: BreakEvenInput) -> Double {
    switch input {
    case .capital: capital
    case .rent: rent.leading
    case .use: hours
    case .power: kilowatts
    case .electricity: electricity
    case .running: running.leading
    case .maintenance: maintenance + maintenanceShare * capital / 12
    case .overhead: overhead
    case .resale: resaleAtFirst
    case .throughput: rentedHours
    case .tokens: tokensPerHour / 3600
    case .growth: growth
    case .rentDecline: 0 - rentChange
    case .discount: discount
    }
  }

  mutating func set(_ input: BreakEvenInput, to value: Double) {
    switch input {
    case .capital: capital = value
    case .rent: rent.scale(to: value)
    case .use:
      // So many runs as fit into the hours.
      if hours > 0 { runs *= value / hours }
      hours = value
    case .power: kilowatts = value
    case .electricity: electricity = value
    case .running: running.scale(to: value)
    case .maintenance: (maintenance, maintenanceShare) = (value, 0)
    case .overhead: overhead = value
    case .resale: (resale, resaleShare) = (value, 0)
    case .throughput: rentedHours = value
    case .tokens: tokensPerHour = value * 3600
    case .growth: growth = value
    case .rentDecline: rentChange = 0 - value
    case .discount: discount = value
    }
  }

  /// Whether an input has any part in the comparison.
  func uses(_ input: BreakEvenInput) -> Bool {
    switch input {
    case .capital: capital > 0
    case .rent: rent.leading > 0
    case .use: hours > 0
    case .power: kilowatts > 0 && electricity > 0
    case .electricity: kilowatts > 0 && (hours > 0 || isAlwaysOn)
    case .running: running.leading > 0
    case .maintenance: maintenance > 0 || maintenanceShare > 0
    case .overhead: overhead > 0
    case .resale: capital > 0
    case .throughput: rent.hour > 0 && hours > 0
    case .tokens: rent.tokens > 0 && tokensPerHour > 0
    case .growth: hours > 0
    case .rentDecline: rent.leading > 0
    case .discount: capital > 0
    }
  }
}

extension Figures.Rates {
  /// The first part that is not zero.
  var leading: Double {
    [hour, month, run, tokens, years.first ?? 0].first { $0 > 0 } ?? 0
  }

  /// Scales all parts so that the leading one has a value.
  mutating func scale(to value: Double) {
    let old = leading
    guard old > 0 else {
      hour = value
      return
    }
    let factor = value / old
    hour *= factor
    month *= factor
    run *= factor
    tokens *= factor
    years = years.map { $0 * factor }
  }
}
