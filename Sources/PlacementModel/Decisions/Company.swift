/// Where a job may be for the sake of the jobs that it runs beside, or apart from.
struct Company {
  /// Names of jobs and where they run; nowhere for one that does not run.
  var beside: [(name: String, sites: [Site])] = []
  var apart: [(name: String, sites: [Site])] = []

  var isEmpty: Bool { beside.isEmpty && apart.isEmpty }

  func obstacle(at site: Site) -> Obstacle? {
    for (name, sites) in beside where !sites.contains(site) { return .together(with: name) }
    for (name, sites) in apart where sites.contains(site) { return .apart(from: name) }
    return nil
  }
}

/// The pairs of a case that must not meet, from both ends.
struct ApartPairs {
  private var others: [Int: [Int]] = [:]

  init(_ jobs: [Job]) {
    for (index, job) in jobs.enumerated() {
      for other in job.apartFrom {
        others[index, default: []].append(other)
        others[other, default: []].append(index)
      }
    }
  }

  func others(than job: Int) -> [Int] { others[job] ?? [] }
}

extension PlacementCase {
  /// The company of a job; `sites` says where another one runs, nil for one that is not placed yet.
  func company(of index: Int, _ pairs: ApartPairs, _ sites: (Int) -> [Site]?) -> Company {
    var company = Company()
    for other in jobs[index].with {
      if let found = sites(other) { company.beside.append((jobs[other].name, found)) }
    }
    for other in pairs.others(than: index) {
      if let found = sites(other) { company.apart.append((jobs[other].name, found)) }
    }
    return company
  }

  /// The same in a finished plan.
  func company(of index: Int, in plan: Plan) -> Company {
    company(of: index, ApartPairs(jobs)) { occupied(by: plan.placements[$0]) }
  }

  /// Where a job of a plan runs: the lab, a region, both for a hybrid service, or nowhere.
  func occupied(by placement: Placement) -> [Site] {
    var sites: [Site] = placement.local != nil ? [.lab] : []
    if let run = placement.cloud { sites.append(Site(prices.offers[run.offer])) }
    return sites
  }

  /// Whether some job's place matters to another one's.
  var hasTies: Bool {
    jobs.contains { !$0.dependencies.isEmpty || !$0.with.isEmpty || !$0.apartFrom.isEmpty }
  }
}
