import Quantities
import Testing

@testable import PlacementModel

/// Least and greatest numbers of jobs in the lab, on a pool, in clouds and with a provider.
@Suite("Numbers of jobs in a place") struct JobLimitTests {
  static let seeds: Range<UInt64> = 0..<300

  private func place(_ seed: UInt64, mostJobs: Int = .max) -> PlacementCase {
    var random = RandomCase(seed: seed)
    var whole = random.whole()
    var jobs = Array(whole.jobs.prefix(mostJobs))
    for index in jobs.indices { jobs[index].priority = seed % 3 == 0 ? jobs[index].priority : 0 }
    whole = whole.with(jobs)
    random.limit(&whole)
    return whole
  }

  private func cheapest(_ place: PlacementCase) throws -> CheapestPlan {
    var search = OfferSearch(place)
    return try CheapestPlan(of: place, effort: nil, searching: &search)
  }

  /// How many jobs are too many, and how many are missing.
  private func breaches(
    _ place: PlacementCase, _ isThere: (PlacementLimit.Scope, Int) -> Bool
  ) -> (excess: Int, missing: Int) {
    var sum = (excess: 0, missing: 0)
    for limit in place.placementLimits {
      let count = place.jobs.indices.count { isThere(limit.scope, $0) }
      switch limit.kind {
      case .most: sum.excess += max(0, count - limit.count)
      case .least: sum.missing += max(0, min(limit.count, place.jobs.count) - count)
      }
    }
    return sum
  }

  @Test func `the cheapest of all plans of a small case in which fewest are missing is found`()
    throws
  {
    var compared = 0
    var short = 0
    for seed in Self.seeds {
      var place = place(seed, mostJobs: 5)
      var jobs = place.jobs
      for index in jobs.indices { jobs[index].priority = 0 }
      place = place.with(jobs)
      var search = OfferSearch(place)
      var plans = CheapestSearch(place, effort: nil, searching: &search)
      let counts = place.jobs.indices.map { plans.options(of: $0).count }
      guard counts.reduce(1, *) <= 20_000, plans.limits.hasLeast else { continue }
      var best: (missing: Int, cost: Int64)?
      var choices = [Int32](repeating: 0, count: counts.count)
      repeat {
        if case .costs(let cost) = plans.check(choices) {
          let found = breaches(place) { place.isIn($0, plans.option(choices[$1], of: $1).choice) }
          try #require(found.excess == 0, "seed \(seed)")
          if best.map({ (found.missing, cost) < ($0.missing, $0.cost) }) ?? true {
            best = (found.missing, cost)
          }
        }
      } while next(&choices, counts)
      let solution = try #require(try plans.solveByPriority())
      let expected = try #require(best)
      compared += 1
      if expected.missing > 0 { short += 1 }
      try #require(Int(plans.missing(solution.choices)) == expected.missing, "seed \(seed)")
      try #require(plans.ownCost(of: solution) == expected.cost, "seed \(seed)")
    }
    #expect(compared > 60 && short > 15, "\(compared) cases, \(short) with jobs missing")
  }

  /// Counts through all choices.
  private func next(_ choices: inout [Int32], _ counts: [Int]) -> Bool {
    for index in choices.indices {
      choices[index] += 1
      if choices[index] < counts[index] { return true }
      choices[index] = 0
    }
    return false
  }

  @Test func `no place has too many jobs, and none is missing unless that is said`() throws {
    var held = 0
    for seed in Self.seeds {
      let place = place(seed)
      let found = try cheapest(place)
      let plan = try found.plan(in: place)
      let sum = breaches(place) { place.isIn($0, plan.placements[$1], place.jobs[$1]) }
      try #require(sum.excess == 0, "seed \(seed)")
      try #require(sum.missing == found.missingJobs, "seed \(seed)")
      try #require(found.lowerBound <= found.total, "seed \(seed)")
      held += place.placementLimits.count
      let told = place.limitBreaches(of: plan)
      try #require(
        told.allSatisfy { $0.limit.kind == .least && $0.excess > 0 }, "seed \(seed)")
    }
    #expect(held > 300, "the law must have been put to use")
  }

  @Test func `a least number of jobs in clouds takes nothing out that may not leave`() throws {
    var kept = 0
    for seed in Self.seeds {
      var place = place(seed)
      place.cloud.jobs = JobLimits(least: place.jobs.count)
      let plan = try cheapest(place).plan(in: place)
      for (job, placement) in zip(place.jobs, plan.placements) {
        guard let run = placement.cloud else {
          kept += 1
          continue
        }
        try #require(
          place.residencyObstacle(of: job, at: place.prices.offers[run.offer]) == nil,
          "seed \(seed), \(job.name)")
        try #require(job.pin != .local, "seed \(seed), \(job.name)")
      }
    }
    #expect(kept > 100, "the law must have been put to use")
  }

  @Test func `no other policy that keeps to the numbers is cheaper`() throws {
    var held = 0
    for seed in Self.seeds where seed % 2 == 0 {
      let place = place(seed)
      let found = try cheapest(place)
      for policy in Policy.allCases where policy != .cheapest {
        let plan = try place.plan(policy)
        guard place.cloud.budget.map({ plan.totals.cloud <= $0 }) ?? true,
          !place.isUnfair(plan), place.keepsToLimits(plan, missing: 0)
        else { continue }
        held += 1
        try #require(found.missingJobs == 0, "seed \(seed), \(policy.rawValue)")
        try #require(
          try found.total <= place.worth(of: plan).total, "seed \(seed), \(policy.rawValue)")
      }
    }
    #expect(held > 60, "the law must have been put to use")
  }

  @Test func `looser numbers never make it dearer by more than the gap it states`() throws {
    for seed in Self.seeds where seed % 4 == 1 {
      let place = place(seed)
      let before = try cheapest(place)
      var looser = place
      looser.lab.jobs = .none
      looser.cloud.jobsByProvider = [:]
      let after = try cheapest(looser)
      guard before.missingJobs == 0 else { continue }
      try #require(after.missingJobs == 0, "seed \(seed)")
      try #require(after.lowerBound <= before.total, "seed \(seed)")
    }
  }

  @Test func `the order of the jobs is no matter`() throws {
    for seed in Self.seeds where seed % 4 == 2 {
      var place = place(seed)
      var jobs = place.jobs
      for index in jobs.indices { jobs[index].dependencies = [] }
      place = place.with(jobs)
      let (one, other) = (try cheapest(place), try cheapest(place.with(jobs.reversed())))
      try #require(one.total == other.total, "seed \(seed)")
      try #require(one.missingJobs == other.missingJobs, "seed \(seed)")
    }
  }
}
