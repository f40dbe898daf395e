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
    return search
  }
}
