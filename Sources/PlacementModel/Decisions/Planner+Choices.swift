import Quantities

extension Planner {
  /// Which of the jobs that wait are told what they lack beside the others.
  enum Told {
    case nobody, everybody
    case only(job: Int)

    func includes(_ job: Int) -> Bool {
      switch self {
      case .nobody: false
      case .everybody: true
      case .only(let one): one == job
      }
    }
  }

  /// The placements that choices stand for.
  mutating func place(_ choices: [PlanChoice], telling told: Told) -> [Placement] {
    let hasTies = place.hasTies
    let sites = hasTies ? choices.map { place.site(of: $0) } : []
    var placements = [Placement?](repeating: nil, count: choices.count)
    for index in choices.indices where choices[index].kind != .wait {
      let placement = place.placement(
        of: index, choices[index], inbound: handovers(to: index), after: egress)
      placements[index] = placement
      if let placement { take(placement) }
    }
    let untold = Placement(
      place: .queue, cost: .nothing, reason: .waits(local: nil, cloud: nil), trace: [])
    for index in choices.indices where placements[index] == nil {
      guard told.includes(index) else {
        placements[index] = untold
        continue
      }
      if hasTies {
        company = place.company(of: index, pairs) { other in
          placements[other].map { place.occupied(by: $0) } ?? []
        }
      }
      placements[index] = waiting(index, inbound: handovers(to: index))
    }
    return placements.compactMap { $0 }

    func handovers(to index: Int) -> [Handover] {
      hasTies ? place.handovers(to: index) { sites[$0] } : []
    }
  }

  /// A job that does not run beside the others, with what it lacks; or, where it lacks nothing, with
  /// what running it would cost.
  private mutating func waiting(_ index: Int, inbound: [Handover]) -> Placement {
    let job = place.jobs[index]
    self.inbound = inbound
    let home = home(job)
    let cloud = cloud(job)
    let costs = [home.cost?.perMonth, cloud.best?.cost.perMonth].compactMap { $0 }
    guard let cost = costs.min() else { return nowhere(home, cloud, []) }
    if cost <= job.waitingPenalty, !place.placementLimits.isEmpty {
      // It fits and would pay: what keeps it is how many jobs may and must be where.
      return Placement(
        place: .queue, cost: .nothing,
        reason: .waits(
          local: home.best == nil ? home.nearest : .jobLimits,
          cloud: cloud.best == nil ? cloud.obstacle : .jobLimits),
        trace: [])
    }
    return Placement(
      place: .queue, cost: .nothing, reason: .outweighed(cost: cost, penalty: job.waitingPenalty),
      trace: [])
  }
}

extension PlacementCase {
  /// The placement that a choice stands for; nil for waiting.
  func placement(
    of index: Int, _ choice: PlanChoice, inbound: [Handover],
    after egress: EgressSoFar = EgressSoFar()
  ) -> Placement? {
    guard choice.kind != .wait else { return nil }
    let job = jobs[index]
    let reason = Reason.policy(.cheapest)
    var split: ServiceSplit?
    var local: LocalQuote?
    if choice.kind == .local || choice.kind == .hybrid {
      let pool = choice.pool < 0 ? nil : Int(choice.pool)
      if choice.kind == .hybrid, let pool {
        let speed = speed(of: job, on: lab.pools[pool].model).ratio
        split = ServiceSplit(of: job, room: Int(choice.room), speed: speed)
      }
      local = LocalQuote(of: job, on: pool, split: split, inbound: inbound, in: self)
    }
    guard choice.kind != .local else {
      guard let local, let cost = try? local.cost(of: job, in: self, after: egress) else {
        return nil
      }
      return Placement(place: .local, local: local.run, cost: cost, reason: reason, trace: [])
    }
    guard
      let cloud = CloudQuote(
        of: job, on: Int(choice.offer), choice.purchase,
        standby: split?.overflow ?? job.allInCloud, inbound: inbound, in: self),
      let rent = try? cloud.cost(of: job, in: self, after: egress)
    else { return nil }
    guard choice.kind == .hybrid else {
      return Placement(place: .cloud, cloud: cloud.run, cost: rent, reason: reason, trace: [])
    }
    guard let local, let base = try? local.cost(of: job, in: self, after: egress),
      let cost = try? JobCost(lines: base.lines + rent.lines)
    else { return nil }
    return Placement(
      place: .hybrid, local: local.run, cloud: cloud.run, cost: cost, reason: reason, trace: [])
  }

  /// Where the data of a job lies for which something was chosen; nil if it does not run.
  func site(of choice: PlanChoice) -> Site? {
    switch choice.kind {
    case .wait: nil
    case .local, .hybrid: .lab
    case .cloud: Site(prices.offers[Int(choice.offer)])
    }
  }
}

extension CloudQuote {
  /// A quote on an offer that has already been chosen; nil if it does not fit after all.
  init?(
    of job: Job, on offer: Int, _ option: PurchaseOption, standby: Overflow?, inbound: [Handover],
    in place: PlacementCase
  ) {
    guard case .success(let candidate) = place.fit(of: job, on: offer) else { return nil }
    self.init(
      of: job, on: PricedCandidate(candidate, option, in: place),
      standby: standby?.standby(on: place.prices.offers[offer], speed: candidate.speed.ratio),
      inbound: inbound, in: place)
  }
}
