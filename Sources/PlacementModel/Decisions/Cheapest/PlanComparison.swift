public import Quantities
import Threads

/// Two views of one case: the plan that a policy makes, and the cheapest plan.
public struct PlanComparison: Sendable {
  /// A job that is elsewhere in the cheapest plan.
  public struct Difference: Hashable, Sendable {
    public var job: Int
    /// What the job comes to more under the policy than in the cheapest plan; below zero where the
    /// cheapest plan spends more on it so that others save.
    public var extra: Money
  }

  /// The policy that is held against the cheapest plan.
  public var policy: Policy
  public var worth: PlanWorth
  public var cheapestWorth: PlanWorth
  public var cheapest: CheapestPlan
  /// Whether the policy's plan has the numbers of jobs in each place that are asked for.
  public var keepsToLimits: Bool
  /// Jobs that are elsewhere, those that cost most more first.
  public var differences: [Difference]
  /// What following the policy costs more in all, waiting counted.
  public var extra: Money {
    Money(micros: worth.total.micros - cheapestWorth.total.micros)
  }
}

extension PlacementCase {
  /// The plan under a policy, and the cheapest plan beside it.
  ///
  /// The cheapest plan itself is held against the documents'.  Both are made at once where there are
  /// two processors.
  ///
  /// - Parameters:
  ///   - policy: How jobs are placed.
  ///   - effort: How much work goes into the cheapest plan; nil is the usual.
  /// - Returns: The plan, and the comparison; nil where sums do not fit.
  /// - Throws: ``QuantityError/overflow`` if a total of the plan does not fit.
  public func comparedPlan(
    _ policy: Policy, effort: PlanningEffort? = nil
  ) throws(QuantityError) -> (plan: Plan, comparison: PlanComparison?) {
    var prepared = OfferSearch(self)
    prepared.prepare()
    let fresh = prepared
    let (made, searched) = concurrently {
      Result { () throws(QuantityError) in
        var search = fresh
        return try plan(
          policy == .cheapest ? .documents : policy, effort: nil, searching: &search)
      }
    } _: {
      Result { () throws(QuantityError) in
        var search = fresh
        let found = try CheapestPlan(searching: self, effort: effort, &search)
        return (found, search)
      }
    }
    let known = try made.get()
    guard policy == .cheapest else {
      let found = try? cheapest(searched, notDearerThan: known, effort: effort)
      return (known, found.flatMap { try? PlanComparison(known, $0, in: self) })
    }
    let found = try cheapest(searched, notDearerThan: known, effort: effort)
    return (try found.plan(in: self), try? PlanComparison(known, found, in: self))
  }

  private func cheapest(
    _ searched: Result<(CheapestPlan, OfferSearch), QuantityError>, notDearerThan plan: Plan,
    effort: PlanningEffort?
  ) throws(QuantityError) -> CheapestPlan {
    var (found, search) = try searched.get()
    try found.take(known: [plan], in: self, &search)
    found.proveWithPriorities(in: self, effort: effort, &search)
    return found
  }
}

extension PlanComparison {
  /// Goes through the jobs one by one: two plans of a million jobs are not held beside each other.
  init(_ plan: Plan, _ found: CheapestPlan, in place: PlacementCase) throws(QuantityError) {
    policy = plan.policy
    worth = try place.worth(of: plan)
    cheapest = found
    keepsToLimits = place.keepsToLimits(plan, missing: 0)
    differences = []
    var sum = PlanWorth.Sum()
    for index in plan.placements.indices {
      let one = plan.placements[index]
      let other = found.placement(of: index, in: place)
      try sum.add(other, place.jobs[index])
      guard !one.isSamePlace(as: other) else { continue }
      let extra = try place.worth(of: one, index) - place.worth(of: other, index)
      differences.append(Difference(job: index, extra: extra))
    }
    cheapestWorth = try PlanWorth(sum)
    differences.sort { ($1.extra, $0.job) < ($0.extra, $1.job) }
  }
}

extension PlacementCase {
  /// What one job of a plan comes to.
  func worth(of placement: Placement, _ job: Int) -> Money {
    if placement.runs, let cost = placement.cost.perMonth { return cost }
    return jobs[job].penalty(isRunning: placement.runs)
  }
}

extension Placement {
  /// Whether two placements of a job put it on the same hardware, bought in the same way, at the same
  /// cost; of two that do not run it is no matter why.
  func isSamePlace(as other: Placement) -> Bool {
    if !runs || !other.runs { return runs == other.runs }
    return local == other.local && cloud == other.cloud && cost.perMonth == other.cost.perMonth
  }
}
