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

  /// The columns of a piece that come to least at some prices of the capacities.
  mutating func walk(
    _ piece: Int, _ roles: [Role], prices: [Double], limit: Int, steps: Int
  ) -> PlanColumns {
    let jobs = pieces.jobs[piece]
    let ties = pieces.ties[piece] ?? []
    // Each member after one that it is tied to, as far as there is one.
    var order: [Int] = []
    var isIn = [Bool](repeating: false, count: jobs.count)
    var number: [Int: Int] = [:]
    for (place, job) in jobs.enumerated() { number[job] = place }
    while order.count < jobs.count {
      let next =
        jobs.indices.first { place in
          !isIn[place]
            && ties.contains { tie in
              (tie.first == jobs[place] && number[tie.second].map { isIn[$0] } ?? false)
                || (tie.second == jobs[place] && number[tie.first].map { isIn[$0] } ?? false)
            }
        } ?? jobs.indices.first { !isIn[$0] } ?? 0
      isIn[next] = true
      order.append(next)
    }
    var position = [Int](repeating: 0, count: jobs.count)
    for (place, job) in order.enumerated() { position[job] = place }
    let members = order.map { place in
      member(jobs[place], roles[jobs[place]], prices)
    }
    var links = [[ColumnWalk.Link]](repeating: [], count: jobs.count)
    for (index, tie) in ties.enumerated() {
      guard let first = number[tie.first].map({ position[$0] }),
        let second = number[tie.second].map({ position[$0] })
      else { continue }
      links[max(first, second)].append(
        .init(tie: index, isFromBefore: first < second, before: min(first, second)))
    }
    var walk = ColumnWalk(
      place: place, sites: sites, members: members, links: links,
      tables: tables[piece] ?? ties.map { TieTable($0, egress) }, prices: prices,
      capacities: capacities,
      budget: budgetCapacity, mayExceedWaiting: limits.hasLeast, isGuided: isGuided, limit: limit,
      steps: steps)
    var found = walk.run(order: order)
    if isGuided { tables[piece] = walk.tables }
    // What the cheapest columns of all pieces take together may not fit where jobs must run.
    if let known, roles.contains(.mustRun) {
      var only = members
      for (member, place) in order.enumerated() {
        only[member].order = [Int(known[jobs[place]])].filter { only[member].order.contains($0) }
      }
      var again = ColumnWalk(
        place: place, sites: sites, members: only, links: links, tables: walk.tables,
        prices: prices, capacities: capacities, budget: budgetCapacity,
        mayExceedWaiting: limits.hasLeast, isGuided: isGuided, limit: 1, steps: jobs.count + 1)
      found.add(again.run(order: order).columns)
    }
    return found
  }

  func member(
    _ job: Int, _ role: Role, _ prices: [Double]
  ) -> ColumnWalk.Member {
    let own = adjustedOptions(of: job, role)
    let leaving = role == .absent ? nil : leaving[job]
    let taken = own.indices.map { uses(of: own[$0]) + (leaving?[$0] ?? []) }
    let priced = zip(own, taken).map { option, taken in
      taken.reduce(Double(option.cost)) { sum, use in
        sum + Double(use.amount) * prices[use.capacity]
      }
    }
    let open = own.indices.filter { isAllowed($0, own[$0], job, role) }
    return ColumnWalk.Member(
      options: own, order: open.sorted { (priced[$0], $0) < (priced[$1], $1) }, prices: priced,
      uses: taken, penalty: place.jobs[job].waitingPenalty.micros,
      deadline: place.jobs[job].deadline.map(Hours.init))
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

  private func isAnythingAllowed(_ job: Int, _ role: Role) -> Bool {
    let own = options(of: job)
    return own.indices.contains { isAllowed($0 - own.startIndex, own[$0], job, role) }
  }

  private func isAllowed(_ index: Int, _ option: JobOption, _ job: Int, _ role: Role) -> Bool {
    if let forced, forced.job == job { return index == Int(forced.option) }
    return switch role {
    case .free: true
    case .mustRun: !option.waits
    case .absent: option.waits || limits.hasLeast
    }
  }

  /// A job's options in a search: a job whose turn has not come waits for nothing, and runs for
  /// nothing where jobs are asked for.
  private func adjustedOptions(of job: Int, _ role: Role) -> [JobOption] {
    options(of: job).map { adjusted($0, role) }
  }

  private func adjusted(_ option: JobOption, _ role: Role) -> JobOption {
    guard role == .absent else { return option }
    var option = option
    option.cost = 0
    return option
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
      choices: choices, cost: plan.cost, bound: plan.lowerBound, prices: plan.shadowPrices)
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
