/// The GPUs of one pool along the month: which are free when.
///
/// A pool whose runs all take whole GPUs is counted: how many are in use at each minute is enough,
/// because runs that never exceed the count can be dealt out to numbered GPUs in order of their
/// starts.  Where runs share GPUs every one is followed by itself.  Of a large pool only as many are
/// as its shares can fill; the rest is counted, and a run takes from one side.
struct PoolCalendar {
  /// GPUs that are followed one by one at most.
  static let mostItemised = 256

  private let countedGPUs: Int32
  private var counted = Occupancy()
  private var items: [Occupancy]
  /// Millionths of a GPU, times seconds, that are left of the month.
  private(set) var budget: Int64
  /// Starts at which runs were found to have no room, by what they ask for.
  private var closed: [Shape: ClosedStarts] = [:]
  /// Whether nothing was given back yet, so that what was closed stays so.
  private var onlyFills = true

  /// What decides whether a run has room at some start.
  private struct Shape: Hashable {
    var devices: Int32
    var share: Int32
    var length: Int32
  }

  /// `shared` is how many GPUs the shares of runs could fill; 0 if none are shared.
  init(_ supply: SchedulingProblem.Supply, shared: Int32) {
    let followed: Int32
    if shared == 0 {
      followed = 0
    } else if supply.count <= Self.mostItemised {
      followed = supply.count
    } else {
      followed = min(shared, Int32(Self.mostItemised))
    }
    countedGPUs = supply.count - followed
    items = [Occupancy](repeating: Occupancy(), count: Int(followed))
    budget = supply.budget
  }

  /// Whether a run is placed on numbered GPUs at once; others get their numbers at the end.
  func isItemised(_ demand: SchedulingProblem.Demand) -> Bool {
    !items.isEmpty && (countedGPUs == 0 || demand.share < SchedulingProblem.wholeShare)
  }

  /// The number of the first GPU that is counted.
  var firstCounted: Int32 { Int32(items.count) }
  var countedCount: Int32 { countedGPUs }

  mutating func spend(_ amount: Int64) { budget -= amount }

  /// The next stretch of starts at or after `from` of a run that is over by `end`.
  ///
  /// - Complexity: O(stretches passed · log minutes), times GPUs where they are itemised.
  func starts(
    for demand: SchedulingProblem.Demand, devices: Int32? = nil, length: Int32, from: Int32,
    end: Int32
  ) -> ClosedRange<Int32>? {
    var none = ClosedStarts()
    return starts(
      for: demand, devices: devices ?? demand.devices, length: length, from: from, end: end,
      &none)
  }

  /// The same, remembering where there was no room: while a calendar only fills, no run of the same
  /// shape looks there again.
  ///
  /// - Complexity: O(stretches passed for the first time · log minutes).
  mutating func nextStarts(
    for demand: SchedulingProblem.Demand, length: Int32, from: Int32, end: Int32
  ) -> ClosedRange<Int32>? {
    guard onlyFills else { return starts(for: demand, length: length, from: from, end: end) }
    let shape = Shape(devices: demand.devices, share: demand.share, length: length)
    var known = closed.removeValue(forKey: shape) ?? ClosedStarts()
    defer { closed[shape] = known }
    return starts(
      for: demand, devices: demand.devices, length: length, from: from, end: end, &known)
  }

  private func starts(
    for demand: SchedulingProblem.Demand, devices: Int32, length: Int32, from: Int32, end: Int32,
    _ closed: inout ClosedStarts
  ) -> ClosedRange<Int32>? {
    guard isItemised(demand) else {
      guard devices <= countedGPUs else { return nil }
      return counted.starts(
        atMost: countedGPUs - devices, length: length, from: from, end: end, &closed)
    }
    guard devices <= Int32(items.count) else { return nil }
    let level = SchedulingProblem.wholeShare - demand.share
    var start = closed.next(from)
    while start + length <= end {
      let next = items.compactMap {
        $0.starts(atMost: level, length: length, from: start, end: end)
      }
      guard next.count >= Int(devices) else {
        closed.insert(from..<(end - length + 1))
        return nil
      }
      let earliest = next.map(\.lowerBound).sorted()[Int(devices) - 1]
      if earliest == start {
        closed.insert(from..<start)
        let last = next.filter { $0.lowerBound == start }.map(\.upperBound).sorted(by: >)
        return start...last[Int(devices) - 1]
      }
      start = closed.next(earliest)
    }
    return nil
  }

  /// When the GPUs of a run that begins at some minute are no longer free together; at most `end`.
  func freeUntil(_ demand: SchedulingProblem.Demand, from start: Int32, end: Int32) -> Int32 {
    guard isItemised(demand) else {
      return counted.first(above: countedGPUs - demand.devices, in: start..<end) ?? end
    }
    let level = SchedulingProblem.wholeShare - demand.share
    let ends = items.map { $0.first(above: level, in: start..<end) ?? end }.sorted(by: >)
    return ends[Int(demand.devices) - 1]
  }

  /// Takes the GPUs of a run for some minutes in which they are free.
  ///
  /// - Returns: The numbers of the GPUs, where they are itemised: the fullest that will do, so that
  ///   whole ones stay free.
  mutating func take(_ demand: SchedulingProblem.Demand, over span: Range<Int32>) -> [Int32] {
    guard isItemised(demand) else {
      counted.add(demand.devices, over: span)
      return []
    }
    let level = SchedulingProblem.wholeShare - demand.share
    var free: [(use: Int32, index: Int)] = []
    for (index, item) in items.enumerated() {
      let use = item.most(in: span)
      if use <= level { free.append((use, index)) }
    }
    free.sort { ($1.use, $0.index) < ($0.use, $1.index) }
    let taken = free.prefix(Int(demand.devices)).map(\.index).sorted()
    for index in taken { items[index].add(demand.share, over: span) }
    return taken.map(Int32.init)
  }

  /// Gives back what a run took.
  mutating func release(
    _ demand: SchedulingProblem.Demand, over span: Range<Int32>, devices: [Int32]
  ) {
    onlyFills = false
    closed = [:]
    guard isItemised(demand) else {
      counted.add(-demand.devices, over: span)
      return
    }
    for index in devices { items[Int(index)].add(-demand.share, over: span) }
  }
}
