extension TreeSearch {
  /// Solves the relaxation of the whole problem.
  mutating func solveRoot() {
    _ = simplex.solve(
      columns, jobs: active, count: activeCount, limit: .infinity,
      maximum: 1_000 + 50 * simplex.size, scratch: &scratch)
    simplex.updateValues()
  }

  /// The price of one unit of each capacity.
  var unitPrices: [Double] { zip(simplex.prices, problem.capacities).map { $0 / Double($1) } }

  /// How much dearer a job's second choice is than its first at the present prices.
  func regret(_ job: Int) -> Double {
    var least = Double.infinity
    var second = Double.infinity
    for option in problem.options(of: job) {
      let price = columns.price(option, simplex.prices)
      if price < least {
        (least, second) = (price, least)
      } else if price < second {
        second = price
      }
    }
    return second - least
  }

  /// For each option how much of it the relaxation takes.
  func shares() -> [Double] {
    var shares = [Double](repeating: 0, count: problem.costs.count)
    for key in simplex.keys { shares[Int(key)] = 1 }
    for place in 0..<simplex.size {
      guard case .pair(let job, let option) = simplex.basics[place] else { continue }
      shares[option] = simplex.values[place]
      shares[Int(simplex.keys[job])] -= simplex.values[place]
    }
    return shares
  }

  /// The combinations of capacities in which a hesitating job stands alone.
  private func tableauRows() -> [[Double]] {
    let size = simplex.size
    return (0..<size).compactMap { place in
      guard case .pair = simplex.basics[place] else { return nil }
      return Array(simplex.inverse[(place * size)..<((place + 1) * size)])
    }
  }

  private static let carriedCuts = 24

  /// The same search with inequalities added that cut off the relaxation, while they help.
  func withCuts() -> TreeSearch {
    var search = self
    let original = problem.capacityCount
    var cuts: [Cut] = []
    for _ in 0..<12 where search.scratch.steps < stepLimit / 4 {
      search.round()
      let shares = search.shares()
      // Cuts that do not bind go.
      var kept: [Cut] = []
      for (index, cut) in cuts.enumerated() where search.simplex.prices[original + index] > 0 {
        kept.append(cut)
      }
      let count = kept.count
      for capacity in 0..<original {
        let separation = CoverSeparation(problem, capacity: capacity, shares: shares)
        for order in CoverSeparation.Order.allCases {
          if let cut = separation.cut(by: order), !kept.contains(cut) { kept.append(cut) }
        }
      }
      let rounding = RoundingSeparation(search.problem, shares: shares)
      for capacity in 0..<original {
        var weights = [Double](repeating: 0, count: search.problem.capacityCount)
        weights[capacity] = 1
        if let cut = rounding.cut(weights: weights), !kept.contains(cut) { kept.append(cut) }
      }
      for row in search.tableauRows() {
        if let cut = rounding.cut(weights: row), !kept.contains(cut) { kept.append(cut) }
        if let cut = rounding.cut(weights: row.map { -$0 }), !kept.contains(cut) {
          kept.append(cut)
        }
      }
      guard kept.count > count else { break }
      cuts = kept
      var next = TreeSearch(
        problem.adding(cuts),
        prices: Array(search.unitPrices[..<original])
          + [Double](repeating: 0, count: cuts.count), best: search.best,
        cost: search.bestCost, stepLimit: stepLimit)
      next.scratch.steps = search.scratch.steps
      let before = search.safeBound()
      next.solveRoot()
      let after = next.safeBound()
      search = next
      // The last few per cent of a gap are cheaper to search than to cut.
      if after - before < 0.01 * (Double(search.bestCost) - before) { break }
    }
    // Only the cuts that matter most are carried through the search.
    let prices = search.simplex.prices[original...]
    let binding = cuts.indices.filter { prices[original + $0] > 0 }.sorted { first, second in
      let (one, other) = (prices[original + first], prices[original + second])
      return one != other ? one > other : first < second
    }.prefix(Self.carriedCuts).map { cuts[$0] }
    guard binding.count < cuts.count else { return search }
    var last = TreeSearch(
      problem.adding(binding),
      prices: Array(search.unitPrices[..<original])
        + [Double](repeating: 0, count: binding.count), best: search.best, cost: search.bestCost,
      stepLimit: stepLimit)
    last.scratch.steps = search.scratch.steps
    last.solveRoot()
    return last
  }

  /// Forbids in a larger search what the root of a restricted one has shown to be too dear.
  mutating func absorb(_ inner: TreeSearch, of rest: Restriction, best: [Int32], cost: Int64) {
    var inner = inner
    (self.best, bestCost) = (best, cost)
    inner.bestCost = cost - rest.decidedCost
    inner.rewind(to: 0)
    inner.simplex.load(inner.rootBasis ?? SavedBasis(inner.simplex), inner.columns)
    guard inner.tighten(bound: inner.safeBound()) != nil else { return }
    for (option, _) in inner.trail {
      let outer = Int(rest.problem.optionNames[Int(option)])
      if columns.columns[outer].cost < .infinity { _ = forbid(outer) }
    }
    simplex.bound = -.infinity
  }
}
