/// A smaller problem cut out of a larger one: some jobs are decided, the others have fewer options.
struct Restriction: Sendable {
  /// The problem that is left.  Its jobs and options are named by their places in the larger one.
  private(set) var problem: ReducedProblem
  /// What the decided jobs take, by jobs of the larger problem; the others stand as they were.
  private let outerChoice: [Int32]
  /// What the decided jobs cost.
  let decidedCost: Int64
  /// The place in the larger problem of each capacity.
  private let outerCapacities: [Int]

  /// Fails if the decided jobs alone do not fit, or if some other job has no option that does.
  ///
  /// - Parameters:
  ///   - outer: The larger problem.
  ///   - choice: What each of its jobs takes if it is decided.
  ///   - isOpen: Whether a job is left to decide.
  ///   - isAllowed: Whether an option of such a job may be taken.
  init?(
    of outer: ReducedProblem, choice: [Int32], isOpen: (Int) -> Bool, isAllowed: (Int) -> Bool
  ) {
    var inner = ReducedProblem()
    inner.capacities = outer.capacities
    inner.capacityNames = outer.capacityNames
    var decidedCost: Int64 = 0
    for job in 0..<outer.jobCount where !isOpen(job) {
      let option = Int(choice[job])
      decidedCost += outer.costs[option]
      for use in outer.uses(of: option) {
        inner.capacities[Int(outer.useCapacity[use])] -= outer.useAmount[use]
      }
    }
    guard inner.capacities.allSatisfy({ $0 >= 0 }) else { return nil }
    for job in 0..<outer.jobCount where isOpen(job) {
      for option in outer.options(of: job) where isAllowed(option) {
        let fits = outer.uses(of: option).allSatisfy {
          outer.useAmount[$0] <= inner.capacities[Int(outer.useCapacity[$0])]
        }
        guard fits else { continue }
        inner.appendOption(option, of: outer)
        inner.optionNames[inner.optionNames.count - 1] = Int32(option)
      }
      guard Int(inner.optionStart.last ?? 0) < inner.costs.count else { return nil }
      inner.closeJob(named: Int32(job))
    }
    outerCapacities = inner.dropUnusedCapacities()
    problem = inner
    outerChoice = choice
    self.decidedCost = decidedCost
  }

  /// A choice for the larger problem, from one for the smaller.
  func widened(_ choice: [Int32]) -> [Int32] {
    var result = outerChoice
    for (job, option) in choice.enumerated() {
      result[Int(problem.jobNames[job])] = problem.optionNames[Int(option)]
    }
    return result
  }

  /// The prices that matter in the smaller problem.
  func narrowed(prices: [Double]) -> [Double] { outerCapacities.map { prices[$0] } }

  /// A choice for the smaller problem that takes what the larger one took, where it may.
  func narrowed(_ choice: [Int32]) -> [Int32]? {
    var result: [Int32] = []
    for job in 0..<problem.jobCount {
      let name = choice[Int(problem.jobNames[job])]
      guard let option = problem.options(of: job).first(where: { problem.optionNames[$0] == name })
      else { return nil }
      result.append(Int32(option))
    }
    return result
  }
}

extension ReducedProblem {
  /// Leaves out capacities that no option uses: they may be empty, and nothing divides by them.
  ///
  /// - Returns: The places where those that stay have been.
  fileprivate mutating func dropUnusedCapacities() -> [Int] {
    var isUsed = [Bool](repeating: false, count: capacityCount)
    for capacity in useCapacity { isUsed[Int(capacity)] = true }
    var number = [Int32](repeating: -1, count: capacityCount)
    var kept: [Int] = []
    for capacity in 0..<capacityCount where isUsed[capacity] {
      number[capacity] = Int32(kept.count)
      kept.append(capacity)
    }
    capacities = kept.map { capacities[$0] }
    capacityNames = kept.map { capacityNames[$0] }
    for index in useCapacity.indices { useCapacity[index] = number[Int(useCapacity[index])] }
    return kept
  }
}
