import Quantities

/// The calendar that a pass makes: numbered GPUs, what power costs, and what is left over.
struct ScheduleBuilder {
  private let input: SchedulingInput
  private let pass: SchedulingPass
  private let plan: Plan
  private let place: PlacementCase
  private let month: PlanningMonth
  private var table: RunTable { pass.table }

  init(
    _ input: SchedulingInput, _ pass: SchedulingPass, _ plan: Plan, of place: PlacementCase,
    in month: PlanningMonth
  ) {
    self.input = input
    self.pass = pass
    self.plan = plan
    self.place = place
    self.month = month
  }

  func schedule() -> Schedule {
    var schedule = Schedule(
      month: month, entries: [], omissions: omissions, loads: [],
      tallies: tallies, assumedPeaks: input.assumedPeaks, power: .zero, isPowerKnown: true)
    let placed = spans()
    for (resource, spans) in placed.sorted(by: { $0.key < $1.key }) {
      schedule.entries += entries(of: spans, on: resource)
    }
    for entry in schedule.entries where entry.resource != .cloud {
      guard let power = entry.power, let sum = try? schedule.power + power else {
        schedule.isPowerKnown = false
        continue
      }
      schedule.power = sum
    }
    schedule.loads = place.lab.pools.indices.map { load(of: $0, placed[.pool($0)] ?? []) }
    return schedule
  }

  // MARK: Spans

  /// A run or a piece of one.
  private struct Span {
    var run: Int
    var piece: Int
    var range: Range<Int32>
  }

  /// What runs where, by start.
  private func spans() -> [Schedule.Resource: [Span]] {
    var spans: [Schedule.Resource: [Span]] = [:]
    for run in 0..<table.count where pass.start[run] >= 0 {
      let resource = input.resources[Int(table.demandOf[run])]
      for (piece, range) in pass.spans(of: run).enumerated() {
        spans[resource, default: []].append(Span(run: run, piece: piece, range: range))
      }
    }
    return spans.mapValues { spans in
      spans.sorted {
        ($0.range.lowerBound, $0.range.upperBound, $0.run)
          < ($1.range.lowerBound, $1.range.upperBound, $1.run)
      }
    }
  }

  private func entries(of spans: [Span], on resource: Schedule.Resource) -> [Schedule.Entry] {
    var numbering: GPUNumbering?
    if case .pool(let pool) = resource {
      numbering = GPUNumbering(from: pass.pools[pool].firstCounted)
    }
    var entries: [Schedule.Entry] = []
    entries.reserveCapacity(spans.count)
    for span in spans {
      let index = Int(table.demandOf[span.run])
      let demand = input.problem.demands[index]
      var gpus: [Int32] = []
      if let devices = pass.devices[span.run] {
        let count = Int(demand.devices)
        gpus = Array(devices[span.piece * count..<(span.piece + 1) * count])
      } else if numbering != nil {
        gpus = numbering?.take(demand.devices, over: span.range) ?? []
      }
      let pieces = pass.pieces[span.run]?.count ?? 1
      entries.append(
        Schedule.Entry(
          job: demand.job, part: input.parts[index], run: table.number(of: span.run) + 1,
          piece: span.piece + 1, pieces: pieces, resource: resource,
          start: MonthMinute(minutes: Int(span.range.lowerBound)),
          end: MonthMinute(minutes: Int(span.range.upperBound)), gpus: gpus.map { Int($0) + 1 },
          share: plan.placements[demand.job].local?.share ?? .all,
          power: resource == .cloud
            ? nil
            : power(
              of: demand, over: span.range,
              seconds: pieces > 1 ? Int64(span.range.count) * 60 : demand.seconds)))
    }
    return entries
  }

  // MARK: Power

  /// What a run's power costs at the hours in which it runs; nil if the power is unknown.
  private func power(
    of demand: SchedulingProblem.Demand, over range: Range<Int32>, seconds: Int64
  ) -> Money? {
    var drawn: Power?
    for case .energy(_, let power) in plan.placements[demand.job].cost.lines.map(\.meter) {
      // A part of a service draws its part of what all its GPUs draw.
      let part = power.gpus > 0 ? Double(demand.devices) / Double(power.gpus) : 1
      drawn = power.drawn.map { $0 * part }
    }
    guard let drawn else { return nil }
    // Price times seconds, in micro-dollars for a kilowatt, times 3,600.
    let weight: Double
    if let prices = input.problem.prices {
      let whole = range.lowerBound + Int32(seconds / 60)
      let rest = whole < range.upperBound ? prices.cost(from: whole, to: whole + 1) : 0
      weight =
        Double(prices.cost(from: range.lowerBound, to: whole) * 60 + rest * (seconds % 60))
    } else {
      let price = place.lab.tariff.price(atHourOfWeek: 0).perKilowattHour.micros
      weight = Double(price) * Double(seconds)
    }
    return try? Money(micros: 1).scaled(by: weight / 3600 * (drawn.watts / 1000))
  }

  // MARK: Sums

  private func load(of pool: Int, _ spans: [Span]) -> Schedule.Load {
    let whole = Double(SchedulingProblem.wholeShare) * 3600
    let used = input.problem.supplies[pool].budget - pass.pools[pool].budget
    return Schedule.Load(
      used: DeviceHours(Double(used) / whole), available: place.lab.pools[pool].gpuHoursPerMonth,
      most: most(spans))
  }

  /// Most GPUs in use at one time, shared ones once.
  private func most(_ spans: [Span]) -> Int {
    var runsOn: [Int32: Int] = [:]
    var ends = MinHeap<End>()
    var inUse = 0
    var most = 0
    for span in spans {
      while let first = ends.first, first.minute <= span.range.lowerBound {
        _ = ends.popFirst()
        inUse -= first.counted
        for number in first.numbers {
          runsOn[number, default: 0] -= 1
          if runsOn[number] == 0 { inUse -= 1 }
        }
      }
      let demand = table.demand(of: span.run)
      var numbers: [Int32] = []
      if let devices = pass.devices[span.run] {
        let count = Int(demand.devices)
        numbers = Array(devices[span.piece * count..<(span.piece + 1) * count])
      }
      let counted = numbers.isEmpty ? Int(demand.devices) : 0
      inUse += counted
      for number in numbers {
        runsOn[number, default: 0] += 1
        if runsOn[number] == 1 { inUse += 1 }
      }
      ends.insert(End(minute: span.range.upperBound, counted: counted, numbers: numbers))
      most = max(most, inUse)
    }
    return most
  }

  private struct End: Comparable {
    var minute: Int32
    var counted: Int
    var numbers: [Int32]

    static func < (a: End, b: End) -> Bool { a.minute < b.minute }
  }

  private var tallies: [Schedule.Tally?] {
    var tallies = [Schedule.Tally?](repeating: nil, count: place.jobs.count)
    for index in input.problem.demands.indices {
      let demand = input.problem.demands[index]
      var tally = tallies[demand.job] ?? Schedule.Tally(owed: 0, placed: 0, leftOver: 0, closed: 0)
      for run in table.first[index]..<table.first[index + 1] {
        let isPlaced = pass.start[run] >= 0
        if table.isRequired[run] { tally.owed += 1 }
        if isPlaced {
          tally.placed += 1
        } else if table.number(of: run) < demand.periods.required,
          !table.isOpen(demand, in: table.period(of: run))
        {
          tally.closed += 1
        } else if !table.isRequired[run] {
          tally.leftOver += 1
        }
      }
      tallies[demand.job] = tally
    }
    return tallies
  }

  // MARK: What has no place

  private var omissions: [Schedule.Omission] {
    var omissions: [Schedule.Omission] = []
    for run in 0..<table.count where pass.start[run] < 0 && table.isRequired[run] {
      let index = Int(table.demandOf[run])
      let span = pass.span(of: run) ?? table.period(of: run)
      omissions.append(
        Schedule.Omission(
          job: table.demand(of: run).job, part: input.parts[index],
          run: table.number(of: run) + 1, resource: input.resources[index],
          from: MonthMinute(minutes: Int(span.lowerBound)),
          due: MonthMinute(minutes: Int(span.upperBound)), obstacle: pass.obstacle(to: run)))
    }
    return omissions.sorted { ($0.job, $0.run) < ($1.job, $1.run) }
  }
}
