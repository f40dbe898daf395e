import PlacementModel
import Quantities
import Testing

/// A price that nobody knows is not 0: it is never the cheapest, and never part of a sum.
@Suite("Unknown prices") struct UnknownPriceTests {
  /// A case some of whose prices are not known.
  private func place(_ seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed)
    var place = random.whole()
    for index in place.prices.offers.indices {
      if random.chance(40) { place.prices.offers[index].onDemand = nil }
      if random.chance(40) { place.prices.offers[index].spot = nil }
      if random.chance(40) { place.prices.offers[index].reservedOneYear = nil }
    }
    if random.chance(50) { place.prices.egress = [:] }
    place.cloud.options = random.chance(50) ? Set(PurchaseOption.priced) : place.cloud.options
    return place
  }

  @Test func `are chosen only where nothing is known`() throws {
    var seen = (known: 0, unknown: 0)
    for seed in 0..<600 as Range<UInt64> {
      var place = place(seed)
      place.cloud.budget = nil
      for job in place.jobs where job.pin != .local {
        // Alone, so that neither capacity nor data of other jobs is in the way.
        var alone = job
        alone.dependencies = []
        alone.data.location = .lab
        func cost(_ offers: [Offer]) throws -> Placement {
          var prices = place.prices
          prices.offers = offers
          return try PlacementCase(
            lab: place.lab, cloud: place.cloud, jobs: [alone], prices: prices
          ).plan(.cloudOnly).placements[0]
        }
        let chosen = try cost(place.prices.offers)
        let known = try place.prices.offers.filter { offer in
          try cost([offer]).cost.perMonth != nil && cost([offer]).cloud != nil
        }
        guard chosen.cloud != nil else {
          #expect(known.isEmpty, "seed \(seed), \(job.name)")
          continue
        }
        if known.isEmpty { seen.unknown += 1 } else { seen.known += 1 }
        try #require(
          (chosen.cost.perMonth != nil) == !known.isEmpty, "seed \(seed), \(job.name)")
        guard let month = chosen.cost.perMonth else { continue }
        for offer in known {
          let other = try cost([offer]).cost.perMonth
          try #require(month <= other ?? .zero, "seed \(seed), \(job.name)")
        }
      }
    }
    #expect(seen.known > 20 && seen.unknown > 0, "both must have been put to use: \(seen)")
  }

  @Test func `make sums "at least", and a known part is never lost`() throws {
    var unknown = 0
    for seed in 0..<400 as Range<UInt64> {
      let place = place(seed)
      for policy in Policy.allCases {
        let plan = try place.plan(policy)
        var sum: Int64 = 0
        for placement in plan.placements {
          for line in placement.cost.lines {
            // What is not known has no amount; what costs nothing says so.
            if case .nodeHours(let rent) = line.meter, rent.hours.count > 0 {
              try #require((line.perMonth == nil) == (rent.rate == nil), "seed \(seed)")
            }
            sum += line.perMonth?.micros ?? 0
          }
          let isKnown = placement.cost.lines.allSatisfy { $0.perMonth != nil }
          try #require((placement.cost.perMonth != nil) == isKnown, "seed \(seed)")
          if !isKnown { unknown += 1 }
        }
        let totals = plan.totals
        try #require(
          totals.cloud.micros + totals.power.micros + totals.ownership.micros == sum,
          "seed \(seed)")
        try #require(
          totals.unknown == plan.placements.count { $0.cost.perMonth == nil }, "seed \(seed)")
        // No total of unknown parts passes for the worth of a plan.
        let worth = try place.worth(of: plan)
        try #require((worth.unknown > .zero) == (totals.unknown > 0), "seed \(seed)")
      }
    }
    #expect(unknown > 50)
  }

  @Test func `of offers stand in no list, and are counted`() {
    for seed in 0..<300 as Range<UInt64> {
      let prices = place(seed).prices
      for option in PurchaseOption.priced {
        let listing = prices.list(OfferQuery(options: [option]))
        #expect(listing.prices.allSatisfy { prices.offers[$0.offer].price(option) == $0.perNode })
        #expect(
          listing.machinesWithoutPrice == prices.offers.count { $0.price(option) == nil },
          "seed \(seed)")
      }
    }
  }
}
