/// The search for a calendar in which every run that the month owes has its place.
///
/// 1. One pass in order of priority and due date, each run at the cheapest hours that are free.
/// 2. If runs are left over: the same at the earliest hours, then up to 24 more passes in which what
///    failed goes first among its equals, with what it waits for (squeaky wheel optimization; Joslin
///    and Clements 1999).  The best pass is kept: fewest runs left over, the highest priority first.
/// 3. If few enough runs are owed, every order of them is tried.
/// 4. A pass at the earliest hours is made cheaper: each run moves to the cheapest hours that are
///    still free, once, consumers first.
///
/// - Complexity: a pass is O(runs · (log runs + stretches passed · log minutes)); effort is counted
///   in placements, never in time, so that the result is the same on any machine.
struct Scheduler {
  /// Placements after which no new pass begins.
  static let effort = 1_000_000
  static let mostPasses = 24
  /// Every order is tried of so many runs at most.
  static let mostRunsInEveryOrder = 7
  private static let mostPlacementsInEveryOrder = 50_000

  let table: RunTable
  private let shared: [Int32]
  private let hopeless: [Bool]

  init(_ problem: SchedulingProblem) {
    table = RunTable(problem)
    var shared = [Int64](repeating: 0, count: problem.supplies.count)
    for demand in problem.demands where demand.share < SchedulingProblem.wholeShare {
      if case .pool(let pool) = demand.resource { shared[pool] += Int64(demand.devices) }
    }
    self.shared = shared.map { Int32(clamping: $0) }
    hopeless = table.hopelessDemands
  }

  func best() -> SchedulingPass {
    let isFlat = table.problem.prices == nil
    var best = pass(table.order(), isFlat ? .earliest : .cheapest)
    var shortfall = shortfall(of: best)
    guard !shortfall.isNothing else { return best }
    var isEarliest = isFlat

    func consider(_ pass: SchedulingPass) {
      let other = self.shortfall(of: pass)
      if other < shortfall { (best, shortfall, isEarliest) = (pass, other, true) }
    }
    var last = best
    if !isFlat {
      last = pass(table.order(), .earliest)
      consider(last)
    }
    var failures = [Int32](repeating: 0, count: table.count)
    let passes = min(Self.mostPasses, Self.effort / max(1, table.count))
    var round = 0
    while round < passes, !shortfall.isNothing {
      guard blame(last, in: &failures) else { break }
      last = pass(table.order(failures: failures), .earliest)
      consider(last)
      round += 1
    }
    if !shortfall.isNothing, let found = everyOrder() { consider(found) }
    if isEarliest, !isFlat { best.cheapen() }
    return best
  }

  private func pass(_ order: [Int32], _ choice: SchedulingPass.Choice) -> SchedulingPass {
    var pass = SchedulingPass(table, shared: shared)
    pass.place(order, choice)
    return pass
  }

  /// Counts one more failure of every run left over that had a chance, and of what it waits for.
  ///
  /// - Returns: Whether there is any.
  private func blame(_ pass: SchedulingPass, in failures: inout [Int32]) -> Bool {
    var found = false
    for run in 0..<table.count where pass.start[run] < 0 && table.isRequired[run] {
      if hopeless[Int(table.demandOf[run])] { continue }
      found = true
      var waiting = [(run: run, failed: failures[run] + 1)]
      while let (run, failed) = waiting.popLast() {
        failures[run] = max(failures[run], failed)
        for input in table.demand(of: run).inputs {
          guard let producer = table.producer(of: run, input), failures[producer] < failed else {
            continue
          }
          waiting.append((producer, failed))
        }
      }
    }
    return found
  }

  /// A calendar with all runs that are owed, found by trying every order of them; nil if they are
  /// too many, or no order will do.
  private func everyOrder() -> SchedulingPass? {
    var owed: [Int] = []
    for run in 0..<table.count where table.isRequired[run] {
      owed.append(run)
      if owed.count > Self.mostRunsInEveryOrder { return nil }
    }
    if owed.contains(where: { hopeless[Int(table.demandOf[$0])] }) { return nil }
    var effort = Self.mostPlacementsInEveryOrder
    var found = extend(SchedulingPass(table, shared: shared), owed, &effort)
    found?.place(table.order().filter { !table.isRequired[Int($0)] }, .earliest)
    return found
  }

  private func extend(
    _ pass: SchedulingPass, _ left: [Int], _ effort: inout Int
  ) -> SchedulingPass? {
    if left.isEmpty { return pass }
    for (index, run) in left.enumerated() where effort > 0 {
      effort -= 1
      var next = pass
      guard next.place(run, .earliest) else { continue }
      var rest = left
      rest.remove(at: index)
      if let found = extend(next, rest, &effort) { return found }
    }
    return nil
  }

  // MARK: What is left over

  /// Runs left over that the month owes, by priority.
  struct Shortfall: Comparable {
    /// Higher priorities first.
    var counts: [(priority: Int32, count: Int)] = []

    var isNothing: Bool { counts.isEmpty }

    static func == (a: Shortfall, b: Shortfall) -> Bool { !(a < b) && !(b < a) }

    static func < (a: Shortfall, b: Shortfall) -> Bool {
      for (mine, other) in zip(a.counts, b.counts) {
        if mine.priority != other.priority { return mine.priority < other.priority }
        if mine.count != other.count { return mine.count < other.count }
      }
      return a.counts.count < b.counts.count
    }
  }

  private func shortfall(of pass: SchedulingPass) -> Shortfall {
    var counts: [Int32: Int] = [:]
    for run in 0..<table.count where pass.start[run] < 0 && table.isRequired[run] {
      counts[table.priority[run], default: 0] += 1
    }
    return Shortfall(
      counts: counts.sorted { $0.key > $1.key }.map { (priority: $0.key, count: $0.value) })
  }
}

extension RunTable {
  /// Which demands have no run that would fit even an empty pool.
  var hopelessDemands: [Bool] {
    var hopeless = problem.demands.map { demand in
      guard case .pool(let pool) = demand.resource else { return false }
      let supply = problem.supplies[pool]
      return demand.devices > supply.count || demand.spending > supply.budget
        || demand.splitting == nil && !hasRoom(demand)
    }
    for (index, demand) in problem.demands.enumerated() {
      if demand.inputs.contains(where: { $0.demand == nil }) { hopeless[index] = true }
    }
    return hopeless
  }

  private func hasRoom(_ demand: SchedulingProblem.Demand) -> Bool {
    (0..<demand.periods.count).contains { number in
      let period = demand.periods[number]
      let opening = opening(demand, from: period.lowerBound)
      let end = min(
        end(of: demand, in: period), demand.deadline.map { opening + $0 } ?? .max)
      return longestStretch(demand, in: (opening + demand.lead)..<max(opening + demand.lead, end))
        >= demand.length
    }
  }

  /// The longest stretch of a span in which a job may run.
  func longestStretch(_ demand: SchedulingProblem.Demand, in span: Range<Int32>) -> Int32 {
    let stretches = problem.windows[demand.window]
    var longest: Int32 = 0
    var index = stretches.firstIndex(endingAfter: span.lowerBound)
    while index < stretches.count, stretches[index].lowerBound < span.upperBound {
      let overlap = stretches[index].clamped(to: span)
      longest = max(longest, Int32(overlap.count))
      index += 1
    }
    return longest
  }
}
