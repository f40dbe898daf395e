public import Quantities

/// Node-hours that are rented, with the inputs of the formula.
public struct Rent: Hashable, Sendable {
  /// Paid in a month, and for one run.
  public var hours: DeviceHours
  public var hoursPerRun: DeviceHours
  /// For one node and hour; nil if unknown.
  public var rate: HourlyRate?
  /// Nodes at once.
  public var nodes: Int
  public var option: PurchaseOption
  /// For a commitment, which is paid whether used or not: what is behind it.
  public var reservation: Reservation?

  /// Nodes that are committed to for the whole month, by one job or by several together.
  public struct Reservation: Hashable, Sendable {
    /// Committed nodes, of which this job bears a part.
    public var nodes: Int
    /// Jobs that share them.
    public var jobs: Int
    /// Node-hours of the month that this job needs.
    public var needed: DeviceHours
    /// Node-hours of the month that all of them need.
    public var neededByAll: DeviceHours
    /// From so many hours a month on a reserved node is cheaper than one on demand: 730 · p_rs /
    /// p_od; nil if the on-demand price is unknown.
    public var breakEven: Hours?
  }

  public init(
    hours: DeviceHours, hoursPerRun: DeviceHours, rate: HourlyRate?, nodes: Int,
    option: PurchaseOption, reservation: Reservation? = nil
  ) {
    self.hours = hours
    self.hoursPerRun = hoursPerRun
    self.rate = rate
    self.nodes = nodes
    self.option = option
    self.reservation = reservation
  }

  /// The line of the bill; the month's amount is priced from the month's hours.
  func line() throws(QuantityError) -> CostLine {
    CostLine(
      payee: .provider, meter: .nodeHours(self),
      perRun: try rate?.charge(forHours: hoursPerRun.count),
      perMonth: try rate?.charge(forHours: hours.count))
  }
}
