extension TreeSearch {
  /// Goes straight down to a plan, deciding one job at a time and pricing anew each time.
  ///
  /// Of the hesitating jobs the one with most to lose is decided first: what is small is easily
  /// placed at the end.
  mutating func dive() {
    let mark = trail.count
    let saved = simplex
    while scratch.steps < stepLimit {
      let status = simplex.solve(
        columns, jobs: active, count: activeCount, limit: .infinity,
        maximum: 40 + 10 * simplex.size, scratch: &scratch)
      if case .infeasible = status { break }
      simplex.updateValues()
      round()
      guard let (option, stake) = dearestHesitation() else { break }
      // What is still open cannot matter much.
      if Double(stake) < 1e-6 * abs(Double(bestCost)) { break }
      guard take(option), tighten(bound: -.infinity) != nil else { break }
    }
    rewind(to: mark)
    simplex = saved
  }

  private func dearestHesitation() -> (option: Int, stake: Int64)? {
    var best: (option: Int, stake: Int64)?
    for place in 0..<simplex.size {
      guard case .pair(let job, let option) = simplex.basics[place] else { continue }
      let share = simplex.values[place]
      let keyShare = simplex.keyValue(of: job)
      guard share > 1e-7 || keyShare < 1 - 1e-7 else { continue }
      let stake = spread(job)
      if stake > best?.stake ?? -1 {
        best = (share >= keyShare ? option : Int(simplex.keys[job]), stake)
      }
    }
    return best
  }
}
