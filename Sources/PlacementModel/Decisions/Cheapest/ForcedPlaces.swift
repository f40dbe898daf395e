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
  ///   - effort: How much work goes into each plan; nil is the usual.
  /// - Returns: The places, those that cost least more first, with the cheapest plan itself.
  /// - Throws: ``QuantityError/overflow`` if what the jobs cost together cannot be counted.
  public func forcedPlaces(
    of job: Int, effort: PlanningEffort? = nil
  ) throws(QuantityError) -> ForcedPlaces {
    var search = OfferSearch(self)
    var plans = CheapestSearch(self, effort: effort, searching: &search)
    do throws(PlanningError) {
      guard let base = try plans.solveByPriority() else { throw .overflow }
      return try forcedPlaces(of: job, base, &plans)
    } catch {
      throw .overflow
    }
  }

  private func forcedPlaces(
    of job: Int, _ base: CheapestSearch.Solution, _ plans: inout CheapestSearch
  ) throws(PlanningError) -> ForcedPlaces {
    var options: [ForcedPlaces.Option] = []
    let isExact = jobs.count <= Self.fewJobs && plans.pieces.cut.isEmpty
    for number in plans.places(of: job, base).prefix(Self.mostPlaces) {
      var choices = base.choices
      choices[job] = number
      let isChosen = number == base.choices[job]
      var extra = isChosen ? 0 : plans.reducedCost(of: number, job, base)
      if isExact, !isChosen {
        plans.forced = (job, number)
        defer { plans.forced = nil }
        // A place in which fewer jobs are where they must be is no choice.
        guard let found = try plans.solveByPriority(),
          plans.missing(found.choices) <= plans.missing(base.choices)
        else { continue }
        choices = found.choices
        extra = max(0, found.cost - base.cost)
      }
      var planner = Planner(self, .cheapest, searching: OfferSearch(self))
      let placements = planner.place(
        jobs.indices.map { plans.option(choices[$0], of: $0).choice }, telling: .only(job: job))
      options.append(
        .init(
          placement: placements[job], extra: Money(micros: extra), isExact: isExact || isChosen,
          isChosen: isChosen))
    }
    options.sort { ($0.extra, $1.isChosen ? 1 : 0) < ($1.extra, $0.isChosen ? 1 : 0) }
    return ForcedPlaces(options: options, cheapest: CheapestPlan(base, of: plans))
  }
}

extension CheapestSearch {
  /// The options of a job worth telling apart: of each pool with and without a cloud beside it, and of
  /// each region, the one that is cheapest at the prices of the plan; the chosen one, and waiting.
  fileprivate func places(of job: Int, _ base: Solution) -> [Int32] {
    struct Key: Hashable {
      var kind: PlanChoice.Kind
      var pool: Int32
      var region: Int32
    }
    let own = Array(options(of: job))
    let sorted = own.indices.sorted {
      (price(own[$0], base.prices), $0) < (price(own[$1], base.prices), $1)
    }
    var seen: Set<Key> = []
    var result = [base.choices[job]]
    for index in sorted {
      let choice = own[index].choice
      let region = choice.kind == .cloud ? own[index].region : 0
      let key = Key(kind: choice.kind, pool: choice.pool, region: region)
      if seen.insert(key).inserted, Int32(index) != base.choices[job] {
        result.append(Int32(index))
      }
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
