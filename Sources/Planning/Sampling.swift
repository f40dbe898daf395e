extension ReducedProblem {
  /// Prices to start from: those of a sample for very many jobs, else none.
  ///
  /// The jobs are sorted by a digest of their content, so the first ones are a fair sample.  Any
  /// prices are valid to start from; good ones save most of the way.
  func startingPrices() -> [Double] {
    let count = jobCount / 32
    guard count > 1_000 else { return [Double](repeating: 0, count: capacityCount) }
    var sample = ReducedProblem()
    sample.capacityNames = capacityNames
    // Not zero, since uses are counted as shares.
    sample.capacities = capacities.map { max(1, $0 / 32) }
    for job in 0..<count {
      for option in options(of: job) { sample.appendOption(option, of: self) }
      sample.closeJob(named: jobNames[job])
    }
    var search = TreeSearch(
      sample, prices: sample.startingPrices(), best: [], cost: .max, stepLimit: .max)
    search.solveRoot()
    return search.unitPrices
  }
}
