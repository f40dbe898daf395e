public import Quantities

extension PlacementCase {
  /// Where every job runs in one billing month under a policy.
  ///
  /// Jobs are taken by priority, then in the manifest's order, and each after those whose data it
  /// reads.  Hard rules come first (memory and count, residency and certification), then the policy,
  /// then the capacity that is left, then the budget that is left.  The cheapest plan looks at all
  /// jobs at once.
  ///
  /// - Parameter policy: How jobs are placed.
  /// - Returns: The plan.
  /// - Throws: ``QuantityError/overflow`` if a total does not fit.
  /// - Complexity: O(jobs · (pools + offers worth pricing) + shapes of job · offers).
  public func plan(_ policy: Policy) throws(QuantityError) -> Plan {
    var search = OfferSearch(self)
    return try plan(policy, effort: nil, searching: &search)
  }

  /// The same with searches through the offers that other plans of this case share.
  func plan(
    _ policy: Policy, effort: PlanningEffort?, searching search: inout OfferSearch
  ) throws(QuantityError) -> Plan {
    if policy == .cheapest {
      return try CheapestPlan(of: self, effort: effort, searching: &search).plan(in: self)
    }
    var planner = Planner(self, policy, searching: search)
    var placements = [Placement?](repeating: nil, count: jobs.count)
    let order = placingOrder
    for index in order { placements[index] = planner.add(index) }
    planner.partFromLost(&placements, order: order)
    search = planner.search
    let used = zip(lab.pools, planner.left).map { $0.gpuHoursPerMonth - $1 }
    var all = placements.compactMap { $0 }
    try settle(&all)
    return Plan(
      policy: policy, placements: all, gpuHoursUsed: used, totals: try PlanTotals(of: all))
  }
}

extension PlanTotals {
  /// The sums over all jobs; each line counts for its payee.
  init(of placements: [Placement]) throws(QuantityError) {
    var power = Money.zero
    var ownership = Money.zero
    var cloud = Money.zero
    var unknown = 0
    var count: [Placement.Place: Int] = [:]
    for placement in placements {
      count[placement.place, default: 0] += 1
      if placement.cost.perMonth == nil { unknown += 1 }
      for line in placement.cost.lines {
        guard let amount = line.perMonth else { continue }
        switch line.payee {
        case .utility: power = try power + amount
        case .owner: ownership = try ownership + amount
        case .provider: cloud = try cloud + amount
        }
      }
    }
    self.init(
      power: power, ownership: ownership, cloud: cloud, unknown: unknown, countByPlace: count)
  }
}
