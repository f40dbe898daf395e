public import Quantities

/// The question whether to buy hardware or to rent it for the same work.
///
/// Formulas and conventions: docs/breakeven.md.
public struct BuyOrRent: Hashable, Sendable {
  public var purchase: Purchase
  public var rental: Rental
  public var work: WorkPattern
  public var terms: Terms

  public init(
    purchase: Purchase, rental: Rental, work: WorkPattern = WorkPattern(), terms: Terms = Terms()
  ) {
    self.purchase = purchase
    self.rental = rental
    self.work = work
    self.terms = terms
  }
}

/// Hardware that is bought, and what it costs to keep and to run.
public struct Purchase: Hashable, Sendable {
  /// All hardware together.
  public var capital: Money
  /// Once, beside the hardware: installation, wiring, a rack.
  public var setup = Money.zero
  /// What somebody else pays towards the hardware.
  public var grant = Money.zero
  public var payment = Payment.atOnce
  /// Cash costs of running it, electricity apart.
  public var running = Charges.none
  /// Drawn in use, all hardware together.
  public var power = Power.zero
  /// Drawn in the hours without use.
  public var idlePower = Power.zero
  public var powerUsageEffectiveness = PowerUsageEffectiveness.none
  public var electricity = EnergyPrice.zero
  public var electricityChange = YearlyRate.none
  /// Repairs, spares, contracts.
  public var maintenance = MonthlyRate.zero
  /// Maintenance of a year as a share of the capital, in addition.
  public var maintenanceShare = Share.none
  /// Months in which maintenance costs nothing.
  public var warranty = Months.zero
  /// People, space, insurance.
  public var overhead = MonthlyRate.zero
  public var resale = Resale.none
  /// How long the hardware can be used; it is bought again when that is over.  nil for as long as
  /// anybody asks.
  public var life: Months?
  /// How the price of hardware changes until it is bought again.
  public var priceChange = YearlyRate.none

  public init(capital: Money) { self.capital = capital }
}

/// The same work, rented.
public struct Rental: Hashable, Sendable {
  public var charges: Charges
  /// Hours rented for each hour of use of the owned hardware: the ratio of the two throughputs.
  public var hoursPerOwnedHour = 1.0
  /// Once, at the start: moving data, containers, accounts.
  public var setup = Money.zero
  /// Beside the machines: storage, egress, support.
  public var extra = MonthlyRate.zero
  /// What the provider gives for nothing; used up before anything is paid.
  public var credits = Money.zero
  /// How the prices change.
  public var change = YearlyRate.none

  public init(charges: Charges) { self.charges = charges }
}

/// How much work there is.
public struct WorkPattern: Hashable, Sendable {
  /// Hours of use of the owned hardware in a month.
  public var hoursPerMonth = Hours(BillingMonth.duration)
  /// Hours that the owned hardware has to give in a month; work beyond them is rented.
  public var capacityPerMonth = Hours(BillingMonth.duration)
  public var runsPerMonth = 0.0
  /// Tokens, read and written, in an hour of use of the owned hardware.
  public var tokensPerHour = 0.0
  /// How demand changes.
  public var growth = YearlyRate.none
  /// Whether the owned hardware draws power and costs its hourly charge all month, used or not.
  public var isAlwaysOn = false

  public init() {}
}

/// How the two sides are compared.
public struct Terms: Hashable, Sendable {
  /// When a yearly rate takes effect.
  public enum Steps: String, CaseIterable, Hashable, Sendable {
    /// A twelfth root of it each month.
    case monthly
    /// All of it at the end of each year; flows of a year count as at its end.
    case yearly
  }

  /// How long a month is.
  public var month = Hours(BillingMonth.duration)
  /// How far the comparison looks.
  public var horizon = Months(60)
  /// What money costs in a year.
  public var discount = YearlyRate.none
  public var steps = Steps.monthly

  public init() {}
}
