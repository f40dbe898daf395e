import Testing

@testable import PlacementModel

/// Runs that may be split, where power has its hours.
@Suite("Splitting at cheap hours") struct SplittingTests {
  /// One GPU; nights from 20 to 8 at 0.10 $/kWh, days at 0.30.
  private func month(
    hours: Int32, deadline: Int32? = nil, splitting: SchedulingProblem.Splitting?
  ) -> SchedulingProblem {
    var run = SchedulingProblem.Demand(
      job: 0, resource: .pool(0), devices: 1, length: hours * 60, seconds: Int64(hours) * 3600,
      periods: .once(from: 0))
    run.deadline = deadline.map { $0 * 60 }
    run.splitting = splitting
    let prices = (0..<730).map { (8..<20).contains($0 % 24) ? 300_000 : 100_000 as Int64 }
    return SchedulingProblem(
      supplies: [.init(count: 1, budget: .max)], demands: [run], prices: PriceCurve(hours: prices))
  }

  private func hours(_ problem: SchedulingProblem) -> [ClosedRange<Double>] {
    Scheduler(problem).best().spans(of: 0)
      .map { Double($0.lowerBound) / 60...Double($0.upperBound) / 60 }
  }

  private let quick = SchedulingProblem.Splitting(save: 6, restart: 12)

  @Test func `thirty hours go into three nights, with what saving and restarting take`() {
    // 8 h - 0.1, 12 h - 0.2 - 0.1, then 30 - 7.9 - 11.7 + 0.2 = 10.6 h: 30.6 h x $0.10.  In one piece
    // 18 of 30 h are nights at best.
    let found = hours(month(hours: 30, splitting: quick))
    #expect(found == [0...8, 20...32, 44...54.6])
  }

  @Test func `where nights are not enough a run goes on by day until they are`() {
    // Of 48 h until the deadline 24 are nights; 33 h and two stops take 9.6 h more.
    let found = hours(month(hours: 33, deadline: 48, splitting: quick))
    #expect(found == [0...17.6, 20...32, 44...48])
  }

  @Test func `a run that may not be split stays whole, and so does one that has no time to wait`() {
    #expect(hours(month(hours: 30, splitting: nil)) == [0...30])
    #expect(hours(month(hours: 30, deadline: 30, splitting: quick)) == [0...30])
  }

  @Test func `a run stays whole where saving and restarting cost more than the day`() {
    // 13 h: an hour at day's price is $0.20 more; saving and restarting for three hours costs $0.30.
    let slow = SchedulingProblem.Splitting(save: 60, restart: 120)
    #expect(hours(month(hours: 13, splitting: slow)) == [19...32])
    #expect(hours(month(hours: 12, splitting: slow)) == [20...32])
  }

  @Test("what may be split never takes dearer power", arguments: 0..<200 as Range<UInt64>)
  func notDearer(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func number(_ range: ClosedRange<Int32>) -> Int32 { .random(in: range, using: &random) }
    let prices = (0..<24).map { _ in Int64(number(1...9)) * 50_000 }
    var problem = month(
      hours: number(1...60), deadline: number(0...1) == 0 ? nil : number(60...200), splitting: nil)
    problem.prices = PriceCurve(hours: (0..<730).map { prices[$0 % 24] })
    let whole = cost(problem)
    problem.demands[0].splitting = .init(save: number(0...30), restart: number(0...30))
    #expect(cost(problem) <= whole)
  }

  private func cost(_ problem: SchedulingProblem) -> Int64 {
    Scheduler(problem).best().spans(of: 0).reduce(0) {
      $0 + (problem.prices?.cost(from: $1.lowerBound, to: $1.upperBound) ?? 0)
    }
  }
}
