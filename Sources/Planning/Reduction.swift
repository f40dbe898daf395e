extension ReducedProblem {
  /// Takes out of `problem` what cannot matter.
  ///
  /// - Options that do not fit even alone are left out, and so are those that another option of the
  ///   same job beats: not dearer, and no more of anything.
  /// - A capacity that cannot run short whatever is chosen is left out.
  /// - A job without an option free of uses gets a placeholder, dear enough that a plan leaves it
  ///   without a place only if it must.
  /// - Jobs are sorted by content, so that neither the plan's cost nor the bound depends on the
  ///   order in which they were added.
  ///
  /// - Throws: ``PlanningError/overflow`` if the cost of a plan may not fit into 64 bits.
  init(_ problem: PlanningProblem) throws(PlanningError) {
    var plain = ReducedProblem(whatFitsAlone: problem)
    repeat { plain = plain.withoutBeatenOptions() } while plain.dropAmpleCapacities()
    try plain.addPlaceholders()
    self = plain.sortedByContent()
  }

  /// The options that fit alone, with each capacity named once.
  private init(whatFitsAlone problem: PlanningProblem) {
    self.init()
    capacities = problem.capacities
    capacityNames = Array(problem.capacities.indices)
    optionStart.reserveCapacity(problem.jobCount + 1)
    jobNames.reserveCapacity(problem.jobCount)
    costs.reserveCapacity(problem.costs.count)
    optionNames.reserveCapacity(problem.costs.count)
    useStart.reserveCapacity(problem.costs.count + 1)
    useCapacity.reserveCapacity(problem.uses.count)
    useAmount.reserveCapacity(problem.uses.count)
    for job in 0..<problem.jobCount {
      let first = Int(problem.optionStart[job])
      for option in first..<Int(problem.optionStart[job + 1]) {
        let uses = Int(problem.useStart[option])..<Int(problem.useStart[option + 1])
        let kept = useCapacity.count
        if appendUses(problem.uses[uses]) {
          closeOption(named: Int32(option - first), cost: problem.costs[option])
        } else {
          useCapacity.removeLast(useCapacity.count - kept)
          useAmount.removeLast(useAmount.count - kept)
        }
      }
      closeJob(named: Int32(job))
    }
  }

  /// Appends the uses of one option, sorted and summed; says whether they fit.
  private mutating func appendUses(_ uses: ArraySlice<PlanningProblem.Use>) -> Bool {
    let start = useCapacity.count
    for use in uses where use.amount > 0 {
      let capacity = Int32(use.capacity)
      var place = useCapacity.count
      while place > start, useCapacity[place - 1] > capacity { place -= 1 }
      if place > start, useCapacity[place - 1] == capacity {
        let (sum, overflow) = useAmount[place - 1].addingReportingOverflow(use.amount)
        if overflow { return false }
        useAmount[place - 1] = sum
      } else {
        useCapacity.insert(capacity, at: place)
        useAmount.insert(use.amount, at: place)
      }
    }
    return (start..<useCapacity.count).allSatisfy {
      useAmount[$0] <= capacities[Int(useCapacity[$0])]
    }
  }

  /// Leaves out the capacities that would suffice if every job took as much as it can.
  ///
  /// - Returns: Whether there were any; options may then beat others that they did not beat before.
  private mutating func dropAmpleCapacities() -> Bool {
    var room = capacities
    var isScarce = [Bool](repeating: false, count: capacityCount)
    var most = [Int64](repeating: 0, count: capacityCount)
    var touched: [Int] = []
    for job in 0..<jobCount {
      for use in Int(useStart[Int(optionStart[job])])..<Int(useStart[Int(optionStart[job + 1])]) {
        let capacity = Int(useCapacity[use])
        if most[capacity] == 0 { touched.append(capacity) }
        most[capacity] = max(most[capacity], useAmount[use])
      }
      for capacity in touched {
        if most[capacity] > room[capacity] { isScarce[capacity] = true }
        room[capacity] = max(0, room[capacity] - most[capacity])
        most[capacity] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    if isScarce.allSatisfy({ $0 }) { return false }
    let scarce = capacities.indices.filter { isScarce[$0] }
    var newNumber = [Int32](repeating: -1, count: capacityCount)
    for (number, capacity) in scarce.enumerated() { newNumber[capacity] = Int32(number) }
    capacityNames = scarce.map { capacityNames[$0] }
    capacities = scarce.map { capacities[$0] }
    var read = 0
    var kept = 0
    for option in costs.indices {
      let end = Int(useStart[option + 1])
      while read < end {
        let number = newNumber[Int(useCapacity[read])]
        if number >= 0 {
          useCapacity[kept] = number
          useAmount[kept] = useAmount[read]
          kept += 1
        }
        read += 1
      }
      useStart[option + 1] = Int32(kept)
    }
    useCapacity.removeLast(useCapacity.count - kept)
    useAmount.removeLast(useAmount.count - kept)
    return true
  }

  /// Gives each job without an option free of uses the placeholder "finds no place".
  private mutating func addPlaceholders() throws(PlanningError) {
    var least: Int64 = 0
    var most: Int64 = 0
    var magnitude: Int64 = 0
    for job in 0..<jobCount {
      let prices = costs[options(of: job)]
      let (low, high) = (prices.min() ?? 0, prices.max() ?? 0)
      // -2⁶³ has no magnitude in Int64.
      guard low > .min else { throw .overflow }
      try least.add(low)
      try most.add(high)
      try magnitude.add(max(abs(low), abs(high)))
    }
    // Sorted by cost, undominated: only the last option of a job can be free of uses.
    let isFree: (Int) -> Bool = { [self] job in
      let options = self.options(of: job)
      return !options.isEmpty && uses(of: options.upperBound - 1).isEmpty
    }
    guard !(0..<jobCount).allSatisfy(isFree) else { return }
    let (spread, overflow) = most.subtractingReportingOverflow(least)
    guard !overflow else { throw .overflow }
    var result = emptied()
    result.dearestRealCost = most
    for job in 0..<jobCount {
      for option in options(of: job) { result.appendOption(option, of: self) }
      if !isFree(job) {
        var price = costs[options(of: job)].max() ?? 0
        try price.add(spread)
        try price.add(1)
        result.closeOption(named: Self.placeholder, cost: price)
        try magnitude.add(max(price, 0))
      }
      result.closeJob(named: jobNames[job])
    }
    self = result
  }
}

extension Int64 {
  mutating func add(_ other: Int64) throws(PlanningError) {
    let (sum, overflow) = addingReportingOverflow(other)
    guard !overflow else { throw .overflow }
    self = sum
  }
}
