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

  /// Appends a job; its number is the count of jobs before it.
  ///
  /// - Parameter options: At least one.  ``Plan/choices`` counts them from zero.
  /// - Throws: What is wrong with the job; the problem is then as it was before.
  package mutating func addJob(options: [Option]) throws(PlanningError) {
    let job = jobCount
    guard !options.isEmpty else { throw .jobWithoutOptions(job) }
    for (index, option) in options.enumerated() {
      for use in option.uses {
        guard capacities.indices.contains(use.capacity) else {
          throw .unknownCapacity(job: job, option: index)
        }
        guard use.amount >= 0 else { throw .negativeUse(job: job, option: index) }
      }
    }
    let useCount = options.reduce(uses.count) { $0 + $1.uses.count }
    guard costs.count + options.count < Int32.max, useCount < Int32.max else { throw .tooLarge }
    for option in options {
      costs.append(option.cost)
      uses.append(contentsOf: option.uses)
      useStart.append(Int32(uses.count))
    }
    optionStart.append(Int32(costs.count))
  }
}
