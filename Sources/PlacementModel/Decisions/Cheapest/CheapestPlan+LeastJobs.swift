import Quantities

// A job that is missing where a number is asked for counts for more in one search than in another, so that
// searches with bills settled together cannot be held against each other.  Without asking they can.

extension CheapestPlan {
  /// Searches where numbers of jobs are asked for: without asking first, which is as good where all are
  /// there anyway, and else says what no plan comes to less than.
  static func askingForJobs(
    _ place: PlacementCase, effort: PlanningEffort?, _ search: inout OfferSearch
  ) throws(QuantityError) -> CheapestPlan {
    var open = try CheapestPlan(
      freeEverywhere: place.withoutLeastJobs, effort: effort, &search)
    if open.keepsToBudget(of: place), let plan = open.plan, place.keepsToLimits(plan, missing: 0) {
      var saved = open.savedPerJob.makeIterator()
      open.savedPerJob = place.placementLimits.map { $0.kind == .most ? saved.next() ?? 0 : 0 }
      return open
    }
    var best = try CheapestPlan(apart: place, effort: effort, &search)
    best.bind(by: max(best.bound(in: place), open.bound(in: place)), in: place)
    return best
  }
}

extension PlacementCase {
  /// The case in which no number of jobs is asked for anywhere.
  fileprivate var withoutLeastJobs: PlacementCase {
    var place = self
    place.lab.jobs.least = nil
    for pool in lab.pools.indices { place.lab.pools[pool].jobs.least = nil }
    place.cloud.jobs.least = nil
    for provider in cloud.jobsByProvider.keys { place.cloud.jobsByProvider[provider]?.least = nil }
    return place
  }
}
