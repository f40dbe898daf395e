public import Quantities

/// What the work of a plan costs to run, by who is paid.
public struct RunningCost: Hashable, Sendable {
  public var cloud = Money.zero
  public var power = Money.zero
  /// Upkeep of the lab's GPUs for the hours in which they work.
  public var maintenance = Money.zero
  /// What the lab pays whatever runs.
  public var overhead = Money.zero

  public init() {}

  /// - Throws: ``QuantityError/overflow`` if the sum does not fit.
  public func sum() throws(QuantityError) -> Money {
    try Money.sum([cloud, power, maintenance, overhead])
  }

  /// The same amounts a month, for some time.
  func charged(for time: Duration) throws(QuantityError) -> RunningCost {
    var cost = RunningCost()
    cost.cloud = try MonthlyRate(perMonth: cloud).charge(for: time)
    cost.power = try MonthlyRate(perMonth: power).charge(for: time)
    cost.maintenance = try MonthlyRate(perMonth: maintenance).charge(for: time)
    cost.overhead = try MonthlyRate(perMonth: overhead).charge(for: time)
    return cost
  }

  static func + (a: RunningCost, b: RunningCost) throws(QuantityError) -> RunningCost {
    var cost = RunningCost()
    cost.cloud = try a.cloud + b.cloud
    cost.power = try a.power + b.power
    cost.maintenance = try a.maintenance + b.maintenance
    cost.overhead = try a.overhead + b.overhead
    return cost
  }
}

extension PlacementCase {
  /// The running cost of a plan of this case: what comes back every month, and what comes once.
  ///
  /// The known parts; wear is left out, for what is bought is counted where it is bought.
  ///
  /// - Parameters:
  ///   - plan: A plan of this case.
  ///   - ownsLab: Whether there is a lab at all, whose overhead is then paid.
  /// - Returns: What every month costs, and what the first costs beside it.
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  func running(
    _ plan: Plan, ownsLab: Bool
  ) throws(QuantityError) -> (monthly: RunningCost, once: RunningCost) {
    var monthly = RunningCost()
    var once = RunningCost()
    for (job, placement) in zip(jobs, plan.placements) {
      var cost = RunningCost()
      for line in placement.cost.lines {
        guard let amount = line.perMonth else { continue }
        switch line.payee {
        case .provider: cost.cloud = try cost.cloud + amount
        case .utility: cost.power = try cost.power + amount
        case .owner: continue
        }
      }
      if let run = placement.local, let pool = run.pool,
        let rate = lab.pools[pool].maintenance
      {
        cost.maintenance = try rate.charge(forHours: run.gpuHoursPerMonth.count)
      }
      if job.recurrence == .once {
        once = try once + cost
      } else {
        monthly = try monthly + cost
      }
    }
    if ownsLab, !lab.pools.isEmpty { monthly.overhead = lab.overhead.perMonth }
    return (monthly, once)
  }
}
