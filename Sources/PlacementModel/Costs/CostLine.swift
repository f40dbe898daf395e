public import Quantities

/// One component of what a job costs.
public struct CostLine: Hashable, Sendable {
  /// Who is paid.
  public enum Payee: Hashable, Sendable {
    /// The lab's electricity supplier.
    case utility
    /// Nobody any more: wear of what the lab has bought, and its upkeep.
    case owner
    /// A cloud.
    case provider
  }

  /// What is metered, with the inputs of the formula, so that a report can print the derivation.
  public enum Meter: Hashable, Sendable {
    /// n · share · (w·ℓ + w_host) / 1000 · PUE · h: energy at the meter of the lab.
    case energy(Energy, LocalPower)
    /// (price − resale) / (life · utilisation) + upkeep, for each GPU-hour.
    case ownership(DeviceHours, Ownership)
    /// N · (h + start-up), in node-hours at a price for a node-hour.
    case nodeHours(Rent)
    /// Data that leaves the provider, priced by its tiers.
    case egress(EgressUse)
    /// Data that moves to another region of its provider.
    case interRegion(RegionTransfer)
    /// Data that stays at the provider all month.
    case storage(KeptData)
  }

  public var payee: Payee
  public var meter: Meter
  /// For one run; nil if a price is unknown.
  public var perRun: Money?
  /// For a billing month; nil if a price is unknown.
  public var perMonth: Money?

  public init(payee: Payee, meter: Meter, perRun: Money?, perMonth: Money?) {
    self.payee = payee
    self.meter = meter
    self.perRun = perRun
    self.perMonth = perMonth
  }
}
