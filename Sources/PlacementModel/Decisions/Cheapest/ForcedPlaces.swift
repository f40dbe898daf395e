import Planning
public import Quantities

/// What all jobs together would cost if one of them were forced elsewhere, and what is short.
public struct ForcedPlaces: Sendable {
  /// One way to carry out the job.
  public struct Option: Hashable, Sendable {
    public var placement: Placement
    /// What the cheapest plan that has the job there costs more than the cheapest plan of all.
    public var extra: Money
    /// Whether that is what it costs, and not only the least that it can.
    public var isExact: Bool
    /// Whether the cheapest plan has the job there.
    public var isChosen: Bool
  }

  /// Cheapest first.
  public var options: [Option]
  public var cheapest: CheapestPlan
}

extension PlacementCase {
  /// Up to so many jobs a plan is made for each place of the job; beyond, the dual prices of the
  /// cheapest plan say what a place costs at least.
  private static let fewJobs = 400
  /// The most places that are tried.
  private static let mostPlaces = 10

  /// What would change if a job were forced to each of its places, all other jobs being placed anew.
  ///
  /// - Parameters:
  ///   - job: Index of the job.
  ///   - effort: How much work goes into the cheapest plan, and a quarter of it into each other one; nil is
  ///     the usual.
  /// - Returns: The places, those that cost least more first, with the cheapest plan itself.
  /// - Throws: ``QuantityError/overflow`` if what the jobs cost together cannot be counted.
  public func forcedPlaces(
    of job: Int, effort: PlanningEffort? = nil
  ) throws(QuantityError) -> ForcedPlaces {
    var search = OfferSearch(self)
    let cheapest = try CheapestPlan(of: self, effort: effort, searching: &search)
    let effort = PlanningEffort(oneOfSeveral: effort, jobCount: jobs.count)
    var plans = CheapestSearch(self, effort: effort, searching: &search)
    do throws(PlanningError) {
      guard let base = try plans.solveByPriority() else { throw .overflow }
      let isExact = jobs.count <= Self.fewJobs && plans.pieces.cut.isEmpty
      // Where jobs share tiers of egress, plans are sought that know it.
      var shared = isExact ? try sharedSearch(effort: effort, near: cheapest) : nil
      var options: [ForcedPlaces.Option] = []
      for number in plans.places(of: job, base, cheapest.choices[job]).prefix(Self.mostPlaces) {
        let choice = plans.option(number, of: job).choice
        if choice == cheapest.choices[job] || options.isEmpty {
          let own = placement(of: job, in: cheapest)
          options.append(.init(placement: own, extra: .zero, isExact: true, isChosen: true))
          continue
        }
        guard isExact else {
          options.append(alone(job, number, base, plans))
          continue
        }
        let found = [
          try plans.plan(forcing: job, to: choice, beside: cheapest, in: self),
          try shared?.plan(forcing: job, to: choice, beside: cheapest, in: self),
        ].compactMap { $0 }
        guard !found.isEmpty else { continue }
        let forced = found.filter { $0.keepsToBudget(of: self) }.min { $0.total < $1.total }
        guard let forced else {
          // What is handed over may overdraw the budget once all is billed together.
          options.append(alone(job, number, base, plans))
          continue
        }
        options.append(
          .init(
            placement: placement(of: job, in: forced),
            extra: Money(micros: max(0, forced.total.micros - cheapest.total.micros)),
            isExact: true, isChosen: false))
      }
      options.sort { ($0.extra, $1.isChosen ? 1 : 0) < ($1.extra, $0.isChosen ? 1 : 0) }
      return ForcedPlaces(options: options, cheapest: cheapest)
    } catch {
      throw .overflow
    }
  }

  /// The search that the cheapest plan of jobs that share tiers of egress comes from; nil if none do.
  private func sharedSearch(
    effort: PlanningEffort, near best: CheapestPlan
  ) throws(PlanningError) -> CheapestSearch? {
    let tariffs = tariffsInUse.filter(\.isInTiers)
    guard !tariffs.isEmpty, moversOfData > 0,
      !placementLimits.contains(where: { $0.kind == .least })
    else { return nil }
    let together = TieredBills(self, tariffs, effort: effort, best: best)
    return try together.search(near: best.total)
  }

  /// Where a plan has a job, and why it waits if it does.
  private func placement(of job: Int, in plan: CheapestPlan) -> Placement {
    let own = plan.placement(of: job, in: self)
    guard !own.runs else { return own }
    var planner = Planner(self, .cheapest, searching: OfferSearch(self))
    return planner.place(plan.choices, telling: .only(job: job))[job]
  }

  /// A place of a job with the least that it can cost more, by the prices of a plan.
  private func alone(
    _ job: Int, _ number: Int32, _ base: CheapestSearch.Solution, _ plans: CheapestSearch
  ) -> ForcedPlaces.Option {
    var choices = jobs.indices.map { plans.option(base.choices[$0], of: $0).choice }
    choices[job] = plans.option(number, of: job).choice
    var planner = Planner(self, .cheapest, searching: OfferSearch(self))
    return ForcedPlaces.Option(
      placement: planner.place(choices, telling: .only(job: job))[job],
      extra: Money(micros: plans.reducedCost(of: number, job, base)), isExact: false,
      isChosen: false)
  }
}

extension CheapestSearch {
  /// The cheapest plan that has a job in one place, its bills settled together in a month; nil if there is
  /// none with as few jobs missing as in the cheapest.
  fileprivate mutating func plan(
    forcing job: Int, to choice: PlanChoice, beside cheapest: CheapestPlan, in month: PlacementCase
  ) throws(PlanningError) -> CheapestPlan? {
    guard let number = options(of: job).firstIndex(where: { $0.choice == choice }) else {
      return nil
    }
    forced = (job, Int32(number - Int(start[job])))
    defer { forced = nil }
    guard let found = try solveByPriority() else { return nil }
    var plan = CheapestPlan(found, of: self)
    // A place in which fewer jobs are where they must be is no choice.
    guard plan.missingJobs <= cheapest.missingJobs, (try? plan.settle(in: month)) != nil else {
      return nil
    }
    return plan
  }
}

extension CheapestSearch {
  /// The options of a job worth telling apart: of each pool with and without a cloud beside it, and of
  /// each region, the one that is cheapest at the prices of the plan; the chosen one, and waiting.
  fileprivate func places(of job: Int, _ base: Solution, _ chosen: PlanChoice) -> [Int32] {
    struct Key: Hashable {
      var kind: PlanChoice.Kind
      var pool: Int32
      var region: Int32
    }
    let own = Array(options(of: job))
    let sorted = own.indices.sorted {
      (price(own[$0], base.prices), $0) < (price(own[$1], base.prices), $1)
    }
    func key(_ option: JobOption) -> Key {
      Key(
        kind: option.choice.kind, pool: option.choice.pool,
        region: option.choice.kind == .cloud ? option.region : 0)
    }
    let first = own.firstIndex { $0.choice == chosen } ?? Int(base.choices[job])
    var seen: Set<Key> = []
    var result = [Int32(first)]
    for index in sorted where seen.insert(key(own[index])).inserted && index != first {
      result.append(Int32(index))
    }
    return result
  }

  /// What an option costs more than the job's best at the prices of the plan: at least so much dearer
  /// is any plan that takes it than the bound.
  fileprivate func reducedCost(of number: Int32, _ job: Int, _ base: Solution) -> Int64 {
    let least = options(of: job).map { price($0, base.prices) }.min() ?? 0
    let more = price(option(number, of: job), base.prices) - least
    return more < 9e18 ? Int64(max(0, more).rounded(.down)) : .max
  }
}
