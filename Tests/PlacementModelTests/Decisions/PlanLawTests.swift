import PlacementModel
import Quantities
import Testing

/// What holds for every plan, whatever the policy; over seeded cases of every shape.
@Suite("Laws of plans") struct PlanLawTests {
  static let seeds: Range<UInt64> = 0..<300

  private func everyPlan(_ check: (PlacementCase, Plan, String) throws -> Void) throws {
    for seed in Self.seeds {
      var random = RandomCase(seed: seed)
      let place = random.whole()
      for policy in Policy.allCases {
        try check(place, try place.plan(policy), "seed \(seed), \(policy.rawValue)")
      }
    }
  }

  @Test func `nothing sensitive leaves for a place it does not name or that lacks its regimes`()
    throws
  {
    var left = 0
    try everyPlan { place, plan, label in
      for (job, placement) in zip(place.jobs, plan.placements) {
        guard let run = placement.cloud else { continue }
        left += 1
        let offer = place.prices.offers[run.offer]
        if job.isSensitive {
          // Written out again, not through the rule under test.
          let names = job.mayRunIn.contains { name in offer.place.map(name.contains) ?? false }
          let held = place.cloud.certifications[offer.provider] ?? []
          try #require(names && job.regimes.allSatisfy(held.contains), "\(label), \(job.name)")
          // The documents and the allocator keep it home whatever it names, unless it is pinned.
          let keeps = plan.policy == .documents || plan.policy == .allocator
          try #require(!keeps || (plan.policy == .documents && job.pin == .cloud), "\(label)")
        } else if !job.mayRunIn.isEmpty {
          try #require(
            job.mayRunIn.contains { name in offer.place.map(name.contains) ?? false },
            "\(label), \(job.name)")
        }
      }
    }
    #expect(left > 250, "the law must have been put to use")
  }

  @Test func `pools are never overdrawn and use adds up`() throws {
    try everyPlan { place, plan, label in
      for (index, pool) in place.lab.pools.enumerated() {
        let used = plan.placements.reduce(0.0) { sum, placement in
          placement.local?.pool == index
            ? sum + (placement.local?.gpuHoursPerMonth.count ?? 0) : sum
        }
        try #require(abs(used - plan.gpuHoursUsed[index].count) < 1e-6, "\(label)")
        try #require(used <= pool.gpuHoursPerMonth.count * (1 + 1e-6), "\(label)")
      }
    }
  }

  @Test func `totals are the sums of lines, and unknown is counted, not zero`() throws {
    try everyPlan { place, plan, label in
      var local: Int64 = 0
      var cloud: Int64 = 0
      var unknown = 0
      for placement in plan.placements {
        var sum: Int64? = 0
        for line in placement.cost.lines {
          sum = line.perMonth.flatMap { amount in sum.map { $0 + amount.micros } }
          if line.payee == .utility { local += line.perMonth?.micros ?? 0 }
          if line.payee == .provider { cloud += line.perMonth?.micros ?? 0 }
        }
        try #require(placement.cost.perMonth?.micros == sum, "\(label)")
        if sum == nil { unknown += 1 }
      }
      try #require(plan.totals.power.micros == local, "\(label)")
      try #require(plan.totals.cloud.micros == cloud, "\(label)")
      try #require(plan.totals.unknown == unknown, "\(label)")
    }
  }

  @Test func `a budget is never passed by known costs`() throws {
    try everyPlan { place, plan, label in
      // The allocator's own estimate decides there, as it is printed in D0.
      guard let budget = place.cloud.budget, plan.policy != .allocator else { return }
      let rent = plan.placements.filter { $0.cloud != nil }.reduce(Int64(0)) { sum, placement in
        sum
          + placement.cost.lines.filter { $0.payee == .provider }
          .reduce(0) { $0 + ($1.perMonth?.micros ?? 0) }
      }
      try #require(rent <= budget.micros, "\(label)")
    }
  }

  @Test func `each placement has the parts its place says, and pins hold`() throws {
    try everyPlan { place, plan, label in
      for (job, placement) in zip(place.jobs, plan.placements) {
        let parts = (placement.local != nil, placement.cloud != nil)
        switch placement.place {
        case .local: try #require(parts == (true, false), "\(label)")
        case .cloud: try #require(parts == (false, true), "\(label)")
        case .hybrid: try #require(parts == (true, true), "\(label)")
        case .queue, .impossible:
          try #require(parts == (false, false), "\(label)")
          try #require(placement.cost == .nothing, "\(label)")
        }
        if job.pin == .local { try #require(placement.cloud == nil, "\(label)") }
        if job.pin == .cloud { try #require(placement.local == nil, "\(label)") }
      }
    }
  }

  @Test func `a deadline holds wherever a job was placed`() throws {
    try everyPlan { place, plan, label in
      for (job, placement) in zip(place.jobs, plan.placements) {
        guard let deadline = job.deadline, job.recurrence != .continuous else { continue }
        if let run = placement.cloud {
          try #require(run.turnaroundHours.count <= deadline.hours, "\(label)")
        } else if let run = placement.local {
          try #require(run.hours.count <= deadline.hours, "\(label)")
        }
      }
    }
  }

  @Test func `the same case gives the same plan, and the catalogue's order is no matter`() throws {
    for seed in Self.seeds {
      var random = RandomCase(seed: seed)
      let place = random.whole()
      var turned = place
      turned.prices.offers.reverse()
      for policy in Policy.allCases {
        let (first, second) = (try place.plan(policy), try turned.plan(policy))
        try #require(first.totals == second.totals, "seed \(seed)")
        try #require(first.placements == (try place.plan(policy)).placements, "seed \(seed)")
        for (a, b) in zip(first.placements, second.placements) {
          try #require(
            a.cloud.map { place.prices.offers[$0.offer] }
              == b.cloud.map { turned.prices.offers[$0.offer] }, "seed \(seed)")
        }
      }
    }
  }

  @Test func `more sensitivity never opens a cloud`() throws {
    for seed in Self.seeds {
      var random = RandomCase(seed: seed)
      let place = random.whole()
      guard !place.jobs.isEmpty else { continue }
      var jobs = place.jobs
      for index in jobs.indices {
        jobs[index].sensitivity = .high
        jobs[index].mayRunIn = []
      }
      let strict = PlacementCase(
        lab: place.lab, cloud: place.cloud, jobs: jobs, prices: place.prices, tree: place.tree)
      for policy in Policy.allCases {
        let plan = try strict.plan(policy)
        try #require(plan.placements.allSatisfy { $0.cloud == nil }, "seed \(seed)")
      }
    }
  }

  @Test func `every explanation marks the choice, and alternatives cost what they say`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      let place = random.whole()
      let plan = try place.plan(.documents)
      for index in place.jobs.indices {
        let explanation = place.explanation(of: index, in: plan)
        let placement = plan.placements[index]
        let chosen = explanation.alternatives.filter(\.isChosen)
        let pool = placement.local.flatMap(\.pool)
        try #require(
          chosen.count == (pool == nil ? 0 : 1) + (placement.cloud == nil ? 0 : 1), "seed \(seed)")
        for flip in explanation.flips { try #require(flip.becomes != placement.place) }
        _ = place.verdict(of: plan)
      }
    }
  }

  @Test func `what one job is costs another nothing: searches are shared by like jobs alone`()
    throws
  {
    let request = GPURequest(count: 1, model: .model(SmallCase.t4))
    let jobs = WorkloadKind.allCases.flatMap { kind in
      [false, true].map { isMeasured in
        SmallCase.job("\(kind.rawValue)-\(isMeasured)", kind, hours: 50) {
          $0.gpus = request
          $0.work.reference = SmallCase.t4
          $0.serving = ServingDemand(
            average: RequestRate(perSecond: 90), peakTimePerDay: .zero,
            perGPU: isMeasured ? RequestRate(perSecond: 30) : nil)
        }
      }
    }
    func plan(_ jobs: [Job]) throws -> [Placement] {
      try PlacementCase(
        lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(), jobs: jobs,
        prices: SmallCase.prices([SmallCase.offer("alpha", SmallCase.a100, onDemand: 2)])
      ).plan(.cloudOnly).placements
    }
    let alone = try jobs.flatMap { try plan([$0]) }
    #expect(try plan(jobs) == alone)
    #expect(try plan(jobs.reversed()).reversed() == alone)
    #expect(Set(alone.map { $0.cloud?.paidHours }).count > 1)
  }
}
