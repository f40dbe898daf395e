import Quantities

extension PlacementCase {
  /// Every way to carry out a job that could be part of a cheapest plan, waiting last.
  ///
  /// With `isTied`, other jobs' places matter to this one, and the cheapest way in each region is
  /// kept; else the cheapest of all clouds is enough, as any other takes more of the budget too.
  /// What costs more than waiting is of no use, unless somebody asked for it with `mayExceedWaiting`.
  ///
  /// - Complexity: O(pools + offers worth pricing); for a service times the replicas it may have at
  ///   home.
  func options(
    of index: Int, isTied: Bool, mayExceedWaiting: Bool = false,
    searching search: inout OfferSearch
  ) -> [JobOption] {
    let job = jobs[index]
    let penalty = job.waitingPenalty.micros
    var options = job.pin == .cloud ? [] : homeOptions(of: job)
    if job.pin != .local {
      options += search.cloudOptions(of: job, isTied: isTied, in: self)
      options += search.paidOptions(of: job, in: self)
      if job.allInCloud != nil, job.pin == nil {
        options += hybridOptions(of: job, isTied: isTied, searching: &search)
      }
    }
    // What is not known is never the cheapest, but better than not running at all.
    for place in options.indices where !options[place].isKnown {
      options[place].cost = max(0, penalty - 1)
    }
    options.removeAll {
      ($0.cost > penalty && !mayExceedWaiting) || $0.budget > cloud.budget?.micros ?? .max
    }
    options.append(JobOption(choice: .wait, cost: penalty))
    return options
  }

  private func homeOptions(of job: Job) -> [JobOption] {
    guard job.gpus.count > 0 else {
      let quote = LocalQuote(of: job, on: nil, in: self)
      guard deadlineObstacle(of: job, turnaround: quote.run.turnaround.total) == nil else {
        return []
      }
      return option(of: job, quote).map { [$0] } ?? []
    }
    return lab.pools.indices.compactMap { pool in
      guard poolObstacle(of: job, pool: pool) == nil else { return nil }
      let quote = LocalQuote(of: job, on: pool, in: self)
      let all = lab.pools[pool].gpuHoursPerMonth
      guard roomObstacle(of: job, quote: quote, pool: pool, left: all) == nil else { return nil }
      return option(of: job, quote)
    }
  }

  private func option(of job: Job, _ quote: LocalQuote) -> JobOption? {
    guard let cost = try? quote.cost(of: job, in: self),
      let use = quote.run.pool.map({ _ in PlanUnits.use(quote.run.gpuHoursPerMonth) }) ?? 0
    else { return nil }
    return JobOption(
      choice: PlanChoice(kind: .local, pool: Int32(quote.run.pool ?? -1)),
      isKnown: cost.perMonth != nil, cost: cost.perMonth?.micros ?? 0,
      budget: cost.paidToProviders.micros, poolUse: use, hours: quote.run.turnaround.total)
  }

  /// A service with one replica at home, with two, and so on, the rest in the cheapest cloud.
  private func hybridOptions(
    of job: Job, isTied: Bool, searching search: inout OfferSearch
  ) -> [JobOption] {
    var options: [JobOption] = []
    for pool in lab.pools.indices
    where poolObstacle(of: job, pool: pool, gpus: job.gpus.count) == nil {
      let speed = speed(of: job, on: lab.pools[pool].model).ratio
      for room in homeRooms(
        of: job, on: pool, speed: speed, atMost: isTied ? 16 : 64)
      {
        let split = ServiceSplit(of: job, room: room, speed: speed)
        guard split.localGPUs > 0 else { continue }
        let quote = LocalQuote(of: job, on: pool, split: split, in: self)
        let all = lab.pools[pool].gpuHoursPerMonth
        guard roomObstacle(of: job, quote: quote, pool: pool, left: all) == nil,
          let home = option(of: job, quote)
        else { continue }
        let clouds = search.cloudOptions(
          of: job, isTied: isTied, standby: split.overflow, in: self)
        for cloud in clouds {
          guard let cost = home.cost.sum(cloud.cost), let budget = home.budget.sum(cloud.budget)
          else { continue }
          var option = cloud
          option.choice.kind = .hybrid
          option.choice.pool = Int32(pool)
          option.choice.room = Int32(room)
          option.isKnown = home.isKnown && cloud.isKnown
          (option.cost, option.budget, option.poolUse) = (cost, budget, home.poolUse)
          option.hours = max(home.hours, cloud.hours)
          options.append(option)
        }
      }
    }
    return options
  }

  /// How many GPUs of a pool a service could be given so that something is left for a cloud; for a
  /// large one the numbers in between change cost and use evenly, and so many stand for them.
  private func homeRooms(
    of job: Job, on pool: Int, speed: Double, atMost count: Int
  ) -> [Int] {
    let replica = max(1, job.gpus.count)
    let isGlobal = job.serving?.isGlobal ?? false
    let atPeak = job.gpusAtPeak(speed: speed) / replica
    // Users all over the world need a cloud beside even a lab that could serve them all.
    let most = min(isGlobal ? atPeak : atPeak - 1, lab.pools[pool].count / replica)
    guard most > 0 else { return [] }
    let step = max(1, (most + count - 1) / count)
    var rooms = stride(from: most, to: 0, by: -step).map { $0 * replica }
    if rooms.last != replica { rooms.append(replica) }
    return rooms
  }
}

extension OfferSearch {
  /// The cheapest way to run a job in a cloud, or with `isTied` the cheapest in each region; with
  /// `standby` the cloud part of a hybrid service.
  mutating func cloudOptions(
    of job: Job, isTied: Bool, standby: Overflow? = nil, in place: PlacementCase
  ) -> [JobOption] {
    guard isTied else {
      guard
        let (quote, cost) = cheapest(
          for: job, standby: standby ?? job.allInCloud, in: place
        ).best
      else { return [] }
      return [option(quote, cost)]
    }
    return cheapestByRegion(for: job, standby: standby ?? job.allInCloud, in: place).map {
      option($0.quote, $0.cost)
    }
  }

  /// The ways to run a job in hours that are paid for, each with what it takes of them.
  mutating func paidOptions(of job: Job, in place: PlacementCase) -> [JobOption] {
    prepaid(for: job, in: place).compactMap { quote, cost in
      guard let left = place.prices.offers[quote.run.offer].paidHours,
        quote.run.nodeHoursPerMonth <= left,
        let use = PlanUnits.use(quote.run.nodeHoursPerMonth)
      else { return nil }
      var option = option(quote, cost)
      option.paidUse = use
      return option
    }
  }

  private mutating func option(_ quote: CloudQuote, _ cost: JobCost) -> JobOption {
    JobOption(
      choice: PlanChoice(
        kind: .cloud, purchase: quote.run.option, offer: Int32(quote.run.offer)),
      region: sites.ofOffer[quote.run.offer], isKnown: cost.perMonth != nil,
      cost: cost.perMonth?.micros ?? 0, budget: cost.paidToProviders.micros,
      hours: quote.run.turnaroundHours)
  }
}

extension Int64 {
  /// The sum; nil if it does not fit.
  func sum(_ other: Int64) -> Int64? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}
