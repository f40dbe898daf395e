import Quantities

/// What the lab's pools can do for a job, given what of them is left.
struct HomeFit {
  /// The cheapest pool with room, if any.
  var best: LocalQuote?
  /// What it costs there; nil if that cannot be counted.
  var cost: JobCost?
  /// One for each pool that cannot take the job, in the lab's order; why the whole lab cannot.
  var obstacles: [Obstacle] = []

  /// Whether an empty lab could take the job: it lacks hours of this month, not GPUs.
  var fitsEmptyLab = false

  /// The obstacle nearest to a fit.
  var nearest: Obstacle {
    Obstacle.nearest(of: obstacles) ?? .noPools
  }
}

extension PlacementCase {
  /// What the pools can do for a job with so many GPU-hours left in each.
  ///
  /// - Complexity: O(pools).
  func homeFit(
    of job: Job, left: [DeviceHours], inbound: [Handover] = [],
    after egress: EgressSoFar = EgressSoFar()
  ) -> HomeFit {
    var fit = HomeFit()
    guard job.gpus.count > 0 else {
      // Work for processors alone: the lab's hosts are not counted, so they always have room.
      let quote = LocalQuote(of: job, on: nil, inbound: inbound, in: self)
      if let late = deadlineObstacle(of: job, turnaround: quote.run.turnaround.total) {
        fit.obstacles.append(late)
      } else {
        fit.best = quote
        fit.cost = try? quote.cost(of: job, in: self, after: egress)
      }
      return fit
    }
    for index in lab.pools.indices {
      if let obstacle = poolObstacle(of: job, pool: index) {
        fit.obstacles.append(obstacle)
        continue
      }
      let quote = LocalQuote(of: job, on: index, inbound: inbound, in: self)
      if let obstacle = roomObstacle(of: job, quote: quote, pool: index, left: left[index]) {
        fit.obstacles.append(obstacle)
        let all = lab.pools[index].gpuHoursPerMonth
        if roomObstacle(of: job, quote: quote, pool: index, left: all) == nil {
          fit.fitsEmptyLab = true
        }
        continue
      }
      let cost = try? quote.cost(of: job, in: self, after: egress)
      // A known cost beats an unknown one; of equals the first pool.
      let isBetter =
        switch (cost?.perMonth, fit.cost?.perMonth) {
        case (let cost?, let best?): cost < best
        case (.some, nil): true
        case (nil, _): fit.best == nil
        }
      if isBetter {
        fit.best = quote
        fit.cost = cost
      }
    }
    return fit
  }

  /// Why a pool cannot take a job even when it is empty.
  ///
  /// `gpus` is less than all the job needs where a cloud takes the rest.
  func poolObstacle(of job: Job, pool index: Int, gpus: Int? = nil) -> Obstacle? {
    let pool = lab.pools[index]
    if let obstacle = modelObstacle(of: job, gpu: pool.model, isOwned: true) { return obstacle }
    let needed = memoryNeeded(by: job)
    guard pool.memory >= needed else {
      return .memory(needed: needed, available: pool.memory)
    }
    let wanted = gpus ?? job.gpusAtPeak(speed: speed(of: job, on: pool.model).ratio)
    guard pool.count >= wanted else {
      return .count(needed: wanted, available: pool.count)
    }
    guard let together = job.gpus.together, let perNode = pool.perNode else { return nil }
    guard perNode >= together else { return .count(needed: together, available: perNode) }
    let usable = pool.machines * (perNode / together) * together
    return usable >= wanted ? nil : .count(needed: wanted, available: usable)
  }

  /// Why a pool that could take a job has no room or time for it.
  func roomObstacle(
    of job: Job, quote: LocalQuote, pool index: Int, left: DeviceHours
  ) -> Obstacle? {
    if let late = deadlineObstacle(of: job, turnaround: quote.run.turnaround.total) { return late }
    let pool = lab.pools[index]
    let needed = quote.run.gpuHoursPerMonth
    guard needed.count.isFinite else { return .outOfRange }
    // So many runs at once, each with its GPUs, for the hours the pool is there.
    let perRun = Double(quote.run.gpus) * quote.run.share.fraction
    let atOnce = (Double(pool.count) / perRun).rounded(.down)
    let usable = DeviceHours(
      devices: atOnce * perRun * (1 - pool.keptFree.fraction), for: pool.hoursPerMonth)
    let room = min(left, usable)
    // Hours are floating point: a sum that fits to the last minute is not turned away for its last bit.
    guard needed.count <= room.count * (1 + 1e-9) + 1e-9 else {
      return .gpuHours(needed: needed, left: room)
    }
    return nil
  }

  func deadlineObstacle(of job: Job, turnaround: Hours) -> Obstacle? {
    guard let deadline = job.deadline.map(Hours.init), turnaround > deadline else { return nil }
    return .deadline(needed: turnaround, limit: deadline)
  }
}
