public import Quantities

/// Where every job of a case runs in one billing month, and what that costs.
public struct Plan: Sendable {
  public var policy: Policy
  /// One for each job, in the manifest's order.
  public var placements: [Placement]
  /// GPU-hours taken from each pool, in the lab's order.
  public var gpuHoursUsed: [DeviceHours]
  public var totals: PlanTotals

  public init(
    policy: Policy, placements: [Placement], gpuHoursUsed: [DeviceHours], totals: PlanTotals
  ) {
    self.policy = policy
    self.placements = placements
    self.gpuHoursUsed = gpuHoursUsed
    self.totals = totals
  }
}

/// Sums of a plan's costs over a billing month.  Unknown amounts are left out and counted.
public struct PlanTotals: Hashable, Sendable {
  /// Power of the lab.
  public var power: Money
  /// Wear and upkeep of the lab's GPUs, on the amortised basis; zero on the marginal one.
  public var ownership: Money
  /// Rent, egress and storage of the clouds.
  public var cloud: Money
  /// Jobs whose cost is not wholly known: the totals are then "at least".
  public var unknown: Int
  public var countByPlace: [Placement.Place: Int]

  public init(
    power: Money, ownership: Money = .zero, cloud: Money, unknown: Int,
    countByPlace: [Placement.Place: Int]
  ) {
    self.power = power
    self.ownership = ownership
    self.cloud = cloud
    self.unknown = unknown
    self.countByPlace = countByPlace
  }
}
