import Planning
import Quantities

/// Which volumes can leave in a plan that is better than the best one known, and which jobs can have an
/// unknown cost in it.
///
/// With nothing paid for egress no plan comes to less than some bound; what the best plan comes to more is
/// the most that a better one can pay for egress, and that a job may cost more than its least.
struct EgressReach {
  private let place: PlacementCase
  private let keys: [String]
  private let tariffs: [EgressTariff]
  /// No plan comes to less, egress apart, in micro-dollars.
  private let bound: Double
  /// What a plan comes to at least, egress apart, in which a job counts for its penalty.
  private let boundIfUnknown: [Double]

  /// Whether a job's cost may be unknown at all.
  private let mayBeUnknown: [Bool]
  private(set) var shares: [EgressRows.Share] = []
  private(set) var ranges: [EgressRange] = []
  /// What may leave at most, and what of it need not be counted, in bytes.
  private var most: [Double] = []
  private var uncounted: [Double] = []

  init(
    _ place: PlacementCase, _ keys: [String], _ tariffs: [EgressTariff]
  ) throws(PlanningError) {
    self.place = place
    self.keys = keys
    self.tariffs = tariffs
    var free = place
    for key in keys {
      free.prices.egress[key]?.tiers = [.init(upTo: nil, price: DataPrice(perGigabyte: .zero))]
    }
    var search = OfferSearch(free)
    // Prices of the capacities are all that is asked for; but where jobs must run, a plan takes a search.
    let effort = PlanningEffort(steps: place.mustRun == nil ? 1 : 100_000)
    var plans = CheapestSearch(free, effort: effort, searching: &search)
    // There is a plan: everybody may wait, or those that must run do in another one.
    guard let found = try plans.solve(plans.openRoles) else { throw .overflow }
    // Lines of bills are rounded one by one.
    let rounding = 8 * Double(place.jobs.count) + abs(Double(found.bound)) * 1e-12 + 1
    bound = Double(found.bound) - rounding
    let least = place.jobs.indices.map { job in
      plans.options(of: job).map { plans.price($0, found.prices) }.min() ?? 0
    }
    let worth = zip(plans.capacities, found.prices).reduce(0) { $0 + Double($1.0) * $1.1 }
    let size = least.reduce(worth) { $0 + abs($1) }
    let all = least.reduce(-worth, +) - size * 1e-11 - rounding
    boundIfUnknown = place.jobs.indices.map { job in
      all - least[job] + Double(place.jobs[job].penalty(isRunning: true).micros)
    }
    let isDim = place.movesAtUnknownPrices
    mayBeUnknown = place.jobs.indices.map { job in
      let own = place.jobs[job]
      if isDim && own.dependencies.contains(where: { $0.data > .zero }) { return true }
      guard own.takesDataOut else { return false }
      return free.options(of: job, isTied: true, searching: &search).contains { !$0.isKnown }
    }
  }

  /// Finds out what can be part of a plan that comes to less than `best`; nil if none is known.
  mutating func narrow(to best: Money?, _ all: [EgressRange]) {
    // All may wait.
    let worst =
      best ?? (try? Money.sum(place.jobs.map(\.waitingPenalty))) ?? Money(micros: .max)
    shares = place.jobs.indices.map { share(of: $0, below: Double(worst.micros)) }
    let others = place.tariffs(usedBy: place.jobs.indices.filter { shares[$0] != .all })
    most = all.map(\.most)
    uncounted = keys.map { key in others.first { $0.key == key }?.most ?? 0 }
    let spare = max(0, Double(worst.micros) - bound)
    ranges = all
    for key in keys.indices {
      var range = all[key]
      // The less can leave, the fewer tiers can be reached.
      for _ in 0..<3 {
        let hull = hull(key, on: EgressRange(least: 0, most: range.most))
        range.most = min(range.most, max(1, hull.volume(for: spare)))
      }
      ranges[key] = range
    }
  }

  /// How much of a job's egress can be counted in plans that come to less than an amount.
  private func share(of job: Int, below worst: Double) -> EgressRows.Share {
    let own = place.jobs[job]
    guard own.paysForMoving else { return .none }
    if !mayBeUnknown[job] || boundIfUnknown[job] >= worst { return .all }
    return switch own.dependencies.count(where: { $0.data > .zero }) {
    case 0: .own
    case 1: .handover
    default: .none
    }
  }

  /// What volumes of some ranges cost at least.
  func hulls(on ranges: [EgressRange]) -> [EgressHull] {
    ranges.indices.map { hull($0, on: ranges[$0]) }
  }

  private func hull(_ key: Int, on range: EgressRange) -> EgressHull {
    // Beside what is not counted others may have any part of each tier.
    uncounted[key] > 0
      ? tariffs[key].hullOfParts(
        upTo: range.most, of: min(most[key], range.most + uncounted[key]))
      : tariffs[key].hull(on: range)
  }
}
