extension DualSimplex {
  /// Goes to the end of a step and exchanges one basic for another.
  mutating func apply(_ step: Step, leaving: Int, _ columns: Columns, _ scratch: Scratch) {
    for index in 0..<size {
      prices[index] = max(0, prices[index] + step.distance * scratch.direction[index])
    }
    bound += step.gain

    for flip in scratch.flips { setKey(of: Int(flip.job), to: Int(flip.option), columns) }
    if case .pair(let job, _) = basics[leaving] { ties[job] -= 1 }
    var column = [Double](repeating: 0, count: size + 1)
    switch step.entering {
    case .slack(let index):
      prices[index] = 0
      column[index] = 1
      basics[leaving] = .slack(index)
    case .pair(let job, let option):
      columns.addUses(option, times: 1, to: &column)
      columns.addUses(Int(keys[job]), times: -1, to: &column)
      ties[job] += 1
      basics[leaving] = .pair(job: job, option: option)
    }
    replaceColumn(leaving, with: column)
  }

  /// Lets a job that is not in the basis take another option.
  mutating func setKey(of job: Int, to option: Int, _ columns: Columns) {
    columns.addUses(Int(keys[job]), times: 1, to: &residual)
    columns.addUses(option, times: -1, to: &residual)
    keys[job] = Int32(option)
  }

  /// Makes the option of the basic at `place` its job's key, and the key a basic.
  mutating func swapKey(at place: Int, _ columns: Columns) {
    guard case .pair(let job, let option) = basics[place] else { return }
    let key = Int(keys[job])
    // Every other column of the job was a difference from the old key, and the rows follow.
    for other in 0..<size where other != place {
      guard case .pair(job, _) = basics[other] else { continue }
      for index in 0..<size {
        matrix[other * size + index] -= matrix[place * size + index]
        inverse[place * size + index] += inverse[other * size + index]
      }
    }
    for index in 0..<size {
      matrix[place * size + index] = -matrix[place * size + index]
      inverse[place * size + index] = -inverse[place * size + index]
    }
    basics[place] = .pair(job: job, option: key)
    setKey(of: job, to: option, columns)
  }

  /// Takes notice that an option, now of infinite cost, must not be taken any more.
  mutating func forbid(_ option: Int, of job: Int, _ columns: Columns) {
    if Int(keys[job]) == option {
      var allowed: Int?
      for place in 0..<size {
        if case .pair(job, let other) = basics[place], columns.columns[other].cost < .infinity {
          allowed = place
        }
      }
      if let allowed {
        swapKey(at: allowed, columns)
        hold(option, of: job)
      } else {
        // The bound is not kept up here: the next safe bound is computed afresh anyway.
        for place in 0..<size {
          if case .pair(job, _) = basics[place] { basics[place] = .held }
        }
        ties[job] = 0
        setKey(of: job, to: cheapest(columns, job).option, columns)
      }
    } else {
      hold(option, of: job)
    }
  }

  private mutating func hold(_ option: Int, of job: Int) {
    guard let place = basics.firstIndex(of: .pair(job: job, option: option)) else { return }
    basics[place] = .held
    ties[job] -= 1
  }

  /// Goes along a ray on which the bound rises for ever, until it has passed `limit`.
  mutating func follow(_ direction: [Double], until limit: Double) {
    var slope = 0.0
    for index in 0..<size { slope += direction[index] * residual[index] }
    guard slope < 0, limit.isFinite else { return }
    let distance = 2 * (abs(limit) + abs(bound) + 1) / -slope
    for index in 0..<size { prices[index] = max(0, prices[index] + distance * direction[index]) }
  }

  private mutating func replaceColumn(_ place: Int, with column: [Double]) {
    for index in 0..<size { matrix[place * size + index] = column[index] }
    pivots += 1
    if pivots >= 64 {
      refactor()
      return
    }
    var image = [Double](repeating: 0, count: size)
    for row in 0..<size {
      var sum = 0.0
      for index in 0..<size { sum += inverse[row * size + index] * column[index] }
      image[row] = sum
    }
    let pivot = image[place]
    guard abs(pivot) > 1e-12 else {
      refactor()
      return
    }
    for index in 0..<size { inverse[place * size + index] /= pivot }
    for row in 0..<size where row != place && image[row] != 0 {
      let factor = image[row]
      for index in 0..<size {
        inverse[row * size + index] -= factor * inverse[place * size + index]
      }
    }
  }

  /// Inverts the basis afresh; where it is singular, opens directions instead.
  mutating func refactor() {
    pivots = 0
    // Rows of `work` are the transposed columns, so that both are stored by basic.
    var work = matrix
    var result = [Double](repeating: 0, count: size * size)
    for index in 0..<size { result[index * size + index] = 1 }
    // Gauss-Jordan on the transpose: row p of `work` is column p of the basis.
    var rowOf = [Int](repeating: -1, count: size)
    var isUsed = [Bool](repeating: false, count: size)
    for index in 0..<size {
      var best = 1e-11
      var pivotRow = -1
      for row in 0..<size where !isUsed[row] && abs(work[row * size + index]) > best {
        best = abs(work[row * size + index])
        pivotRow = row
      }
      guard pivotRow >= 0 else { continue }
      isUsed[pivotRow] = true
      rowOf[index] = pivotRow
      let pivot = work[pivotRow * size + index]
      for other in 0..<size {
        work[pivotRow * size + other] /= pivot
        result[pivotRow * size + other] /= pivot
      }
      for row in 0..<size where row != pivotRow && work[row * size + index] != 0 {
        let factor = work[row * size + index]
        for other in 0..<size {
          work[row * size + other] -= factor * work[pivotRow * size + other]
          result[row * size + other] -= factor * result[pivotRow * size + other]
        }
      }
    }
    guard !rowOf.contains(-1) else {
      restart()
      return
    }
    // result[rowOf[i]] expresses unit vector i by the columns: inverse[p][i] = result[rowOf[i]][p].
    for index in 0..<size {
      for place in 0..<size {
        inverse[place * size + index] = result[rowOf[index] * size + place]
      }
    }
  }

  /// Goes back to a basis as far as the options in it may still be taken.
  mutating func load(_ saved: SavedBasis, _ columns: Columns) {
    prices = saved.prices
    for index in 0...size { residual[index] = 1 }
    for job in keys.indices {
      keys[job] = Int32(cheapest(columns, job).option)
      ties[job] = 0
    }
    for place in 0..<size {
      guard case .pair(let job, let option) = saved.basics[place],
        columns.columns[option].cost < .infinity,
        columns.columns[Int(saved.keys[place])].cost < .infinity
      else {
        basics[place] = saved.basics[place]
        if case .pair = saved.basics[place] { basics[place] = .held }
        continue
      }
      basics[place] = saved.basics[place]
      keys[job] = saved.keys[place]
      ties[job] += 1
    }
    for key in keys { columns.addUses(Int(key), times: -1, to: &residual) }
    for place in 0..<size {
      var column = [Double](repeating: 0, count: size + 1)
      switch basics[place] {
      case .slack(let index): column[index] = 1
      case .held: column[place] = 1
      case .pair(let job, let option):
        columns.addUses(option, times: 1, to: &column)
        columns.addUses(Int(keys[job]), times: -1, to: &column)
      }
      for index in 0..<size { matrix[place * size + index] = column[index] }
    }
    refactor()
  }

  /// Forgets the basis and keeps the prices.
  mutating func restart() {
    for place in 0..<size {
      if case .pair(let job, _) = basics[place] { ties[job] -= 1 }
      basics[place] = prices[place] > 0 ? .held : .slack(place)
      for index in 0..<size {
        matrix[place * size + index] = place == index ? 1 : 0
        inverse[place * size + index] = place == index ? 1 : 0
      }
    }
  }
}

/// What it takes to go on from a vertex later.
struct SavedBasis: Sendable {
  let prices: [Double]
  let basics: [Basic]
  /// For each place the key of its job.
  let keys: [Int32]

  init(_ simplex: DualSimplex) {
    prices = simplex.prices
    basics = simplex.basics
    keys = simplex.basics.map { basic in
      if case .pair(let job, _) = basic { simplex.keys[job] } else { -1 }
    }
  }
}
