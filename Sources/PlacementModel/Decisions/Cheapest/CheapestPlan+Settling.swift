import Quantities

extension CheapestPlan {
  /// Takes over the plan of another search if that is cheaper, within the budget once its bills are settled
  /// here, and runs what runs here of higher priority.
  mutating func take(_ other: CheapestPlan, in place: PlacementCase) {
    var other = other
    guard (try? other.settle(in: place)) != nil, other.total < total,
      other.keepsToBudget(of: place), other.runsWhatMust(in: self, of: place)
    else { return }
    // What could run in one of the searches is not out of the question.
    other.unavoidable = min(other.unavoidable, unavoidable)
    let bound = bound(in: place)
    self = other
    bind(by: bound, in: place)
  }

  /// Whether jobs of all priorities but the lowest run that run in another plan: where a month is another,
  /// others may wait for the sake of lesser ones.
  private func runsWhatMust(in other: CheapestPlan, of place: PlacementCase) -> Bool {
    guard place.settlesPriorities else { return true }
    let priorities = place.sharedPriorities
    let lowest = priorities.min() ?? 0
    return choices.indices.allSatisfy {
      priorities[$0] == lowest || other.choices[$0].kind == .wait || choices[$0].kind != .wait
    }
  }

  /// Buys hours on demand in the way that each offer has for them.
  ///
  /// - Returns: Whether all those ways are allowed.
  mutating func reserve(_ ways: [PurchaseOption], in place: PlacementCase) -> Bool {
    for job in choices.indices where choices[job].offer >= 0 {
      guard choices[job].purchase == .onDemand else { continue }
      choices[job].purchase = ways[Int(choices[job].offer)]
      if !place.cloud.options.contains(choices[job].purchase) { return false }
    }
    return true
  }

  /// Whether the plan, its bills settled, spends no more than there is.
  func keepsToBudget(of place: PlacementCase) -> Bool {
    plan.map { place.affords($0) } ?? (place.cloud.budget == nil)
  }

  /// What no plan comes to less than, whichever plan takes the place of this one: a bound on plans that keep
  /// to priorities is one on those in which the same jobs run.
  func bound(in place: PlacementCase) -> Money {
    place.settlesPriorities ? openBound : lowerBound
  }

  /// Sets what no plan comes to less than, whichever that is.
  mutating func bind(by bound: Money, in place: PlacementCase) {
    if place.settlesPriorities { (openBound, boundKeepsPriorities) = (bound, false) }
    lowerBound = min(bound, total)
  }

  /// Takes over the plan of another policy if that is cheaper, within the budget and fair.
  mutating func take(_ plan: Plan, in place: PlacementCase) {
    guard let worth = try? place.worth(of: plan), worth.total < total,
      place.affords(plan), !place.isUnfair(plan),
      place.keepsToLimits(plan, missing: missingJobs)
    else { return }
    let before = self
    choices = place.jobs.indices.map { PlanChoice(plan.placements[$0], of: place.jobs[$0]) }
    do throws(QuantityError) {
      try settle(in: place)
      if total >= before.total {
        self = before
      } else {
        bind(by: bound(in: place), in: place)
      }
    } catch {
      self = before
    }
  }

  /// Makes the plan of the choices, with the bills of all jobs settled together.
  mutating func settle(in place: PlacementCase) throws(QuantityError) {
    let made = try made(in: place, telling: .nobody)
    plan = made
    total = try place.worth(of: made).total
    lowerBound = min(lowerBound, total)
  }

  /// Searches again with less to spend where the settled bills overdraw the budget: what leaves a
  /// cloud free of charge is free once, not once for each job.
  mutating func keepToBudget(
    of place: PlacementCase, effort: PlanningEffort?, searching search: inout OfferSearch
  ) throws(QuantityError) {
    guard let budget = place.cloud.budget else { return }
    let bound = bound(in: place)
    var tighter = place
    for _ in 0..<4 {
      guard let spent = plan?.totals.cloud, spent > budget else { return }
      let left = try (tighter.cloud.budget ?? budget) - (spent - budget)
      tighter.cloud.budget = max(.zero, left)
      var plans = CheapestSearch(tighter, effort: effort, searching: &search)
      guard let found = try? plans.solveByPriority() else { break }
      self = CheapestPlan(found, of: plans)
      try settle(in: place)
      bind(by: bound, in: place)
    }
    guard let spent = plan?.totals.cloud, spent > budget else { return }
    choices = place.jobs.map { _ in .wait }
    try settle(in: place)
  }

  func made(
    in place: PlacementCase, telling told: Planner.Told
  ) throws(QuantityError) -> Plan {
    var planner = Planner(place, .cheapest, searching: OfferSearch(place))
    var placements = planner.place(choices, telling: told)
    try place.settle(&placements)
    let used = zip(place.lab.pools, planner.left).map { $0.gpuHoursPerMonth - $1 }
    return Plan(
      policy: .cheapest, placements: placements, gpuHoursUsed: used,
      totals: try PlanTotals(of: placements))
  }
}
