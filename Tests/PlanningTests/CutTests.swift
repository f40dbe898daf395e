import Testing

@testable import Planning

/// What the proof rests on, looked at from inside.
@Suite("Bounds and cuts") struct CutTests {
  private func reduced(seed: Int) throws -> ReducedProblem {
    try ReducedProblem(RandomProblem(seed: seed, jobs: 2...7, alwaysFree: true).stated())
  }

  /// Calls `body` with every choice that fits.
  private func forEachPlan(_ problem: ReducedProblem, _ body: ([Int]) throws -> Void) rethrows {
    var choice: [Int] = []
    var left = problem.capacities
    func place(_ job: Int) throws {
      guard job < problem.jobCount else { return try body(choice) }
      for option in problem.options(of: job) {
        for use in problem.uses(of: option) {
          left[Int(problem.useCapacity[use])] -= problem.useAmount[use]
        }
        choice.append(option)
        if left.allSatisfy({ $0 >= 0 }) { try place(job + 1) }
        choice.removeLast()
        for use in problem.uses(of: option) {
          left[Int(problem.useCapacity[use])] += problem.useAmount[use]
        }
      }
    }
    try place(0)
  }

  @Test func `no plan violates a cut`() throws {
    var cutCount = 0
    for seed in 0..<400 {
      let problem = try reduced(seed: seed)
      guard problem.capacityCount > 0 else { continue }
      var random = SplitMix64(seed: seed)
      // Cuts must hold whatever relaxation they were made for, so any shares will do.
      var shares = [Double](repeating: 0, count: problem.costs.count)
      for job in 0..<problem.jobCount {
        var rest = 1.0
        for option in problem.options(of: job).dropLast() {
          shares[option] = rest * .random(in: 0...1, using: &random)
          rest -= shares[option]
        }
        shares[problem.options(of: job).upperBound - 1] = rest
      }
      var cuts: [Cut] = []
      for capacity in 0..<problem.capacityCount {
        let separation = CoverSeparation(problem, capacity: capacity, shares: shares)
        cuts += CoverSeparation.Order.allCases.compactMap { separation.cut(by: $0) }
      }
      let rounding = RoundingSeparation(problem, shares: shares)
      for _ in 0..<12 {
        let weights = problem.capacities.map { _ in Double.random(in: -1...1, using: &random) }
        if let cut = rounding.cut(weights: weights) { cuts.append(cut) }
      }
      cutCount += cuts.count
      try forEachPlan(problem) { choice in
        for cut in cuts {
          let used = cut.uses.reduce(0) { choice.contains(Int($1.option)) ? $0 + $1.amount : $0 }
          try #require(used <= cut.limit, "seed \(seed): \(choice) is cut off")
        }
      }
    }
    #expect(cutCount > 1_000)
  }

  @Test func `the bound holds at any prices`() throws {
    for seed in 0..<600 {
      let problem = try reduced(seed: seed)
      var random = SplitMix64(seed: seed)
      var least = Int64.max
      forEachPlan(problem) { choice in
        least = min(least, choice.reduce(0) { $0 + problem.costs[$1] })
      }
      for _ in 0..<6 {
        let prices = problem.capacities.map { _ in
          Double.random(in: 0...2, using: &random)
            * [0, 0x1p-70, 0x1p-30, 1e-3, 1, 1e3].randomElement(using: &random, or: 1)
        }
        let bound = try #require(problem.provenBound(at: prices), "seed \(seed)")
        try #require(bound <= least, "seed \(seed)")
      }
    }
  }

  @Test func `prices that are no prices prove nothing`() throws {
    var problem = try PlanningProblem(capacities: [1])
    for _ in 0..<2 {
      try problem.addJob(options: [
        .init(cost: 1, uses: [.init(capacity: 0, amount: 1)]), .init(cost: 5),
      ])
    }
    let reduced = try ReducedProblem(problem)
    for price in [-1, .nan, .infinity, 0x1p100] as [Double] {
      #expect(reduced.provenBound(at: [price]) == nil)
    }
    #expect(reduced.provenBound(at: [0]) == 2)
    #expect(reduced.provenBound(at: [4]) == 6)
    // 2·(1 + 3.5) − 3.5 = 5.5, and plans cost integers.
    #expect(reduced.provenBound(at: [3.5]) == 6)
  }

  @Test func `options that are beaten or never fit are gone`() throws {
    var problem = try PlanningProblem(capacities: [4, 4])
    for _ in 0..<2 {
      try problem.addJob(options: [
        .init(cost: 9),
        .init(cost: 3, uses: [.init(capacity: 0, amount: 4)]),
        .init(cost: 4, uses: [.init(capacity: 0, amount: 4)]),
        .init(cost: 1, uses: [.init(capacity: 1, amount: 5)]),
        .init(cost: 10, uses: [.init(capacity: 1, amount: 1)]),
      ])
    }
    let reduced = try ReducedProblem(problem)
    #expect(reduced.optionNames == [1, 0, 1, 0])
    #expect(reduced.capacityNames == [0])
  }
}

extension Array {
  func randomElement(using random: inout SplitMix64, or fallback: Element) -> Element {
    randomElement(using: &random) ?? fallback
  }
}
