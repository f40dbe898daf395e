/// Everything a plan is made from.
///
/// One reference: every step of a plan is handed the case.
public struct PlacementCase: Sendable {
  @usableFromInline var facts: Shared<Facts>

  @usableFromInline struct Facts: Sendable {
    @usableFromInline var lab: Lab
    @usableFromInline var cloud: CloudAccess
    @usableFromInline var jobs: [Job]
    @usableFromInline var prices: PriceBook
    @usableFromInline var tree: DecisionTree
    @usableFromInline var basis: CostBasis
    var mustRun: [Bool]?
  }

  public init(
    lab: Lab, cloud: CloudAccess, jobs: [Job], prices: PriceBook, tree: DecisionTree = .documents,
    basis: CostBasis = .marginal
  ) {
    facts = Shared(
      Facts(
        lab: lab, cloud: cloud, jobs: Self.handingDownSensitivity(jobs), prices: prices,
        tree: tree, basis: basis))
  }
}

// Read where they stand, from other rooms too: a price book that is copied for one of its offers
// costs more than what is done with the offer.
extension PlacementCase {
  public var lab: Lab {
    @inlinable get { facts.holder.value.lab }
    set { facts.value.lab = newValue }
  }

  public var cloud: CloudAccess {
    @inlinable get { facts.holder.value.cloud }
    set { facts.value.cloud = newValue }
  }

  /// With sensitivity handed down along dependencies.
  public internal(set) var jobs: [Job] {
    @inlinable get { facts.holder.value.jobs }
    set { facts.value.jobs = newValue }
  }

  public var prices: PriceBook {
    @inlinable get { facts.holder.value.prices }
    set { facts.value.prices = newValue }
  }

  public var tree: DecisionTree {
    @inlinable get { facts.holder.value.tree }
    set { facts.value.tree = newValue }
  }

  /// What an hour of owned hardware is taken to cost.
  public var basis: CostBasis {
    @inlinable get { facts.holder.value.basis }
    set { facts.value.basis = newValue }
  }

  /// Whether each job must run, where a search keeps to what another one settled; nil where priorities
  /// settle it.
  var mustRun: [Bool]? {
    get { facts.holder.value.mustRun }
    set { facts.value.mustRun = newValue }
  }
}
