extension SchedulingPass {
  /// Moves each run once to the cheapest hours that are still free, without disturbing any other.
  ///
  /// Consumers go first, so that what they wait for can follow them.  A run whose consumers have
  /// deadlines stays: their clocks start when it is over.
  ///
  /// - Complexity: O(runs · (stretches passed · log minutes)).
  mutating func cheapen() {
    var latest = [Int32](repeating: SchedulingProblem.month, count: table.count)
    var isFixed = [Bool](repeating: false, count: table.count)
    for run in table.order().reversed().map(Int.init) where start[run] >= 0 {
      if pieces[run] == nil, !isFixed[run], latest[run] > start[run] {
        let before = start[run]
        remove(run)
        put(run, at: cheapestStart(of: run, by: latest[run]) ?? before)
      }
      let demand = table.demand(of: run)
      for input in demand.inputs {
        guard let producer = table.producer(of: run, input) else { continue }
        latest[producer] = min(latest[producer], start[run] - demand.lead - input.handOver)
        // Where the job may run only at some hours, a later input could miss an opening.
        if demand.deadline != nil || demand.window != 0 { isFixed[producer] = true }
      }
    }
  }
}
