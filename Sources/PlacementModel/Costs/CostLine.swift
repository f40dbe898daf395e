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
    case nodeHours(DeviceHours, rate: HourlyRate?, nodes: Int)
    /// Data that leaves the provider, priced by its tiers.
    case egress(ByteCount, perRun: ByteCount, from: String)
    /// Data that moves to another region of its provider.
    case interRegion(ByteCount, perRun: ByteCount, price: DataPrice?)
    /// Data that stays at the provider all month.
    case storage(ByteCount, price: StoragePrice?)
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

/// The inputs of the energy formula.
public struct LocalPower: Hashable, Sendable {
  public var gpus: Int
  public var share: Share
  /// Rated board power; nil where no GPU takes part.
  public var board: Power?
  public var load: Share
  public var host: Power
  public var powerUsageEffectiveness: PowerUsageEffectiveness
  /// Hours of one run.
  public var hours: Hours
  /// Hours in a month.
  public var hoursPerMonth: Hours
  /// Price of a kilowatt-hour, averaged over the hours in which the job runs.
  public var price: EnergyPrice
  /// Hour of the week, from Monday 00:00, at which a run is cheapest; nil if every hour is as good
  /// or the job leaves no choice.
  public var startHour: Int?

  public init(
    gpus: Int, share: Share, board: Power?, load: Share, host: Power,
    powerUsageEffectiveness: PowerUsageEffectiveness, hours: Hours, hoursPerMonth: Hours,
    price: EnergyPrice, startHour: Int? = nil
  ) {
    self.gpus = gpus
    self.share = share
    self.board = board
    self.load = load
    self.host = host
    self.powerUsageEffectiveness = powerUsageEffectiveness
    self.hours = hours
    self.hoursPerMonth = hoursPerMonth
    self.price = price
    self.startHour = startHour
  }
}
