/// A least or greatest number of jobs in one place.
public struct PlacementLimit: Hashable, Sendable {
  /// Where jobs are counted.  A job that is split over lab and cloud counts in both.
  public enum Scope: Hashable, Sendable {
    case lab
    /// Index of a pool.
    case pool(Int)
    case cloud
    case provider(String)
  }

  public enum Kind: Hashable, Sendable { case least, most }

  public var scope: Scope
  public var kind: Kind
  public var count: Int

  /// Whether so many jobs keep to it.
  public func allows(_ jobs: Int) -> Bool { kind == .least ? jobs >= count : jobs <= count }
}

/// A limit that a plan does not keep to.
public struct LimitBreach: Hashable, Sendable {
  public var limit: PlacementLimit
  /// Jobs in the place, by index.
  public var jobs: [Int]
  /// Of a least number: jobs that could run there if they were alone, by index.
  public var candidates: [Int]

  /// How many jobs are too many, or missing.
  public var excess: Int { abs(jobs.count - limit.count) }
}

extension PlacementCase {
  /// What lab and clouds say of how many jobs they take: the lab, its pools, the clouds together, and
  /// each provider by name.
  public var placementLimits: [PlacementLimit] {
    var limits: [PlacementLimit] = []
    func add(_ jobs: JobLimits, _ scope: PlacementLimit.Scope) {
      if let count = jobs.least, count > 0 {
        limits.append(PlacementLimit(scope: scope, kind: .least, count: count))
      }
      if let count = jobs.most {
        limits.append(PlacementLimit(scope: scope, kind: .most, count: count))
      }
    }
    add(lab.jobs, .lab)
    for (index, pool) in lab.pools.enumerated() { add(pool.jobs, .pool(index)) }
    add(cloud.jobs, .cloud)
    for (name, jobs) in cloud.jobsByProvider.sorted(by: { $0.key < $1.key }) {
      add(jobs, .provider(name))
    }
    return limits
  }

  /// The limits that a plan does not keep to.
  ///
  /// - Complexity: O(limits · jobs), and a search through the offers where jobs are missing.
  public func limitBreaches(of plan: Plan) -> [LimitBreach] {
    var search: OfferSearch?
    return placementLimits.compactMap { limit in
      let jobs = plan.placements.indices.filter {
        isIn(limit.scope, plan.placements[$0], self.jobs[$0])
      }
      switch limit.kind {
      case .most:
        return jobs.count > limit.count
          ? LimitBreach(limit: limit, jobs: jobs, candidates: []) : nil
      case .least:
        guard jobs.count < limit.count else { return nil }
        var offers = search ?? OfferSearch(self)
        defer { search = offers }
        let candidates = self.jobs.indices.filter { job in
          options(of: job, isTied: true, mayExceedWaiting: true, searching: &offers)
            .contains { isIn(limit.scope, $0.choice) }
        }
        return LimitBreach(limit: limit, jobs: jobs, candidates: candidates)
      }
    }
  }

  /// Whether a placed job counts in a place.
  public func isIn(_ scope: PlacementLimit.Scope, _ placement: Placement, _ job: Job) -> Bool {
    isIn(scope, PlanChoice(placement, of: job))
  }

  func isIn(_ scope: PlacementLimit.Scope, _ choice: PlanChoice) -> Bool {
    switch scope {
    case .lab: choice.kind == .local || choice.kind == .hybrid
    case .pool(let pool): choice.kind != .wait && choice.pool == Int32(pool)
    case .cloud: choice.kind == .cloud || choice.kind == .hybrid
    case .provider(let name):
      (choice.kind == .cloud || choice.kind == .hybrid)
        && prices.offers[Int(choice.offer)].provider == name
    }
  }
}
