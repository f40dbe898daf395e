import Planning
public import Quantities

/// The cheapest plan that was found for all jobs together, and how much cheaper another one can be.
public struct CheapestPlan: Sendable {
  /// Which way each job takes.
  var choices: [PlanChoice]
  /// The plan with its bills settled, in which nobody is told why they wait; nil where nobody asked for
  /// one.
  var plan: Plan?
  /// What the plan comes to, waiting counted.
  public internal(set) var total: Money
  /// No plan that keeps to the capacities and priorities comes to less, waiting counted.
  public internal(set) var lowerBound: Money
  /// No plan comes to less, whether it keeps to priorities or not; kept where priorities matter alone.
  var openBound: Money
  /// Whether the bound is one on plans that keep to priorities alone, in which what runs of higher priority
  /// is what runs of it here; else it is one on all plans, so that a part of what lies above it may be
  /// what priorities cost.
  public internal(set) var boundKeepsPriorities = true
  /// What jobs count for that can be placed nowhere, in every plan.
  public internal(set) var unavoidable: Money
  /// What one more GPU-hour of each pool saves at the margin, in dollars.
  public let savedPerGPUHour: [Double]
  /// What one more job of each limit, or one fewer that must be there, saves at the margin.
  public internal(set) var savedPerJob: [Double]
  /// What one more dollar of the cloud budget saves at the margin; nil without a budget.
  public let savedPerBudgetDollar: Double?

  /// How many jobs are missing where a least number was asked for.
  public private(set) var missingJobs: Int
  /// Whether in no plan fewer are missing.
  public private(set) var isMissingProven: Bool

  /// Whether no plan is cheaper, but for the millionth of a dollar to which lines are rounded.
  public var isProvenOptimal: Bool { lowerBound >= total }

  /// The bound without what no plan can change.
  public var avoidableBound: Money {
    Money(micros: max(0, lowerBound.micros - unavoidable.micros))
  }

  /// The most that a better plan could save, as a share of ``avoidableBound``.
  public var gap: Double {
    let best = Double(avoidableBound.micros)
    let excess = Double(total.micros) - Double(lowerBound.micros)
    return excess <= 0 ? 0 : best > 0 ? excess / best : .infinity
  }
}

extension CheapestPlan {
  /// Beyond so many jobs no baseline is made for the sake of a comparison alone.
  static let manyJobs = 20_000
  /// More jobs than this whose data leaves a cloud share its tiers from the start.
  private static let manyMovers = 12

  /// Searches; for fewer than very many jobs the result is no dearer than the plan of any other policy
  /// that keeps to the capacities and priorities.
  ///
  /// - Throws: ``QuantityError/overflow`` if what the jobs cost together cannot be counted.
  init(
    of place: PlacementCase, effort: PlanningEffort?, searching search: inout OfferSearch
  ) throws(QuantityError) {
    try self.init(searching: place, effort: effort, &search)
    try take(known: [], in: place, &search)
    proveWithPriorities(in: place, effort: effort, &search)
  }

  /// What the search alone comes to.
  init(
    searching place: PlacementCase, effort: PlanningEffort?, _ search: inout OfferSearch
  ) throws(QuantityError) {
    try self.init(freeEverywhere: place, effort: effort, &search)
    try shareFreeEgress(of: place, effort: effort)
  }

  /// The same with a bound for which each tariff lets go free what its provider lets go once.
  init(
    freeEverywhere place: PlacementCase, effort: PlanningEffort?, _ search: inout OfferSearch
  ) throws(QuantityError) {
    let tariffs = place.tariffsInUse.filter(\.isInTiers)
    let asksForJobs = place.placementLimits.contains { $0.kind == .least }
    if asksForJobs, place.sharesReservations || !tariffs.isEmpty,
      place.jobs.count <= Self.manyJobs
    {
      self = try Self.askingForJobs(place, effort: effort, &search)
      return
    }
    if place.sharesReservations, !asksForJobs {
      self = try Self.sharingReservations(place, effort: effort, &search)
      return
    }
    guard !tariffs.isEmpty, !asksForJobs else {
      try self.init(apart: place, effort: effort, &search)
      return
    }
    // Where many share what is free, bills by themselves say little of what fits the budget.
    let isShared = place.moversOfData > Self.manyMovers
    let apart =
      place.jobs.count > Self.manyJobs
      ? nil : try CheapestPlan(apart: place, effort: effort, keepsToBudget: !isShared, &search)
    if let apart, apart.isProvenOptimal, apart.keepsToBudget(of: place) {
      self = apart
      return
    }
    var together = TieredBills(
      place, tariffs, effort: effort,
      best: apart.flatMap { $0.keepsToBudget(of: place) ? $0 : nil })
    let bound: Money
    do throws(PlanningError) { bound = try together.run() } catch { throw .overflow }
    guard let best = together.best else {
      try self.init(apart: place, effort: effort, &search)
      return
    }
    self = best
    if let apart { unavoidable = min(unavoidable, apart.unavoidable) }
    bind(by: max(apart?.bound(in: place) ?? .zero, bound), in: place)
  }

  /// What the search comes to with each job's bill by itself.
  init(
    apart place: PlacementCase, effort: PlanningEffort?, keepsToBudget: Bool = true,
    _ search: inout OfferSearch
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
    self.init(solution, of: plans)
    if let pooling = place.poolingOfBills {
      let pooled = pooling.bound(&plans, solution, known: lowerBound, searching: &search)
      if pooled < lowerBound {
        lowerBound = pooled
        openBound = min(openBound, pooled)
        boundKeepsPriorities = plans.isSamePriority(solution.choices)
      }
    }
    try settle(in: place)
    if keepsToBudget { try keepToBudget(of: place, effort: effort, searching: &search) }
  }

  /// Takes over a plan of another policy that is cheaper: one of `known`, or, for fewer than very many
  /// jobs, any.
  mutating func take(
    known: [Plan], in place: PlacementCase, _ search: inout OfferSearch
  ) throws(QuantityError) {
    guard !isProvenOptimal else { return }
    for plan in known { take(plan, in: place) }
    guard place.jobs.count <= Self.manyJobs else { return }
    for policy in Policy.allCases
    where policy != .cheapest && !known.contains(where: { $0.policy == policy }) {
      take(try place.plan(policy, effort: nil, searching: &search), in: place)
    }
  }

  init(_ solution: CheapestSearch.Solution, of plans: CheapestSearch) {
    let place = plans.place
    var numbers = solution.choices
    var cost: Int64? = plans.ownCost(of: solution)
    // Ties between pieces were left out of the search, and may not allow what it found.
    if !plans.pieces.cut.isEmpty {
      let mended = plans.mended(numbers)
      let isFair = mended.map { $0.choices == numbers || !plans.isUnfair($0.choices) } ?? false
      cost = isFair ? mended?.cost : nil
      numbers = (isFair ? mended?.choices : nil) ?? plans.waitingChoices
    }
    choices = place.jobs.indices.map { plans.option(numbers[$0], of: $0).choice }
    let waiting = place.jobs.map(\.waitingPenalty)
    total = cost.map(Money.init(micros:)) ?? (try? Money.sum(waiting)) ?? Money(micros: .max)
    let missing = plans.missing(numbers)
    let (raised, _) = missing.multipliedReportingOverflow(by: plans.limits.perMissing)
    missingJobs = Int(missing)
    // With one fewer a plan would come to less than the bound, however dear all jobs are.
    isMissingProven =
      missing > 0 && plans.limits.outweighsAll
      && solution.bound > raised - plans.limits.perMissing / 2
    func counted(_ bound: Int64) -> Money {
      Money(micros: missing == 0 ? bound : max(0, bound - raised))
    }
    lowerBound = counted(solution.bound)
    openBound = counted(solution.openBound)
    // These are among the sums above.
    unavoidable =
      (try? Money.sum(place.jobs.indices.filter { !plans.canRun($0) }.map { waiting[$0] })) ?? .zero
    let pools = place.lab.pools.count
    savedPerGPUHour = solution.prices.prefix(pools).map { $0 * PlanUnits.perHour / 1e6 }
    savedPerJob = plans.limits.rows.map { solution.prices[$0.capacity] / 1e6 }
    savedPerBudgetDollar = place.cloud.budget.map { _ in
      solution.prices[plans.capacities.count - 1]
    }
  }

  /// Where the plan has a job, and what it costs there.
  public func placement(of index: Int, in place: PlacementCase) -> Placement {
    if let plan { return plan.placements[index] }
    let inbound = place.handovers(to: index) { place.site(of: choices[$0]) }
    return place.placement(of: index, choices[index], inbound: inbound)
      ?? Placement(
        place: .queue, cost: .nothing, reason: .waits(local: nil, cloud: nil), trace: [])
  }

  /// The plan with every placement as it is reported.
  func plan(in place: PlacementCase) throws(QuantityError) -> Plan {
    try made(in: place, telling: .everybody)
  }
}

extension PlanChoice {
  /// What a placement of any policy chose.
  init(_ placement: Placement, of job: Job) {
    let pool = Int32(placement.local?.pool ?? -1)
    let cloud = placement.cloud
    switch placement.place {
    case .queue, .impossible: self = .wait
    case .local: self.init(kind: .local, pool: pool)
    case .cloud:
      self.init(
        kind: .cloud, purchase: cloud?.option ?? .onDemand, offer: Int32(cloud?.offer ?? -1))
    case .hybrid where !job.isService:
      // All of it is at home, and a cloud stands by.
      self.init(kind: .local, pool: pool)
    case .hybrid:
      self.init(
        kind: .hybrid, purchase: cloud?.option ?? .onDemand, pool: pool,
        room: Int32(placement.local?.gpus ?? 0), offer: Int32(cloud?.offer ?? -1))
    }
  }
}

extension PlacementCase {
  /// Whether a plan pays clouds no more than the budget, if there is one.
  func affords(_ plan: Plan) -> Bool { cloud.budget.map { plan.totals.cloud <= $0 } ?? true }

  /// Whether a job of a plan waits while one of lower priority runs.
  func isUnfair(_ plan: Plan) -> Bool {
    guard hasPriorities else { return false }
    let priorities = sharedPriorities
    let lowest = jobs.indices.filter { plan.placements[$0].runs }.map { priorities[$0] }.min()
    guard let lowest else { return false }
    return jobs.indices.contains { !plan.placements[$0].runs && priorities[$0] > lowest }
  }
}
