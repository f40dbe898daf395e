// Inequalities that every plan satisfies and the relaxation does not.
//
// If some jobs' uses together exceed a capacity, not all of them can be granted: a cover of k jobs
// allows k − 1.  Other jobs are lifted into the inequality one after the other, each with the
// largest coefficient that keeps it valid (Balas 1975, Wolsey 1975; with one choice per job, Wolsey
// 1990).  Such an inequality is one more capacity, of which options use small integers, so nothing
// else needs to know about it.

/// A capacity that follows from another one.
struct Cut: Hashable, Sendable {
  /// Options and how much they use, by option.
  var uses: [Use]
  var limit: Int64

  struct Use: Hashable, Sendable {
    var option: Int32
    var amount: Int64
  }
}

/// Finds cuts for one capacity.
struct CoverSeparation {
  let problem: ReducedProblem
  let capacity: Int
  let limit: Int64
  /// For each job that may use the capacity its options that do, the least use first.
  private(set) var jobs: [Candidate] = []

  struct Candidate {
    var job: Int
    /// Options with their uses and their shares in the relaxation.
    var options: [(option: Int, amount: Int64, share: Double)]
    /// Where in `options` the job enters the cover, and the share from there on.
    var threshold = 0
    var share = 0.0
    var amount: Int64 { options[threshold].amount }
  }

  init(_ problem: ReducedProblem, capacity: Int, shares: [Double]) {
    self.problem = problem
    self.capacity = capacity
    limit = problem.capacities[capacity]
    for job in 0..<problem.jobCount {
      var options: [(option: Int, amount: Int64, share: Double)] = []
      for option in problem.options(of: job) {
        for use in problem.uses(of: option) where Int(problem.useCapacity[use]) == capacity {
          options.append((option, problem.useAmount[use], shares[option]))
        }
      }
      guard !options.isEmpty else { continue }
      options.sort { $0.amount != $1.amount ? $0.amount < $1.amount : $0.option < $1.option }
      jobs.append(Candidate(job: job, options: options))
    }
    for index in jobs.indices { chooseThreshold(index) }
  }

  /// Lets the job enter where it adds most to the cover for what it takes from the violation.
  private mutating func chooseThreshold(_ index: Int) {
    var rest = jobs[index].options.reduce(0) { $0 + $1.share }
    var best = -Double.infinity
    for (place, option) in jobs[index].options.enumerated() {
      // Infinite if the job is certain to use as much.
      let merit = Double(option.amount) / max(1e-9, 1 - rest)
      if merit > best {
        best = merit
        jobs[index].threshold = place
        jobs[index].share = rest
      }
      rest -= option.share
    }
  }

  enum Order: CaseIterable { case merit, share, amount }

  /// Looks for a violated cover inequality, taking jobs into the cover in the given order.
  func cut(by order: Order) -> Cut? {
    let rank: (Candidate) -> Double = { candidate in
      switch order {
      case .merit: Double(candidate.amount) / max(1e-9, 1 - candidate.share)
      case .share: candidate.share
      case .amount: candidate.share > 1e-6 ? Double(candidate.amount) : 0
      }
    }
    let sorted = jobs.indices.sorted { first, second in
      let (one, other) = (rank(jobs[first]), rank(jobs[second]))
      return one != other ? one > other : first < second
    }
    var cover: [Int] = []
    var total: Int64 = 0
    for index in sorted {
      let (sum, overflow) = total.addingReportingOverflow(jobs[index].amount)
      if overflow { return nil }
      cover.append(index)
      total = sum
      if total > limit { break }
    }
    guard total > limit else { return nil }
    // Minimal: whoever contributes least to the violation goes first.
    for index in cover.sorted(by: { jobs[$0].share < jobs[$1].share })
    where total - jobs[index].amount > limit {
      total -= jobs[index].amount
      cover.removeAll { $0 == index }
    }
    return lifted(cover)
  }

  private func lifted(_ cover: [Int]) -> Cut? {
    let bound = cover.count - 1
    guard bound >= 1, bound <= 200 else { return nil }
    var uses: [Cut.Use] = []
    var value = 0.0
    // least[v]: the least amount with which the inequality's left side reaches v.
    var least: [Int64] = [0]
    for amount in cover.map({ jobs[$0].amount }).sorted().prefix(bound) {
      least.append((least.last ?? 0) + amount)
    }
    for index in cover {
      let candidate = jobs[index]
      for place in candidate.threshold..<candidate.options.count {
        uses.append(.init(option: Int32(candidate.options[place].option), amount: 1))
      }
      value += candidate.share
    }
    let members = Set(cover)
    let others = jobs.indices.filter { !members.contains($0) }.sorted { first, second in
      let (one, other) = (totalShare(first), totalShare(second))
      if one != other { return one > other }
      return jobs[first].options[0].amount != jobs[second].options[0].amount
        ? jobs[first].options[0].amount > jobs[second].options[0].amount : first < second
    }
    for index in others {
      var added: [(amount: Int64, coefficient: Int)] = []
      for (option, amount, share) in jobs[index].options {
        let rest = limit - amount
        var reached = 0
        while reached < bound, least[reached + 1] <= rest { reached += 1 }
        let coefficient = bound - reached
        guard coefficient > 0 else { continue }
        uses.append(.init(option: Int32(option), amount: Int64(coefficient)))
        value += Double(coefficient) * share
        added.append((amount, coefficient))
      }
      guard !added.isEmpty else { continue }
      for reach in stride(from: bound, through: 1, by: -1) {
        for (amount, coefficient) in added {
          let before = least[max(0, reach - coefficient)]
          least[reach] = min(least[reach], before + amount)
        }
      }
    }
    let norm = uses.reduce(0) { $0 + Double($1.amount * $1.amount) }.squareRoot()
    guard value - Double(bound) > 1e-3 * norm else { return nil }
    uses.sort { $0.option < $1.option }
    return Cut(uses: uses, limit: Int64(bound))
  }

  private func totalShare(_ index: Int) -> Double {
    jobs[index].options.reduce(0) { $0 + $1.share }
  }
}

extension ReducedProblem {
  /// The same problem with more capacities.
  func adding(_ cuts: [Cut]) -> ReducedProblem {
    guard !cuts.isEmpty else { return self }
    var result = emptied()
    var added = [[(capacity: Int32, amount: Int64)]](repeating: [], count: costs.count)
    for (index, cut) in cuts.enumerated() {
      for use in cut.uses {
        added[Int(use.option)].append((Int32(capacityCount + index), use.amount))
      }
      result.capacities.append(cut.limit)
      result.capacityNames.append(-1)
    }
    for job in 0..<jobCount {
      for option in options(of: job) {
        for use in uses(of: option) {
          result.useCapacity.append(useCapacity[use])
          result.useAmount.append(useAmount[use])
        }
        for (capacity, amount) in added[option] {
          result.useCapacity.append(capacity)
          result.useAmount.append(amount)
        }
        result.closeOption(named: optionNames[option], cost: costs[option])
      }
      result.closeJob(named: jobNames[job])
    }
    return result
  }
}
