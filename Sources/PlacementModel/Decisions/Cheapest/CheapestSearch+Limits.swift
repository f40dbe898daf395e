import Planning
import Quantities

extension CheapestSearch {
  /// Lets a missing job count for twice what all jobs can cost together, as far as that can be summed.
  mutating func weighMissing() {
    var sum = 1.0
    for job in place.jobs.indices {
      sum += Double(options(of: job).map(\.cost).max() ?? 0)
    }
    // What jobs hand over costs at most the dearest price of all.
    let dearest =
      place.prices.egress.values.flatMap(\.tiers).map(\.price.perGigabyte.micros).max() ?? 0
    for job in place.jobs {
      for dependency in job.dependencies {
        let gigabytes = Double(dependency.data.bytes) / 1e9 * max(1, job.recurrence.runsPerMonth)
        sum += gigabytes * Double(dearest)
      }
    }
    let parts = Double(limits.stoodIn(jobCount: place.jobs.count).reduce(0) { $0 + $1.amount })
    let most = Double(Int64(1) << 60) / max(1, parts)
    limits.perMissing = Int64(min(2 * sum, most))
    limits.outweighsAll = 2 * sum <= most
  }

  /// How many jobs are missing where a least number was asked for.
  func missing(_ choices: [Int32]) -> Int64 {
    guard limits.hasLeast else { return 0 }
    return limits.missing(
      place.jobs.indices.lazy.map { option(choices[$0], of: $0).choice },
      jobCount: place.jobs.count)
  }

  /// What a solution costs, without what missing jobs count for.
  func ownCost(of solution: Solution) -> Int64 {
    let (raised, _) = missing(solution.choices).multipliedReportingOverflow(by: limits.perMissing)
    return solution.cost - raised
  }
}

extension PlacementCase {
  /// Whether no place of a plan has too many jobs, and no more are missing than so many.
  func keepsToLimits(_ plan: Plan, missing allowed: Int) -> Bool {
    var missing = 0
    for limit in placementLimits {
      let count = plan.placements.indices.count {
        isIn(limit.scope, plan.placements[$0], jobs[$0])
      }
      if limit.kind == .most, count > limit.count { return false }
      if limit.kind == .least { missing += max(0, min(limit.count, jobs.count) - count) }
    }
    return missing <= allowed
  }
}
