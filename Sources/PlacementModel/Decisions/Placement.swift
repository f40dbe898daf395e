public import Quantities

/// Where one job of a plan runs, what it costs, and why.
public struct Placement: Hashable, Sendable {
  public enum Place: String, CaseIterable, Hashable, Sendable {
    case local, cloud, hybrid
    /// Fits, but not this month: capacity or budget is used up.
    case queue
    /// Fits nowhere as it stands.
    case impossible
  }

  @usableFromInline struct Parts: Hashable, Sendable {
    @usableFromInline var place: Place
    // Apart, as most jobs have one of them or none.
    @usableFromInline var local: Shared<LocalRun>?
    @usableFromInline var cloud: Shared<CloudRun>?
    @usableFromInline var cost: JobCost
    @usableFromInline var reason: Reason
    @usableFromInline var trace: [TraceStep]
  }

  // Read through the reference, in other modules too: what a report goes through a million times
  // need not be copied.
  @usableFromInline var parts: Shared<Parts>

  public init(
    place: Place, local: LocalRun? = nil, cloud: CloudRun? = nil, cost: JobCost, reason: Reason,
    trace: [TraceStep]
  ) {
    parts = Shared(
      Parts(
        place: place, local: local.map(Shared.init), cloud: cloud.map(Shared.init), cost: cost,
        reason: reason, trace: trace))
  }

  public var place: Place {
    @inlinable get { parts.holder.value.place }
    set { parts.value.place = newValue }
  }

  /// The part at home: of `local` and `hybrid`.
  public var local: LocalRun? {
    @inlinable get { parts.holder.value.local?.holder.value }
    set { parts.value.local = newValue.map(Shared.init) }
  }

  /// The part in a cloud: of `cloud` and `hybrid`.
  public var cloud: CloudRun? {
    @inlinable get { parts.holder.value.cloud?.holder.value }
    set { parts.value.cloud = newValue.map(Shared.init) }
  }

  public var cost: JobCost {
    @inlinable get { parts.holder.value.cost }
    set { parts.value.cost = newValue }
  }

  public var reason: Reason {
    @inlinable get { parts.holder.value.reason }
    set { parts.value.reason = newValue }
  }

  /// The questions asked, in order; empty for policies that ask none.
  public var trace: [TraceStep] {
    @inlinable get { parts.holder.value.trace }
    set { parts.value.trace = newValue }
  }

  /// Whether the job runs this month.
  public var runs: Bool { place != .queue && place != .impossible }
}

/// A run on GPUs of the lab.
public struct LocalRun: Hashable, Sendable {
  /// Index into the lab's pools; nil for a job without GPUs.
  public var pool: Int?
  public var gpus: Int
  public var share: Share
  /// Hours of one run at the pool's speed.
  public var hours: Hours
  /// From start to finish of one run; ``hours`` is the part in which GPUs are busy.
  public var turnaround: Turnaround
  /// GPU-hours taken from the pool in a month.
  public var gpuHoursPerMonth: DeviceHours
  public var speed: SpeedTable.Speed

  public init(
    pool: Int?, gpus: Int, share: Share, hours: Hours, turnaround: Turnaround? = nil,
    gpuHoursPerMonth: DeviceHours, speed: SpeedTable.Speed
  ) {
    self.pool = pool
    self.gpus = gpus
    self.share = share
    self.hours = hours
    self.turnaround = turnaround ?? Turnaround(transfer: .zero, startUp: .zero, run: hours)
    self.gpuHoursPerMonth = gpuHoursPerMonth
    self.speed = speed
  }
}

/// A run on rented machines.
public struct CloudRun: Hashable, Sendable {
  /// Index into the price book's offers.
  public var offer: Int
  public var option: PurchaseOption
  public var nodes: Int
  /// Hours of one run that are paid, start-up and expected interruptions included.
  public var paidHours: Hours
  /// From start to finish of one run.
  public var turnaround: Turnaround
  /// Node-hours bought in a month.
  public var nodeHoursPerMonth: DeviceHours
  public var speed: SpeedTable.Speed
  /// For spot: what the interruptions were taken to be.
  public var spot: SpotEstimate?

  public init(
    offer: Int, option: PurchaseOption, nodes: Int, paidHours: Hours, turnaround: Turnaround,
    nodeHoursPerMonth: DeviceHours, speed: SpeedTable.Speed, spot: SpotEstimate?
  ) {
    self.offer = offer
    self.option = option
    self.nodes = nodes
    self.paidHours = paidHours
    self.turnaround = turnaround
    self.nodeHoursPerMonth = nodeHoursPerMonth
    self.speed = speed
    self.spot = spot
  }

  /// Hours from start to finish of one run: transfer, start-up and run.
  public var turnaroundHours: Hours { turnaround.total }
}
