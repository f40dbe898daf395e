import Quantities
import Testing

@testable import PlacementModel

/// Plans whose bills are settled together where something else is asked for as well: numbers of jobs, a
/// budget, priorities.
@Suite("Plans of shared bills") struct SharedBillTests {
  private func cheapest(_ place: PlacementCase) throws -> CheapestPlan {
    var search = OfferSearch(place)
    return try CheapestPlan(of: place, effort: nil, searching: &search)
  }

  private func tariff(_ price: Double) -> EgressTariff {
    EgressTariff(
      tiers: [
        .init(upTo: SmallCase.gb(100), price: DataPrice(perGigabyte: .zero)),
        .init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(price))),
      ], sharesFirstTier: true, provenance: SmallCase.provenance)
  }

  /// 100 GB are free for both jobs together, and both fit at home, where the second costs more than where
  /// its data lies.
  @Test func `a number of jobs that are there anyway makes no plan dearer`() throws {
    var prices = SmallCase.prices([SmallCase.offer("acme", SmallCase.rtx4090, onDemand: 0.3)])
    prices.egress["acme"] = tariff(0.28)
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(120)
    let jobs = [("a", Int64(80), Int64(50)), ("b", 30, 100)].map { name, hours, gigabytes in
      SmallCase.job(name, .training, hours: hours) {
        $0.gpus = GPURequest(count: 1, model: .exactly(SmallCase.rtx4090))
        $0.recurrence = .monthly
        $0.isInterruptible = false
        $0.data.input = SmallCase.gb(gigabytes)
        $0.data.location = .cloud(provider: "acme", region: "r1")
      }
    }
    var place = PlacementCase(
      lab: lab, cloud: CloudAccess(options: [.onDemand]), jobs: jobs, prices: prices)
    let free = try cheapest(place)
    // 80 h x 0.45 kW x $0.20 at home, its 50 GB free, and 30.1 h x $0.30 beside the data.
    #expect(free.total == SmallCase.dollars(7.2 + 9.03))
    place.lab.jobs.least = 1
    let asked = try cheapest(place)
    #expect(asked.total == free.total && asked.isProvenOptimal == free.isProvenOptimal)
    #expect(asked.savedPerJob == [0])
  }

  /// Jobs in two regions of a provider whose free gigabytes are those of both, and a budget.
  private func tight(_ seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed)
    let jobs = (0..<4).map { index in
      SmallCase.job(
        "job-\(index)", .batch, hours: Int64.random(in: 5...60, using: &random.random)
      ) {
        $0.isInterruptible = false
        $0.recurrence = .monthly
        $0.queuePenalty = SmallCase.dollars(Double.random(in: 20...60, using: &random.random))
        $0.data.result = SmallCase.gb(Int64.random(in: 10...150, using: &random.random))
        if random.chance(60) {
          $0.data.input = SmallCase.gb(Int64.random(in: 50...300, using: &random.random))
          $0.data.location = .cloud(
            provider: "alpha", region: random.one(of: ["r1", "r2", "r3"]))
        }
      }
    }
    var prices = SmallCase.prices(
      ["r1", "r2", "r3"].map { region in
        let price = Double.random(in: 0.5...1.5, using: &random.random)
        var offer = SmallCase.offer("alpha", SmallCase.a100, onDemand: price)
        offer.region = region
        return offer
      })
    prices.egress["alpha"] = tariff(0.09)
    prices.egress["alpha/r2"] = tariff(0.12)
    prices.egress["alpha/r3"] = tariff(0.07)
    prices.interRegion["alpha"] = SmallCase.moving(0.02)
    var lab = SmallCase.lab(gpus: 1)
    lab.uplink = BitRate(bitsPerSecond: 1e10)
    lab.pools[0].hoursPerMonth = Hours(Double(Int.random(in: 5...60, using: &random.random)))
    var cloud = CloudAccess(options: [.onDemand])
    cloud.budget = SmallCase.dollars(Double.random(in: 10...80, using: &random.random))
    return PlacementCase(lab: lab, cloud: cloud, jobs: jobs, prices: prices)
  }

  @Test func `what is free once is spent once`() throws {
    var near = 0
    for seed in 0..<60 as Range<UInt64> {
      let place = tight(seed)
      let found = try cheapest(place)
      var least = Money(micros: .max)
      try place.everyPlan(buying: [.onDemand]) { choices, worth in
        try #require(found.lowerBound <= worth, "seed \(seed), \(choices)")
        least = min(least, worth)
      }
      try #require(found.total >= least, "seed \(seed)")
      if Double(found.total.micros) <= 1.02 * Double(least.micros) { near += 1 }
    }
    // One is 2.04 % above; without a search in which nothing is free another is 15 % above.
    #expect(near > 58, "\(near) of 60 are within two per cent of the best")
  }

  /// The plan of a month in which it is dear to wait for the first job, and of one in which it costs nothing.
  @Test func `no plan is taken over in which a more important job waits`() throws {
    let jobs = ["vip", "big"].map { name in
      SmallCase.job(name, .training, hours: 60) {
        $0.gpus = GPURequest(count: 1)
        $0.recurrence = .monthly
        $0.queuePenalty = SmallCase.dollars(name == "vip" ? 10 : 100)
      }
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(60)
    let equal = PlacementCase(
      lab: lab, cloud: CloudAccess(providers: []), jobs: jobs, prices: SmallCase.prices())
    var ranked = jobs
    ranked[0].priority = 1
    let place = equal.with(ranked)
    var found = try cheapest(place)
    let other = try cheapest(equal)
    #expect(other.total < found.total && other.choices[0].kind == .wait)
    let before = found
    found.take(other, in: place)
    #expect(found.choices == before.choices && found.total == before.total)
  }
}
