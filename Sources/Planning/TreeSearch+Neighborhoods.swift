extension TreeSearch {
  /// Decides a few jobs of the best plan anew, others each time, while the rest stands (large
  /// neighbourhood search, Shaw 1998).
  ///
  /// Jobs that hesitate, and those whom plan and relaxation disagree on, are among the few more often;
  /// which ones is drawn by lots that are always the same.
  ///
  /// - Parameters:
  ///   - size: How many jobs are decided anew.
  ///   - limit: How many steps all that may take.
  ///   - seed: What the lots are drawn from.
  mutating func improveNeighborhoods(size: Int, within limit: Int64, seed: UInt64) {
    guard best.count == problem.jobCount, activeCount > size else { return }
    let jobs = active[..<activeCount].map { Int($0) }
    // A better plan takes nothing that is forbidden.
    func isAllowed(_ job: Int) -> Bool { columns.columns[Int(best[job])].cost < .infinity }
    // What it would save if the job alone were decided by prices.
    let ranked = jobs.map { job in
      (stake: best[job] == simplex.keys[job] ? regret(job) : 0, job: job)
    }.sorted { $0.stake != $1.stake ? $0.stake < $1.stake : $0.job < $1.job }
    var random = SplitMix64(seed: seed)
    let end = scratch.steps + limit
    var fails = 0
    while scratch.steps < min(end, stepLimit), fails < 60 {
      // The place in the ranking, times something between nought and one.
      let drawn = ranked.indices.map { place in
        (
          mark: isAllowed(ranked[place].job) ? Double(place + size / 2) * random.nextUnit() : -1,
          job: ranked[place].job
        )
      }.sorted { $0.mark != $1.mark ? $0.mark < $1.mark : $0.job < $1.job }
      var choice = best
      for job in active[activeCount...].map({ Int($0) }) { choice[job] = simplex.keys[job] }
      var isOpen = [Bool](repeating: false, count: problem.jobCount)
      for (_, job) in drawn.prefix(size) { isOpen[job] = true }
      fails += 1
      guard
        let part = Restriction(
          of: problem, choice: choice, isOpen: { isOpen[$0] },
          isAllowed: { columns.columns[$0].cost < .infinity })
      else { continue }
      var inner = TreeSearch(
        part.problem, prices: part.narrowed(prices: unitPrices), best: [],
        cost: bestCost - part.decidedCost, stepLimit: min(limit / 8, 40_000))
      inner.solveRoot()
      _ = inner.run()
      scratch.steps += inner.scratch.steps
      if inner.bestCost + part.decidedCost < bestCost {
        bestCost = inner.bestCost + part.decidedCost
        best = part.widened(inner.best)
        fails = 0
      }
    }
  }
}
