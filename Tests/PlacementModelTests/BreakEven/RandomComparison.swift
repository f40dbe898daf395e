import PlacementModel
import Quantities

/// Seeded comparisons of every shape, and the same as JSON for the reckoning in Python.
struct RandomComparison {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func money(_ range: ClosedRange<Int64>) -> Money {
    Money(micros: Int64.random(in: range, using: &random) * 10_000)
  }

  mutating func rate(_ range: ClosedRange<Double>, percent: Int) throws -> YearlyRate {
    chance(percent) ? try YearlyRate(Double.random(in: range, using: &random)) : .none
  }

  mutating func charges() -> Charges {
    var charges = Charges.none
    switch Int.random(in: 0..<6, using: &random) {
    case 0: charges.perMonth = MonthlyRate(perMonth: money(100...500_000))
    case 1: charges.perRun = money(100...100_000)
    case 2: charges.perMillionTokens = money(1...2_000)
    case 3: charges.perYear = [money(1_000...5_000_000), money(1_000...5_000_000)]
    default: charges.perHour = HourlyRate(perHour: money(1...10_000))
    }
    return charges
  }

  mutating func payment(of capital: Money, life: Months?) throws -> Payment {
    let term = Int.random(in: 1...max(1, min(60, Int(life?.count ?? 60))), using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      return .loan(
        downPayment: try capital.scaled(by: Int64.random(in: 0...3, using: &random), over: 4),
        rate: try rate(0.01...0.3, percent: 70), term: term)
    case 1:
      return .lease(
        MonthlyRate(perMonth: try capital.scaled(by: 1, over: 30)), term: term,
        buyout: chance(50) ? money(0...100_000) : nil)
    default: return .atOnce
    }
  }

  mutating func comparison() throws -> BuyOrRent {
    var own = Purchase(capital: money(10_000...50_000_000))
    if chance(20) { own.setup = money(0...1_000_000) }
    if chance(20) { own.grant = try own.capital.scaled(by: 1, over: 5) }
    if chance(40) { own.life = Months(Double.random(in: 6...90, using: &random)) }
    own.payment = try payment(of: own.capital, life: own.life)
    if chance(60) { own.running = charges() }
    own.power = Power(watts: Double.random(in: 0...10_000, using: &random))
    if chance(30) { own.idlePower = own.power * 0.2 }
    own.powerUsageEffectiveness = try PowerUsageEffectiveness(
      Double.random(in: 1...2, using: &random))
    own.electricity = EnergyPrice(perKilowattHour: money(1...60))
    own.electricityChange = try rate(-0.1...0.2, percent: 30)
    if chance(30) { own.maintenance = MonthlyRate(perMonth: money(0...50_000)) }
    if chance(30) {
      own.maintenanceShare = try Share(Double.random(in: 0...0.2, using: &random))
    }
    if chance(30) { own.warranty = Months(Double.random(in: 0...36, using: &random)) }
    if chance(30) { own.overhead = MonthlyRate(perMonth: money(0...100_000)) }
    if chance(50) {
      own.resale = Resale(
        amount: chance(50) ? money(0...1_000_000) : .zero,
        shareOfCapital: chance(50) ? Double.random(in: 0...0.9, using: &random) : 0,
        change: try rate(-0.6...0, percent: 50))
    }
    own.priceChange = try rate(-0.4...0.1, percent: 40)
    var rental = Rental(charges: charges())
    rental.hoursPerOwnedHour = Double.random(in: 0.1...8, using: &random)
    if chance(20) { rental.setup = money(0...500_000) }
    if chance(20) { rental.extra = MonthlyRate(perMonth: money(0...50_000)) }
    if chance(30) { rental.credits = money(0...2_000_000) }
    rental.change = try rate(-0.5...0.1, percent: 50)
    var question = BuyOrRent(purchase: own, rental: rental)
    question.terms.month = Hours([720, 730, 729.6].randomElement(using: &random) ?? 730)
    question.terms.horizon = Months(Double.random(in: 0.5...90, using: &random))
    question.terms.discount = try rate(0...1.2, percent: 50)
    question.terms.steps = chance(30) ? .yearly : .monthly
    question.work.hoursPerMonth =
      question.terms.month * Double.random(in: 0.01...1.2, using: &random)
    question.work.capacityPerMonth = question.terms.month
    question.work.runsPerMonth = Double.random(in: 0.1...50, using: &random)
    question.work.tokensPerHour = Double.random(in: 1e3...1e8, using: &random)
    question.work.growth = try rate(-0.5...0.25, percent: 40)
    question.work.isAlwaysOn = chance(20)
    return question
  }
}

extension BuyOrRent {
  /// The inputs as `breakeven.py` reads them.
  var json: String {
    let (own, rented, use) = (purchase, rental, work)
    func list(_ amounts: [Money]) -> String {
      "[\(amounts.map { "\($0.dollars)" }.joined(separator: ", "))]"
    }
    let payment: String =
      switch own.payment {
      case .atOnce: #"{"kind": "once"}"#
      case .loan(let down, let rate, let term):
        #"{"kind": "loan", "down": \#(down.dollars), "rate": \#(rate.fraction), "term": \#(term)}"#
      case .lease(let rate, let term, let buyout):
        #"{"kind": "lease", "pay": \#(rate.perMonth.dollars), "term": \#(term), "#
          + #""buyout": \#(buyout.map { "\($0.dollars)" } ?? "null")}"#
      }
    let fields: [(String, String)] = [
      ("capital", "\(own.capital.dollars)"), ("setup", "\(own.setup.dollars)"),
      ("grant", "\(own.grant.dollars)"), ("payment", payment),
      ("run_h", "\(own.running.perHour.perHour.dollars)"),
      ("run_m", "\(own.running.perMonth.perMonth.dollars)"),
      ("run_run", "\(own.running.perRun.dollars)"),
      ("run_tok", "\(own.running.perMillionTokens.dollars)"),
      ("run_y", list(own.running.perYear)), ("kw", "\(own.power.kilowatts)"),
      ("idle_kw", "\(own.idlePower.kilowatts)"), ("pue", "\(own.powerUsageEffectiveness.ratio)"),
      ("electricity", "\(own.electricity.perKilowattHour.dollars)"),
      ("electricity_change", "\(own.electricityChange.fraction)"),
      ("maintenance", "\(own.maintenance.perMonth.dollars)"),
      ("maintenance_share", "\(own.maintenanceShare.fraction)"),
      ("warranty", "\(own.warranty.count)"), ("overhead", "\(own.overhead.perMonth.dollars)"),
      ("resale", "\(own.resale.amount.dollars)"),
      ("resale_share", "\(own.resale.shareOfCapital)"),
      ("resale_change", "\(own.resale.change.fraction)"),
      ("life", own.life.map { "\($0.count)" } ?? "null"),
      ("price_change", "\(own.priceChange.fraction)"),
      ("rent_h", "\(rented.charges.perHour.perHour.dollars)"),
      ("rent_m", "\(rented.charges.perMonth.perMonth.dollars)"),
      ("rent_run", "\(rented.charges.perRun.dollars)"),
      ("rent_tok", "\(rented.charges.perMillionTokens.dollars)"),
      ("rent_y", list(rented.charges.perYear)), ("rented_hours", "\(rented.hoursPerOwnedHour)"),
      ("rent_setup", "\(rented.setup.dollars)"),
      ("rent_extra", "\(rented.extra.perMonth.dollars)"), ("credits", "\(rented.credits.dollars)"),
      ("rent_change", "\(rented.change.fraction)"), ("hours", "\(use.hoursPerMonth.count)"),
      ("capacity", "\(use.capacityPerMonth.count)"), ("runs", "\(use.runsPerMonth)"),
      ("tokens_per_hour", "\(use.tokensPerHour)"), ("growth", "\(use.growth.fraction)"),
      ("always_on", "\(use.isAlwaysOn)"), ("month", "\(terms.month.count)"),
      ("horizon", "\(terms.horizon.count)"), ("discount", "\(terms.discount.fraction)"),
      ("yearly", "\(terms.steps == .yearly)"),
    ]
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }
}
