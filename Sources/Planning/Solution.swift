/// What is known about a reduced problem: a choice, and how good it can be at most.
struct Solution: Sendable {
  /// For each job the option that it takes.
  private(set) var choice: [Int32]
  private(set) var cost: Int64
  private(set) var lowerBound: Int64
  /// For each capacity the price of one unit that the bound of the whole was computed with.
  let prices: [Double]
  private(set) var steps: Int64 = 0

  /// Beyond this many jobs only those that nearly hesitate are looked at one by one.
  private static let large = 20_000
  /// Beyond that many, and once a sixteenth of the effort is spent, a plan so near to the bound will
  /// do: seconds more, for a million jobs, would save a hundredth of a per cent at most.
  private static let near = 1e-4
  /// So many jobs can be searched in earnest.
  private static let core = 150

  /// Prices, dives, improves on the jobs that matter, and searches, in this order, while the effort
  /// lasts.
  ///
  /// - Parameters:
  ///   - problem: What to solve.
  ///   - start: Prices of one unit of each capacity to start from.
  ///   - limit: How many steps there are.
  ///   - known: What an attempt before has come to.
  init(
    of problem: ReducedProblem, from start: [Double], within limit: Int64,
    knowing known: Solution? = nil
  ) {
    // Every job waits, or at least takes its dearest option, which takes least.
    choice =
      known?.choice
      ?? (0..<problem.jobCount).map { Int32(problem.options(of: $0).upperBound - 1) }
    cost = choice.reduce(0) { $0 + problem.costs[Int($1)] }
    var search = TreeSearch(problem, prices: start, best: choice, cost: cost, stepLimit: limit)
    search.solveRoot()
    prices = search.unitPrices
    lowerBound = problem.provenBound(at: prices) ?? .min
    let isLarge = problem.jobCount > Self.large
    if isLarge {
      search.round()
    } else {
      search.stepLimit = limit / 2
      search.dive()
    }
    take(search)
    if isLarge, steps >= limit / 16,
      Double(cost) - Double(lowerBound) <= Self.near * Double(lowerBound)
    {
      return
    }
    search.simplex.bound = search.safeBound()
    guard lowerBound < cost, search.tighten(bound: search.simplex.bound) != nil else {
      lowerBound = cost
      return
    }
    if search.activeCount > Self.large {
      improve(search, on: Self.large, within: limit - steps)
    } else if search.activeCount > 2 * Self.core {
      improve(search, on: Self.core, within: limit / 8)
    }
    (search.best, search.bestCost) = (choice, cost)
    finish(search, within: limit - steps)
  }

  /// Takes over what an attempt before has proven and spent.
  mutating func add(_ known: Solution) {
    lowerBound = min(max(lowerBound, known.lowerBound), cost)
    steps += known.steps
  }

  private mutating func take(_ search: TreeSearch) {
    steps = search.scratch.steps
    guard search.bestCost < cost else { return }
    cost = search.bestCost
    choice = search.best
  }

  /// Solves for the jobs that hesitate or nearly do, while all others stay with what they take.
  private mutating func improve(_ search: TreeSearch, on size: Int, within limit: Int64) {
    let problem = search.problem
    let ranked = search.active[..<search.activeCount].map { job in
      (regret: search.regret(Int(job)), job: job)
    }.sorted { $0.regret != $1.regret ? $0.regret < $1.regret : $0.job < $1.job }
    var isOpen = [Bool](repeating: false, count: problem.jobCount)
    for (_, job) in ranked.prefix(size) { isOpen[Int(job)] = true }
    guard
      let core = Restriction(
        of: problem, choice: search.simplex.keys, isOpen: { isOpen[$0] },
        isAllowed: { search.columns.columns[$0].cost < .infinity })
    else { return }
    let inner = Solution(
      of: core.problem, from: core.narrowed(prices: search.unitPrices), within: limit)
    steps += inner.steps
    if inner.cost + core.decidedCost < cost {
      cost = inner.cost + core.decidedCost
      choice = core.widened(inner.choice)
    }
  }

  /// Searches what is left of the whole problem, with cuts if it is small.
  ///
  /// A better plan or a better bound settles more jobs; then the rest is cut out, and cuts are made
  /// for it, anew.
  private mutating func finish(_ start: TreeSearch, within limit: Int64) {
    let problem = start.problem
    var root = start
    var stage = limit / 16
    var seed: UInt64 = 2
    var left = limit
    while true {
      // What is forbidden cannot be part of a cheaper plan; if nothing is left, there is none.
      guard root.tighten(bound: root.simplex.bound) != nil,
        let rest = Restriction(
          of: problem, choice: root.simplex.keys,
          isOpen: { Int(root.position[$0]) < root.activeCount },
          isAllowed: { root.columns.columns[$0].cost < .infinity })
      else {
        lowerBound = cost
        return
      }
      guard rest.problem.jobCount <= Self.large else { return }
      var search = TreeSearch(
        rest.problem, prices: rest.narrowed(prices: root.unitPrices),
        best: rest.narrowed(choice) ?? [], cost: cost - rest.decidedCost,
        stepLimit: min(left, stage))
      search.solveRoot()
      let usesCuts = search.activeCount <= 400
      if usesCuts {
        search = search.withCuts()
        search.improveNeighborhoods(size: 25, within: search.stepLimit / 4, seed: seed)
        seed += 1
      } else {
        search.stepLimit = left
      }
      for size in usesCuts ? [30, 45] : [100, 200] {
        search.polish(size: size, within: search.stepLimit / 4)
      }
      let bound = search.run()
      steps += search.scratch.steps
      left -= search.scratch.steps
      if search.bestCost + rest.decidedCost < cost {
        cost = search.bestCost + rest.decidedCost
        choice = rest.widened(search.best)
      }
      lowerBound = max(lowerBound, min(bound + rest.decidedCost, cost))
      guard lowerBound < cost, usesCuts, left > 0 else { return }
      stage *= 2
      // What would be left for one more stage is of more use to this one.
      if left < 4 * stage { stage = left }
      root.absorb(search, of: rest, best: choice, cost: cost)
    }
  }
}
