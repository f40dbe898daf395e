import Quantities

/// The making of one plan: what is left of each pool and of the budget while jobs are placed.
struct Planner {
  let place: PlacementCase
  let policy: Policy
  private(set) var search: OfferSearch
  /// GPU-hours left in each pool.
  private(set) var left: [DeviceHours]
  /// What is left of the cloud budget; nil is no limit.
  private(set) var budgetLeft: Money?
  /// What is left of the node-hours that are paid for, by offer.
  private(set) var paidLeft: [Int: DeviceHours]
  /// What the jobs placed so far take out of clouds.
  private(set) var egress = EgressSoFar(sharing: FreeEgress())
  /// Compute units taken so far, for the allocator.
  var unitsUsed = 0.0
  /// Where each job placed so far has its data, and where it runs, if jobs are tied to each other.
  private var sites: [Site?]
  private var occupied: [[Site]?]
  let pairs: ApartPairs
  /// What earlier jobs hand over to the one that is being placed.
  var inbound: [Handover] = []
  /// Where that job may be for the sake of others.
  var company = Company()

  init(_ place: PlacementCase, _ policy: Policy, searching search: OfferSearch) {
    self.place = place
    self.policy = policy
    self.search = search
    let count = place.hasTies ? place.jobs.count : 0
    sites = [Site?](repeating: nil, count: count)
    occupied = [[Site]?](repeating: nil, count: count)
    pairs = ApartPairs(place.jobs)
    left = place.lab.pools.map(\.gpuHoursPerMonth)
    budgetLeft = place.cloud.budget
    paidLeft = place.prices.paidHours
  }

  /// Places a job and takes what it uses.
  mutating func add(_ index: Int) -> Placement {
    let job = place.jobs[index]
    if !sites.isEmpty {
      inbound = place.handovers(to: index) { sites[$0] }
      company = place.company(of: index, pairs) { occupied[$0] }
    }
    let placement: Placement
    switch policy {
    case .documents: placement = byDocuments(job)
    case .allocator: placement = byAllocator(job)
    case .localOnly: placement = atHomeOnly(job)
    case .cloudOnly: placement = inCloudOnly(job)
    // Made for all jobs at once, elsewhere.
    case .cheapest: placement = nowhere(nil, nil, [])
    }
    take(placement)
    if !sites.isEmpty {
      sites[index] = place.site(of: placement)
      occupied[index] = place.occupied(by: placement)
    }
    return placement
  }

  /// Takes back jobs that turned out not to run beside those they must run beside: where two name
  /// each other, the first was placed before it could know.
  mutating func partFromLost(_ placements: inout [Placement?], order: [Int]) {
    guard place.jobs.contains(where: { !$0.with.isEmpty }) else { return }
    var isDone = false
    while !isDone {
      isDone = true
      for index in order {
        guard let placement = placements[index], placement.runs else { continue }
        let company = place.company(of: index, pairs) { occupied[$0] }
        let lost = occupied[index]?.lazy.compactMap { company.obstacle(at: $0) }.first
        guard let lost, case .together = lost else { continue }
        giveBack(placement)
        occupied[index] = []
        placements[index] = Placement(
          place: .queue, cost: .nothing, reason: .waits(local: lost, cloud: lost),
          trace: placement.trace)
        isDone = false
      }
    }
  }

  private mutating func giveBack(_ placement: Placement) {
    if let run = placement.local, let pool = run.pool {
      left[pool] = left[pool] + run.gpuHoursPerMonth
    }
    budgetLeft = budgetLeft.map { (try? $0 + placement.cost.paidToProviders) ?? $0 }
  }

  mutating func take(_ placement: Placement) {
    if let run = placement.local, let pool = run.pool {
      left[pool] = left[pool] - run.gpuHoursPerMonth
    }
    egress.add(placement.cost, place.prices)
    if let run = placement.cloud, run.option == .prepaid, let left = paidLeft[run.offer] {
      paidLeft[run.offer] = left - run.nodeHoursPerMonth
    }
    if let budget = budgetLeft {
      // What passed the checks below cannot overdraw it.
      budgetLeft = (try? budget - placement.cost.paidToProviders) ?? .zero
    }
  }

  /// Whether the known part of a cost that goes to providers is within what is left of the budget.
  ///
  /// The allocator overdraws it; what pays no provider is within it even then.
  func isWithinBudget(_ cost: JobCost) -> Bool {
    budgetLeft.map { cost.paidToProviders <= max($0, .zero) } ?? true
  }

  // MARK: The sides

  func home(_ job: Job) -> HomeFit {
    if job.pin == .cloud { return HomeFit(obstacles: [.pinned(.cloud)]) }
    if let obstacle = company.obstacle(at: .lab) { return HomeFit(obstacles: [obstacle]) }
    var fit = place.homeFit(of: job, left: left, inbound: inbound, after: egress)
    // Data that lies in a cloud is paid for when it comes home.
    if let left = budgetLeft, let cost = fit.cost, !isWithinBudget(cost) {
      fit.best = nil
      fit.cost = nil
      fit.obstacles.append(.budget(needed: cost.paidToProviders, left: left))
    }
    return fit
  }

  mutating func cloud(_ job: Job) -> CloudFit { anyCloud(job).within(budgetLeft) }

  /// The same without regard to the budget.
  mutating func anyCloud(_ job: Job) -> CloudFit {
    search(job, standby: job.allInCloud, paid: paidLeft)
  }

  /// The cloud part of a job of which the rest is at home.
  mutating func cloud(_ job: Job, standby: Overflow) -> CloudFit {
    search(job, standby: standby, paid: [:]).within(budgetLeft)
  }

  private mutating func search(
    _ job: Job, standby: Overflow?, paid: [Int: DeviceHours]
  ) -> CloudFit {
    if job.pin == .local { return CloudFit(obstacle: .pinned(.local)) }
    return search.cheapest(
      for: job, standby: standby, inbound: inbound, beside: company, paid: paid, after: egress,
      in: place)
  }

  // MARK: The outcomes

  /// At home on the pool found, or as `otherwise` says.
  func atHome(_ fit: HomeFit, _ reason: Reason, _ trace: [TraceStep]) -> Placement? {
    guard let quote = fit.best, let cost = fit.cost else { return nil }
    return Placement(place: .local, local: quote.run, cost: cost, reason: reason, trace: trace)
  }

  func inCloud(_ fit: CloudFit, _ reason: Reason, _ trace: [TraceStep]) -> Placement? {
    guard let (quote, cost) = fit.best else { return nil }
    return Placement(place: .cloud, cloud: quote.run, cost: cost, reason: reason, trace: trace)
  }

  /// Nowhere this month: waiting if an empty lab or a fuller purse would do, else impossible.
  ///
  /// `home` is nil for a policy that has no such side.
  func nowhere(_ home: HomeFit?, _ cloud: CloudFit?, _ trace: [TraceStep]) -> Placement {
    let (local, remote) = (home?.nearest, cloud?.obstacle)
    let isShortOfMoney = [local, remote].contains { $0?.isBudget ?? false }
    let waits = isShortOfMoney || (home?.fitsEmptyLab ?? false)
    return Placement(
      place: waits ? .queue : .impossible, cost: .nothing,
      reason: waits
        ? .waits(local: local, cloud: remote) : .impossible(local: local, cloud: remote),
      trace: trace)
  }
}
