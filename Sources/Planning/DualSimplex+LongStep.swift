/// Where a line in the price space meets a job's change of mind.
struct Break: Sendable {
  var distance: Double
  var job: Int32
  var option: Int32
  /// By how much the slope of the bound falls there.
  var drop: Double

  func isBefore(_ other: Break) -> Bool {
    distance != other.distance ? distance < other.distance : job < other.job
  }
}

/// A binary heap with the nearest break on top.
struct BreakHeap: Sendable {
  private(set) var items: [Break] = []

  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  mutating func append(_ item: Break) { items.append(item) }

  mutating func heapify() {
    for index in stride(from: items.count / 2 - 1, through: 0, by: -1) { siftDown(index) }
  }

  mutating func push(_ item: Break) {
    items.append(item)
    var child = items.count - 1
    while child > 0, items[child].isBefore(items[(child - 1) / 2]) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Break? {
    guard let last = items.popLast() else { return nil }
    guard let top = items.first else { return last }
    items[0] = last
    siftDown(0)
    return top
  }

  private mutating func siftDown(_ start: Int) {
    var parent = start
    while true {
      var least = parent
      for child in (2 * parent + 1)...(2 * parent + 2)
      where child < items.count && items[child].isBefore(items[least]) {
        least = child
      }
      if least == parent { return }
      items.swapAt(parent, least)
      parent = least
    }
  }
}

extension DualSimplex {
  /// The end of a step along an edge.
  struct Step {
    enum Entering {
      case slack(Int)
      case pair(job: Int, option: Int)
    }
    var distance: Double
    var gain: Double
    var entering: Entering
  }

  /// Follows `scratch.direction`, on which the bound rises by `slope` at first, to its highest point.
  ///
  /// The basic `leaving` is let go; the job `skipped` stays as it is.  The jobs that change their
  /// key on the way are in `scratch.flips`.  The result is `nil` if the bound rises for ever, that
  /// is, if nothing fits.
  func longStep(
    _ columns: Columns, jobs: [Int32], count: Int, slope: Double, leaving: Basic,
    leavingOut skipped: Int = -1, scratch: inout Scratch
  ) -> Step? {
    var largest = 0.0
    for index in 0..<size { largest = max(largest, abs(scratch.direction[index])) }
    let tolerance = 1e-11 * largest
    // No price may fall below zero.
    var wall = Double.infinity
    var wallIndex = -1
    for index in 0..<size where scratch.direction[index] < -tolerance {
      let distance = prices[index] / -scratch.direction[index]
      if distance < wall { (wall, wallIndex) = (distance, index) }
    }
    for index in 0...size {
      scratch.weights[index] = SIMD2(prices[index], scratch.direction[index])
    }
    var leavingJob = -1
    if case .pair(let job, _) = leaving { leavingJob = job }

    let stored = scratch.weights
    let weights = stored.span
    scratch.steps += Int64(count)
    collectBreaks(
      columns, jobs: jobs, count: count, until: wall, tolerance, skipped,
      weights, &scratch.breaks)
    scratch.flips.removeAll(keepingCapacity: true)
    var slope = slope
    var distance = 0.0
    var gain = 0.0
    while let next = scratch.breaks.pop() {
      gain += slope * (next.distance - distance)
      distance = next.distance
      let job = Int(next.job)
      let option = Int(next.option)
      slope -= next.drop
      // A job that stays in the basis cannot change its key in passing.
      let isTied = ties[job] > (job == leavingJob ? 1 : 0)
      if slope <= 0 || isTied {
        return Step(
          distance: distance, gain: gain, entering: .pair(job: job, option: option))
      }
      scratch.flips.append((next.job, next.option))
      if let further = nextBreak(columns, job, option, distance, tolerance, weights),
        further.distance <= wall
      {
        scratch.breaks.push(further)
      }
    }
    guard wallIndex >= 0 else { return nil }
    gain += slope * (wall - distance)
    return Step(distance: wall, gain: gain, entering: .slack(wallIndex))
  }

  /// Finds for each job where it first changes its mind, if that is within `horizon`.
  private func collectBreaks(
    _ columns: Columns, jobs: [Int32], count: Int, until horizon: Double, _ tolerance: Double,
    _ skipped: Int, _ weights: Span<SIMD2<Double>>, _ breaks: inout BreakHeap
  ) {
    breaks.removeAll()
    let table = columns.columns.span
    let start = columns.start.span
    let keys = keys.span
    let jobs = jobs.span
    let hasMore = columns.hasMore
    for index in 0..<count {
      let job = Int(jobs[index])
      if job == skipped { continue }
      let key = Int(keys[job])
      var base = table[key].value(weights)
      if hasMore { base += columns.moreValue(key, weights) }
      var nearest = horizon
      var found = -1
      var drop = 0.0
      for option in Int(start[job])..<Int(start[job + 1]) {
        var value = table[option].value(weights)
        if hasMore { value += columns.moreValue(option, weights) }
        let fall = base.y - value.y
        guard fall > tolerance else { continue }
        let lead = max(0, value.x - base.x)
        if lead <= nearest * fall, lead < .infinity {
          let distance = lead / fall
          // Of two options at the same point the steeper one lies below from there on.
          if distance < nearest || fall > drop {
            nearest = distance
            found = option
            drop = fall
          }
        }
      }
      if found >= 0 {
        breaks.append(
          Break(distance: nearest, job: Int32(job), option: Int32(found), drop: drop))
      }
    }
    breaks.heapify()
  }

  /// Where a job that has come to `option` at `distance` changes its mind again.
  private func nextBreak(
    _ columns: Columns, _ job: Int, _ option: Int, _ distance: Double, _ tolerance: Double,
    _ weights: Span<SIMD2<Double>>
  ) -> Break? {
    var base = columns.columns[option].value(weights)
    if columns.hasMore { base += columns.moreValue(option, weights) }
    var result: Break?
    for other in Int(columns.start[job])..<Int(columns.start[job + 1]) {
      var value = columns.columns[other].value(weights)
      if columns.hasMore { value += columns.moreValue(other, weights) }
      let fall = base.y - value.y
      guard fall > tolerance else { continue }
      let meeting = max(distance, (value.x - base.x) / fall)
      guard meeting.isFinite else { continue }
      if meeting < result?.distance ?? .infinity
        || (meeting == result?.distance && fall > result?.drop ?? 0)
      {
        result = Break(distance: meeting, job: Int32(job), option: Int32(other), drop: fall)
      }
    }
    return result
  }
}

extension Column {
  /// Price and slope of the option at once.
  @inline(__always)
  func value(_ weights: Span<SIMD2<Double>>) -> SIMD2<Double> {
    SIMD2(cost, 0) + firstAmount * weights[Int(firstCapacity)]
      + secondAmount * weights[Int(secondCapacity)]
  }
}

extension Columns {
  /// What the uses beyond the second add to price and slope.
  func moreValue(_ option: Int, _ weights: Span<SIMD2<Double>>) -> SIMD2<Double> {
    var sum = SIMD2<Double>.zero
    for index in Int(moreStart[option])..<Int(moreStart[option + 1]) {
      sum += moreAmount[index] * weights[Int(moreCapacity[index])]
    }
    return sum
  }
}
