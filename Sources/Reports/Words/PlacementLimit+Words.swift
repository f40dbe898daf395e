import PlacementModel

extension PlanWords {
  /// The place where jobs are counted: `the lab`, `2 x RTX 4090`, `a cloud`, `aws`.
  func name(of scope: PlacementLimit.Scope) -> String {
    switch scope {
    case .lab: "the lab"
    case .pool(let index): "\(facts.lab.pools[index].count) x \(name(ofPool: index))"
    case .cloud: "a cloud"
    case .provider(let name): name
    }
  }

  /// `3 jobs in aws, and at most 2 are allowed: a, b and c`.
  func clause(_ breach: LimitBreach) -> String {
    let here =
      "\(breach.jobs.isEmpty ? "no job" : counted(breach.jobs.count, "job")) "
      + "\(breach.limit.scope.preposition) \(name(of: breach.limit.scope))"
    switch breach.limit.kind {
    case .most:
      let verb = breach.limit.count == 1 ? "is" : "are"
      return "\(here), and at most \(breach.limit.count) \(verb) allowed: "
        + names(breach.jobs)
    case .least:
      let asked = "\(here), and at least \(breach.limit.count) must be"
      if breach.candidates.isEmpty { return "\(asked); none can run there" }
      let names = names(breach.candidates)
      return breach.candidates.count < breach.limit.count
        ? "\(asked); only these can run there: \(names)"
        : "\(asked); these could run there, each by itself: \(names)"
    }
  }

  /// The first few names, and how many more there are.
  private func names(_ jobs: [Int]) -> String {
    let shown = jobs.count > 8 ? 7 : jobs.count
    let more = jobs.count > shown ? ["\(jobs.count - shown) more"] : []
    return listed(jobs.prefix(shown).map { printable(facts.jobs[$0].name) } + more, limit: 9)
  }

  /// How a plan stands to a limit: `3 jobs of at most 3`.
  func standing(of limit: PlacementLimit, jobs: Int) -> String {
    "\(counted(jobs, "job")) of at \(limit.kind == .least ? "least" : "most") \(limit.count)"
  }
}

extension PlacementLimit.Scope {
  fileprivate var preposition: String {
    switch self {
    case .lab, .cloud: "in"
    case .pool: "on"
    case .provider: "with"
    }
  }
}

extension PlanWords {
  /// Each limit, and how many jobs are in its place.
  func limitsJSON(of plan: Plan) -> JSONValue {
    .array(
      facts.placementLimits.map { limit in
        let jobs = plan.placements.indices.count {
          facts.isIn(limit.scope, plan.placements[$0], facts.jobs[$0])
        }
        return .object([
          "is_kept": .bool(limit.allows(jobs)),
          "jobs": .int(jobs),
          "kind": .string(limit.kind == .least ? "least" : "most"),
          "limit": .int(limit.count),
          "place": .string(name(of: limit.scope)),
        ])
      })
  }
}

extension ExplanationReport {
  /// Each limit of how many jobs are in a place, and what one job more or fewer would save.
  var limitRows: [Row] {
    let saved = forced?.cheapest.savedPerJob ?? []
    return zip(facts.placementLimits, limitCounts).enumerated().map { index, entry in
      let (limit, jobs) = entry
      var text = words.standing(of: limit, jobs: jobs)
      if !limit.allows(jobs) { text += ", which is not kept" }
      if saved.indices.contains(index), saved[index] > 0 {
        let change = limit.kind == .least ? "one fewer" : "one more"
        text += "; at the margin \(change) saves \(amount(saved[index]))"
      }
      return (words.name(of: limit.scope), text, "")
    }
  }
}
