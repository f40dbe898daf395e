import Quantities
import Testing

@testable import PlacementModel

/// More to choose from never makes the cheapest plan dearer, where hours are paid for already.
@Suite("Laws of hours paid for") struct PaidHoursLawTests {
  /// A case in which some machines have hours that are paid for, few or many.
  private func place(_ seed: UInt64) -> (place: PlacementCase, random: RandomCase) {
    var random = RandomCase(seed: seed)
    var whole = random.whole()
    for index in whole.prices.offers.indices where random.chance(50) {
      whole.prices.offers[index].paidHours = hours(&random)
    }
    if random.chance(30) { whole.cloud.options = [.onDemand] }
    var jobs = whole.jobs
    for index in jobs.indices {
      jobs[index].priority = 0
      // Jobs that fit the machines, so that hours are fought over.
      if random.chance(60) {
        jobs[index].gpus = GPURequest(count: 1, model: .any)
        jobs[index].sensitivity = .low
        jobs[index].regimes = []
        jobs[index].mayRunIn = []
      }
    }
    return (whole.with(jobs), random)
  }

  private func hours(_ random: inout RandomCase) -> DeviceHours {
    DeviceHours(Double.random(in: 1...random.one(of: [20.0, 200, 2_000]), using: &random.random))
  }

  private func cheapest(_ place: PlacementCase) throws -> CheapestPlan {
    var search = OfferSearch(place)
    return try CheapestPlan(of: place, effort: nil, searching: &search)
  }

  /// The same case with more of one thing at a time.
  private func richer(
    _ place: PlacementCase, _ random: inout RandomCase
  ) throws -> [(what: String, place: PlacementCase)] {
    var richer: [(what: String, place: PlacementCase)] = []
    func add(_ what: String, _ change: (inout PlacementCase) throws -> Void) rethrows {
      var more = place
      try change(&more)
      richer.append((what, more))
    }
    let paid = hours(&random)
    for index in place.prices.offers.indices {
      let before = place.prices.offers[index].paidHours ?? .zero
      add("hours paid for of offer \(index)") {
        $0.prices.offers[index].paidHours = before + paid
      }
    }
    for (name, gpu, memory) in [("a", SmallCase.a100, 80), ("r", SmallCase.rtx4090, 24)] {
      let count = random.one(of: [1, 8])
      var offer = SmallCase.offer(
        random.one(of: ["alpha", "beta", "delta"]), gpu, count: count, memory: Int64(memory),
        onDemand: random.chance(50) ? Double(count) * 1.1 : nil)
      offer.instance += "-\(name)"
      add("an offer") { $0.prices.offers.append(offer) }
      offer.paidHours = paid
      add("an offer with hours paid for") { $0.prices.offers.append(offer) }
      add("the same first in the list") { $0.prices.offers.insert(offer, at: 0) }
    }
    var dear = SmallCase.offer("alpha", SmallCase.a100, count: 8, onDemand: 2_000)
    dear.instance += "-dear"
    add("a dear offer") { $0.prices.offers.append(dear) }
    add("credits") { $0.cloud.credits = .dollars(1_000) }
    if let budget = place.cloud.budget {
      try add("budget") { $0.cloud.budget = try budget + SmallCase.dollars(300) }
      add("no budget") { $0.cloud.budget = nil }
    }
    return richer
  }

  @Test func `more of anything never makes a plan dearer by more than the gap it states`() throws {
    var (used, proven) = (0, 0)
    for seed in 0..<150 as Range<UInt64> {
      var (place, random) = place(seed)
      let before = try cheapest(place)
      // A job at an unknown price counts for a millionth less than one that waits, so that it runs
      // rather than not; where its price becomes known and is too high, it waits.
      let unknown = try before.plan(in: place).totals.unknown
      let most = Money(micros: before.total.micros + Int64(unknown))
      for (what, more) in try richer(place, &random) {
        let after = try cheapest(more)
        try #require(after.lowerBound <= most, "seed \(seed), \(what)")
        if after.isProvenOptimal { proven += 1 }
        let hours = more.paidHours(in: try after.plan(in: more))
        if hours.contains(where: { $0.used > .zero }) { used += 1 }
      }
    }
    #expect(used > 500 && proven > 500, "the law must have been put to use: \(used), \(proven)")
  }
}
