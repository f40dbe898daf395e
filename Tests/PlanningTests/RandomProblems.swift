import Planning

/// SplitMix64 (Steele, Lea, Flood 2014): small, and the same everywhere.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var word = state
    word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
    word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
    return word ^ (word >> 31)
  }
}

/// A problem as a test makes it: jobs in the open, so that they can be shuffled and checked.
struct RandomProblem {
  var capacities: [Int64]
  var jobs: [[PlanningProblem.Option]]

  func stated() throws -> PlanningProblem {
    var problem = try PlanningProblem(capacities: capacities)
    for job in jobs { try problem.addJob(options: job) }
    return problem
  }

  /// What a choice costs; `nil` if it does not fit.
  func cost(of choices: [Int32]) -> Int64? {
    guard choices.count == jobs.count else { return nil }
    var cost: Int64 = 0
    for (job, choice) in zip(jobs, choices) {
      guard job.indices.contains(Int(choice)) else { return nil }
      cost += job[Int(choice)].cost
    }
    return zip(use(of: choices), capacities).allSatisfy { $0 <= $1 } ? cost : nil
  }

  func use(of choices: [Int32]) -> [Int64] {
    var sums = [Int64](repeating: 0, count: capacities.count)
    for (job, choice) in zip(jobs, choices) {
      for use in job[Int(choice)].uses { sums[use.capacity] += use.amount }
    }
    return sums
  }

  /// The least cost of all plans, by trying every one; `nil` if none fits.
  func optimum() -> Int64? {
    var best: Int64?
    var left = capacities
    func place(_ job: Int, _ cost: Int64) {
      guard job < jobs.count else {
        if cost < best ?? .max { best = cost }
        return
      }
      for option in jobs[job] {
        for use in option.uses { left[use.capacity] -= use.amount }
        if left.allSatisfy({ $0 >= 0 }) { place(job + 1, cost + option.cost) }
        for use in option.uses { left[use.capacity] += use.amount }
      }
    }
    place(0, 0)
    return best
  }
}

extension RandomProblem {
  /// Something small of every kind: ties, zeros, negative costs, repeated uses, no queue.
  init(seed: Int, jobs: ClosedRange<Int> = 0...6, alwaysFree: Bool = false) {
    var random = SplitMix64(seed: seed)
    let capacityCount = Int.random(in: 0...4, using: &random)
    let jobCount = Int.random(in: jobs, using: &random)
    let scale: Int64 = [3, 12, 1000, 1_000_000_007].randomElement(using: &random) ?? 3
    let lowest: Int64 = Bool.random(using: &random) ? 0 : -scale / 3
    capacities = (0..<capacityCount).map { _ in
      .random(in: 0...(scale * Int64(max(1, jobCount)) / 2), using: &random)
    }
    let queues = alwaysFree || Int.random(in: 0..<4, using: &random) > 0
    self.jobs = []
    for _ in 0..<jobCount {
      var options: [PlanningProblem.Option] = []
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        var option = PlanningProblem.Option(cost: .random(in: lowest...scale, using: &random))
        for _ in 0..<Int.random(in: 0...3, using: &random) where capacityCount > 0 {
          option.uses.append(
            .init(
              capacity: .random(in: 0..<capacityCount, using: &random),
              amount: .random(in: 0...scale, using: &random)))
        }
        options.append(option)
      }
      if queues { options.append(.init(cost: scale * 2)) }
      self.jobs.append(options)
    }
    // The same job twice, as manifests have it.
    if jobCount > 1, Bool.random(using: &random) { self.jobs[1] = self.jobs[0] }
  }
}
