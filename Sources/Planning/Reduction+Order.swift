extension ReducedProblem {
  /// Sorts the options of each job by cost and leaves out those that another one beats.
  func withoutBeatenOptions() -> ReducedProblem {
    var result = emptied()
    var order: [Int] = []
    var kept: [Int] = []
    for job in 0..<jobCount {
      order.removeAll(keepingCapacity: true)
      kept.removeAll(keepingCapacity: true)
      // Insertion: a job has a handful of options, and they often come sorted.
      for option in options(of: job) {
        var place = order.count
        while place > 0, comesBefore(option, order[place - 1]) { place -= 1 }
        order.insert(option, at: place)
      }
      for option in order where !kept.contains(where: { usesNoMore($0, option) }) {
        kept.append(option)
        result.appendOption(option, of: self)
      }
      result.closeJob(named: jobNames[job])
    }
    return result
  }

  /// Whether option `first` uses no more than `second` of every capacity.
  private func usesNoMore(_ first: Int, _ second: Int) -> Bool {
    var place = Int(useStart[second])
    let end = Int(useStart[second + 1])
    for index in uses(of: first) {
      while place < end, useCapacity[place] < useCapacity[index] { place += 1 }
      guard place < end, useCapacity[place] == useCapacity[index],
        useAmount[index] <= useAmount[place]
      else { return false }
    }
    return true
  }

  /// Orders by cost, then by uses; equal options stay as they are.
  private func comesBefore(_ first: Int, _ second: Int) -> Bool {
    if costs[first] != costs[second] { return costs[first] < costs[second] }
    return compareUses(first, second) < 0
  }

  private func compareUses(_ first: Int, _ second: Int) -> Int {
    let (ones, others) = (uses(of: first), uses(of: second))
    if ones.count != others.count { return ones.count < others.count ? -1 : 1 }
    for (one, other) in zip(ones, others) {
      if useCapacity[one] != useCapacity[other] {
        return useCapacity[one] < useCapacity[other] ? -1 : 1
      }
      if useAmount[one] != useAmount[other] { return useAmount[one] < useAmount[other] ? -1 : 1 }
    }
    return 0
  }

  /// The same jobs in an order that depends on what they are and not on where they stood.
  ///
  /// The order looks random, which is wanted: the first thousand jobs are a fair sample of all.
  func sortedByContent() -> ReducedProblem {
    let order = DigestOrder(jobCount, digest: digest, compare: compareJobs).jobs
    var result = emptied()
    for job in order {
      for option in options(of: job) { result.appendOption(option, of: self) }
      result.closeJob(named: jobNames[job])
    }
    return result
  }

  /// Whether two jobs have the same options.
  func isSame(_ first: Int, _ second: Int) -> Bool { compareJobs(first, second) == 0 }

  private func compareJobs(_ first: Int, _ second: Int) -> Int {
    let (ones, others) = (options(of: first), options(of: second))
    if ones.count != others.count { return ones.count < others.count ? -1 : 1 }
    for (one, other) in zip(ones, others) {
      if costs[one] != costs[other] { return costs[one] < costs[other] ? -1 : 1 }
      let difference = compareUses(one, other)
      if difference != 0 { return difference }
    }
    return 0
  }

  private func digest(of job: Int) -> UInt64 {
    var digest: UInt64 = 0
    for option in options(of: job) {
      digest.stir(UInt64(bitPattern: costs[option]))
      for use in uses(of: option) {
        digest.stir(UInt64(useCapacity[use].magnitude))
        digest.stir(useAmount[use].magnitude)
      }
    }
    return digest
  }
}

extension UInt64 {
  /// Mixes `word` in, with the constants of SplitMix64 (Steele, Lea, Flood 2014).
  mutating func stir(_ word: UInt64) {
    self = (self ^ word) &+ 0x9e37_79b9_7f4a_7c15
    self = (self ^ (self >> 30)) &* 0xbf58_476d_1ce4_e5b9
    self = (self ^ (self >> 27)) &* 0x94d0_49bb_1331_11eb
    self ^= self >> 31
  }
}
