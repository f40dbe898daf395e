import Testing

@testable import PlacementModel

@Suite("The search for a calendar") struct SchedulerTests {
  @Test(
    "finds a place for every run of a tiny month wherever trying everything does",
    arguments: [(false, false), (true, false), (false, true), (true, true)])
  func exhaustive(hasShares: Bool, hasChains: Bool) throws {
    var feasible = 0
    var missed = 0
    for seed in 0..<250 as Range<UInt64> {
      let month = TinyMonth(seed: seed, hasShares: hasShares, hasChains: hasChains)
      let pass = Scheduler(month.problem).best()
      let isComplete = pass.start.allSatisfy { $0 >= 0 }
      let isFeasible = month.isFeasible
      try #require(!isComplete || isFeasible, "seed \(seed): a calendar that cannot be")
      feasible += isFeasible ? 1 : 0
      missed += isFeasible && !isComplete ? 1 : 0
    }
    #expect(feasible > 75)
    // A deadline's clock starts when what a run waits for is over, so the earliest start of that may
    // be too early: 8 of 1,130 feasible months with chains are missed, none without.
    #expect(missed <= (hasChains ? 2 : 0))
  }
}
