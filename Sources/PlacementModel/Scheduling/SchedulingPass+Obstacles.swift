import Quantities

extension SchedulingPass {
  /// Why a run that was left out has no place among the others.
  func obstacle(to run: Int) -> SchedulingObstacle {
    let demand = table.demand(of: run)
    let period = table.period(of: run)
    var last: (job: Int, at: Int32)?
    for input in demand.inputs {
      guard input.demand != nil else { return .inputMissing(job: input.job) }
      guard let producer = table.producer(of: run, input) else { continue }
      guard finish[producer] >= 0 else { return .inputMissing(job: input.job) }
      let there = finish[producer] + input.handOver
      if there > period.lowerBound, there > last?.at ?? -1 { last = (input.job, there) }
    }
    guard let span = span(of: run) else { return .inputMissing(job: demand.job) }
    if case .pool(let pool) = demand.resource {
      let supply = table.problem.supplies[pool]
      if demand.devices > supply.count {
        return .count(needed: Int(demand.devices), available: Int(supply.count))
      }
      // What the empty pool could not give is short even if a little of it is left.
      if demand.spending > pools[pool].budget {
        return .poolHours(
          needed: Self.hours(demand.spending), left: Self.hours(max(0, pools[pool].budget)))
      }
    }
    let room = room(for: demand, in: span)
    if room < demand.length {
      if let last,
        self.room(for: demand, in: period) >= demand.length
      {
        return .inputLate(job: last.job, at: MonthMinute(minutes: Int(last.at)))
      }
      return .tooLong(
        needed: .seconds(Int64(demand.length) * 60), longest: .seconds(Int64(room) * 60))
    }
    return .busy(needed: Int(demand.devices), most: mostFree(for: demand, in: span))
  }

  /// Minutes of a span that a run could have in an empty pool: in one stretch, or in all of them if
  /// it may be split.
  private func room(for demand: SchedulingProblem.Demand, in span: Range<Int32>) -> Int32 {
    guard demand.splitting != nil else { return table.longestStretch(demand, in: span) }
    return table.problem.windows[demand.window].reduce(0) { sum, stretch in
      sum + Int32(stretch.clamped(to: span).count)
    }
  }

  /// The most GPUs, fewer than the run needs, that are free together for as long as it takes.
  private func mostFree(for demand: SchedulingProblem.Demand, in span: Range<Int32>) -> Int {
    guard case .pool(let pool) = demand.resource else { return 0 }
    var (low, high) = (Int32(0), max(0, demand.devices - 1))
    while low < high {
      let middle = (low + high + 1) / 2
      let isFree = table.problem.windows[demand.window].contains { stretch in
        let stretch = stretch.clamped(to: span)
        return !stretch.isEmpty
          && pools[pool].starts(
            for: demand, devices: middle, length: demand.length, from: stretch.lowerBound,
            end: stretch.upperBound) != nil
      }
      if isFree { low = middle } else { high = middle - 1 }
    }
    return Int(low)
  }

  private static func hours(_ spending: Int64) -> DeviceHours {
    DeviceHours(Double(spending) / Double(SchedulingProblem.wholeShare) / 3600)
  }
}
