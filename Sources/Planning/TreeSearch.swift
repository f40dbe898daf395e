/// Branch and bound over the jobs of a (small) problem.
///
/// Each node solves the linear relaxation from where its parent left off, rounds it into a plan,
/// forbids every option that cannot be part of a better plan, and branches on a job that hesitates.
/// The search follows one branch down until it ends, then goes on where the bound is least.
struct TreeSearch {
  let problem: ReducedProblem
  var columns: Columns
  var simplex: DualSimplex
  var scratch: Scratch

  /// Jobs with a choice left come first; see `activeCount`.
  var active: [Int32]
  var position: [Int32]
  var activeCount: Int
  /// How many options each job may still take.
  var allowed: [Int32]
  let jobOf: [Int32]
  /// What the jobs without a choice leave of each capacity, and what they cost.
  var room: [Int64]
  var fixedCost: Int64
  /// What was forbidden, with the cost it had, so that it can be allowed again.
  var trail: [(option: Int32, cost: Double)] = []

  /// The best choice known, by options of `problem`, and what it costs.
  var best: [Int32]
  var bestCost: Int64
  /// By option, what has come of deciding on it.
  var records: [Record]
  /// Nodes that wait, by bound.
  var waiting = NodeHeap()
  var stepLimit: Int64
  var nodes: Int64 = 0
  /// Where the relaxation of the whole problem ended.
  var rootBasis: SavedBasis?

  /// - Parameters:
  ///   - problem: What to search.
  ///   - prices: The price of one unit of each capacity to start from.
  ///   - best: A choice that fits, or a smaller one than the problem if none is known.
  ///   - cost: What it costs; only cheaper plans are looked for.
  ///   - stepLimit: When to stop.
  init(_ problem: ReducedProblem, prices: [Double], best: [Int32], cost: Int64, stepLimit: Int64) {
    self.problem = problem
    columns = Columns(problem)
    simplex = DualSimplex(
      capacityCount: problem.capacityCount, jobCount: problem.jobCount,
      prices: zip(prices, problem.capacities).map { $0 * Double($1) } + [0])
    scratch = Scratch(capacityCount: problem.capacityCount)
    let count = problem.jobCount
    active = (0..<count).map { Int32($0) }
    position = active
    activeCount = count
    allowed = (0..<count).map { Int32(problem.options(of: $0).count) }
    var owner: [Int32] = []
    owner.reserveCapacity(problem.costs.count)
    for job in 0..<count {
      for _ in problem.options(of: job) { owner.append(Int32(job)) }
    }
    jobOf = owner
    room = problem.capacities
    fixedCost = 0
    records = [Record](repeating: Record(), count: problem.costs.count)
    self.best = best
    bestCost = cost
    self.stepLimit = stepLimit
    simplex.rekey(columns, jobs: active, count: activeCount)
    for job in 0..<count where allowed[job] == 1 { settle(job) }
  }

  /// What the keys and the capacities are worth at the present prices, safely rounded down.
  mutating func safeBound() -> Double {
    scratch.steps += Int64(activeCount)
    let shares = zip(room, problem.capacities).map { Double($0) / Double($1) }
    return simplex.safeBound(
      columns, jobs: active, count: activeCount, fixedCost: Double(fixedCost), room: shares)
  }

  /// Works on the present node until it is pruned or must be split.
  ///
  /// - Returns: The bound of the node, if there may be a better plan in it.
  mutating func solveNode(parentBound: Int64) -> Int64? {
    nodes += 1
    scratch.steps += 8
    var bound = parentBound
    // Forbidding changes the bound without keeping count.
    simplex.bound = safeBound()
    if simplex.bound.roundedUpToInt64 >= bestCost { return nil }
    while true {
      let status = simplex.solve(
        columns, jobs: active, count: activeCount, limit: Double(bestCost) + 1,
        maximum: 40 + 10 * simplex.size, scratch: &scratch)
      if case .infeasible = status { simplex.follow(scratch.direction, until: Double(bestCost)) }
      let safe = safeBound()
      simplex.bound = safe
      // Every plan costs an integer.
      bound = max(bound, safe.roundedUpToInt64)
      if bound >= bestCost { return nil }
      if case .infeasible = status { return bound }
      simplex.updateValues()
      round()
      if bound >= bestCost { return nil }
      guard let isChanged = tighten(bound: safe) else { return nil }
      if !isChanged { return bound }
    }
  }
}

extension Double {
  /// The least integer not below, at the ends of the range the ends of the range.
  var roundedUpToInt64: Int64 {
    guard self < 0x1p63 else { return .max }
    guard self > -0x1p63 else { return .min }
    let whole = Int64(self)
    return Double(whole) < self ? whole + 1 : whole
  }
}
