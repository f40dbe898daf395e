extension PlanningProblem {
  /// So many jobs are searched twice.
  private static let few = 400
  /// The steps of the first of two searches.
  private static let firstAttempt: Int64 = 5_000_000

  /// Finds a plan and proves how good it is.
  ///
  /// The result is a function of the problem and the effort alone: the same on every machine, and
  /// the same cost and bound in whatever order the jobs were added.
  ///
  /// - Parameter effort: When to stop looking for something better or for a better proof;
  ///   ``Effort/standard(jobCount:)`` if none is given.
  /// - Returns: A plan, or what stands in its way.
  /// - Throws: ``PlanningError/overflow`` if the cost of a plan may not fit into 64 bits.
  package func solve(_ effort: Effort? = nil) throws(PlanningError) -> PlanningOutcome {
    let effort = effort ?? .standard(jobCount: jobCount)
    let reduced = try ReducedProblem(self)
    if let shortage = reduced.jobsThatCannotRunAlone(in: self) { return .infeasible(shortage) }
    let prices = reduced.startingPrices()
    // A search of few jobs that proves nothing by then has often gone astray, and the rest is better spent
    // on another that knows its plan.
    let first = reduced.jobCount <= Self.few ? min(effort.steps, Self.firstAttempt) : effort.steps
    var solution = Solution(of: reduced, from: prices, within: first)
    if first < effort.steps, solution.lowerBound < solution.cost {
      var second = Solution(
        of: reduced, from: prices, within: max(0, effort.steps - max(first, solution.steps)),
        knowing: solution)
      second.add(solution)
      solution = second
    }
    if solution.choice.contains(where: {
      reduced.optionNames[Int($0)] == ReducedProblem.placeholder
    }) {
      let shortage = reduced.shortage(of: solution.choice, in: self)
      let isProven = solution.lowerBound > reduced.dearestRealCost ?? .max
      return isProven ? .infeasible(shortage) : .undecided(shortage)
    }
    return .planned(plan(reduced, solution))
  }

  private func plan(_ reduced: ReducedProblem, _ solution: Solution) -> Plan {
    var choices = [Int32](repeating: 0, count: jobCount)
    var used = [Int64](repeating: 0, count: capacities.count)
    for (job, option) in solution.choice.enumerated() {
      let name = Int(reduced.jobNames[job])
      choices[name] = reduced.optionNames[Int(option)]
      let place = Int(optionStart[name]) + Int(choices[name])
      for use in uses[Int(useStart[place])..<Int(useStart[place + 1])] {
        used[use.capacity] += use.amount
      }
    }
    var shadowPrices = [Double](repeating: 0, count: capacities.count)
    for (name, price) in zip(reduced.capacityNames, solution.prices) { shadowPrices[name] = price }
    return Plan(
      choices: choices, cost: solution.cost, lowerBound: solution.lowerBound,
      shadowPrices: shadowPrices, used: used, steps: solution.steps)
  }
}
