import Quantities

// The engine works on plain numbers: dollars, hours, kilowatts, months.  Types with units are at its
// door, and whatever comes out of it is rounded to money once.

/// A comparison as the numbers that the walk through its months needs.
struct Figures {
  // The purchase.
  var capital: Double
  var setup: Double
  var grant: Double
  var payment: Payment
  var running: Rates
  /// At the meter.
  var kilowatts: Double
  var idleKilowatts: Double
  var effectiveness: Double
  var electricity: Double
  var electricityChange: Double
  var maintenance: Double
  var maintenanceShare: Double
  var warranty: Double
  var overhead: Double
  var resale: Double
  var resaleShare: Double
  var resaleChange: Double
  var life: Double?
  var priceChange: Double
  // The rent.
  var rent: Rates
  var rentedHours: Double
  var rentSetup: Double
  var rentExtra: Double
  var credits: Double
  var rentChange: Double
  // The work.
  var hours: Double
  var capacity: Double
  var runs: Double
  var tokensPerHour: Double
  var growth: Double
  var isAlwaysOn: Bool
  // The terms.
  var month: Double
  var horizon: Double
  var discount: Double
  var isYearly: Bool

  /// Dollars for an hour, a month, a run, a million tokens, and each year.
  struct Rates {
    var hour: Double
    var month: Double
    var run: Double
    var tokens: Double
    var years: [Double]

    init(_ charges: Charges) {
      hour = charges.perHour.perHour.dollars
      month = charges.perMonth.perMonth.dollars
      run = charges.perRun.dollars
      tokens = charges.perMillionTokens.dollars
      years = charges.perYear.map(\.dollars)
    }

    /// What a month of a year, counted from 0, bears of the yearly amounts.
    func monthOf(year: Int) -> Double {
      years.isEmpty ? 0 : years[min(year, years.count - 1)] / 12
    }
  }

  init(_ question: BuyOrRent) {
    let (own, rented, work) = (question.purchase, question.rental, question.work)
    capital = own.capital.dollars
    setup = own.setup.dollars
    grant = own.grant.dollars
    payment = own.payment
    running = Rates(own.running)
    kilowatts = own.power.kilowatts
    idleKilowatts = own.idlePower.kilowatts
    effectiveness = own.powerUsageEffectiveness.ratio
    electricity = own.electricity.perKilowattHour.dollars
    electricityChange = own.electricityChange.fraction
    maintenance = own.maintenance.perMonth.dollars
    maintenanceShare = own.maintenanceShare.fraction
    warranty = own.warranty.count
    overhead = own.overhead.perMonth.dollars
    resale = own.resale.amount.dollars
    resaleShare = own.resale.shareOfCapital
    resaleChange = own.resale.change.fraction
    life = own.life?.count
    priceChange = own.priceChange.fraction
    rent = Rates(rented.charges)
    rentedHours = rented.hoursPerOwnedHour
    rentSetup = rented.setup.dollars
    rentExtra = rented.extra.perMonth.dollars
    credits = rented.credits.dollars
    rentChange = rented.change.fraction
    hours = work.hoursPerMonth.count
    capacity = work.capacityPerMonth.count
    runs = work.runsPerMonth
    tokensPerHour = work.tokensPerHour
    growth = work.growth.fraction
    isAlwaysOn = work.isAlwaysOn
    month = question.terms.month.count
    horizon = question.terms.horizon.count
    discount = question.terms.discount.fraction
    isYearly = question.terms.steps == .yearly
  }

  /// What is paid for the first hardware, before financing.
  var price: Double { max(0, capital - grant) }

  /// What the first hardware fetches on the first day.
  var resaleAtFirst: Double { resale + resaleShare * capital }
}
