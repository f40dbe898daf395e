import Quantities
import Testing

@testable import PlacementModel

/// The bound where egress is cheaper for all jobs together than for each by itself.
@Suite("Bounds of pooled bills") struct PooledBoundTests {
  /// A chain that hands over so much that prices of egress fall.
  private func chain(_ seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed)
    let jobs = (0..<4).map { index in
      var job = SmallCase.job(
        "job-\(index)", .batch, hours: Int64.random(in: 5...200, using: &random.random))
      job.isInterruptible = false
      job.recurrence = random.one(of: [.weekly, .monthly, .once])
      job.data.result = SmallCase.gb(Int64.random(in: 0...4_000, using: &random.random))
      if index > 0 {
        job.dependencies = [
          Dependency(
            job: Int.random(in: 0..<index, using: &random.random),
            data: SmallCase.gb(Int64.random(in: 0...6_000, using: &random.random)))
        ]
      }
      return job
    }
    var prices = SmallCase.prices(
      ["alpha", "beta"].map {
        SmallCase.offer(
          $0, SmallCase.a100, onDemand: Double.random(in: 0.5...3, using: &random.random))
      })
    for provider in ["alpha", "beta"] {
      prices.egress[provider] = EgressTariff(
        tiers: [
          .init(upTo: SmallCase.gb(100), price: DataPrice(perGigabyte: .zero)),
          .init(upTo: SmallCase.gb(3_000), price: DataPrice(perGigabyte: SmallCase.dollars(0.09))),
          .init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.06))),
        ], provenance: SmallCase.provenance)
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(Double(Int.random(in: 20...400, using: &random.random)))
    lab.uplink = BitRate(bitsPerSecond: 1e10)
    var cloud = CloudAccess(options: [.onDemand])
    if random.chance(50) {
      cloud.budget = SmallCase.dollars(Double.random(in: 100...3_000, using: &random.random))
    }
    return PlacementCase(lab: lab, cloud: cloud, jobs: jobs, prices: prices)
  }

  /// The same with places whose prices for data are not known, and penalties between which they matter.
  private func dimChain(_ seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed &+ 1_000)
    var place = chain(seed)
    var far = SmallCase.offer("alpha", SmallCase.a100, onDemand: 0.7)
    far.region = "r2"
    place.prices.offers.append(far)
    place.prices.offers.append(SmallCase.offer("gamma", SmallCase.a100, onDemand: 0.5))
    var jobs = place.jobs
    for index in jobs.indices {
      if random.chance(70) {
        jobs[index].queuePenalty = SmallCase.dollars(
          Double.random(in: 20...800, using: &random.random))
      }
      if random.chance(30) {
        jobs[index].data.location = .cloud(
          provider: random.one(of: ["alpha", "beta"]), region: "r1")
        jobs[index].data.input = SmallCase.gb(Int64.random(in: 1...900, using: &random.random))
      }
      if random.chance(30) { jobs[index].data.kept = SmallCase.gb(10) }
    }
    return place.with(jobs)
  }

  @Test func `no plan comes to less where prices for data are unknown`() throws {
    var (near, tight) = (0, 0)
    for seed in 0..<30 as Range<UInt64> {
      let place = dimChain(seed)
      var together = TieredBills(place, place.tariffsInUse, effort: nil, best: nil)
      let bound = try together.run()
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      var least = Money(micros: .max)
      try place.everyPlan(buying: [.onDemand]) { choices, worth in
        try #require(bound <= worth, "seed \(seed), \(choices)")
        try #require(found.lowerBound <= worth, "seed \(seed), \(choices)")
        least = min(least, worth)
      }
      try #require(found.total >= least, "seed \(seed)")
      if Double(found.total.micros) <= 1.02 * Double(least.micros) { near += 1 }
      if Double(least.micros) <= 1.2 * Double(found.lowerBound.micros) { tight += 1 }
    }
    #expect(near > 26, "\(near) of 30 are within two per cent of the best")
    #expect(tight > 17, "\(tight) of 30 bounds are within a fifth of the best")
  }

  @Test func `no plan whose bills are settled together comes to less`() throws {
    var useful = 0
    for seed in 0..<60 as Range<UInt64> {
      let place = chain(seed)
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      try place.everyPlan(buying: [.onDemand]) { _, worth in
        try #require(found.lowerBound <= worth, "seed \(seed)")
      }
      if found.gap < 0.6 { useful += 1 }
    }
    #expect(useful > 30, "the bound must say something in most cases, and does in \(useful)")
  }

  /// The same with jobs of several priorities, and now and then reservations.
  private func ranked(_ seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed &+ 2_000)
    var place = chain(seed)
    var jobs = place.jobs
    for index in jobs.indices {
      jobs[index].priority = Int.random(in: 0...2, using: &random.random)
      jobs[index].queuePenalty = SmallCase.dollars(
        Double.random(in: 5...300, using: &random.random))
    }
    if seed % 3 == 0 {
      for index in place.prices.offers.indices {
        place.prices.offers[index].reservedOneYear = HourlyRate(perHour: SmallCase.dollars(0.4))
      }
      place.cloud.options.insert(.reservedOneYear)
    }
    return place.with(jobs)
  }

  @Test func `no plan that runs the same jobs of higher priority comes to less`() throws {
    var (kept, best) = (0, 0)
    for seed in 0..<60 as Range<UInt64> {
      let place = ranked(seed)
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      let priorities = place.sharedPriorities
      let lowest = priorities.min() ?? 0
      let higher = priorities.indices.filter {
        found.choices[$0].kind != .wait && priorities[$0] > lowest
      }
      var least = Money(micros: .max)
      try place.everyPlan(buying: Array(place.cloud.options)) { choices, worth in
        let isSame = higher.allSatisfy { choices[$0].kind != .wait }
        if isSame { least = min(least, worth) }
        guard isSame || !found.boundKeepsPriorities else { return }
        try #require(found.lowerBound <= worth, "seed \(seed), \(choices)")
      }
      if found.boundKeepsPriorities { kept += 1 }
      if Double(found.total.micros) <= 1.02 * Double(least.micros) { best += 1 }
    }
    #expect(kept > 50, "\(kept) of 60 bounds keep to priorities")
    #expect(best > 55, "\(best) of 60 are within two per cent of the best")
  }

  @Test func `with bills together from the start the bound is as sound and the plan as good`()
    throws
  {
    var near = 0
    for seed in 0..<20 as Range<UInt64> {
      let place = chain(seed)
      var together = TieredBills(place, place.tariffsInUse, effort: nil, best: nil)
      let bound = try together.run()
      var least: Money?
      try place.everyPlan(buying: [.onDemand]) { _, worth in
        try #require(bound <= worth, "seed \(seed)")
        least = min(least ?? worth, worth)
      }
      guard let least, let best = together.best?.total else { continue }
      try #require(best >= least, "seed \(seed)")
      if Double(best.micros - least.micros) < 0.02 * Double(least.micros) { near += 1 }
    }
    #expect(near > 16, "\(near) of 20 are within two per cent of the best")
  }

  @Test func `what a forced place costs more is what the bill of all jobs comes to more`() throws {
    var (held, near) = (0, 0)
    for seed in 0..<12 as Range<UInt64> {
      let place = chain(seed)
      let job = Int(seed % 4)
      let forced = try place.forcedPlaces(of: job)
      try #require(forced.options.contains { $0.isChosen && $0.extra == .zero }, "seed \(seed)")
      var least: [PlanChoice: Money] = [:]
      try place.everyPlan(buying: [.onDemand]) { choices, worth in
        let before = least[choices[job]] ?? worth
        least[choices[job]] = min(before, worth)
      }
      for option in forced.options where option.isExact {
        let choice = PlanChoice(option.placement, of: place.jobs[job])
        let best = try #require(least[choice], "seed \(seed)")
        let total = try forced.cheapest.total + option.extra
        try #require(total >= best, "seed \(seed), \(choice)")
        held += 1
        if Double(total.micros) <= 1.02 * Double(best.micros) { near += 1 }
      }
    }
    #expect(held > 25 && near * 10 >= held * 9, "\(near) of \(held) are within two per cent")
  }
}
