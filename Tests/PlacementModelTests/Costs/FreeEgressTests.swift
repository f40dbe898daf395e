import Quantities
import Testing

@testable import PlacementModel

/// What a provider lets go free of charge once a month, over all its regions.
@Suite("Free egress") struct FreeEgressTests {
  private static func tariff(_ tiers: [(Int64?, Double)]) -> EgressTariff {
    EgressTariff(
      tiers: tiers.map {
        .init(
          upTo: $0.0.map(SmallCase.gb), price: DataPrice(perGigabyte: SmallCase.dollars($0.1)))
      }, sharesFirstTier: true, provenance: SmallCase.provenance)
  }

  /// Jobs in three regions of one provider, which bring back so many gigabytes a month.
  private static func place(_ jobs: [(name: String, region: String, gigabytes: Int64)])
    -> PlacementCase
  {
    let offers = ["r1", "r2", "r3"].map { region in
      var offer = SmallCase.offer("alpha", SmallCase.a100, onDemand: 2)
      offer.region = region
      return offer
    }
    var prices = SmallCase.prices(offers)
    prices.egress["alpha"] = tariff([(100, 0), (10_100, 0.09), (nil, 0.05)])
    prices.egress["alpha/r1"] = tariff([(100, 0), (10_100, 0.09), (nil, 0.05)])
    prices.egress["alpha/r2"] = tariff([(100, 0), (10_100, 0.12), (nil, 0.08)])
    return PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(),
      jobs: jobs.map { own in
        SmallCase.job(own.name, .training) {
          $0.recurrence = .monthly
          $0.data.result = SmallCase.gb(own.gigabytes)
          $0.providers = [.init(provider: "alpha", region: own.region)]
        }
      }, prices: prices)
  }

  /// What each job pays for egress, in the order of names.
  private static func paid(
    _ jobs: [(name: String, region: String, gigabytes: Int64)]
  ) throws -> [Double] {
    let place = place(jobs)
    let plan = try place.plan(.cloudOnly)
    return zip(place.jobs, plan.placements).sorted { $0.0.name < $1.0.name }.map { _, placement in
      Double(placement.cost.lines.last?.perMonth?.micros ?? -1) / 1e6
    }
  }

  @Test func `goes to the region whose last gigabyte is dearest, whatever the order of jobs`()
    throws
  {
    let jobs = [("a", "r1", Int64(80)), ("b", "r2", 60), ("c", "r3", 70)]
    // r2 keeps its 60 GB; of the rest 40 GB go to `alpha`, which is r3's and comes first by name.
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      #expect(try Self.paid(order.map { jobs[$0] }) == [7.2, 0, 2.7], "\(order)")
    }
  }

  @Test func `is not paid for twice, and paid tiers are as wide as ever`() throws {
    // Alone either region has 100 GB.
    #expect(try Self.paid([("a", "r1", 150)]) == [4.5])
    #expect(try Self.paid([("a", "r2", 150)]) == [6])
    #expect(try Self.paid([("a", "r1", 150), ("b", "r2", 150)]) == [13.5, 6])
    // 10,000 GB at 9 cents begin at once where nothing is free: 900 and 100 GB at 5 cents.
    #expect(try Self.paid([("a", "r1", 10_100), ("b", "r2", 200)]) == [905, 12])
    // Where the volume is so large that the last gigabyte costs 5 cents, the other is dearer.
    #expect(try Self.paid([("a", "r1", 20_000), ("b", "r3", 100)]) == [1_400, 0])
  }

  @Test func `without such a sign is free under each tariff`() throws {
    var place = Self.place([("a", "r1", 150), ("b", "r2", 150)])
    place.prices.egress["alpha/r2"]?.sharesFirstTier = false
    let plan = try place.plan(.cloudOnly)
    #expect(
      plan.placements.map { $0.cost.lines.last?.perMonth }
        == [SmallCase.dollars(4.5), SmallCase.dollars(6)])
  }

  @Test func `no plan comes to less than the bound, and bills add up, wherever jobs go`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      var place = Self.place(
        (0..<3).map { index in
          (
            "job-\(index)", random.one(of: ["r1", "r2", "r3"]),
            Int64.random(in: 1...160, using: &random.random)
          )
        })
      for index in place.prices.offers.indices {
        place.prices.offers[index].onDemand = HourlyRate(
          perHour: SmallCase.dollars(Double.random(in: 1.9...2.1, using: &random.random)))
      }
      var jobs = place.jobs
      for index in jobs.indices where random.chance(60) { jobs[index].providers = [] }
      if random.chance(40) {
        place.cloud.budget = SmallCase.dollars(Double.random(in: 2...60, using: &random.random))
      }
      place = place.with(jobs)
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      #expect(found.keepsToBudget(of: place), "seed \(seed)")
      var together = TieredBills(place, place.tariffsInUse, effort: nil, best: nil)
      let bound = try together.run()
      try place.everyPlan(buying: [.onDemand]) { choices, worth in
        try #require(found.lowerBound <= worth, "seed \(seed), \(choices)")
        try #require(bound <= worth, "seed \(seed), \(choices)")
      }
    }
  }
}
