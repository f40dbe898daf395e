// A problem without what cannot matter, in an order that does not depend on how it was written
// down.  All reductions are exact: some optimum of the problem is an optimum of what is left.

/// The options worth considering, sorted, with the uses of each.
struct ReducedProblem: Sendable {
  /// The capacities that can run short.
  var capacities: [Int64] = []
  /// The caller's number of each of these capacities.
  var capacityNames: [Int] = []
  var optionStart: [Int32] = [0]
  var costs: [Int64] = []
  var useStart: [Int32] = [0]
  /// Uses are sorted by capacity within an option, and none is zero.
  var useCapacity: [Int32] = []
  var useAmount: [Int64] = []
  /// The caller's number of each job and, within its job, of each option.
  var jobNames: [Int32] = []
  var optionNames: [Int32] = []
  /// A lower bound above this proves that some job finds no place; `nil` without placeholders.
  var dearestRealCost: Int64?

  /// The name of an option that stands for "finds no place".
  static let placeholder: Int32 = -1

  var jobCount: Int { jobNames.count }
  var capacityCount: Int { capacities.count }

  func options(of job: Int) -> Range<Int> {
    Int(optionStart[job])..<Int(optionStart[job + 1])
  }

  func uses(of option: Int) -> Range<Int> {
    Int(useStart[option])..<Int(useStart[option + 1])
  }

  /// Whether an option uses no more than is left of each capacity.
  func fits(_ option: Int, in left: [Int64]) -> Bool {
    for use in uses(of: option) where useAmount[use] > left[Int(useCapacity[use])] { return false }
    return true
  }

  /// The same once its job has given back what `current` uses.
  func fits(_ option: Int, insteadOf current: Int, in left: [Int64]) -> Bool {
    for use in uses(of: option) {
      let capacity = useCapacity[use]
      var available = left[Int(capacity)]
      for other in uses(of: current) where useCapacity[other] == capacity {
        available += useAmount[other]
      }
      if useAmount[use] > available { return false }
    }
    return true
  }

  /// An empty problem with the same capacities and room for as many jobs.
  func emptied() -> ReducedProblem {
    var result = ReducedProblem()
    result.capacities = capacities
    result.capacityNames = capacityNames
    result.dearestRealCost = dearestRealCost
    result.optionStart.reserveCapacity(optionStart.count)
    result.jobNames.reserveCapacity(jobNames.count)
    result.costs.reserveCapacity(costs.count)
    result.useStart.reserveCapacity(useStart.count)
    result.optionNames.reserveCapacity(optionNames.count)
    result.useCapacity.reserveCapacity(useCapacity.count)
    result.useAmount.reserveCapacity(useAmount.count)
    return result
  }

  /// Ends the job whose options were appended last.
  mutating func closeJob(named name: Int32) {
    optionStart.append(Int32(costs.count))
    jobNames.append(name)
  }

  /// Ends the option whose uses were appended last.
  mutating func closeOption(named name: Int32, cost: Int64) {
    useStart.append(Int32(useCapacity.count))
    costs.append(cost)
    optionNames.append(name)
  }

  mutating func appendOption(_ option: Int, of other: borrowing ReducedProblem) {
    for use in other.uses(of: option) {
      useCapacity.append(other.useCapacity[use])
      useAmount.append(other.useAmount[use])
    }
    closeOption(named: other.optionNames[option], cost: other.costs[option])
  }
}
