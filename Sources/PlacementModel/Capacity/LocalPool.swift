public import Quantities

/// GPUs of one model that the lab owns.
public struct LocalPool: Hashable, Sendable {
  public var model: GPUModel.ID
  public var count: Int
  /// Memory of one GPU.
  public var memory: ByteCount
  /// What one GPU draws under full load; nil if neither the catalogue nor the user knows.
  public var boardPower: Power?
  /// What one cost, without the host if the user says so; nil if not given.
  public var pricePaid: Money?
  public var bought: CalendarDate?
  /// How long it will be used; nil takes the documented default where one is needed.
  public var life: Duration?
  /// What one will fetch at the end of its life.
  public var resale: Money?
  /// Upkeep for each GPU and hour in use: repairs, spares, contracts; nil counts none.
  public var maintenance: HourlyRate?
  /// Hours in a billing month in which the pool may be used, at most 730.
  public var hoursPerMonth: Hours
  /// The part kept free for work that the manifest does not list.
  public var keptFree: Share
  /// How many stand in one machine; nil if that is not known.
  public var perNode: Int?
  /// How many jobs run on it, at least and at most.
  public var jobs = JobLimits.none
  /// What of the above the user did not write.
  public var assumed: PoolFields

  public init(
    model: GPUModel.ID, count: Int, memory: ByteCount, boardPower: Power?,
    pricePaid: Money? = nil, bought: CalendarDate? = nil, life: Duration? = nil,
    resale: Money? = nil, maintenance: HourlyRate? = nil,
    hoursPerMonth: Hours = Hours(BillingMonth.duration),
    keptFree: Share = .none, assumed: PoolFields = []
  ) {
    self.model = model
    self.count = count
    self.memory = memory
    self.boardPower = boardPower
    self.pricePaid = pricePaid
    self.bought = bought
    self.life = life
    self.resale = resale
    self.maintenance = maintenance
    self.hoursPerMonth = hoursPerMonth
    self.keptFree = keptFree
    self.assumed = assumed
  }

  /// Machines that hold the pool; 1 if it is not known how many GPUs each has.
  public var machines: Int { perNode.map { max(1, (count + $0 - 1) / $0) } ?? 1 }

  /// GPU-hours in a billing month that jobs of the manifest may use.
  public var gpuHoursPerMonth: DeviceHours {
    DeviceHours(devices: Double(count) * (1 - keptFree.fraction), for: hoursPerMonth)
  }
}

/// A set of the fields of a ``LocalPool``, to say which were assumed.
public struct PoolFields: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let memory = PoolFields(rawValue: 1 << 0)
  public static let power = PoolFields(rawValue: 1 << 1)
  public static let price = PoolFields(rawValue: 1 << 2)
  public static let hours = PoolFields(rawValue: 1 << 3)
}
