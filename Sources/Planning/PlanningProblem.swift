/// Many jobs, few shared capacities, one choice for each job.
///
/// A job has options; an option has a cost and uses some of the capacities.  Everything is counted
/// in integers, so that whether a plan fits and what it costs is never a matter of rounding.  The
/// caller decides the units: millionths of a currency for costs, milliseconds of a GPU or again
/// millionths of a currency for capacities.
///
/// Costs may be negative (a choice may earn).  Uses and capacities may not.
package struct PlanningProblem: Sendable {
  /// An amount of one capacity, in that capacity's unit.
  package struct Use: Hashable, Sendable {
    package var capacity: Int
    package var amount: Int64

    package init(capacity: Int, amount: Int64) {
      self.capacity = capacity
      self.amount = amount
    }
  }

  /// One way to carry out a job.
  package struct Option: Hashable, Sendable {
    package var cost: Int64
    /// What it takes; a capacity named twice counts twice.
    package var uses: [Use]

    package init(cost: Int64, uses: [Use] = []) {
      self.cost = cost
      self.uses = uses
    }
  }

  /// How much there is of each capacity.
  package let capacities: [Int64]

  // The options of all jobs, one after the other, and their uses likewise: an array of arrays of
  // arrays would cost a million jobs several times the memory and most of the time.
  private(set) var optionStart: [Int32] = [0]
  private(set) var costs: [Int64] = []
  private(set) var useStart: [Int32] = [0]
  private(set) var uses: [Use] = []

  /// - Throws: ``PlanningError/negativeCapacity(_:)``.
  package init(capacities: [Int64]) throws(PlanningError) {
    if let index = capacities.firstIndex(where: { $0 < 0 }) { throw .negativeCapacity(index) }
    self.capacities = capacities
  }

  package var jobCount: Int { optionStart.count - 1 }

  package func optionCount(ofJob job: Int) -> Int {
    Int(optionStart[job + 1] - optionStart[job])
  }

  /// Reads an option back, for explanations and for checks.
  package func option(_ index: Int, ofJob job: Int) -> Option {
    let place = Int(optionStart[job]) + index
    return Option(
      cost: costs[place], uses: Array(uses[Int(useStart[place])..<Int(useStart[place + 1])]))
  }

  /// Makes room for so many more jobs, options and uses.
  package mutating func reserve(jobs: Int, options: Int, uses count: Int) {
    optionStart.reserveCapacity(optionStart.count + jobs)
    costs.reserveCapacity(costs.count + options)
    useStart.reserveCapacity(useStart.count + options)
    uses.reserveCapacity(uses.count + count)
  }

  /// Appends a job; its number is the count of jobs before it.
  ///
  /// - Parameter options: At least one.  ``Plan/choices`` counts them from zero.
  /// - Throws: What is wrong with the job; the problem is then as it was before.
  package mutating func addJob(options: [Option]) throws(PlanningError) {
    for option in options { addOption(cost: option.cost, uses: option.uses) }
    try closeJob()
  }

  /// Appends an option to the job that ``closeJob()`` ends; for callers with a million jobs, who would
  /// rather not make an array for each.
  package mutating func addOption(cost: Int64, uses own: [Use]) {
    costs.append(cost)
    uses.append(contentsOf: own)
    useStart.append(Int32(clamping: uses.count))
  }

  /// Ends the job whose options were appended last; its number is the count of jobs before it.
  ///
  /// - Throws: What is wrong with the job; the problem is then as it was before its first option.
  package mutating func closeJob() throws(PlanningError) {
    do throws(PlanningError) {
      try checkLast()
    } catch {
      let options = Int(optionStart[jobCount])
      costs.removeLast(costs.count - options)
      useStart.removeLast(useStart.count - options - 1)
      uses.removeLast(uses.count - Int(useStart[options]))
      throw error
    }
    optionStart.append(Int32(costs.count))
  }

  /// Throws what is wrong with the options that no job has yet.
  private func checkLast() throws(PlanningError) {
    let job = jobCount
    let first = Int(optionStart[job])
    guard costs.count > first else { throw .jobWithoutOptions(job) }
    guard costs.count < Int32.max, uses.count < Int32.max else { throw .tooLarge }
    for option in first..<costs.count {
      for use in uses[Int(useStart[option])..<Int(useStart[option + 1])] {
        guard capacities.indices.contains(use.capacity) else {
          throw .unknownCapacity(job: job, option: option - first)
        }
        guard use.amount >= 0 else { throw .negativeUse(job: job, option: option - first) }
      }
    }
  }
}
