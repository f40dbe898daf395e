extension TreeSearch {
  /// Forbids an option for the rest of the branch.
  ///
  /// - Returns: Whether the job has another option that fits.
  mutating func forbid(_ option: Int) -> Bool {
    let job = Int(jobOf[option])
    guard allowed[job] > 1 else { return false }
    trail.append((Int32(option), columns.columns[option].cost))
    columns.columns[option].cost = .infinity
    allowed[job] -= 1
    simplex.forbid(option, of: job, columns)
    return allowed[job] > 1 || settle(job)
  }

  /// Forbids every option of a job but one.
  mutating func take(_ option: Int) -> Bool {
    let job = Int(jobOf[option])
    for other in problem.options(of: job)
    where other != option && columns.columns[other].cost < .infinity {
      guard forbid(other) else { return false }
    }
    return true
  }

  /// Gives a job that has no choice left what it needs.
  ///
  /// - Returns: Whether there was enough.
  @discardableResult
  mutating func settle(_ job: Int) -> Bool {
    let place = Int(position[job])
    activeCount -= 1
    let other = active[activeCount]
    active[place] = other
    active[activeCount] = Int32(job)
    position[Int(other)] = Int32(place)
    position[job] = Int32(activeCount)

    var fits = true
    for option in problem.options(of: job) where columns.columns[option].cost < .infinity {
      fixedCost += problem.costs[option]
      for use in problem.uses(of: option) {
        let capacity = Int(problem.useCapacity[use])
        room[capacity] -= problem.useAmount[use]
        fits = fits && room[capacity] >= 0
      }
    }
    return fits
  }

  /// Takes back ``settle(_:)`` for the job that was settled last.
  mutating func unsettle(_ job: Int) {
    activeCount += 1
    for option in problem.options(of: job) where columns.columns[option].cost < .infinity {
      fixedCost -= problem.costs[option]
      for use in problem.uses(of: option) {
        room[Int(problem.useCapacity[use])] += problem.useAmount[use]
      }
    }
  }

  /// Forbids what does not fit beside the settled jobs, and what would make the plan dearer than
  /// the best one known: an option whose price exceeds its job's least by as much as the bound
  /// misses to that cost.
  ///
  /// - Returns: Whether the relaxation has changed; `nil` if some job has no option left.
  mutating func tighten(bound: Double) -> Bool? {
    // What does not change has its own name: asked of the search, it would be copied with all the rest.
    let problem = problem
    var isChanged = false
    var settled = -1
    let target = Double(bestCost) - 1
    // Settling a job may leave less room, and so on.
    while settled != activeCount {
      settled = activeCount
      scratch.steps += Int64(activeCount)
      var index = activeCount - 1
      while index >= 0 {
        // Downwards, as settling moves the last active job to the place of the settled one.
        let job = Int(active[index])
        index -= 1
        let least = simplex.cheapest(columns, job).price
        for option in problem.options(of: job) where columns.columns[option].cost < .infinity {
          let price = columns.price(option, simplex.prices)
          let isTooDear = bound + (price - least) - (abs(price) + abs(least)) * 0x1p-46 > target
          if isTooDear || !problem.fits(option, in: room) {
            let isBasic =
              Int(simplex.keys[job]) == option
              || (simplex.ties[job] > 0
                && simplex.basics.contains(.pair(job: job, option: option)))
            isChanged = isChanged || isBasic
            guard forbid(option) else { return nil }
            if allowed[job] == 1 { break }
          }
        }
      }
    }
    return isChanged
  }
}
