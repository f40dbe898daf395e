import Planning
import Testing

/// Laws that hold for every problem, whatever the optimum is.
@Suite("Laws of plans") struct PropertyTests {
  static let effort = Effort(steps: 15_000)

  /// More jobs than brute force can try, with capacities that matter.
  static func crowded(seed: Int) -> RandomProblem {
    RandomProblem(seed: seed, jobs: 8...60, alwaysFree: true)
  }

  @Test func `a plan fits, costs what it says, and is not below its bound`() throws {
    for seed in 0..<150 {
      let random = Self.crowded(seed: seed)
      let plan = try #require(try random.stated().solve(Self.effort).plan, "seed \(seed)")
      try #require(random.cost(of: plan.choices) == plan.cost, "seed \(seed)")
      try #require(random.use(of: plan.choices) == plan.used, "seed \(seed)")
      try #require(plan.lowerBound <= plan.cost && plan.gap >= 0, "seed \(seed)")
      try #require(plan.shadowPrices.allSatisfy { $0 >= 0 && $0.isFinite }, "seed \(seed)")
    }
  }

  @Test func `the same problem gets the same plan`() throws {
    for seed in 0..<40 {
      let problem = try Self.crowded(seed: seed).stated()
      try #require(try problem.solve(Self.effort) == problem.solve(Self.effort), "seed \(seed)")
    }
  }

  @Test func `the order of jobs and options changes neither cost nor bound`() throws {
    for seed in 0..<60 {
      let random = Self.crowded(seed: seed)
      var shuffled = random
      var generator = SplitMix64(seed: seed &+ 1_000_000)
      shuffled.jobs.shuffle(using: &generator)
      for job in shuffled.jobs.indices {
        shuffled.jobs[job].shuffle(using: &generator)
        for option in shuffled.jobs[job].indices {
          shuffled.jobs[job][option].uses.shuffle(using: &generator)
        }
      }
      let plan = try #require(try random.stated().solve(Self.effort).plan)
      let other = try #require(try shuffled.stated().solve(Self.effort).plan)
      try #require(plan.cost == other.cost && plan.lowerBound == other.lowerBound, "seed \(seed)")
      try #require(plan.shadowPrices == other.shadowPrices, "seed \(seed)")
    }
  }

  @Test func `more capacity costs no more than the gap`() throws {
    for seed in 0..<80 {
      let random = Self.crowded(seed: seed)
      var roomier = random
      for index in roomier.capacities.indices { roomier.capacities[index] += 1 + Int64(seed % 7) }
      let plan = try #require(try random.stated().solve(Self.effort).plan)
      let other = try #require(try roomier.stated().solve(Self.effort).plan)
      // The old plan still fits, so the new optimum is not above its cost.
      try #require(other.lowerBound <= plan.cost, "seed \(seed)")
      try #require(other.cost <= plan.cost + other.gap, "seed \(seed)")
    }
  }

  @Test func `one more option costs no more than the gap`() throws {
    for seed in 0..<80 {
      let random = Self.crowded(seed: seed)
      var richer = random
      var generator = SplitMix64(seed: seed &+ 2_000_000)
      let job = Int.random(in: richer.jobs.indices, using: &generator)
      let donor = Int.random(in: richer.jobs.indices, using: &generator)
      richer.jobs[job] += richer.jobs[donor]
      let plan = try #require(try random.stated().solve(Self.effort).plan)
      let other = try #require(try richer.stated().solve(Self.effort).plan)
      try #require(other.lowerBound <= plan.cost, "seed \(seed)")
      try #require(other.cost <= plan.cost + other.gap, "seed \(seed)")
    }
  }

  @Test func `the shadow prices prove the bound of the relaxation`() throws {
    // L(λ) evaluated here, in floating point, from the published prices alone.
    for seed in 0..<100 {
      let random = Self.crowded(seed: seed)
      let plan = try #require(try random.stated().solve(Effort(steps: 0)).plan)
      var bound = 0.0
      for (price, capacity) in zip(plan.shadowPrices, random.capacities) {
        bound -= price * Double(capacity)
      }
      for job in random.jobs {
        let feasible = job.filter { option in
          zip(
            RandomProblem(capacities: random.capacities, jobs: [[option]]).use(of: [0]),
            random.capacities
          ).allSatisfy { $0 <= $1 }
        }
        bound +=
          feasible.map { option in
            option.uses.reduce(Double(option.cost)) {
              $0 + plan.shadowPrices[$1.capacity] * Double($1.amount)
            }
          }.min() ?? 0
      }
      let slack = 1e-9 * Double(plan.cost.magnitude) + 1
      try #require(bound <= Double(plan.lowerBound) + slack, "seed \(seed)")
    }
  }
}
