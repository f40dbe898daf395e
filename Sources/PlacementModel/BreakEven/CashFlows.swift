import Quantities

/// What owning has cost so far, by what it was paid for, at its present value.
struct OwnedCosts {
  /// Hardware paid at once, with what the one before fetched, and setting up.
  var capital = 0.0
  /// Installments and lease.
  var payments = 0.0
  var electricity = 0.0
  var running = 0.0
  /// Maintenance and overhead.
  var upkeep = 0.0
  /// Work beyond what the hardware can do.
  var overflow = 0.0

  var total: Double { capital + payments + electricity + running + upkeep + overflow }
}

/// What renting has cost so far, at its present value.
struct RentedCosts {
  var rent = 0.0
  var setup = 0.0
  var extra = 0.0
  /// What credits paid; not above zero.
  var credits = 0.0

  var total: Double { rent + setup + extra + credits }
}

/// The two sides month by month.
///
/// Within a month everything accrues evenly; flows are discounted as of its end.  Hardware is bought
/// again at the start of the first month that begins after its life.
struct CashFlows {
  let figures: Figures
  /// Months gone by.
  private(set) var month = 0
  private(set) var owned = OwnedCosts()
  private(set) var rented = RentedCosts()
  /// Hours of work so far, at the pace of the owned hardware.
  private(set) var hours = 0.0
  private(set) var runs = 0.0
  /// What the hardware would fetch now, at its present value.
  private(set) var worth = 0.0
  /// What is still to be paid for it, at its present value.
  private(set) var owed = 0.0
  /// How far owning is ahead at the start and at the end of the month, with the hardware sold then.
  private(set) var start = 0.0
  private(set) var end = 0.0
  /// What it would have fetched, and what was owed, at the start of the month.
  private(set) var worthAtStart = 0.0
  private(set) var owedAtStart = 0.0
  /// Undiscounted flows of the month.
  private(set) var ownedThisMonth = 0.0
  private(set) var rentedThisMonth = 0.0

  /// What renting has cost beyond owning, without the work that is rented on both sides and would
  /// drown the rest in rounding.
  private var ahead = 0.0

  private let lifeMonths: Int
  private var demand: Compounding
  private var rentPrice: Compounding
  private var energyPrice: Compounding
  private var hardwarePrice: Compounding
  private var resaleValue: Compounding
  private var hardwarePriceAtPurchase = 1.0
  private var discount = 1.0
  private let discountStep: Double
  private var creditsLeft: Double
  private var financing: Financing

  init(_ figures: Figures) {
    self.figures = figures
    let isYearly = figures.isYearly
    // A life that ends inside a month ends with it.
    lifeMonths = figures.life.map { max(1, Int(min($0, 1e6).rounded(.up))) } ?? .max
    demand = Compounding(figures.growth, isYearly: isYearly)
    rentPrice = Compounding(figures.rentChange, isYearly: isYearly)
    energyPrice = Compounding(figures.electricityChange, isYearly: isYearly)
    hardwarePrice = Compounding(figures.priceChange, isYearly: isYearly)
    resaleValue = Compounding(figures.resaleChange, isYearly: isYearly)
    discountStep = 1 / Compounding.step(figures.discount, isYearly: isYearly)
    creditsLeft = figures.credits
    financing = Financing(figures.payment)
    rented.setup = figures.rentSetup
    owned.capital = figures.setup
    ahead = figures.rentSetup - figures.setup
    buy(price: figures.price)
  }

  /// Goes through the next month.
  mutating func advance() {
    let index = month
    let age = index % lifeMonths
    demand.advance(to: index)
    rentPrice.advance(to: index)
    energyPrice.advance(to: index)
    hardwarePrice.advance(to: index)
    if index > 0, age == 0 { buyAgain() }
    start = ahead + worth
    (worthAtStart, owedAtStart) = (worth, owed)
    // The discount of the end of the month, or of its year.
    if !figures.isYearly || index % 12 == 0 { discount *= discountStep }
    payMonth(index, age: age)
    month += 1
    end = ahead + worth
  }

  private mutating func payMonth(_ index: Int, age: Int) {
    let wanted = figures.hours * demand.factor
    let used = min(wanted, figures.capacity)
    let runs = figures.runs * demand.factor
    let here = wanted > 0 ? used / wanted : 1
    let year = index / 12
    let tokens = figures.tokensPerHour / 1e6

    // What an hour of work and a run cost to rent.
    let hour = figures.rent.hour * figures.rentedHours + figures.rent.tokens * tokens
    let workHere = (used * hour + runs * here * figures.rent.run) * rentPrice.factor
    let overflow =
      ((wanted - used) * hour + runs * (1 - here) * figures.rent.run) * rentPrice.factor
    let flat = (figures.rent.month + figures.rent.monthOf(year: year)) * rentPrice.factor
    let rent = workHere + overflow + flat
    let extra = figures.rentExtra * rentPrice.factor
    let credit = min(creditsLeft, rent + extra)
    creditsLeft -= credit
    rented.rent += rent * discount
    rented.extra += extra * discount
    rented.credits -= credit * discount
    rentedThisMonth = rent + extra - credit

    let on = figures.isAlwaysOn ? figures.month : used
    let energy =
      figures.isAlwaysOn
      ? figures.month * figures.kilowatts
      : used * figures.kilowatts + max(0, figures.month - used) * figures.idleKilowatts
    let electricity =
      energy * figures.effectiveness * figures.electricity * energyPrice.factor
    let running =
      on * figures.running.hour + used * figures.running.tokens * tokens
      + runs * here * figures.running.run + figures.running.month
      + figures.running.monthOf(year: year)
    var upkeep = figures.overhead
    if Double(age) >= figures.warranty {
      upkeep += figures.maintenance + figures.maintenanceShare * figures.capital / 12
    }
    let payment = financing.pay(month: age)
    owned.electricity += electricity * discount
    owned.running += running * discount
    owned.upkeep += upkeep * discount
    owned.overflow += overflow * discount
    owned.payments += payment * discount
    let ownedHere = electricity + running + upkeep + payment
    ownedThisMonth = ownedHere + overflow
    ahead += (workHere + flat + extra - credit - ownedHere) * discount

    hours += wanted
    self.runs += runs
    resaleValue.advance(to: age + 1)
    value()
  }

  private mutating func buyAgain() {
    // The one before is sold at the end of its life.
    owned.capital -= worth
    ahead += worth
    resaleValue.reset()
    hardwarePriceAtPurchase = hardwarePrice.factor
    buy(price: figures.capital * hardwarePrice.factor)
  }

  private mutating func buy(price: Double) {
    let paid = financing.begin(price: price, scale: hardwarePriceAtPurchase) * discount
    owned.capital += paid
    ahead -= paid
    value()
  }

  private mutating func value() {
    let resale = figures.resaleAtFirst * hardwarePriceAtPurchase * resaleValue.factor
    worth = financing.isOwned ? resale * discount : 0
    owed = financing.owed * discount
  }
}
