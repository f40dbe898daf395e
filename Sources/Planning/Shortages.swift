extension ReducedProblem {
  /// The jobs none of whose options fits even if all others wait; `nil` if there are none.
  func jobsThatCannotRunAlone(in problem: PlanningProblem) -> Shortage? {
    let jobs = (0..<jobCount).filter { job in
      options(of: job).allSatisfy { optionNames[$0] == Self.placeholder }
    }.map { Int(jobNames[$0]) }.sorted()
    guard !jobs.isEmpty else { return nil }
    return Shortage(jobs: jobs, capacities: problem.capacitiesLacked(by: jobs, problem.capacities))
  }

  /// The jobs that an attempt leaves without a place, and what they lack beside the others.
  func shortage(of choice: [Int32], in problem: PlanningProblem) -> Shortage {
    var left = problem.capacities
    var jobs: [Int] = []
    for (job, option) in choice.enumerated() {
      let name = Int(jobNames[job])
      let number = optionNames[Int(option)]
      guard number != Self.placeholder else {
        jobs.append(name)
        continue
      }
      for use in problem.option(Int(number), ofJob: name).uses { left[use.capacity] -= use.amount }
    }
    jobs.sort()
    return Shortage(jobs: jobs, capacities: problem.capacitiesLacked(by: jobs, left))
  }
}

extension PlanningProblem {
  /// The capacities of which some option of these jobs takes more than is left.
  fileprivate func capacitiesLacked(by jobs: [Int], _ left: [Int64]) -> [Int] {
    var isShort = [Bool](repeating: false, count: capacities.count)
    for job in jobs {
      for index in 0..<optionCount(ofJob: job) {
        var rest = left
        for use in option(index, ofJob: job).uses {
          let (difference, overflow) = rest[use.capacity].subtractingReportingOverflow(use.amount)
          rest[use.capacity] = overflow ? -1 : difference
          if rest[use.capacity] < 0 {
            isShort[use.capacity] = true
            rest[use.capacity] = 0
          }
        }
      }
    }
    return isShort.indices.filter { isShort[$0] }
  }
}
