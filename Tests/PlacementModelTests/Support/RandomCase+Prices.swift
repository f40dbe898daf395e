import PlacementModel
import Quantities

extension RandomCase {
  /// A seeded case in which every component of a bill comes up: time of use, wear and upkeep, every
  /// way of buying, minimum billing, fallback, tiers, regions, storage, profiles of demand.
  static func priced(seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed)
    var place = random.whole()
    place.cloud.options = Set(PurchaseOption.allCases)
    if random.chance(50) { place.basis = .amortised }
    random.furnish(&place.lab)
    random.stock(&place.prices)
    let jobs = place.jobs.map { job in random.varied(job) }
    return PlacementCase(
      lab: place.lab, cloud: place.cloud, jobs: jobs, prices: place.prices, tree: place.tree,
      basis: place.basis)
  }

  private mutating func furnish(_ lab: inout Lab) {
    if chance(60) {
      let prices = (0..<3).map { _ in
        EnergyPrice(perKilowattHour: Money(micros: Int64.random(in: 0...400_000, using: &random)))
      }
      let hours = (0..<168).map { _ in one(of: prices) }
      if let tariff = try? EnergyTariff(hourly: hours) { lab.tariff = tariff }
    }
    if chance(50) { lab.overhead = MonthlyRate(perMonth: .dollars(500)) }
    lab.hostPowerPerGPU = Power(watts: Double.random(in: 0...120, using: &random))
    for index in lab.pools.indices {
      if chance(60) {
        lab.pools[index].pricePaid = .dollars(Int32.random(in: 100...9_000, using: &random))
      }
      if chance(40) { lab.pools[index].resale = .dollars(90) }
      if chance(40) {
        lab.pools[index].life = .seconds(Int64.random(in: 1...60, using: &random) * 2_628_000)
      }
      if chance(40) { lab.pools[index].maintenance = HourlyRate(perHour: Money(micros: 20_001)) }
      if chance(40) { lab.pools[index].hoursPerMonth = Hours(365) }
    }
  }

  private mutating func stock(_ prices: inout PriceBook) {
    for (provider, hours) in [("alpha", 1.0), ("beta", 24.0)] {
      var terms = BillingTerms()
      if chance(60) { terms.minimum = Sourced(Hours(hours), provenance: SmallCase.provenance) }
      if chance(40) { terms.startUp = Sourced(Hours(hours / 8), provenance: SmallCase.provenance) }
      prices.billing[provider] = terms
    }
    prices.interRegion["alpha"] = SmallCase.moving(0.02)
    if chance(50) { prices.interRegion["alpha/r1"] = SmallCase.moving(0.013) }
    if chance(80) { prices.storage["beta"] = SmallCase.keeping(0.023) }
    if chance(50) { prices.storage["beta/r2"] = SmallCase.keeping(0.019) }
    if chance(50), let alpha = prices.egress["alpha"] { prices.egress["alpha/r1"] = alpha }
    // What is free once for both tariffs.
    if chance(60) {
      for key in ["alpha", "alpha/r1"] { prices.egress[key]?.sharesFirstTier = true }
      if chance(50) {
        let price = DataPrice(perGigabyte: Money(micros: one(of: [70_000, 120_000])))
        prices.egress["alpha/r1"]?.tiers[1].price = price
      }
    }
  }

  private mutating func varied(_ job: Job) -> Job {
    var job = job
    if chance(40) { job.data.kept = SmallCase.gb(Int64.random(in: 1...900, using: &random)) }
    if chance(40) { job.data.location = .cloud(provider: "alpha", region: one(of: ["r1", "r2"])) }
    if chance(40) { job.interruptionsBeforeOnDemand = Int.random(in: 1...20, using: &random) }
    if chance(20) {
      job.earliestStart = try? CalendarDate(
        year: 2026, month: 12, day: Int.random(in: 1...28, using: &random))
    }
    if job.kind == .inference, chance(60) {
      job.recurrence = .continuous
      job.serving = ServingDemand(
        peakTimePerDay: .seconds(3_600),
        profile: (0..<24).map { _ in
          RequestRate(perSecond: Double.random(in: 0...200, using: &random))
        },
        perGPU: chance(60) ? RequestRate(perSecond: 30) : nil, isGlobal: chance(30))
      if chance(60) {
        job.serving?.tokens = TokenCount(
          input: Double.random(in: 0...4_000, using: &random),
          output: Double.random(in: 0...900, using: &random))
        job.serving?.tokenPrice = TokenPrice(
          perMillionInput: Money(micros: Int64.random(in: 0...5_000_000, using: &random)),
          perMillionOutput: Money(micros: Int64.random(in: 0...15_000_000, using: &random)))
      }
    }
    if chance(30) {
      let night = WeeklyWindow.Period(
        days: one(of: [Weekday.everyDay, [.monday, .friday], [.sunday]]),
        from: Int.random(in: 0..<1_440, using: &random),
        to: Int.random(in: 1...1_440, using: &random))
      job.window = WeeklyWindow(chance(50) ? [night] : [night, .init(days: [.saturday])])
    }
    return job
  }
}
