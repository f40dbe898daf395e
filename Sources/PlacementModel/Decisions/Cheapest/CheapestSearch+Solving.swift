import Planning
import Quantities

extension CheapestSearch {
  /// How many columns of a piece are looked at the first time and at most.
  private static let firstLimit = 256
  private static let lastLimit = 4_096
  /// More jobs than these are many.
  private static let manyJobs = 1_000
  /// More pieces of several jobs than these are many.
  private static let manyPieces = 50
  /// How many of the cheapest columns of a walk stay for the next.
  private static let keptColumns = 64

  /// The cheapest plan in which each job has the role given; nil if none was found, which can only
  /// be where jobs must run.
  mutating func solve(_ roles: [Role]) throws(PlanningError) -> Solution? {
    let large = pieces.jobs.indices.filter { pieces.jobs[$0].count > 1 }
    if large.count > Self.manyPieces { return try solveMany(roles, large) }
    var columns: [Int: PlanColumns] = [:]
    // Long pipelines are looked at where the capacities have their prices from the start: what is cheapest
    // without would overdraw them.
    let isLong = large.contains { pieces.jobs[$0].count > PlanPieces.largest }
    var prices =
      try isLong ? pricesWithoutTies(roles) : [Double](repeating: 0, count: capacities.count)
    let share = max(1, large.count)
    for piece in large {
      columns[piece] = walk(
        piece, roles, prices: prices, limit: max(16, min(Self.firstLimit, 100_000 / share)),
        steps: max(500, 400_000 / share))
    }
    let isWhole = large.allSatisfy { columns[$0]?.completeBelow == .infinity }
    var best = try solve(roles, columns, isWhole ? .full : .rough)
    for round in 0..<3 where !large.isEmpty {
      guard let found = best else { return nil }
      // What a better plan could take of a piece has at most this price above the piece's least.
      if isWhole { return found }
      prices = found.prices
      let limit = max(16, min(Self.lastLimit, 400_000 / share)) >> (2 - round)
      var next: [Int: PlanColumns] = [:]
      for piece in large {
        var fresh = walk(
          piece, roles, prices: prices, limit: max(16, limit), steps: max(500, 1_000_000 / share))
        // What the best plan took stays in reach, and so does what was cheapest before.
        if let before = columns[piece] {
          let kept = taken(found, piece, before).map { [$0] } ?? []
          fresh.add(kept + before.columns.prefix(Self.keptColumns))
        }
        next[piece] = fresh
      }
      let bound = lagrangianBound(roles, next, prices)
      let slack = Double(found.cost) - Double(bound)
      let isComplete = large.allSatisfy { piece in
        next[piece].map { $0.completeBelow > $0.leastPrice + slack + 1 } ?? false
      }
      columns = next
      guard
        var better = try solve(
          roles, columns, isComplete || round == 2 ? .full : .rough)
      else {
        return found
      }
      if better.cost > found.cost { better.choices = found.choices; better.cost = found.cost }
      // With every column that a better plan could take at hand, the bound of what is at hand holds.
      better.bound = isComplete ? min(better.bound, better.cost) : min(bound, better.cost)
      better.bound = max(better.bound, bound)
      better.openBound = better.bound
      best = better
      if isComplete || better.cost == better.bound { return better }
    }
    return best
  }

  /// How much a plan of some columns matters.
  enum Care {
    /// Only what the capacities are worth is asked for.
    case prices
    case rough
    case full
  }

  private func taken(_ solution: Solution, _ piece: Int, _ columns: PlanColumns) -> PlanColumn? {
    let choices = pieces.jobs[piece].map { solution.choices[$0] }
    return columns.columns.first { $0.choices == choices }
  }

  /// Adds a job to a search with the options that it may take there.
  ///
  /// - Returns: Their numbers among all its options; nil if it may take all of them.
  private func addAlone(
    _ job: Int, _ role: Role, to problem: inout PlanningProblem
  ) throws(PlanningError) -> [Int32]? {
    var uses: [PlanningProblem.Use] = []
    var isWhole = true
    let all = Int(start[job])..<Int(start[job + 1])
    for place in all {
      let option = adjusted(options[place], role)
      guard isAllowed(place - all.lowerBound, option, job, role) else {
        isWhole = false
        continue
      }
      uses.removeAll(keepingCapacity: true)
      addUses(of: option, to: &uses)
      if role != .absent, let leaving = leaving[job] { uses += leaving[place - all.lowerBound] }
      problem.addOption(cost: option.cost, uses: uses)
    }
    try problem.closeJob()
    if isWhole { return nil }
    return all.filter { isAllowed($0 - all.lowerBound, options[$0], job, role) }
      .map { Int32($0 - all.lowerBound) }
  }

  /// The cheapest plan of the columns at hand and of all options of jobs that stand alone.
  ///
  /// Of many jobs, plans before the last are made for their prices, and with less effort.
  func solve(
    _ roles: [Role], _ columns: [Int: PlanColumns], _ care: Care
  ) throws(PlanningError) -> Solution? {
    var problem = try PlanningProblem(capacities: capacities)
    problem.reserve(jobs: pieces.jobs.count, options: options.count, uses: options.count)
    var isHopeless = false
    // Numbers of a job's options where some are left out.
    var renamed: [Int: [Int32]] = [:]
    for (piece, jobs) in pieces.jobs.enumerated() {
      if let found = columns[piece] {
        if found.columns.isEmpty { isHopeless = true }
        guard !isHopeless else { return nil }
        try problem.addJob(
          options: found.columns.map { column in
            .init(
              cost: column.cost,
              uses: column.uses.enumerated().filter { $0.element > 0 }.map {
                .init(capacity: $0.offset, amount: $0.element)
              })
          })
        continue
      }
      let job = jobs[0]
      guard isAnythingAllowed(job, roles[job]) else { return nil }
      if let numbers = try addAlone(job, roles[job], to: &problem) { renamed[job] = numbers }
    }
    try addStandIns(to: &problem)
    var steps = effort ?? .usual(jobCount: place.jobs.count)
    switch care {
    case .prices: steps.steps = 1
    case .rough: if place.jobs.count > Self.manyJobs { steps.steps /= 8 }
    case .full:
      // A step looks at all columns of a piece, of which there are more than a job has options.
      let count = columns.values.reduce(0) { $0 + $1.columns.count }
      if columns.count > Self.manyPieces {
        steps.steps /= max(1, Int64(count / (8 * columns.count)))
      }
    }
    guard let plan = try problem.solve(Effort(steps: steps.steps)).plan else { return nil }
    var choices = [Int32](repeating: 0, count: place.jobs.count)
    for (piece, jobs) in pieces.jobs.enumerated() {
      let choice = plan.choices[piece]
      if let found = columns[piece] {
        for (job, option) in zip(jobs, found.columns[Int(choice)].choices) { choices[job] = option }
      } else {
        choices[jobs[0]] = renamed[jobs[0]]?[Int(choice)] ?? choice
      }
    }
    return Solution(
      choices: choices, cost: plan.cost, bound: plan.lowerBound, openBound: plan.lowerBound,
      prices: plan.shadowPrices)
  }

  /// What the capacities would be worth if no job were tied to another.
  func pricesWithoutTies(_ roles: [Role]) throws(PlanningError) -> [Double] {
    var problem = try PlanningProblem(capacities: capacities)
    for job in place.jobs.indices { _ = try addAlone(job, roles[job], to: &problem) }
    try addStandIns(to: &problem)
    return try problem.solve(Effort(steps: 1)).plan?.shadowPrices
      ?? [Double](repeating: 0, count: capacities.count)
  }

  /// Jobs of the search that stand for those who may be missing, and for what egress costs.
  private func addStandIns(to problem: inout PlanningProblem) throws(PlanningError) {
    for part in limits.stoodIn(jobCount: place.jobs.count) {
      let (cost, overflow) = limits.perMissing.multipliedReportingOverflow(by: part.amount)
      guard !overflow else { throw .overflow }
      try problem.addJob(options: [
        .init(cost: 0, uses: [.init(capacity: part.capacity, amount: part.amount)]),
        .init(cost: cost),
      ])
    }
    for part in egress.standIns {
      let budget = budgetCapacity.map { [PlanningProblem.Use(capacity: $0, amount: part.cost)] }
      try problem.addJob(options: [
        .init(cost: 0, uses: [.init(capacity: part.capacity, amount: part.amount)]),
        .init(cost: part.cost, uses: part.cost > 0 ? budget ?? [] : []),
      ])
    }
  }
}
