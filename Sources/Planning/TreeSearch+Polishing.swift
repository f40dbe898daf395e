extension TreeSearch {
  /// Searches where the best plan and the relaxation differ, and among the jobs that come next.
  ///
  /// All other jobs stay with what both agree on (Danna, Rothberg and Le Pape 2005).
  mutating func polish(size: Int, within limit: Int64) {
    var ranked: [(regret: Double, job: Int)] = []
    for job in active[..<activeCount].map({ Int($0) }) {
      let isAgreed = best.isEmpty || best[job] == simplex.keys[job]
      ranked.append((isAgreed ? regret(job) : -1, job))
    }
    ranked.sort { $0.regret != $1.regret ? $0.regret < $1.regret : $0.job < $1.job }
    var isOpen = [Bool](repeating: false, count: problem.jobCount)
    for (_, job) in ranked.prefix(size) { isOpen[job] = true }
    guard
      let core = Restriction(
        of: problem, choice: simplex.keys, isOpen: { isOpen[$0] },
        isAllowed: { columns.columns[$0].cost < .infinity })
    else { return }
    var inner = TreeSearch(
      core.problem, prices: core.narrowed(prices: unitPrices), best: [],
      cost: bestCost - core.decidedCost, stepLimit: limit)
    inner.solveRoot()
    inner.dive()
    _ = inner.run()
    scratch.steps += inner.scratch.steps
    if inner.bestCost + core.decidedCost < bestCost {
      bestCost = inner.bestCost + core.decidedCost
      best = core.widened(inner.best)
    }
  }
}
