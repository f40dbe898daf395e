/// One attempt at a calendar: runs are placed one after another, each where there is room for it
/// among those before (a serial schedule generation scheme; Kolisch 1996).  Gaps are filled: a run
/// may stand before others that were placed first.
struct SchedulingPass {
  /// Which of the starts with room is taken.
  enum Choice {
    case earliest
    /// Where power is cheapest; the earliest of equals.
    case cheapest
  }

  /// Of so many stretches with room the cheapest is looked for.
  private static let mostStretches = 512

  let table: RunTable
  private(set) var pools: [PoolCalendar]
  /// The first minute of each run, or -1.
  private(set) var start: [Int32]
  /// The minute at which each run is over, or -1.
  private(set) var finish: [Int32]
  /// The pieces of runs that are split.
  private(set) var pieces: [Int: [Range<Int32>]] = [:]
  /// The GPUs of runs on itemised pools, piece after piece.
  private(set) var devices: [Int: [Int32]] = [:]

  init(_ table: RunTable, shared: [Int32]) {
    self.table = table
    pools = zip(table.problem.supplies, shared).map { PoolCalendar($0, shared: $1) }
    start = [Int32](repeating: -1, count: table.count)
    finish = start
  }

  /// Places runs in some order; what finds no room is left out.
  mutating func place(_ order: [Int32], _ choice: Choice) {
    for run in order { place(Int(run), choice) }
  }

  /// - Returns: Whether there was room.
  @discardableResult
  mutating func place(_ run: Int, _ choice: Choice) -> Bool {
    let demand = table.demand(of: run)
    guard let span = span(of: run), span.upperBound - span.lowerBound >= demand.length else {
      return false
    }
    if case .pool(let pool) = demand.resource, demand.spending > pools[pool].budget { return false }
    guard let spans = spans(of: demand, in: span, choice) else { return false }
    commit(run, demand, spans)
    return true
  }

  /// When a run may begin, and when it must be over; nil if what it waits for has no place.
  func span(of run: Int) -> Range<Int32>? {
    let demand = table.demand(of: run)
    let period = table.period(of: run)
    var ready = period.lowerBound
    for input in demand.inputs {
      guard input.demand != nil else { return nil }
      guard let producer = table.producer(of: run, input) else { continue }
      guard finish[producer] >= 0 else { return nil }
      ready = max(ready, finish[producer] + input.handOver)
    }
    // The clock of a deadline starts when the job could start.
    let opening = table.opening(demand, from: ready)
    let end = table.end(of: demand, in: period)
    let due = min(end, demand.deadline.map { opening + $0 } ?? .max)
    let earliest = min(opening + demand.lead, SchedulingProblem.month)
    return earliest..<max(earliest, due)
  }

  mutating func start(
    of demand: SchedulingProblem.Demand, in span: Range<Int32>, _ choice: Choice
  ) -> Int32? {
    let prices = choice == .cheapest ? table.problem.prices : nil
    var best: (start: Int32, cost: Int64)?
    var looked = 0
    let stretches = table.problem.windows[demand.window]
    var index = stretches.firstIndex(endingAfter: span.lowerBound)
    while index < stretches.count, stretches[index].lowerBound < span.upperBound {
      var from = max(span.lowerBound, stretches[index].lowerBound)
      let end = min(span.upperBound, stretches[index].upperBound)
      while from + demand.length <= end,
        let starts = starts(for: demand, length: demand.length, from: from, end: end)
      {
        guard let prices else { return starts.lowerBound }
        let found = prices.cheapest(in: starts, length: demand.length)
        if best.map({ found.cost < $0.cost }) ?? true { best = found }
        looked += 1
        if looked == Self.mostStretches { return best?.start }
        from = starts.upperBound + 1
      }
      index += 1
    }
    return best?.start
  }

  mutating func starts(
    for demand: SchedulingProblem.Demand, length: Int32, from: Int32, end: Int32
  ) -> ClosedRange<Int32>? {
    switch demand.resource {
    case .unlimited: from + length <= end ? from...(end - length) : nil
    case .pool(let pool):
      pools[pool].nextStarts(for: demand, length: length, from: from, end: end)
    }
  }

  func freeUntil(
    _ demand: SchedulingProblem.Demand, from start: Int32, end: Int32
  ) -> Int32 {
    guard case .pool(let pool) = demand.resource else { return end }
    return pools[pool].freeUntil(demand, from: start, end: end)
  }

  private mutating func commit(
    _ run: Int, _ demand: SchedulingProblem.Demand, _ spans: [Range<Int32>]
  ) {
    start[run] = spans[0].lowerBound
    finish[run] = spans[spans.count - 1].upperBound
    if spans.count > 1 { pieces[run] = spans }
    guard case .pool(let pool) = demand.resource else { return }
    pools[pool].spend(demand.spending(in: spans))
    let isItemised = pools[pool].isItemised(demand)
    for span in spans {
      let taken = pools[pool].take(demand, over: span)
      if isItemised { devices[run, default: []] += taken }
    }
  }

  /// Takes a run that is not split out again.
  mutating func remove(_ run: Int) {
    let demand = table.demand(of: run)
    if case .pool(let pool) = demand.resource {
      pools[pool].spend(-demand.spending)
      pools[pool].release(demand, over: start[run]..<finish[run], devices: devices[run] ?? [])
    }
    devices[run] = nil
    start[run] = -1
    finish[run] = -1
  }

  /// Puts a run back to where it was, or to another start at which it has room.
  mutating func put(_ run: Int, at start: Int32) {
    let demand = table.demand(of: run)
    commit(run, demand, [start..<(start + demand.length)])
  }

  /// The cheapest start of a run that ends by `end`; nil if there is no room.
  mutating func cheapestStart(of run: Int, by end: Int32) -> Int32? {
    guard let span = span(of: run), span.lowerBound < end else { return nil }
    let demand = table.demand(of: run)
    return start(of: demand, in: span.lowerBound..<min(span.upperBound, end), .cheapest)
  }

  /// The spans of a placed run.
  func spans(of run: Int) -> [Range<Int32>] {
    pieces[run] ?? (start[run] < 0 ? [] : [start[run]..<finish[run]])
  }
}

extension SchedulingProblem.Demand {
  /// What a run takes of its pool's month, in millionths of a GPU times seconds.
  var spending: Int64 { Int64(devices) * Int64(share) * seconds }

  /// The same with the minutes that saving and restarting between pieces take.
  func spending(in pieces: [Range<Int32>]) -> Int64 {
    let minutes = pieces.reduce(0) { $0 + Int64($1.count) } - Int64(length)
    return spending + Int64(devices) * Int64(share) * minutes * 60
  }
}
