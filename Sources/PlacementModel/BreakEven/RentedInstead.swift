public import Quantities

/// Work that a lab's hardware does in a month, and what a cloud would take for it.
public struct RentedInstead: Hashable, Sendable {
  /// Index into the case's jobs.
  public var job: Int
  /// Index into the lab's pools.
  public var pool: Int
  public var gpus: Int
  /// At home.
  public var gpuHours: DeviceHours
  /// At the lab's meter; nil if the power of the GPU is unknown.
  public var energy: Energy?
  /// What that costs; nil likewise.
  public var power: Money?
  /// The cheapest way to rent the same work, beyond what is rented already; nil if no price is known,
  /// or if it may not leave or fits nowhere.
  public var rent: Money?
  /// Where that is; nil likewise.
  public var cloud: CloudRun?
  /// Why it is not rented.
  public var obstacle: Obstacle?
}

extension PlacementCase {
  /// For each job that a plan puts on the lab's GPUs, what the same work costs in a cloud.
  ///
  /// The budget is no matter; every rule about where data may be is.
  ///
  /// - Parameter plan: A plan of this case.
  /// - Returns: In the order of the jobs.
  public func rentedInstead(of plan: Plan) -> [RentedInstead] {
    var planner = Planner(self, .cloudOnly, searching: OfferSearch(self))
    return plan.placements.indices.compactMap { index in
      let placement = plan.placements[index]
      guard let run = placement.local, let pool = run.pool else { return nil }
      return comparison(index, run, pool, placement.cost, &planner)
    }
  }

  /// The same for one job on an empty lab, whatever else there is.
  ///
  /// - Parameter job: Index of the job.
  /// - Returns: nil with the reason if the lab cannot do it.
  public func rentedInstead(of job: Int) -> (comparison: RentedInstead?, obstacle: Obstacle?) {
    var planner = Planner(self, .cloudOnly, searching: OfferSearch(self))
    let fit = homeFit(of: jobs[job], left: lab.pools.map(\.gpuHoursPerMonth))
    guard let quote = fit.best, let pool = quote.run.pool,
      let cost = try? quote.cost(of: jobs[job], in: self)
    else { return (nil, fit.nearest) }
    return (comparison(job, quote.run, pool, cost, &planner), nil)
  }

  private func comparison(
    _ job: Int, _ run: LocalRun, _ pool: Int, _ cost: JobCost, _ planner: inout Planner
  ) -> RentedInstead {
    var result = RentedInstead(job: job, pool: pool, gpus: run.gpus, gpuHours: run.gpuHoursPerMonth)
    for line in cost.lines where line.payee == .utility {
      guard case .energy(let energy, _) = line.meter, let amount = line.perMonth else { continue }
      result.energy = Energy(
        kilowattHours: (result.energy?.kilowattHours ?? 0) + energy.kilowattHours)
      result.power = (try? (result.power ?? .zero) + amount) ?? result.power
    }
    let fit = planner.anyCloud(jobs[job])
    if let best = fit.best, best.cost.perMonth != nil {
      result.rent = try? best.cost.paidToProviders - cost.paidToProviders
      result.cloud = best.quote.run
    }
    result.obstacle = fit.obstacle
    return result
  }
}
