import Quantities
import Testing

@testable import PlacementModel

/// Many short pipelines that compete for the same GPUs and the same budget.
@Suite("Many pipelines") struct ManyPipelineTests {
  private func pipelines(_ count: Int, seed: UInt64, isTiered: Bool = false) -> PlacementCase {
    var random = RandomCase(seed: seed)
    var jobs: [Job] = []
    for index in 0..<3 * count {
      var job = SmallCase.job(
        "job-\(index)", random.one(of: [.training, .batch]),
        hours: Int64.random(in: 1...60, using: &random.random))
      job.work.reference = SmallCase.rtx4090
      job.recurrence = random.one(of: [.weekly, .monthly, .once])
      job.isInterruptible = false
      if index % 3 > 0 {
        job.dependencies = [
          Dependency(
            job: index - 1, data: SmallCase.gb(Int64.random(in: 0...200, using: &random.random)))
        ]
      }
      jobs.append(job)
    }
    var lab = SmallCase.lab(gpus: 1)
    // A third of them have room at home, and the budget is for another third.
    lab.pools[0].hoursPerMonth = Hours(Double(20 * count))
    var prices = SmallCase.prices([
      SmallCase.offer("alpha", SmallCase.a100, onDemand: 1.5),
      SmallCase.offer("beta", SmallCase.rtx4090, onDemand: 0.8),
    ])
    let falling: [(upTo: Int64?, price: Double)] = [
      (100, 0), (10_000, 0.09), (50_000, 0.085), (nil, 0.07),
    ]
    for provider in isTiered ? ["alpha", "beta"] : ["alpha"] {
      prices.egress[provider] = EgressTariff(
        tiers: (isTiered ? falling : [(nil, 0.09)]).map { upTo, price in
          .init(
            upTo: upTo.map { SmallCase.gb($0) },
            price: DataPrice(perGigabyte: SmallCase.dollars(price)))
        }, provenance: SmallCase.provenance)
    }
    return PlacementCase(
      lab: lab,
      cloud: CloudAccess(options: [.onDemand], budget: SmallCase.dollars(Double(25 * count))),
      jobs: jobs, prices: prices)
  }

  @Test(arguments: [(70, 3), (150, 1)])
  func `have a plan that is proven to be near the best`(_ count: Int, _ seeds: UInt64) throws {
    for seed in 0..<seeds {
      let place = pipelines(count, seed: seed)
      var search = OfferSearch(place)
      let found = try CheapestPlan(
        of: place, effort: PlanningEffort(steps: 2_000_000), searching: &search)
      try #require(found.lowerBound <= found.total)
      try #require(found.gap < 0.02, "\(count) pipelines, seed \(seed): \(found.gap)")
      let plan = try found.plan(in: place)
      try #require(plan.totals.cloud <= place.cloud.budget ?? .zero)
    }
  }

  /// Data of all jobs fills the tiers of each provider together, and the budget is short.
  @Test(arguments: [(20, 2), (60, 1)])
  func `are near the best where much is handed over and billed in tiers`(
    _ count: Int, _ seeds: UInt64
  ) throws {
    for seed in 0..<seeds {
      let place = pipelines(count, seed: seed, isTiered: true)
      var search = OfferSearch(place)
      let found = try CheapestPlan(
        of: place, effort: PlanningEffort(steps: 1_000_000), searching: &search)
      try #require(found.lowerBound <= found.total)
      try #require(found.gap < 0.03, "\(count) pipelines, seed \(seed): \(found.gap)")
      let plan = try found.plan(in: place)
      try #require(plan.totals.cloud <= place.cloud.budget ?? .zero)
    }
  }

  @Test func `are bounded as soundly as few`() throws {
    for seed in 0..<30 as Range<UInt64> {
      let place = pipelines(2, seed: seed)
      var search = OfferSearch(place)
      var plans = CheapestSearch(place, effort: nil, searching: &search)
      let roles = [CheapestSearch.Role](repeating: .free, count: place.jobs.count)
      let best = try #require(try plans.solve(roles))
      try #require(best.cost == best.bound, "seed \(seed)")
      let many = try #require(
        try plans.solveMany(roles, Array(plans.pieces.jobs.indices)))
      try #require(many.bound <= best.cost && many.cost >= best.cost, "seed \(seed)")
    }
  }
}
