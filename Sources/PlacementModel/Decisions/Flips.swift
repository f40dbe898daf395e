import Quantities

extension PlacementCase {
  /// Changes of one input that would move a job, each found by making the change and planning
  /// again.
  func flips(of index: Int, in plan: Plan, effort: PlanningEffort?) -> [Flip] {
    // A cheapest plan takes as much work as many others.
    guard jobs.count <= (plan.policy == .cheapest ? 200 : 5_000) else { return [] }
    let now = plan.placements[index].place
    let effort = PlanningEffort(oneOfSeveral: effort, jobCount: jobs.count)
    var flips: [Flip] = []
    func tryOut(_ change: Flip.Change, _ other: PlacementCase) {
      var search = OfferSearch(other)
      let found = try? other.plan(plan.policy, effort: effort, searching: &search)
      guard let place = found?.placements[index].place, place != now else { return }
      flips.append(Flip(change: change, becomes: place))
    }

    let job = jobs[index]
    if job.isSensitive {
      tryOut(
        .sensitivity(.low),
        changing(index) {
          $0.sensitivity = .low; $0.regimes = []
        })
    } else {
      tryOut(.sensitivity(.high), changing(index) { $0.sensitivity = .high })
    }
    if job.deadline != nil { tryOut(.noDeadline, changing(index) { $0.deadline = nil }) }
    let other: Recurrence = job.recurrence == .continuous ? .daily : .continuous
    tryOut(.recurrence(other), changing(index) { $0.recurrence = other })
    for factor in [0.5, 2, 5, 10] where job.recurrence != .continuous {
      let before = flips.count
      tryOut(
        .hours(factor: factor),
        changing(index) { $0.work.duration = $0.work.duration.times(factor) })
      // The smallest change that does it is enough.
      if flips.count > before && factor > 1 { break }
    }
    if now != .local {
      for pool in lab.pools.indices where job.gpus.count > 0 {
        // As many as one more run needs, less what stands there if that is too few for any.
        let lacking = job.gpusAtPeak - lab.pools[pool].count
        let count = lacking > 0 ? lacking : job.gpus.count
        var wider = self
        wider.lab.pools[pool].count += count
        tryOut(.moreGPUs(pool: pool, count: count), wider)
      }
    }
    if case .budget(let needed, let left)? = plan.placements[index].reason.obstacle {
      var richer = self
      if let budget = cloud.budget, let enough = try? budget - left + needed {
        richer.cloud.budget = enough
        tryOut(.budget(enough), richer)
      }
    }
    return flips
  }

  private func changing(_ index: Int, _ change: (inout Job) -> Void) -> PlacementCase {
    var changed = jobs
    change(&changed[index])
    changed[index].assumed.remove(.sensitivity)
    return PlacementCase(
      lab: lab, cloud: cloud, jobs: changed, prices: prices, tree: tree, basis: basis)
  }
}

extension Duration {
  /// The time times a factor, or unchanged where that does not fit.
  fileprivate func times(_ factor: Double) -> Duration { (try? .hours(hours * factor)) ?? self }
}

extension Reason {
  /// The quantity a job was short of, if that settled its place.
  public var obstacle: Obstacle? {
    switch self {
    case .tree, .pinned, .policy, .outweighed: nil
    case .noRoomAtHome(_, let obstacle), .noCloud(_, let obstacle): obstacle
    case .budgetKeepsHome(let needed, let left): .budget(needed: needed, left: left)
    case .impossible(let local, let cloud): local ?? cloud
    // What the budget lacks is the more telling of two.
    case .waits(let local, let cloud): cloud?.isBudget ?? false ? cloud : local
    }
  }
}
