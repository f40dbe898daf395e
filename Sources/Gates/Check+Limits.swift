import PlacementModel

extension Check {
  /// Places with too many or too few jobs; the lab and the clouds as a whole count as the plan.
  func limitBreaches() -> [Found] {
    facts.limitBreaches(of: plan).map { breach in
      switch breach.limit.scope {
      case .lab, .cloud: (.plan, .jobCount(breach))
      case .pool(let pool): (.pool(pool), .jobCount(breach))
      case .provider(let name): (.provider(name), .jobCount(breach))
      }
    }
  }
}
