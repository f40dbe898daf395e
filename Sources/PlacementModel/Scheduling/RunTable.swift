/// All runs of a month one after another, demand by demand, with what decides their order.
struct RunTable {
  let problem: SchedulingProblem
  /// Number of the first run of each demand, and the count of all runs at the end.
  let first: [Int]
  let demandOf: [Int32]
  /// When a run must be over for its own period and for everything that waits for it.
  private(set) var due: [Int32] = []
  /// The highest priority of a run and of everything that waits for it.
  private(set) var priority: [Int32] = []
  /// Whether the month owes the run, or something that waits for it.
  private(set) var isRequired: [Bool] = []
  init(_ problem: SchedulingProblem) {
    self.problem = problem
    var first: [Int] = []
    var demandOf: [Int32] = []
    for (index, demand) in problem.demands.enumerated() {
      first.append(demandOf.count)
      demandOf.append(contentsOf: repeatElement(Int32(index), count: demand.periods.count))
    }
    first.append(demandOf.count)
    self.first = first
    self.demandOf = demandOf
    weigh()
  }

  var count: Int { demandOf.count }

  func demand(of run: Int) -> SchedulingProblem.Demand { problem.demands[Int(demandOf[run])] }

  /// Which run of its job a run is, from 0.
  func number(of run: Int) -> Int { run - first[Int(demandOf[run])] }

  func period(of run: Int) -> Range<Int32> { demand(of: run).periods[number(of: run)] }

  /// The run of a producer that a run waits for; nil if it waits for none this month.
  ///
  /// That of the producer's period in which the run's own begins.  A producer that comes round more
  /// seldom is not waited for: what it made in the period before will do.
  func producer(of run: Int, _ input: SchedulingProblem.Input) -> Int? {
    guard let demand = input.demand, problem.demands[demand].periods.count > 0 else { return nil }
    let theirs = problem.demands[demand].periods
    let own = self.demand(of: run).periods
    if theirs.isOnce { return first[demand] }
    let number = theirs.number(at: own[self.number(of: run)].lowerBound)
    guard theirs.areLonger(than: own), !own.isOnce else { return first[demand] + number }
    return number > 0 ? first[demand] + number - 1 : nil
  }

  /// The first minute from `minute` on in which a job may run; the end of the month if there is none.
  func opening(_ demand: SchedulingProblem.Demand, from minute: Int32) -> Int32 {
    let stretches = problem.windows[demand.window]
    let index = stretches.firstIndex(endingAfter: minute)
    return index < stretches.count
      ? max(minute, stretches[index].lowerBound) : max(minute, SchedulingProblem.month)
  }

  /// Whether the window of a job is open at any minute of a period.
  func isOpen(_ demand: SchedulingProblem.Demand, in period: Range<Int32>) -> Bool {
    demand.window == 0 || opening(demand, from: period.lowerBound) < period.upperBound
  }

  /// When a run that begins in a period must be over: at its end, or with a window that is open
  /// across it.
  func end(of demand: SchedulingProblem.Demand, in period: Range<Int32>) -> Int32 {
    let end = period.upperBound
    guard demand.window != 0, demand.splitting == nil else { return end }
    let stretches = problem.windows[demand.window]
    let index = stretches.firstIndex(endingAfter: end)
    guard index < stretches.count, stretches[index].lowerBound < end else { return end }
    return min(stretches[index].upperBound, end - 1 + demand.length)
  }

  /// Hands down what waits for a run: its due date, its priority, and whether it is owed.
  private mutating func weigh() {
    due = []
    due.reserveCapacity(count)
    for (index, demand) in problem.demands.enumerated() {
      for number in 0..<demand.periods.count {
        let period = demand.periods[number]
        var end = period.upperBound
        if let deadline = demand.deadline {
          end = min(end, opening(demand, from: period.lowerBound) + deadline)
        }
        due.append(end)
        priority.append(demand.priority)
        isRequired.append(number < demand.periods.required && isOpen(demand, in: period))
      }
      precondition(first[index + 1] == due.count, "one due date a run")
    }
    for index in consumersFirst where !problem.demands[index].inputs.isEmpty {
      let demand = problem.demands[index]
      for run in first[index]..<first[index + 1] {
        for input in demand.inputs {
          guard let earlier = producer(of: run, input) else { continue }
          let latest = due[run] - demand.length - demand.lead - input.handOver
          due[earlier] = min(due[earlier], latest)
          priority[earlier] = max(priority[earlier], priority[run])
          isRequired[earlier] = isRequired[earlier] || isRequired[run]
        }
      }
    }
  }

  /// Demands in an order in which each comes before what it waits for.
  private var consumersFirst: [Int] {
    var waiting = [Int](repeating: 0, count: problem.demands.count)
    for demand in problem.demands {
      for input in demand.inputs { if let producer = input.demand { waiting[producer] += 1 } }
    }
    var order = waiting.indices.filter { waiting[$0] == 0 }
    var next = 0
    while next < order.count {
      for input in problem.demands[order[next]].inputs {
        guard let producer = input.demand else { continue }
        waiting[producer] -= 1
        if waiting[producer] == 0 { order.append(producer) }
      }
      next += 1
    }
    return order
  }

  /// Runs in the order in which they are placed: those the month owes, by priority, by how often
  /// they failed before, by due date, the largest first; producers before what waits for them.
  ///
  /// A producer has at least the priority of its consumers, and of equal ones the earlier due date.
  ///
  /// - Complexity: O(runs · log runs).
  func order(failures: [Int32]? = nil) -> [Int32] {
    struct Key {
      var run: Int32
      var rank: Int64
      var due: Int32
      var size: Int64
    }
    var keys: [Key] = []
    keys.reserveCapacity(count)
    for run in 0..<count {
      let demand = problem.demands[Int(demandOf[run])]
      let failed = failures?[run] ?? 0
      keys.append(
        Key(
          run: Int32(run),
          rank: (isRequired[run] ? 0 : 1 << 60) - Int64(priority[run]) << 20 - Int64(failed),
          due: due[run],
          size: -Int64(demand.devices) * Int64(demand.share) * Int64(demand.length) / 1_000))
    }
    keys.sort { ($0.rank, $0.due, $0.size, $0.run) < ($1.rank, $1.due, $1.size, $1.run) }
    return keys.map(\.run)
  }
}

extension [Range<Int32>] {
  /// The first of some stretches in order that is not over at a minute.
  func firstIndex(endingAfter minute: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound <= minute { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
