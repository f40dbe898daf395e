import Planning
import Quantities

extension TieredBills {
  /// The search with egress priced by some lines; nil if the budget allows no plan.
  func search(with lines: [EgressHull], sharing reach: EgressReach?) -> CheapestSearch? {
    var flat = place
    for (key, line) in zip(keys, lines) {
      flat.prices.egress[key]?.tiers = [.init(upTo: nil, price: line.base)]
    }
    if let budget = place.cloud.budget {
      let fixed = lines.reduce(0) { $0 + $1.fixed }
      // As much more as lines of bills may be rounded by.
      let rounding = fixed < 0 ? Double(place.jobs.count) : 0
      let left = (Double(budget.micros) - fixed).rounded(.up) + rounding
      guard left >= 0 else { return nil }
      flat.cloud.budget = Money(micros: left < 9e18 ? Int64(left) : .max)
    }
    var search = OfferSearch(flat)
    return CheapestSearch(
      flat, effort: effort, sharing: reach == nil ? [] : Array(zip(keys, lines)),
      shares: reach?.shares ?? [], searching: &search)
  }

  /// The search with tiers as capacities for plans that come to at most twice the best; nil for very
  /// many jobs.
  func search(near best: Money) throws(PlanningError) -> CheapestSearch? {
    guard place.jobs.count <= Self.fewJobs else { return nil }
    var reach = try EgressReach(place, keys, tariffs)
    let twice = (try? best + best) ?? best
    reach.narrow(to: twice, most.map { EgressRange(least: 0, most: $0) })
    return search(with: reach.hulls(on: reach.ranges), sharing: reach)
  }
}
