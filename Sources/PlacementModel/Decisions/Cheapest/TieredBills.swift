import Planning
import Quantities

// What leaves a provider is billed for all jobs together, tier by tier, so that what one job pays depends
// on all others, and no search that prices jobs by themselves knows the sum.  Within a range of volumes
// a tariff costs at least a fixed part and one price (a line), and with that every job has its own cost
// again; of up to two thousand jobs prices that rise are capacities of the search (`EgressRows`).  The
// ranges are halved where tiers end and prices fall until the line is what is paid (branch and bound on
// the volumes).  Beyond its range a line through tiers of falling prices lies above the tariff, so that
// nothing need keep a plan within it.

/// A search for the cheapest plan where egress is billed in tiers.
struct TieredBills {
  /// Plans whose bills fall into some ranges of volumes.
  private struct Node {
    var ranges: [EgressRange]
    /// No such plan costs less.
    var bound: Double
    var hulls: [EgressHull]
    /// What leaves in the plan that was found with the hulls of the ranges.
    var volumes: [Double]
    /// What the last gigabyte of each tariff comes to at the margin.
    var prices: [Double]
  }

  let place: PlacementCase
  /// For each of several plans.
  let effort: PlanningEffort
  let keys: [String]
  let tariffs: [EgressTariff]
  /// More bytes than these never leave.
  let most: [Double]
  /// The best plan that keeps to the budget.
  private(set) var best: CheapestPlan?
  private var evaluations: Int
  /// Whether there may be plans of which nothing is known.
  private var hasMissed = false
  /// What a plan that is better than the best can be; nil where jobs are so many that each is searched
  /// with one price for all volumes.
  private var reach: EgressReach?

  /// So many prices are tried for the same ranges.
  private static let mostPrices = 4
  /// More plans than this are not made, and fewer of very many jobs.
  private static let mostPlans = 6
  private static let mostPlansOfMany = 3
  /// A plan so near to the bound, as a share of it, is near enough.
  private static let tolerance = 5e-4
  private static let manyJobs = 20_000
  /// Up to so many jobs tiers are capacities of the search.
  static let fewJobs = 2_000

  /// `tariffs` are those in tiers of which more than the first can be reached, and `best` is a plan to
  /// begin with.
  init(
    _ place: PlacementCase, _ tariffs: [TariffInUse],
    effort: PlanningEffort?, best: CheapestPlan?
  ) {
    self.place = place
    let usual = effort ?? .usual(jobCount: place.jobs.count)
    self.effort = PlanningEffort(steps: usual.steps / 8)
    self.best = best
    keys = tariffs.map(\.key)
    self.tariffs = tariffs.map(\.tariff)
    most = tariffs.map(\.most)
    evaluations = place.jobs.count > Self.manyJobs ? Self.mostPlansOfMany : Self.mostPlans
  }

  /// Searches, and returns what no plan costs less than, each job's other bills by themselves.
  mutating func run() throws(PlanningError) -> Money {
    let all = everything
    if place.jobs.count <= Self.fewJobs { reach = try EgressReach(place, keys, tariffs) }
    var open: [Node] = []
    // What is found with wide ranges makes them narrower.
    for _ in 0..<(reach == nil ? 1 : 2) where !isNear(open.first?.bound ?? -.infinity) {
      let known = best?.total
      reach?.narrow(to: known, all)
      let ranges = reach?.ranges ?? all
      let bound = open.first?.bound ?? -.infinity
      open = try node(ranges, above: bound).map { [$0] } ?? []
      if best?.total == known { break }
    }
    while let least = open.indices.min(by: { open[$0].bound < open[$1].bound }) {
      let node = open[least]
      guard !isNear(node.bound), evaluations > 0, let (key, volume) = split(node) else { break }
      open.remove(at: least)
      for isUpper in [false, true] {
        var ranges = node.ranges
        if isUpper { ranges[key].least = volume } else { ranges[key].most = volume }
        if let child = try self.node(ranges, above: node.bound) { open.append(child) }
      }
    }
    if hasMissed { return .zero }
    // What no open node has is no better than the best.
    let bound = open.map(\.bound).min() ?? Double(best?.total.micros ?? 0)
    return Money(micros: bound > 0 ? bound < 9e18 ? Int64(bound) : .max : 0)
  }

  /// What can leave at all: no more than the budget pays for.
  private var everything: [EgressRange] {
    let budget = place.cloud.budget.map { Double($0.micros) } ?? .infinity
    return zip(tariffs, most).map {
      EgressRange(least: 0, most: min($1, $0.volume(for: budget)))
    }
  }

  /// Whether a bound is so near to the best plan that there is nothing more to look for.
  private func isNear(_ bound: Double) -> Bool {
    best.map { bound >= Double($0.total.micros) * (1 - Self.tolerance) } ?? false
  }

  /// Looks for a plan that is told to pay too much for what leaves, so that it keeps to the budget.
  ///
  /// - Returns: What leaves under each tariff in it; nil if the budget allows none.
  @discardableResult
  private mutating func keepToBudget() throws(PlanningError) -> [Double]? {
    let none = EgressRange(least: 0, most: 0)
    let lines = tariffs.map { tariff in
      var line = tariff.line(at: tariff.highest, on: none)
      line.fixed = 0
      return line
    }
    return try evaluate(lines, keys.map { _ in none })?.volumes
  }

  /// Where the plan of a node is told to pay least of what it pays, and the end of a tier near to it.
  private func split(_ node: Node) -> (key: Int, volume: Double)? {
    var (worst, found): (Double, (Int, Double)?) = (1, nil)
    for key in keys.indices {
      let range = node.ranges[key]
      let falls = tariffs[key].falls(in: range)
      let volume = min(max(node.volumes[key], range.least), range.most)
      let error = tariffs[key].charge(of: volume) - node.hulls[key].charge(of: volume)
      guard error > worst, let near = falls.first(where: { $0 >= volume }) ?? falls.last else {
        continue
      }
      (worst, found) = (error, (key, near))
    }
    return found
  }

  /// The best that lines of some ranges say; nil if the budget allows no plan.
  ///
  /// Where prices rise with the volume, what is free first for one, the price is sought at which about as
  /// much leaves as has it.
  private mutating func node(
    _ ranges: [EgressRange], above known: Double
  ) throws(PlanningError) -> Node? {
    if let reach { return try node(ranges, above: known, reach) }
    var prices = zip(tariffs, ranges).map { $0.slope(at: $1.least, on: $1) }
    // Where the budget is short, little more leaves than in a plan that pays too much for it.
    if best == nil, place.cloud.budget != nil, let volumes = try keepToBudget() {
      for key in keys.indices {
        prices[key] = tariffs[key].slope(at: volumes[key], on: ranges[key])
      }
    }
    var (low, high) = (prices.map { _ in -1.0 }, prices.map { _ in Double.infinity })
    var found: Node?
    for _ in 0..<Self.mostPrices where evaluations > 0 || found == nil {
      let lines = zip(zip(tariffs, ranges), prices).map { $0.0.line(at: $1, on: $0.1) }
      guard let next = try evaluate(lines, ranges) else { return missed() }
      let isBetter = next.bound > found?.bound ?? -.infinity
      if isBetter { found = next }
      if isNear(next.bound) { break }
      var isChanged = false
      for key in keys.indices {
        let wanted = tariffs[key].slope(at: next.volumes[key], on: ranges[key])
        if wanted < prices[key] { high[key] = prices[key] } else { low[key] = prices[key] }
        guard (wanted - prices[key]).magnitude > 1 else { continue }
        let isBracketed = low[key] >= 0 && high[key] < .infinity
        let price = isBracketed ? (low[key] + high[key]) / 2 : wanted
        if (price - prices[key]).magnitude > 100 { (prices[key], isChanged) = (price, true) }
      }
      guard isChanged else { break }
    }
    guard var found else { return nil }
    found.bound = max(known, found.bound)
    return found
  }

  /// No plan, which says something of all plans only where everybody may wait.
  private mutating func missed() -> Node? {
    hasMissed = place.mustRun != nil
    return nil
  }

  /// The same with tiers as capacities.
  private mutating func node(
    _ ranges: [EgressRange], above known: Double, _ reach: EgressReach
  ) throws(PlanningError) -> Node? {
    let node = try evaluate(reach.hulls(on: ranges), ranges, sharing: reach)
    if best == nil { try keepToBudget() }
    guard var node else { return missed() }
    node.bound = max(known, node.bound)
    // Told what the last gigabyte comes to, jobs find plans that the search with capacities misses.
    if !isNear(node.bound), evaluations > 0 {
      let all = everything
      let lines = zip(zip(tariffs, all), node.prices).map { $0.0.line(at: $1, on: $0.1) }
      if let found = try evaluate(lines, all) { node.bound = max(node.bound, found.bound) }
    }
    return node
  }

  /// The plan with egress priced by some lines; nil if the budget allows none, or if jobs must run and
  /// none was found in which they do.
  private mutating func evaluate(
    _ lines: [EgressHull], _ ranges: [EgressRange], sharing reach: EgressReach? = nil
  ) throws(PlanningError) -> Node? {
    evaluations -= 1
    guard var plans = search(with: lines, sharing: reach) else { return nil }
    guard let all = try plans.solve(plans.openRoles) else { return nil }
    let fair = plans.isUnfair(all.choices) ? try plans.solveByPriority() ?? all : all
    let volumes = take(CheapestPlan(fair, of: plans))
    // A part of what leaves may be that of jobs whose cost is not known and counts for nothing.
    let ofParts = reach == nil && plans.mayHaveUnknown
    let fixedCost = lines.reduce(0) { $0 + (ofParts ? $1.fixedOfPart : $1.fixed) }
    let size = Double(all.bound.magnitude) + abs(fixedCost)
    // Lines of bills are rounded one by one.
    let rounding = 8 * Double(place.jobs.count) + size * 1e-12 + 1
    return Node(
      ranges: ranges, bound: Double(all.bound) + fixedCost - rounding, hulls: lines,
      volumes: volumes,
      prices: zip(keys, lines).map { key, line in
        Double(line.base.perGigabyte.micros)
          + plans.egress.price(of: key, at: all.prices, budget: plans.budgetCapacity)
      })
  }

  /// Keeps a plan if it is the best within the budget, and says what leaves each provider in it.
  private mutating func take(_ plan: CheapestPlan) -> [Double] {
    var plan = plan
    guard (try? plan.settle(in: place)) != nil, let made = plan.plan else {
      return keys.map { _ in 0 }
    }
    if plan.keepsToBudget(of: place), best.map({ plan.total < $0.total }) ?? true {
      best = plan
    }
    return made.egress(by: keys, place.prices)
  }
}
