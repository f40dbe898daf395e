import Testing

@testable import PlacementModel

@Suite("What a pool's calendar remembers") struct PoolCalendarTests {
  @Test func `starts that are closed are passed over, and no others`() {
    var random = RandomCase(seed: 3).random
    for _ in 0..<300 {
      var stretches = ClosedStarts()
      var isClosed = [Bool](repeating: false, count: 120)
      for _ in 0..<25 {
        let low = Int.random(in: 0..<110, using: &random)
        let high = min(110, low + .random(in: 0...12, using: &random))
        stretches.insert(Int32(low)..<Int32(high))
        for minute in low..<high { isClosed[minute] = true }
        for minute in 0..<110 {
          let next = isClosed[minute...].firstIndex(of: false) ?? 120
          #expect(stretches.next(Int32(minute)) == Int32(next))
        }
      }
    }
  }

  /// With and without shares, filled at random until hardly anything is free.
  @Test func `a calendar that remembers finds what one without memory finds`() {
    var random = RandomCase(seed: 4).random
    for isShared in [false, true] {
      for _ in 0..<60 {
        var calendar = PoolCalendar(
          .init(count: 4, budget: .max), shared: isShared ? 2 : 0)
        let shapes = (0..<4).map { _ in
          SchedulingProblem.Demand(
            job: 0, resource: .pool(0), devices: .random(in: 1...3, using: &random),
            share: isShared && .random(using: &random)
              ? 500_000 : SchedulingProblem.wholeShare,
            length: .random(in: 1...400, using: &random), seconds: 0,
            periods: .once(from: 0))
        }
        for _ in 0..<120 {
          guard let demand = shapes.randomElement(using: &random) else { continue }
          let from = Int32.random(in: 0..<3_000, using: &random)
          let end = Int32.random(in: from...4_000, using: &random)
          let fresh = calendar.starts(for: demand, length: demand.length, from: from, end: end)
          let known = calendar.nextStarts(for: demand, length: demand.length, from: from, end: end)
          #expect(fresh == known)
          guard let start = fresh?.lowerBound, .random(using: &random) else { continue }
          _ = calendar.take(demand, over: start..<(start + demand.length))
        }
      }
    }
  }
}
