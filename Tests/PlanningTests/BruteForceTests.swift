import Planning
import Testing

@Suite("Plans against brute force") struct BruteForceTests {
  @Test func `the plan of every tiny problem is the cheapest there is`() throws {
    for seed in 0..<3_000 {
      let random = RandomProblem(seed: seed)
      let optimum = random.optimum()
      switch try random.stated().solve(Effort(steps: 1_000_000)) {
      case .planned(let plan):
        let best = try #require(optimum, "seed \(seed): a plan where none fits")
        try #require(random.cost(of: plan.choices) == plan.cost, "seed \(seed)")
        try #require(random.use(of: plan.choices) == plan.used, "seed \(seed)")
        try #require(plan.lowerBound <= best, "seed \(seed): the bound is too high")
        try #require(plan.cost == best, "seed \(seed): \(plan.cost) for \(best)")
        try #require(plan.isProvenOptimal, "seed \(seed)")
      case .infeasible(let shortage):
        try #require(optimum == nil, "seed \(seed): there is a plan")
        try #require(!shortage.jobs.isEmpty && !shortage.capacities.isEmpty, "seed \(seed)")
      case .undecided:
        Issue.record("seed \(seed): undecided")
      }
    }
  }
}
