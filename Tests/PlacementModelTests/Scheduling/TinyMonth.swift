@testable import PlacementModel

/// A few runs in the first minutes of a month, small enough to try everything.
struct TinyMonth {
  var problem: SchedulingProblem

  /// In which runs may share a GPU, or may wait for others.
  init(seed: UInt64, hasShares: Bool, hasChains: Bool) {
    var random = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Int32>) -> Int32 { .random(in: range, using: &random) }
    let count = number(1...3)
    let end = number(6...10)
    let gap = number(1...end - 1)
    problem = SchedulingProblem(
      supplies: [.init(count: count, budget: .max)], windows: [[0..<end]], demands: [])
    let isSplit = number(0...1) == 1
    problem.windows.append(isSplit ? [0..<gap, (gap + 1)..<(end + 1)] : [0..<end])
    for index in 0..<Int(number(2...5)) {
      let length = number(1...4)
      let base = number(0...3)
      var demand = SchedulingProblem.Demand(
        job: index, resource: .pool(0), devices: number(1...count), length: length,
        seconds: Int64(length) * 60, periods: .once(from: base))
      demand.window = Int(number(0...1))
      if number(0...2) > 0 { demand.deadline = length + number(0...4) }
      if hasShares, number(0...1) == 0 {
        demand.share = [333_333, 500_000, 700_000][Int(number(0...2))]
      }
      if hasChains, index > 0, number(0...1) == 0 {
        let producer = Int(number(0...Int32(index) - 1))
        demand.inputs = [.init(demand: producer, job: producer, handOver: number(0...1))]
      }
      problem.demands.append(demand)
    }
  }

  /// Whether any choice of starts and GPUs gives every run its place.
  var isFeasible: Bool {
    var use = [[Int32]](
      repeating: [Int32](repeating: 0, count: 16), count: Int(problem.supplies[0].count))
    var ends: [Int32] = []
    return place(0, &use, &ends)
  }

  private func place(_ index: Int, _ use: inout [[Int32]], _ ends: inout [Int32]) -> Bool {
    guard index < problem.demands.count else { return true }
    let demand = problem.demands[index]
    var ready = demand.periods.base
    for input in demand.inputs { ready = max(ready, ends[input.demand ?? 0] + input.handOver) }
    let open = problem.windows[demand.window]
    func isOpen(_ minute: Int32) -> Bool { open.contains { $0.contains(minute) } }
    guard let first = (ready..<16).first(where: isOpen) else { return false }
    let due = min(demand.deadline.map { first + $0 } ?? 16, 16)
    guard first + demand.length <= due else { return false }
    for start in first...(due - demand.length) {
      let span = start..<(start + demand.length)
      guard span.allSatisfy(isOpen) else { continue }
      let fits = use.indices.filter { gpu in
        span.allSatisfy { use[gpu][Int($0)] + demand.share <= 1_000_000 }
      }
      for gpus in subsets(of: fits, count: Int(demand.devices)) {
        for gpu in gpus { for minute in span { use[gpu][Int(minute)] += demand.share } }
        ends.append(span.upperBound)
        if place(index + 1, &use, &ends) { return true }
        ends.removeLast()
        for gpu in gpus { for minute in span { use[gpu][Int(minute)] -= demand.share } }
      }
    }
    return false
  }

  private func subsets(of gpus: [Int], count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard gpus.count >= count, let first = gpus.first else { return [] }
    let rest = Array(gpus.dropFirst())
    return subsets(of: rest, count: count - 1).map { [first] + $0 }
      + subsets(of: rest, count: count)
  }
}
