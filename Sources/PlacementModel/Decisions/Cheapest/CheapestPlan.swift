import Planning
public import Quantities

/// The cheapest plan that was found for all jobs together, and how much cheaper another one can be.
public struct CheapestPlan: Sendable {
  /// Which way each job takes.
  let choices: [PlanChoice]
  /// What the jobs that run leave of each pool, and of the budget.
  let left: [DeviceHours]
  let budgetLeft: Money?
  /// No plan that keeps to the capacities and priorities comes to less, waiting counted.
  public let lowerBound: Money
  /// What the plan comes to itself.
  public let total: Money
  /// What jobs count for that can be placed nowhere, in every plan.
  public let unavoidable: Money
  /// What one more of each capacity saves at the margin: GPU-hours of the pools, in dollars.
  public let savedPerGPUHour: [Double]
  /// What one more dollar of the cloud budget saves at the margin; nil without a budget.
  public let savedPerBudgetDollar: Double?

  /// Whether no plan is cheaper.
  public var isProvenOptimal: Bool { lowerBound >= total }

  /// The most that a better plan could save, as a share of what the best possible plan comes to.
  public var gap: Double {
    let best = Double(lowerBound.micros) - Double(unavoidable.micros)
    let excess = Double(total.micros) - Double(lowerBound.micros)
    return excess <= 0 ? 0 : best > 0 ? excess / best : .infinity
  }
}

extension CheapestPlan {
  /// Searches; throws if what the jobs cost together cannot be counted.
  init(
    of place: PlacementCase, effort: PlanningEffort?, searching search: inout OfferSearch
  ) throws(QuantityError) {
    var plans = CheapestSearch(place, effort: effort, searching: &search)
    let solution: CheapestSearch.Solution
    do throws(PlanningError) {
      // Everybody may wait, so there is a plan.
      guard let found = try plans.solveByPriority() else { throw .overflow }
      solution = found
    } catch {
      throw .overflow
    }
    let pools = place.lab.pools.count
    var used = [Double](repeating: 0, count: pools)
    var unavoidable = Money.zero
    choices = place.jobs.indices.map { job in
      plans.option(solution.choices[job], of: job).choice
    }
    for job in place.jobs.indices {
      let option = plans.option(solution.choices[job], of: job)
      if option.poolUse > 0 {
        used[Int(option.choice.pool)] += Double(option.poolUse) / PlanUnits.perHour
      }
      if !plans.canRun(job) { unavoidable = try unavoidable + place.jobs[job].waitingPenalty }
    }
    left = zip(place.lab.pools, used).map { $0.gpuHoursPerMonth - DeviceHours($1) }
    budgetLeft = place.cloud.budget
    lowerBound = Money(micros: solution.bound)
    total = Money(micros: solution.cost)
    self.unavoidable = unavoidable
    savedPerGPUHour = solution.prices.prefix(pools).map { $0 * PlanUnits.perHour / 1e6 }
    savedPerBudgetDollar = place.cloud.budget.map { _ in
      solution.prices[pools + place.prices.paidHours.count]
    }
  }

  /// The plan with every placement as it is reported.
  func plan(in place: PlacementCase) throws(QuantityError) -> Plan {
    var planner = Planner(place, .cheapest, searching: OfferSearch(place))
    let placements = try place.settled(planner.place(choices))
    let used = zip(place.lab.pools, planner.left).map { $0.gpuHoursPerMonth - $1 }
    return Plan(
      policy: .cheapest, placements: placements, gpuHoursUsed: used,
      totals: try PlanTotals(of: placements))
  }
}
