import Quantities

extension Planner {
  /// The documents' tree, then the capacity and the budget that are left.
  ///
  /// Source: D1 "Decision Framework", categories 3 and 4; model.md 1.1 for what follows when the
  /// tree's answer does not fit.
  mutating func byDocuments(_ job: Job) -> Placement {
    let home = home(job)
    var rent: CloudFit?
    let walk = TreeWalk(of: job, down: place.tree, home: home, in: place) {
      let fit = rent ?? anyCloud(job)
      rent = fit
      return fit
    }
    let known = Known(home: home, rent: rent, node: walk.node, trace: walk.steps)
    if let pin = job.pin { return pinned(job, pin, known) }
    switch walk.destination {
    case .local, .localWithBackup: return local(job, known)
    case .cloud, .cloudSpot: return cloud(job, known)
    case .hybrid: return hybrid(job, known)
    }
  }

  /// What is known of a job once the tree has been asked.
  private struct Known {
    var home: HomeFit
    /// The cheapest cloud without regard to the budget, if a question compared with it.
    var rent: CloudFit?
    /// The node that settled it.
    var node: Int
    var trace: [TraceStep]
  }

  private mutating func rented(_ job: Job, _ known: Known) -> CloudFit {
    known.rent?.within(budgetLeft) ?? cloud(job)
  }

  private mutating func pinned(
    _ job: Job, _ pin: Job.Pin, _ known: Known
  ) -> Placement {
    let trace = known.trace
    switch pin {
    case .local:
      return atHome(known.home, .pinned(.local), trace) ?? nowhere(known.home, nil, trace)
    case .cloud:
      let fit = rented(job, known)
      return inCloud(fit, .pinned(.cloud), trace) ?? nowhere(known.home, fit, trace)
    }
  }

  /// Home if there is room; a job that is not sensitive may go to a cloud instead, and the reason
  /// says so.  A sensitive one stays, whatever else it allows: that is the documents' answer.
  private mutating func local(_ job: Job, _ known: Known) -> Placement {
    if let placement = atHome(known.home, .tree(node: known.node), known.trace) {
      return placement
    }
    if job.isSensitive {
      return nowhere(known.home, CloudFit(obstacle: job.keptHome), known.trace)
    }
    return overflowing(job, known)
  }

  /// In a cloud because home has no room.
  private mutating func overflowing(_ job: Job, _ known: Known) -> Placement {
    let fit = rented(job, known)
    let reason = Reason.noRoomAtHome(node: known.node, known.home.nearest)
    return inCloud(fit, reason, known.trace) ?? nowhere(known.home, fit, known.trace)
  }

  private mutating func cloud(_ job: Job, _ known: Known) -> Placement {
    // Only a tree of the user's own can lead a sensitive job here; it stays home all the same.
    if job.isSensitive { return local(job, known) }
    let (node, trace) = (known.node, known.trace)
    let fit = rented(job, known)
    if let placement = inCloud(fit, .tree(node: node), trace) { return placement }
    let obstacle = fit.obstacle ?? .noOffer
    let reason: Reason =
      if case .budget(let needed, let left) = obstacle {
        .budgetKeepsHome(needed: needed, left: left)
      } else { .noCloud(node: node, obstacle) }
    return atHome(known.home, reason, trace) ?? nowhere(known.home, fit, trace)
  }

  /// Home up to capacity, a cloud for what is beyond, over the pool that makes it cheapest.
  private mutating func hybrid(_ job: Job, _ known: Known) -> Placement {
    if job.isSensitive { return local(job, known) }
    var best: Placement?
    for pool in place.lab.pools.indices {
      guard let found = spread(job, over: pool, known) else { continue }
      if found.cost.isBetter(than: best?.cost) { best = found }
    }
    return best ?? overflowing(job, known)
  }

  /// A service with as much of it as there is room for on one pool; nil if there is none.
  private mutating func spread(
    _ job: Job, over pool: Int, _ known: Known
  ) -> Placement? {
    guard job.gpus.count > 0, company.obstacle(at: .lab) == nil,
      place.poolObstacle(of: job, pool: pool, gpus: job.gpus.count) == nil
    else { return nil }
    let speed = place.speed(of: job, on: place.lab.pools[pool].model).ratio
    // Work that comes in runs is not spread: it has the GPUs it asks for, and a cloud stands by.
    let split =
      job.recurrence == .continuous
      ? ServiceSplit(of: job, room: replicaRoom(job, pool), speed: speed) : nil
    guard split.map({ $0.localGPUs > 0 }) ?? true else { return nil }
    let quote = LocalQuote(of: job, on: pool, split: split, inbound: inbound, in: place)
    guard place.roomObstacle(of: job, quote: quote, pool: pool, left: left[pool]) == nil,
      let base = try? quote.cost(of: job, in: place, after: egress), isWithinBudget(base)
    else { return nil }
    let fit = cloud(job, standby: split?.overflow ?? Overflow(atLeast: job.gpus.count))
    guard let (overflow, extra) = fit.best,
      let cost = try? JobCost(lines: base.lines + extra.lines), isWithinBudget(cost)
    else {
      // What is beyond the lab's capacity would not be served at all.
      guard split.map({ $0.localGPUs >= job.gpusAtPeak(speed: speed) }) ?? true else {
        return nil
      }
      return Placement(
        place: .local, local: quote.run, cost: base,
        reason: .noCloud(node: known.node, fit.obstacle ?? .noOffer), trace: known.trace)
    }
    return Placement(
      place: .hybrid, local: quote.run, cloud: overflow.run, cost: cost,
      reason: .tree(node: known.node), trace: known.trace)
  }

  /// GPUs of a pool that a service could hold all month.
  private func replicaRoom(_ job: Job, _ pool: Int) -> Int {
    let perGPU = Hours(BillingMonth.duration).count * max(job.gpus.share.fraction, 1e-9)
    let room = Int(min(left[pool].count / perGPU + 1e-9, 1e6))
    return min(room, place.lab.pools[pool].count)
  }
}
