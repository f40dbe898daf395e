public import Quantities

/// One way of having a list of jobs done: a lab, a policy, and the plan and the bill they come to.
public struct Scenario: Sendable {
  /// Whether what a lab consists of is paid for within the comparison.
  public enum Capital: String, CaseIterable, Hashable, Sendable {
    /// All of it, as if nothing had been bought yet.
    case included
    /// GPUs that are owned already are paid whatever is decided: only what goes beyond them is.
    case sunk
  }

  public var label: String
  public var facts: PlacementCase
  public var plan: Plan
  public var purchases: [GPUPurchase]
  public var bill: ScenarioBill

  /// Makes the plan of a scenario and its bill.
  ///
  /// - Parameters:
  ///   - label: What it is called.
  ///   - facts: The case; its basis becomes marginal, for what is bought is counted as capital.
  ///   - policy: How jobs are placed.  Without a lab (`cloud-only`) nothing is bought for one.
  ///   - owned: Pools that are paid already.
  ///   - horizon: How long, above zero.
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  /// - Complexity: As ``PlacementCase/plan(_:)``.
  public init(
    _ label: String, _ facts: PlacementCase, _ policy: Policy, owned: [LocalPool],
    horizon: Duration
  ) throws(QuantityError) {
    var facts = facts
    facts.basis = .marginal
    let ownsLab = policy != .cloudOnly
    self.label = label
    self.facts = facts
    plan = try facts.plan(policy)
    purchases = ownsLab ? facts.purchases(beyond: owned) : []
    bill = try facts.bill(of: plan, buying: purchases, over: horizon, ownsLab: ownsLab)
  }

  /// Names of the jobs that do not run, in the manifest's order.
  public var leftOut: [String] {
    zip(facts.jobs, plan.placements).filter { !$0.1.runs }.map(\.0.name)
  }
}
