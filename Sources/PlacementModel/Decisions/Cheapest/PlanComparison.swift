public import Quantities

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
  /// Jobs that are elsewhere, those that cost most more first.
  public var differences: [Difference]
  /// Every placement of the cheapest plan, for the jobs that differ.
  public var placements: [Int: Placement]

  /// What following the policy costs more in all, waiting counted.
  public var extra: Money {
    Money(micros: worth.total.micros - cheapestWorth.total.micros)
  }
}

extension PlacementCase {
  /// The plan under a policy, and the cheapest plan beside it.
  ///
  /// The cheapest plan itself is held against the documents'.  Both share one search through the
  /// offers.
  ///
  /// - Parameters:
  ///   - policy: How jobs are placed.
  ///   - effort: How much work goes into the cheapest plan; nil is the usual.
  /// - Returns: The plan, and the comparison; nil where sums do not fit.
  /// - Throws: ``QuantityError/overflow`` if a total of the plan does not fit.
  public func comparedPlan(
    _ policy: Policy, effort: PlanningEffort? = nil
  ) throws(QuantityError) -> (plan: Plan, comparison: PlanComparison?) {
    var search = OfferSearch(self)
    if policy == .cheapest {
      let found = try CheapestPlan(of: self, effort: effort, searching: &search)
      let cheapest = try found.plan(in: self)
      let other = try plan(.documents, effort: nil, searching: &search)
      return (cheapest, try? PlanComparison(other, cheapest, found, in: self))
    }
    let plan = try plan(policy, effort: nil, searching: &search)
    guard let found = try? CheapestPlan(of: self, effort: effort, searching: &search),
      let cheapest = try? found.plan(in: self)
    else { return (plan, nil) }
    return (plan, try? PlanComparison(plan, cheapest, found, in: self))
  }
}

extension PlanComparison {
  init(
    _ plan: Plan, _ cheapest: Plan, _ found: CheapestPlan, in place: PlacementCase
  ) throws(QuantityError) {
    policy = plan.policy
    worth = try place.worth(of: plan)
    cheapestWorth = try place.worth(of: cheapest)
    self.cheapest = found
    differences = []
    placements = [:]
    for index in plan.placements.indices {
      let (one, other) = (plan.placements[index], cheapest.placements[index])
      guard !one.isSamePlace(as: other) else { continue }
      let extra = try place.worth(of: one, index) - place.worth(of: other, index)
      differences.append(Difference(job: index, extra: extra))
      placements[index] = other
    }
    differences.sort { ($1.extra, $0.job) < ($0.extra, $1.job) }
  }
}

extension PlacementCase {
  /// What one job of a plan comes to.
  func worth(of placement: Placement, _ job: Int) -> Money {
    if placement.isRunning, let cost = placement.cost.perMonth { return cost }
    return jobs[job].penalty(isRunning: placement.isRunning)
  }
}

extension Placement {
  /// Whether two placements of a job put it on the same hardware, bought in the same way, at the same
  /// cost; of two that do not run it is no matter why.
  func isSamePlace(as other: Placement) -> Bool {
    if !isRunning || !other.isRunning { return isRunning == other.isRunning }
    return local == other.local && cloud == other.cloud && cost.perMonth == other.cost.perMonth
  }
}
