/// What is known about a reduced problem: a choice, and how good it can be at most.
struct Solution: Sendable {
  /// For each job the option that it takes.
  var choice: [Int32]
  var cost: Int64
  var lowerBound: Int64
  /// For each capacity the price of one unit that the bound of the whole was computed with.
  var prices: [Double]
  var steps: Int64 = 0

  /// Prices, dives, improves on the jobs that matter, and searches, in this order, while the effort
  /// lasts.
  init(of problem: ReducedProblem, within effort: Effort) {
    // Every job waits, or at least takes its dearest option, which takes least.
    choice = (0..<problem.jobCount).map { Int32(problem.options(of: $0).upperBound - 1) }
    cost = choice.reduce(0) { $0 + problem.costs[Int($1)] }
    var search = TreeSearch(
      problem, prices: [Double](repeating: 0, count: problem.capacityCount),
      best: choice, cost: cost, stepLimit: effort.steps)
    search.solveRoot()
    prices = search.unitPrices
    lowerBound = problem.provenBound(at: prices) ?? .min
    search.stepLimit = effort.steps / 2
    search.dive()
    take(search)
    guard lowerBound < cost else { return }
    search.simplex.bound = search.safeBound()
    guard search.tighten(bound: search.simplex.bound) != nil else {
      lowerBound = cost
      return
    }

    // The jobs that are close to changing their minds decide how good the plan is.
    let core = 150
    if search.activeCount > 2 * core {
      improveCore(search, size: core, steps: effort.steps / 8)
    }
    finish(search, effort)
  }

  private mutating func take(_ search: TreeSearch) {
    steps = search.scratch.steps
    guard search.bestCost < cost else { return }
    cost = search.bestCost
    choice = search.best
  }

  /// Searches among the jobs that hesitate or nearly do; all others stay with what they take.
  private mutating func improveCore(_ search: TreeSearch, size: Int, steps limit: Int64) {
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
    let before = cost
    var inner = TreeSearch(
      core.problem, prices: core.narrowed(prices: search.unitPrices),
      best: core.narrowed(choice) ?? [],
      cost: cost - core.decidedCost, stepLimit: limit)
    inner.solveRoot()
    inner.dive()
    _ = inner.run()
    steps += inner.scratch.steps
    if inner.bestCost + core.decidedCost < before {
      cost = inner.bestCost + core.decidedCost
      choice = core.widened(inner.best)
    }
  }

  /// Searches what is left of the whole problem, with cuts if it is small.
  private mutating func finish(_ root: TreeSearch, _ effort: Effort) {
    var root = root
    (root.best, root.bestCost) = (choice, cost)
    // What is forbidden cannot be part of a cheaper plan; if nothing is left, there is none.
    guard root.tighten(bound: root.simplex.bound) != nil,
      let rest = Restriction(
        of: root.problem, choice: root.simplex.keys,
        isOpen: { Int(root.position[$0]) < root.activeCount },
        isAllowed: { root.columns.columns[$0].cost < .infinity })
    else {
      lowerBound = cost
      return
    }
    let before = cost
    var search = TreeSearch(
      rest.problem, prices: rest.narrowed(prices: root.unitPrices),
      best: rest.narrowed(choice) ?? [],
      cost: cost - rest.decidedCost, stepLimit: effort.steps - steps)
    search.solveRoot()
    if search.activeCount <= 400 { search = search.withCuts() }
    let bound = search.run()
    steps += search.scratch.steps
    if search.bestCost + rest.decidedCost < before {
      cost = search.bestCost + rest.decidedCost
      choice = rest.widened(search.best)
    }
    lowerBound = max(lowerBound, min(bound + rest.decidedCost, cost))
  }
}
