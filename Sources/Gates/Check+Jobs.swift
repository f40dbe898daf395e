import PlacementModel
import Quantities

extension Check {
  /// The hard rule asked once more of the finished plan, and what the rule itself allows.
  func residency(
    of job: Int, at run: CloudRun, _ places: [Jurisdiction], _ regimes: [ComplianceRegime]
  ) -> [Finding.Fact] {
    let offer = facts.prices.offers[run.offer]
    var found: [Finding.Fact] = []
    if let obstacle = facts.residencyObstacle(of: facts.jobs[job], at: offer) {
      found.append(.mayNotLeave(obstacle, offer: run.offer))
    }
    if !places.isEmpty, !places.contains(where: { allowed in offer.isIn(allowed) }) {
      found.append(.outside(offer.place, allowed: places))
    }
    let held = facts.cloud.certifications[offer.provider] ?? []
    found += regimes.filter { !held.contains($0) }
      .map { .uncertified($0, provider: offer.provider) }
    return found
  }

  /// Jobs whose data the baseline has as sensitive and at home, and which a cloud gets now: whatever
  /// the manifest says today, somebody should say that this is meant.
  func leftHome(in scope: Scope) -> [Found] {
    guard let baseline else { return [] }
    var before: [String: JobSnapshot] = [:]
    for job in baseline.jobs where job.isSensitive && job.cloud == nil { before[job.name] = job }
    guard !before.isEmpty else { return [] }
    return eachJob(in: scope) { index, placement in
      guard let run = placement.cloud, let old = before[facts.jobs[index].name] else { return [] }
      return [.leftHome(old.sensitivity, old.regimes, offer: run.offer)]
    }
  }

  /// Runs that end too late, and jobs that a deadline leaves no place for.
  func lateRuns(within limit: Hours?, in scope: Scope) -> [Found] {
    eachJob(in: scope) { index, placement in
      let job = facts.jobs[index]
      guard let most = [limit, job.deadline.map(Hours.init)].compactMap({ $0 }).min() else {
        return []
      }
      if let hours = facts.turnaround(of: placement, job), placement.runs {
        // The last bit of a floating-point sum makes nobody late.
        return hours.count > most.count * (1 + 1e-9) ? [.late(needed: hours, limit: most)] : []
      }
      for case .deadline(let needed, let limit) in placement.reason.obstacles {
        return [.late(needed: needed, limit: limit)]
      }
      return []
    }
  }

  func staleness(of run: CloudRun, allowed: Int) -> [Finding.Fact] {
    guard let now else { return [] }
    let asOf = facts.prices.offers[run.offer].provenance(run.option).asOf
    guard let asOf else { return [.stale(days: nil, allowed: allowed, offer: run.offer)] }
    let days = now.days(since: asOf)
    return days > allowed ? [.stale(days: days, allowed: allowed, offer: run.offer)] : []
  }

  func emissions(_ limit: CarbonMass, ofEach: Bool, in scope: Scope) -> [Found] {
    var sum = CarbonMass.zero
    var unknown = 0
    let each = eachJob(in: scope) { _, placement in
      guard placement.runs else { return [] }
      let emissions = facts.emissions(of: placement)
      let known = [emissions.local, emissions.cloud].compactMap { $0?.mass }
      let mass = known.reduce(CarbonMass.zero, +)
      let isPartial = emissions.total == nil
      sum = sum + mass
      if isPartial { unknown += 1 }
      if mass > limit { return [.emits(mass, limit: limit, isAtLeast: isPartial)] }
      return isPartial ? [.unknownEmissions(jobs: 1)] : []
    }
    if ofEach { return each }
    if sum > limit { return [(.plan, .emits(sum, limit: limit, isAtLeast: unknown > 0))] }
    return unknown > 0 ? [(.plan, .unknownEmissions(jobs: unknown))] : []
  }
}

extension Forbidden {
  /// What of a run is forbidden.
  func facts(of run: CloudRun, _ facts: PlacementCase) -> [Finding.Fact] {
    let offer = facts.prices.offers[run.offer]
    var found: [Finding.Fact] = []
    if providers.contains(offer.provider) { found.append(.forbiddenProvider(offer.provider)) }
    if let region = offer.region, regions.contains(region) {
      found.append(.forbiddenRegion(region))
    }
    if let place = offer.place, let under = places.first(where: { $0.contains(place) }) {
      found.append(.forbiddenPlace(place, under: under))
    }
    if options.contains(run.option) { found.append(.forbiddenOption(run.option)) }
    return found
  }
}

extension Offer {
  func isIn(_ allowed: Jurisdiction) -> Bool { place.map(allowed.contains) ?? false }
}

extension Reason {
  /// What a job without a place is short of.
  var obstacles: [Obstacle] {
    switch self {
    case .waits(let local, let cloud), .impossible(let local, let cloud):
      [local, cloud].compactMap { $0 }
    default: []
    }
  }
}
