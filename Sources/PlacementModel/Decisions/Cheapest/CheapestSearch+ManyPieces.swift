import Planning

// Many pieces share few capacities, so that what the capacities are worth says nearly all about which
// columns matter.  It is found first, with a few columns of each piece at a time (Dantzig and Wolfe 1960);
// looking at many columns of each at prices that are not yet right takes longer and finds less.

extension CheapestSearch {
  private static let mostRounds = 24
  /// Columns of a piece that are looked at in a round, and in the end.
  private static let columnsInARound = 3
  private static let columnsInTheEnd = 24

  /// The cheapest plan of a case with many pieces of several jobs.
  ///
  /// - Complexity: linear in the jobs for each round.
  mutating func solveMany(_ roles: [Role], _ large: [Int]) throws(PlanningError) -> Solution? {
    var columns: [Int: PlanColumns] = [:]
    var prices = try pricesWithoutTies(roles)
    var bound = Int64.min
    var bestPrices = prices
    for piece in large {
      // All may wait, so that there is a plan from the start.
      columns[piece] = walk(piece, roles, prices: prices, limit: 1, steps: 0)
    }
    for _ in 0..<Self.mostRounds {
      var fresh: [Int: PlanColumns] = [:]
      for piece in large {
        let found = walk(piece, roles, prices: prices, limit: Self.columnsInARound, steps: 60)
        columns[piece]?.add(found.columns)
        fresh[piece] = found
      }
      let here = lagrangianBound(roles, fresh, prices)
      if here > bound { (bound, bestPrices) = (here, prices) }
      // No column can be missing that would lower what the columns at hand come to by more.
      guard let plan = try solve(roles, columns, .prices) else { break }
      let missing = Double(plan.bound) - Double(bound)
      if missing <= 1e-5 * abs(Double(plan.bound)) { break }
      prices = plan.prices
    }
    for piece in large {
      let found = walk(
        piece, roles, prices: bestPrices, limit: Self.columnsInTheEnd, steps: 400)
      columns[piece]?.add(found.columns)
    }
    guard var best = try solve(roles, columns, .full) else { return nil }
    // Columns that were not looked at may be part of a better plan.
    best.bound = min(bound, best.cost)
    return best
  }
}
