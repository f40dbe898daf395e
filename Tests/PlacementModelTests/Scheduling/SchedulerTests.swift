import Testing

@testable import PlacementModel

@Suite("The search for a calendar") struct SchedulerTests {
  @Test(
    "finds a place for every run of a tiny month wherever trying everything does",
    arguments: [(false, false), (true, false), (false, true), (true, true)])
  func exhaustive(hasShares: Bool, hasChains: Bool) throws {
    var feasible = 0
    var missed = 0
    for seed in 0..<1_500 as Range<UInt64> {
      let month = TinyMonth(seed: seed, hasShares: hasShares, hasChains: hasChains)
      let pass = Scheduler(month.problem).best()
      let isComplete = pass.start.allSatisfy { $0 >= 0 }
      let isFeasible = month.isFeasible
      try #require(!isComplete || isFeasible, "seed \(seed): a calendar that cannot be")
      feasible += isFeasible ? 1 : 0
      missed += isFeasible && !isComplete ? 1 : 0
    }
    print("feasible \(feasible) missed \(missed) \(hasShares) \(hasChains)")
    #expect(feasible > 300)
    #expect(missed == 0)
  }
}
