import Planning

/// Least and greatest numbers of jobs as capacities.
///
/// At most m jobs in a place: each job there takes one of m.  At least k of n jobs: each job elsewhere,
/// or waiting, takes one of n, and so do k who are missing; each of those who is counted as there
/// costs more than all jobs could save.  So there always is a plan, and as few as possible are missing.
struct LimitRows {
  struct Row {
    var limit: PlacementLimit
    /// Index of its capacity.
    var capacity: Int
    /// For a provider: whether each offer is one of it.
    var offers: [Bool]
  }

  let rows: [Row]
  /// What one missing job counts for, in micro-dollars.
  var perMissing: Int64 = 0
  /// Whether that is more than all jobs together can cost.
  var outweighsAll = true

  init(_ place: PlacementCase, firstCapacity: Int) {
    rows = place.placementLimits.enumerated().map { number, limit in
      var offers: [Bool] = []
      if case .provider(let name) = limit.scope {
        offers = place.prices.offers.map { $0.provider == name }
      }
      return Row(limit: limit, capacity: firstCapacity + number, offers: offers)
    }
  }

  var hasLeast: Bool { rows.contains { $0.limit.kind == .least } }
  /// Whether it matters which provider a job rents from.
  var tellsProvidersApart: Bool { rows.contains { !$0.offers.isEmpty } }

  func capacities(jobCount: Int) -> [Int64] {
    rows.map { Int64($0.limit.kind == .most ? $0.limit.count : jobCount) }
  }

  func addUses(of choice: PlanChoice, to uses: inout [PlanningProblem.Use]) {
    for row in rows where row.isUsed(by: choice) {
      uses.append(.init(capacity: row.capacity, amount: 1))
    }
  }

  /// One job of the search for each power of two of the jobs that may be missing: there, or missing.
  func stoodIn(jobCount: Int) -> [(capacity: Int, amount: Int64)] {
    rows.filter { $0.limit.kind == .least }.flatMap { row in
      // Beyond the number of jobs nothing can be done.
      var rest = Int64(min(row.limit.count, jobCount))
      var size: Int64 = 1
      var parts: [(capacity: Int, amount: Int64)] = []
      while rest > 0 {
        let part = min(size, rest)
        parts.append((row.capacity, part))
        rest -= part
        size *= 2
      }
      return parts
    }
  }

  /// How many jobs are missing, of the number that there are.
  func missing(_ choices: some Sequence<PlanChoice>, jobCount: Int) -> Int64 {
    var used = [Int64](repeating: 0, count: rows.count)
    for choice in choices {
      for (number, row) in rows.enumerated() where row.isUsed(by: choice) { used[number] += 1 }
    }
    var sum: Int64 = 0
    for (row, used) in zip(rows, used) where row.limit.kind == .least {
      sum += max(0, Int64(min(row.limit.count, jobCount)) - (Int64(jobCount) - used))
    }
    return sum
  }
}

extension LimitRows.Row {
  func isUsed(by choice: PlanChoice) -> Bool {
    let isThere =
      switch limit.scope {
      case .lab: choice.kind == .local || choice.kind == .hybrid
      case .pool(let pool): choice.kind != .wait && choice.pool == Int32(pool)
      case .cloud: choice.kind == .cloud || choice.kind == .hybrid
      case .provider:
        (choice.kind == .cloud || choice.kind == .hybrid) && offers[Int(choice.offer)]
      }
    return isThere == (limit.kind == .most)
  }
}
