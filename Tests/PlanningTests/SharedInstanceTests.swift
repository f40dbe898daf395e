import Foundation
import Planning
import Testing

@Suite("Months with known best plans", .enabled(if: SharedInstance.isPresent))
struct SharedInstanceTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let jobs: Int
    let mode: String
    /// How far from the best known plan, in per cent; zero for proven.
    let within: Double
    var testDescription: String { "\(jobs) jobs, \(mode)" }
  }

  #if DEBUG
  // Unoptimised code does a fiftieth of the work in the same time.
  static func effort(_ jobs: Int) -> Effort? { Effort(steps: jobs > 100 ? 200_000 : 1_000_000) }
  static let hundred = 0.5
  static let thousand = 0.5
  #else
  static func effort(_ jobs: Int) -> Effort? { nil }
  static let hundred = 0.0
  static let thousand = 0.1
  #endif

  @Test(
    "is as good as the best known plan",
    arguments: [
      Row(jobs: 10, mode: "tight", within: 0), Row(jobs: 10, mode: "medium", within: 0),
      Row(jobs: 10, mode: "slack", within: 0), Row(jobs: 100, mode: "tight", within: hundred),
      Row(jobs: 100, mode: "medium", within: hundred), Row(jobs: 100, mode: "slack", within: 0),
      Row(jobs: 1000, mode: "tight", within: thousand),
      Row(jobs: 1000, mode: "medium", within: thousand),
      Row(jobs: 1000, mode: "slack", within: 0.01),
    ])
  func best(_ row: Row) throws {
    let name = "n\(row.jobs)_\(row.mode)_s1.json"
    let problem = try SharedInstance.read(SharedInstance.self, "instances/\(name)")
      .problem(allOffers: row.jobs < 1000)
    let known = try SharedInstance.read(SharedBest.self, "best/best_\(name)")
    let plan = try #require(try problem.solve(Self.effort(row.jobs)).plan)

    var used = problem.capacities.map { _ in Int64(0) }
    var cost: Int64 = 0
    for job in 0..<problem.jobCount {
      let option = problem.option(Int(plan.choices[job]), ofJob: job)
      cost += option.cost
      for use in option.uses { used[use.capacity] += use.amount }
    }
    #expect(cost == plan.cost && used == plan.used)
    #expect(zip(used, problem.capacities).allSatisfy { $0 <= $1 })

    // The figures of the shared folder are floating-point sums; ours are rounded job by job.
    let best = known.best_known * 1e6
    let rounding = Double(row.jobs) + best * 1e-9
    #expect(Double(plan.cost) <= best * (1 + row.within / 100) + rounding)
    #expect(Double(plan.cost) >= known.lower_bound * 1e6 - rounding)
    #expect(Double(plan.lowerBound) <= best + rounding)
    if row.within == 0 { #expect(plan.isProvenOptimal) }
  }
}
