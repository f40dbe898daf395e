import Quantities
import Testing

@testable import PlacementModel

/// What holds for the cheapest plan of every case; over seeded cases of every shape.
@Suite("Laws of the cheapest plan") struct CheapestLawTests {
  static let seeds: Range<UInt64> = 0..<150

  /// A case with jobs that run together or apart now and then; without priorities unless asked for.
  private func place(_ seed: UInt64, priorities: Bool = false) -> PlacementCase {
    var random = RandomCase(seed: seed)
    let whole = random.whole()
    var jobs = whole.jobs
    for index in jobs.indices {
      if !priorities { jobs[index].priority = 0 }
      if random.chance(10), index > 0 {
        jobs[index].with = [Int.random(in: 0..<index, using: &random.random)]
      }
      if random.chance(10), index > 0 {
        let other = Int.random(in: 0..<index, using: &random.random)
        if !jobs[index].with.contains(other) { jobs[index].apartFrom = [other] }
      }
      if random.chance(15) {
        jobs[index].queuePenalty = SmallCase.dollars(
          Double.random(in: 0...2_000, using: &random.random))
      }
    }
    return whole.with(jobs)
  }

  private func cheapest(_ place: PlacementCase) throws -> CheapestPlan {
    var search = OfferSearch(place)
    return try CheapestPlan(of: place, effort: nil, searching: &search)
  }

  @Test func `it comes to what it says, not less than its bound`() throws {
    for seed in Self.seeds {
      let place = place(seed, priorities: seed % 2 == 0)
      let found = try cheapest(place)
      let plan = try found.plan(in: place)
      try #require(try place.worth(of: plan).total == found.total, "seed \(seed)")
      try #require(found.lowerBound <= found.total, "seed \(seed)")
    }
  }

  @Test func `no other policy that keeps to the budget and to priorities is cheaper`() throws {
    var held = 0
    for seed in Self.seeds {
      let place = place(seed, priorities: seed % 2 == 0)
      let found = try cheapest(place)
      for policy in Policy.allCases where policy != .cheapest {
        let plan = try place.plan(policy)
        // The allocator may overdraw the budget; any may let a job wait for a lesser one.
        guard place.cloud.budget.map({ plan.totals.cloud <= $0 }) ?? true, !place.isUnfair(plan)
        else { continue }
        held += 1
        try #require(
          try found.total <= place.worth(of: plan).total, "seed \(seed), \(policy.rawValue)")
        try #require(
          try found.lowerBound <= place.worth(of: plan).total, "seed \(seed), \(policy.rawValue)")
      }
    }
    #expect(held > 300, "the law must have been put to use")
  }

  @Test func `more of anything never makes it dearer by more than the gap it states`() throws {
    for seed in Self.seeds where seed % 3 == 0 {
      let place = place(seed)
      let before = try cheapest(place)
      var richer: [(what: String, place: PlacementCase)] = []
      if let budget = place.cloud.budget {
        var more = place
        more.cloud.budget = try budget + SmallCase.dollars(400)
        richer.append(("budget", more))
        more.cloud.budget = nil
        richer.append(("no budget", more))
      }
      for pool in place.lab.pools.indices {
        var more = place
        more.lab.pools[pool].count += 1
        richer.append(("a GPU", more))
      }
      var more = place
      more.prices.offers.append(
        SmallCase.offer("alpha", SmallCase.a100, count: 8, onDemand: 3, spot: 1))
      richer.append(("an offer", more))
      for (what, place) in richer {
        let after = try cheapest(place)
        try #require(after.lowerBound <= before.total, "seed \(seed), \(what)")
      }
    }
  }

  @Test func `the order of the jobs is no matter to its cost`() throws {
    for seed in Self.seeds where seed % 3 == 1 {
      let place = place(seed, priorities: true)
      let count = place.jobs.count
      let turned = (0..<count).reversed().map { old in
        var job = place.jobs[old]
        job.dependencies = job.dependencies.map {
          Dependency(job: count - 1 - $0.job, data: $0.data)
        }
        job.with = job.with.map { count - 1 - $0 }
        job.apartFrom = job.apartFrom.map { count - 1 - $0 }
        return job
      }
      let (one, other) = (try cheapest(place), try cheapest(place.with(turned)))
      try #require(one.total == other.total, "seed \(seed)")
      try #require(one.lowerBound == other.lowerBound, "seed \(seed)")
    }
  }

  @Test func `a job waits only if it would wait without those of lower priority`() throws {
    var waiting = 0
    for seed in Self.seeds {
      let place = place(seed, priorities: true)
      let plan = try cheapest(place).plan(in: place)
      for level in Set(place.jobs.map(\.priority)) {
        let kept = place.jobs.indices.filter { place.jobs[$0].priority >= level }
        // A job that others are tied to cannot be left out.
        let isClosed = kept.allSatisfy { index in
          let job = place.jobs[index]
          let others = job.dependencies.map(\.job) + job.with + job.apartFrom
          return others.allSatisfy { place.jobs[$0].priority >= level }
        }
        guard isClosed, place.isUnfair(plan) else { continue }
        let number = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        let alone = place.with(
          kept.map { index in
            var job = place.jobs[index]
            job.dependencies = job.dependencies.map {
              Dependency(job: number[$0.job] ?? 0, data: $0.data)
            }
            job.with = job.with.map { number[$0] ?? 0 }
            job.apartFrom = job.apartFrom.map { number[$0] ?? 0 }
            return job
          })
        let without = try cheapest(alone).plan(in: alone)
        for index in kept where !plan.placements[index].runs {
          waiting += 1
          let runs = without.placements[number[index] ?? 0].runs
          try #require(!runs, "seed \(seed), \(place.jobs[index].name)")
        }
      }
    }
    #expect(waiting > 20, "the law must have been put to use")
  }

  @Test func `companions are together or apart under every policy`() throws {
    var beside = 0
    for seed in Self.seeds {
      let place = place(seed, priorities: true)
      for policy in Policy.allCases {
        let plan = try place.plan(policy)
        let sites = plan.placements.map { Set(place.occupied(by: $0)) }
        for (index, job) in place.jobs.enumerated() {
          for other in job.with {
            if !sites[index].isEmpty { beside += 1 }
            try #require(sites[index].isSubset(of: sites[other]), "seed \(seed), \(policy)")
          }
          for other in job.apartFrom {
            try #require(sites[index].isDisjoint(with: sites[other]), "seed \(seed), \(policy)")
          }
        }
      }
    }
    #expect(beside > 25, "the law must have been put to use")
  }

  @Test func `forcing a job elsewhere never saves anything, and where it is costs nothing`() throws
  {
    for seed in Self.seeds where seed % 15 == 0 {
      let place = place(seed)
      for job in place.jobs.indices.prefix(3) {
        let forced = try place.forcedPlaces(of: job)
        try #require(forced.options.contains { $0.isChosen && $0.extra == .zero }, "seed \(seed)")
        for option in forced.options { try #require(option.extra >= .zero, "seed \(seed)") }
      }
    }
  }
}

extension PlacementCase {
  func with(_ jobs: [Job]) -> PlacementCase {
    PlacementCase(lab: lab, cloud: cloud, jobs: jobs, prices: prices, tree: tree, basis: basis)
  }
}
