public import Quantities

/// What an hour of an owned GPU wears off, with the inputs of the formula.
///
/// (price − resale) / (life in hours · expected utilisation) + maintenance + overhead, each for one
/// GPU and hour in use.  Source: model.md section 2, "amortised".
public struct Ownership: Hashable, Sendable {
  /// nil if unknown, which makes the rate unknown.
  public var price: Money?
  public var resale: Money
  /// Hours of the GPU's life in which it is available.
  public var lifeHours: Hours
  public var utilization: Share
  public var maintenance: HourlyRate
  /// The lab's monthly overhead for one GPU-hour in use.
  public var overhead: FineRate
  /// GPU-hours of a month in which all pools are expected to be busy, which bear the overhead.
  public var busyHours: DeviceHours
  /// For one GPU-hour; nil if the price is unknown.
  public var rate: FineRate?

  /// The ownership of one pool of a case.
  ///
  /// - Throws: ``QuantityError`` if what is to be spread does not fit.
  init(of pool: Int, in place: PlacementCase) throws(QuantityError) {
    let pool = place.lab.pools[pool]
    let lab = place.lab
    price = pool.pricePaid ?? place.prices.gpus[pool.model].price
    resale = pool.resale ?? .zero
    let lifeMonths =
      pool.life.map { $0.hours / Double(BillingMonth.hours) } ?? Double(LabDefaults.lifeMonths)
    lifeHours = pool.hoursPerMonth * lifeMonths
    utilization = lab.expectedUtilization
    maintenance = pool.maintenance ?? .zero
    let busy = lab.pools.reduce(0) { sum, pool in
      sum + Double(pool.count) * pool.hoursPerMonth.count * lab.expectedUtilization.fraction
    }
    busyHours = DeviceHours(busy)
    overhead = lab.overhead == .zero ? .zero : FineRate(lab.overhead.perMonth, over: busy)
    if let price {
      let wear = FineRate(try price - resale, over: lifeHours.count * utilization.fraction)
      rate = wear + FineRate(maintenance) + overhead
    }
  }

  /// The line of the bill for GPU-hours of a month that come in so many runs.
  func line(
    for hours: DeviceHours, runs: (numerator: Int64, denominator: Int64)
  ) throws(QuantityError) -> CostLine {
    var perRun: Money?
    var perMonth: Money?
    if let rate {
      let month = try rate.charge(forHours: hours.count)
      perMonth = month
      perRun = try month.scaled(by: runs.denominator, over: runs.numerator)
    }
    return CostLine(
      payee: .owner, meter: .ownership(hours, self), perRun: perRun, perMonth: perMonth)
  }
}
