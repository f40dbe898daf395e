import Planning
import Quantities

extension CheapestSearch {
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

  func isAnythingAllowed(_ job: Int, _ role: Role) -> Bool {
    let own = options(of: job)
    return own.indices.contains { isAllowed($0 - own.startIndex, own[$0], job, role) }
  }

  func isAllowed(_ index: Int, _ option: JobOption, _ job: Int, _ role: Role) -> Bool {
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

  func adjusted(_ option: JobOption, _ role: Role) -> JobOption {
    guard role == .absent else { return option }
    var option = option
    option.cost = 0
    return option
  }
}
