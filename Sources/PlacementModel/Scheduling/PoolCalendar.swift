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
    let devices = devices ?? demand.devices
    guard isItemised(demand) else {
      guard devices <= countedGPUs else { return nil }
      return counted.starts(
        atMost: countedGPUs - devices, length: length, from: from, end: end)
    }
    guard devices <= Int32(items.count) else { return nil }
    let level = SchedulingProblem.wholeShare - demand.share
    var start = from
    while true {
      let next = items.compactMap {
        $0.starts(atMost: level, length: length, from: start, end: end)
      }
      guard next.count >= Int(devices) else { return nil }
      let earliest = next.map(\.lowerBound).sorted()[Int(devices) - 1]
      if earliest == start {
        let last = next.filter { $0.lowerBound == start }.map(\.upperBound).sorted(by: >)
        return start...last[Int(devices) - 1]
      }
      start = earliest
    }
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
    guard isItemised(demand) else {
      counted.add(-demand.devices, over: span)
      return
    }
    for index in devices { items[Int(index)].add(-demand.share, over: span) }
  }
}
