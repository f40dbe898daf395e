import Planning
import Testing

@Suite("Edges of the problem") struct EdgeCaseTests {
  private typealias Option = PlanningProblem.Option

  private func plan(_ capacities: [Int64], _ jobs: [[PlanningProblem.Option]]) throws -> Plan? {
    try RandomProblem(capacities: capacities, jobs: jobs).stated().solve().plan
  }

  private func use(_ capacity: Int, _ amount: Int64) -> PlanningProblem.Use {
    .init(capacity: capacity, amount: amount)
  }

  @Test func `no jobs cost nothing`() throws {
    let plan = try #require(try plan([5, 0], []))
    #expect(plan.cost == 0 && plan.choices.isEmpty && plan.isProvenOptimal)
    #expect(plan.used == [0, 0] && plan.shadowPrices == [0, 0])
  }

  @Test func `without capacities every job takes its cheapest option`() throws {
    let plan = try #require(
      try plan([], [[Option(cost: 3), Option(cost: 1)], [Option(cost: -7)]]))
    #expect(plan.choices == [1, 0] && plan.cost == -6 && plan.isProvenOptimal)
  }

  @Test func `an empty capacity serves nobody, and zero uses of it are no use`() throws {
    let plan = try #require(
      try plan([0], [[Option(cost: 1, uses: [use(0, 1)]), Option(cost: 9, uses: [use(0, 0)])]]))
    #expect(plan.choices == [1] && plan.isProvenOptimal)
  }

  @Test func `an option may name a capacity twice`() throws {
    let twice = Option(cost: 1, uses: [use(0, 3), use(0, 3)])
    #expect(try plan([6], [[twice, Option(cost: 5)]])?.choices == [0])
    #expect(try plan([5], [[twice, Option(cost: 5)]])?.choices == [1])
  }

  @Test func `of equal options the first is taken`() throws {
    let plan = try #require(
      try plan([10], [[Option(cost: 2), Option(cost: 2), Option(cost: 2, uses: [use(0, 1)])]]))
    #expect(plan.choices == [0])
  }

  @Test func `a hundred equal jobs share a capacity for forty`() throws {
    let job = [Option(cost: 1, uses: [use(0, 5)]), Option(cost: 4)]
    let plan = try #require(try plan([204], Array(repeating: job, count: 100)))
    #expect(plan.cost == 40 + 60 * 4)
    #expect(plan.isProvenOptimal)
    #expect(plan.used == [200])
  }

  @Test func `the shadow price is what one more unit saves`() throws {
    // Fluid: 1,000 jobs of one unit each, room for 400; each saves 3 if served.
    let job = [Option(cost: 7, uses: [use(0, 1)]), Option(cost: 10)]
    let plan = try #require(try plan([400, 1_000_000], Array(repeating: job, count: 1_000)))
    #expect(plan.shadowPrices == [3, 0])
    #expect(plan.cost == 400 * 7 + 600 * 10 && plan.isProvenOptimal)
  }

  @Test func `sixty-four capacities at once`() throws {
    var random = SplitMix64(seed: 64)
    let jobs = (0..<90).map { _ in
      (0..<5).map { _ in
        Option(
          cost: .random(in: 0...1_000, using: &random),
          uses: (0..<4).map { _ in
            use(.random(in: 0..<64, using: &random), .random(in: 1...30, using: &random))
          })
      } + [Option(cost: 2_000)]
    }
    let problem = RandomProblem(capacities: Array(repeating: 60, count: 64), jobs: jobs)
    let plan = try #require(try problem.stated().solve(Effort(steps: 50_000)).plan)
    #expect(problem.cost(of: plan.choices) == plan.cost)
    #expect(plan.lowerBound <= plan.cost && plan.lowerBound > 0)
  }

  @Test func `costs near the end of the range are planned exactly`() throws {
    let most = Int64.max / 3
    let job = [Option(cost: 1, uses: [use(0, .max / 2)]), Option(cost: most)]
    let plan = try #require(try plan([.max / 2], [job, job]))
    #expect(plan.cost == most + 1 && plan.isProvenOptimal)
  }

  @Test func `sums that leave the range are an error, not a trap`() {
    let dear = [Option(cost: .max)]
    #expect(throws: PlanningError.overflow) { try plan([], [dear, dear]) }
    #expect(throws: PlanningError.overflow) { try plan([], [[Option(cost: .min)]]) }
    #expect(throws: PlanningError.overflow) {
      // The placeholder for "finds no place" must be dearer than everything.
      let job = [Option(cost: .max / 2 - 1, uses: [use(0, 1)])]
      return try plan([1], [job, job])
    }
  }

  @Test func `uses that leave the range do not fit`() throws {
    let options = [Option(cost: 1, uses: [use(0, .max), use(0, .max)]), Option(cost: 2)]
    #expect(try plan([.max], [options])?.choices == [1])
    let huge = [Option(cost: 1, uses: [use(0, .max)]), Option(cost: 2)]
    #expect(try plan([.max], [huge, huge])?.cost == 3)
  }

  @Test func `what cannot be stated is refused`() throws {
    #expect(throws: PlanningError.negativeCapacity(1)) { try plan([3, -1], []) }
    #expect(throws: PlanningError.jobWithoutOptions(0)) { try plan([3], [[]]) }
    #expect(throws: PlanningError.negativeUse(job: 0, option: 1)) {
      try plan([3], [[Option(cost: 1), Option(cost: 1, uses: [use(0, -1)])]])
    }
    #expect(throws: PlanningError.unknownCapacity(job: 1, option: 0)) {
      try plan([3], [[Option(cost: 1)], [Option(cost: 1, uses: [use(1, 1)])]])
    }
    var problem = try PlanningProblem(capacities: [1])
    #expect(throws: PlanningError.jobWithoutOptions(0)) { try problem.addJob(options: []) }
    #expect(problem.jobCount == 0)
  }

  @Test func `jobs that cannot run even alone are named`() throws {
    let problem = RandomProblem(
      capacities: [5, 5],
      jobs: [
        [Option(cost: 1)], [Option(cost: 1, uses: [use(1, 6)])],
        [Option(cost: 1, uses: [use(0, 5)]), Option(cost: 2, uses: [use(1, 9)])],
      ])
    #expect(
      try problem.stated().solve() == .infeasible(Shortage(jobs: [1], capacities: [1])))
  }

  @Test func `jobs that cannot run together are an infeasible problem`() throws {
    let job = [Option(cost: 1, uses: [use(0, 3)])]
    guard
      case .infeasible(let shortage) = try RandomProblem(
        capacities: [7, 1], jobs: [job, job, job]
      ).stated().solve()
    else {
      Issue.record("three jobs of three in seven")
      return
    }
    #expect(shortage.jobs.count == 1 && shortage.capacities == [0])
  }

  @Test func `without effort there is still a plan and a bound`() throws {
    let random = PropertyTests.crowded(seed: 5)
    let plan = try #require(try random.stated().solve(Effort(steps: 0)).plan)
    #expect(random.cost(of: plan.choices) == plan.cost && plan.lowerBound <= plan.cost)
  }
}
