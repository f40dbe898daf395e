public import Quantities

/// What a pool costs while nobody of the manifest uses it; never part of a job's cost.
public struct IdleCost: Hashable, Sendable {
  /// Index into the lab's pools.
  public var pool: Int
  /// GPU-hours of a month that no job uses.
  public var idle: DeviceHours
  /// All GPU-hours of a month.
  public var available: DeviceHours
  /// Wear of the idle hours: the month's share of price less resale, times the idle part; nil if
  /// the price is unknown.
  public var perMonth: Money?
}

extension PlacementCase {
  /// What each pool's unused hours cost.
  ///
  /// - Parameter plan: A plan of this case.
  /// - Returns: One for each pool, in the lab's order.
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  public func idleCosts(in plan: Plan) throws(QuantityError) -> [IdleCost] {
    var costs: [IdleCost] = []
    for (index, pool) in lab.pools.enumerated() {
      let available = DeviceHours(devices: Double(pool.count), for: pool.hoursPerMonth)
      let idle = available - plan.gpuHoursUsed[index]
      let lifeMonths =
        pool.life.map { $0.hours / Double(BillingMonth.hours) } ?? Double(LabDefaults.lifeMonths)
      var perMonth: Money?
      if let price = pool.pricePaid ?? prices.gpus[pool.model].price, available > .zero {
        let loss = try price - (pool.resale ?? .zero)
        let part = Double(pool.count) * max(0, idle.count / available.count) / lifeMonths
        perMonth = try loss.scaled(by: part)
      }
      costs.append(
        IdleCost(pool: index, idle: idle, available: available, perMonth: perMonth))
    }
    return costs
  }
}
