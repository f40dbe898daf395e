extension TreeSearch {
  /// Makes a plan of the relaxation: jobs that hesitate take the cheapest option that fits, and
  /// what is left over goes to whom it helps most.
  mutating func round() {
    let problem = problem
    var left = room
    var cost = fixedCost
    var hesitating: [Int] = []
    var choice: [Int32] = []
    choice.reserveCapacity(activeCount)
    for index in 0..<activeCount {
      let job = Int(active[index])
      let key = simplex.keys[job]
      choice.append(key)
      if simplex.ties[job] > 0 {
        hesitating.append(index)
      } else {
        cost += problem.costs[Int(key)]
        take(Int(key), from: &left)
      }
    }
    guard left.allSatisfy({ $0 >= 0 }) else { return }
    // Whoever loses most by waiting goes first.
    hesitating.sort { first, second in
      let (one, other) = (spread(Int(active[first])), spread(Int(active[second])))
      return one != other ? one > other : first < second
    }
    for index in hesitating {
      let job = Int(active[index])
      var fitting: Int?
      for option in problem.options(of: job)
      where columns.columns[option].cost < .infinity && problem.fits(option, in: left) {
        fitting = option
        break
      }
      guard let option = fitting else { return }
      choice[index] = Int32(option)
      cost += problem.costs[option]
      take(option, from: &left)
    }
    improve(&choice, &cost, &left)
    guard cost < bestCost else { return }
    bestCost = cost
    best = simplex.keys
    for index in 0..<activeCount { best[Int(active[index])] = choice[index] }
  }

  /// What is at stake for a job: how far apart its options are.
  func spread(_ job: Int) -> Int64 {
    let options = problem.options(of: job)
    return problem.costs[options.upperBound - 1] - problem.costs[options.lowerBound]
  }

  private func take(_ option: Int, from left: inout [Int64]) {
    for use in problem.uses(of: option) {
      left[Int(problem.useCapacity[use])] -= problem.useAmount[use]
    }
  }

  private func giveBack(_ option: Int, to left: inout [Int64]) {
    for use in problem.uses(of: option) {
      left[Int(problem.useCapacity[use])] += problem.useAmount[use]
    }
  }

  /// Moves single jobs to cheaper options that fit into what is left, dearest waste first.
  private mutating func improve(_ choice: inout [Int32], _ cost: inout Int64, _ left: inout [Int64])
  {
    scratch.steps += Int64(activeCount)
    let problem = problem
    while true {
      var moves: [(gain: Int64, index: Int, option: Int)] = []
      for index in 0..<activeCount {
        let current = Int(choice[index])
        let job = Int(active[index])
        // Options are sorted by cost.
        for option in problem.options(of: job).lowerBound..<current
        where columns.columns[option].cost < .infinity
          && problem.fits(option, insteadOf: current, in: left)
        {
          moves.append((problem.costs[current] - problem.costs[option], index, option))
          break
        }
      }
      if moves.isEmpty { return }
      moves.sort { $0.gain != $1.gain ? $0.gain > $1.gain : $0.index < $1.index }
      for move in moves {
        let current = Int(choice[move.index])
        guard problem.fits(move.option, insteadOf: current, in: left) else { continue }
        giveBack(current, to: &left)
        take(move.option, from: &left)
        choice[move.index] = Int32(move.option)
        cost -= move.gain
      }
    }
  }
}
