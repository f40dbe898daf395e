import Quantities
import Testing

@testable import PlacementModel

@Suite("Priorities of jobs that need another") struct SharedPriorityTests {
  /// 100 hours at home: for the first and the second job, or for the second and the third, which is the
  /// most important and needs the second.
  @Test("are those of what needs them", arguments: [true, false])
  func handedDown(isBeside: Bool) throws {
    var jobs = [("big", 60), ("base", 40), ("vip", 10)].map { name, hours in
      SmallCase.job(name, .training, hours: Int64(hours)) {
        $0.gpus = GPURequest(count: 1)
        $0.recurrence = .monthly
      }
    }
    jobs[2].priority = 10
    if isBeside {
      jobs[2].with = [1]
    } else {
      jobs[2].dependencies = [Dependency(job: 1, data: SmallCase.gb(1))]
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(100)
    let place = PlacementCase(
      lab: lab, cloud: CloudAccess(providers: []), jobs: jobs, prices: SmallCase.prices())
    #expect(place.sharedPriorities == [0, 10, 10])
    for policy in [Policy.documents, .cheapest] {
      let plan = try place.plan(policy)
      #expect(plan.placements.map(\.runs) == [false, true, true], "\(policy)")
    }
  }
}
