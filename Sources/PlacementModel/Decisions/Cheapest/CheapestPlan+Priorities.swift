import Quantities

extension CheapestPlan {
  /// Looks for a better bound where that one is on plans whether they keep to priorities or not: the same
  /// search once more, in which the jobs run that run here for whose sake others may wait.
  mutating func proveWithPriorities(
    in place: PlacementCase, effort: PlanningEffort?, _ search: inout OfferSearch
  ) {
    guard !boundKeepsPriorities, !isProvenOptimal, place.jobs.count <= Self.manyJobs else { return }
    var kept = place
    let priorities = place.sharedPriorities
    let lowest = priorities.min() ?? 0
    kept.mustRun = priorities.indices.map { choices[$0].kind != .wait && priorities[$0] > lowest }
    // It is no proof of anything that the search finds no such plan.
    guard let found = try? CheapestPlan(searching: kept, effort: effort, &search),
      found.lowerBound >= lowerBound
    else { return }
    boundKeepsPriorities = true
    lowerBound = min(found.lowerBound, total)
  }
}
