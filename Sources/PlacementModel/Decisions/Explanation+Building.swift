import Quantities
import Threads

extension PlacementCase {
  /// Why job number `job` of a plan of this case is where it is.
  ///
  /// - Parameters:
  ///   - job: Index of the job.
  ///   - plan: A plan of this case.
  ///   - effort: How much work went into the plan; nil is the usual.
  /// - Returns: Every pool, the cheapest offer of each provider, and the changes that would move
  ///   the job.
  /// - Complexity: O(pools + offers), and for the changes as many plans of the case as there are
  ///   kinds of change; those are left out for cases of more than 5,000 jobs.
  public func explanation(
    of job: Int, in plan: Plan, effort: PlanningEffort? = nil
  ) -> Explanation {
    var alternatives = pools(for: job, in: plan)
    let (offers, considered) = offers(for: job, in: plan)
    alternatives += offers
    return Explanation(
      job: job, alternatives: alternatives, offersConsidered: considered,
      flips: flips(of: job, in: plan, effort: effort))
  }

  /// The same with what it costs all jobs together where the job is forced elsewhere, nil where that cannot
  /// be counted; made at once where there are two processors.
  public func explanationWithForcedPlaces(
    of job: Int, in plan: Plan, effort: PlanningEffort? = nil
  ) -> (Explanation, ForcedPlaces?) {
    concurrently {
      explanation(of: job, in: plan, effort: effort)
    } _: {
      try? forcedPlaces(of: job, effort: effort)
    }
  }

  private func pools(for index: Int, in plan: Plan) -> [Explanation.Alternative] {
    let job = jobs[index]
    let chosen = plan.placements[index]
    guard job.gpus.count > 0 else { return [] }
    let inbound = handovers(to: index, in: plan)
    let company = company(of: index, in: plan)
    return lab.pools.indices.map { pool in
      let isChosen = chosen.local?.pool == pool
      var alternative = Explanation.Alternative(
        option: .pool(pool), local: nil, cloud: nil, cost: nil, obstacles: [], isChosen: isChosen)
      if job.pin == .cloud { alternative.obstacles.append(.pinned(.cloud)) }
      if let obstacle = company.obstacle(at: .lab) { alternative.obstacles.append(obstacle) }
      if let obstacle = poolObstacle(of: job, pool: pool, gpus: job.gpus.count) {
        alternative.obstacles.append(obstacle)
        return alternative
      }
      let split = job.allInCloud.map { _ in
        ServiceSplit(
          of: job, room: lab.pools[pool].count,
          speed: speed(of: job, on: lab.pools[pool].model).ratio)
      }
      let quote = LocalQuote(of: job, on: pool, split: split, inbound: inbound, in: self)
      // What the job itself holds counts as free for it.
      var left = lab.pools[pool].gpuHoursPerMonth - plan.gpuHoursUsed[pool]
      if isChosen, let run = chosen.local { left = left + run.gpuHoursPerMonth }
      if let obstacle = roomObstacle(of: job, quote: quote, pool: pool, left: left) {
        alternative.obstacles.append(obstacle)
      }
      alternative.local = isChosen ? chosen.local : quote.run
      alternative.cost =
        isChosen && chosen.place == .local ? chosen.cost : try? quote.cost(of: job, in: self)
      return alternative
    }
  }

  /// The cheapest offer of each provider that fits, cheapest first; where none may take the job,
  /// the cheapest that has the hardware, with the rule that forbids it.
  private func offers(
    for index: Int, in plan: Plan
  ) -> (alternatives: [Explanation.Alternative], considered: Int) {
    let job = jobs[index]
    let inbound = handovers(to: index, in: plan)
    let company = company(of: index, in: plan)
    var considered = 0
    var best: [String: Explanation.Alternative] = [:]
    for offer in prices.offers.indices
    where hardwareObstacle(of: job, on: Machine(prices.offers[offer])) == nil {
      for option in PurchaseOption.allCases where price(of: prices.offers[offer], option) != nil {
        considered += 1
        guard let found = alternative(job, inbound, company, offer: offer, option: option) else {
          continue
        }
        let provider = prices.offers[offer].provider
        if let known = best[provider], !isBetter(found, known) { continue }
        best[provider] = found
      }
    }
    if let run = plan.placements[index].cloud {
      let provider = prices.offers[run.offer].provider
      best[provider] = Explanation.Alternative(
        option: .offer(run.offer, run.option), local: nil, cloud: run,
        cost: plan.placements[index].cost, obstacles: [], isChosen: true)
    }
    let sorted = best.sorted { $0.key < $1.key }.map(\.value).sorted(by: isBetter)
    return (missedPaidHours(by: index, in: plan) + sorted, considered)
  }

  private func alternative(
    _ job: Job, _ inbound: [Handover], _ company: Company, offer: Int, option: PurchaseOption
  ) -> Explanation.Alternative? {
    var obstacles: [Obstacle] = []
    let nodes: Int
    switch self.nodes(for: job, on: offer) {
    case .success(let needed): nodes = needed
    case .failure(let mismatch):
      obstacles.append(mismatch.obstacle)
      let perNode = max(1, prices.offers[offer].gpusPerNode)
      nodes = max(1, (job.gpus.count + perNode - 1) / perNode)
    }
    let candidate = OfferCandidate(
      offer: offer, nodes: nodes, speed: speed(of: job, on: prices.offers[offer].gpu))
    if job.pin == .local { obstacles.append(.pinned(.local)) }
    if option == .prepaid { return nil }
    if let obstacle = company.obstacle(at: Site(prices.offers[offer])) {
      obstacles.append(obstacle)
    }
    if !cloud.options.contains(option) || (option == .spot && !job.maySpot) {
      if obstacles.isEmpty { return nil }
    }
    let quote = CloudQuote(
      of: job,
      on: PricedCandidate(candidate, option, in: self),
      standby: job.allInCloud?.standby(on: prices.offers[offer], speed: candidate.speed.ratio),
      inbound: inbound, in: self)
    if let late = deadlineObstacle(of: job, turnaround: quote.run.turnaroundHours) {
      obstacles.append(late)
    }
    guard let cost = try? quote.cost(of: job, in: self) else { return nil }
    return Explanation.Alternative(
      option: .offer(offer, option), local: nil, cloud: quote.run, cost: cost,
      obstacles: obstacles, isChosen: false)
  }

  /// Feasible before infeasible, then cheaper, unknown last.
  private func isBetter(_ a: Explanation.Alternative, _ b: Explanation.Alternative) -> Bool {
    if a.obstacles.isEmpty != b.obstacles.isEmpty { return a.obstacles.isEmpty }
    switch (a.cost?.perMonth, b.cost?.perMonth) {
    case (let first?, let second?): return first < second
    case (.some, nil): return true
    case (nil, _): return false
    }
  }
}
