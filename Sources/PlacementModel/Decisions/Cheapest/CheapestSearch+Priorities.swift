import Planning
import Quantities

extension CheapestSearch {
  /// What each job may do where nobody's turn comes before another's.
  var openRoles: [Role] {
    place.mustRun.map { $0.map { $0 ? .mustRun : .free } }
      ?? [Role](repeating: .free, count: place.jobs.count)
  }

  /// The cheapest plan in which no job waits for the sake of one of lower priority.
  ///
  /// All jobs together first.  If some job waits while one of lower priority runs, whether jobs run
  /// is settled priority by priority, the highest first, as if there were no others: what runs then
  /// must run in the end, though where it runs is decided for all together.
  mutating func solveByPriority() throws(PlanningError) -> Solution? {
    guard let all = try solve(openRoles) else { return nil }
    guard isUnfair(all.choices) else { return all }
    var roles = [Role](repeating: .absent, count: place.jobs.count)
    var last = all
    defer { known = nil }
    let priorities = place.sharedPriorities
    for level in Set(priorities).sorted(by: >) {
      for job in priorities.indices where priorities[job] == level { roles[job] = .free }
      // What ran with fewer beside it can run still, so there is a plan; the search may miss it.
      guard let found = try solve(roles) else { return last }
      last = found
      last.openBound = all.bound
      known = found.choices
      for job in place.jobs.indices where roles[job] == .free && runs(job, found.choices) {
        roles[job] = .mustRun
      }
    }
    return last
  }

  private func runs(_ job: Int, _ choices: [Int32]) -> Bool {
    !option(choices[job], of: job).waits
  }

  /// Whether priorities made no difference to choices: nobody waits that could run, or all jobs have the
  /// same.
  func isSamePriority(_ choices: [Int32]) -> Bool {
    !place.hasPriorities || place.mustRun != nil
      || place.jobs.indices.allSatisfy { !canRun($0) || runs($0, choices) }
  }

  /// Whether a job that could run waits while one of lower priority runs.
  func isUnfair(_ choices: [Int32]) -> Bool {
    guard place.settlesPriorities else { return false }
    let priorities = place.sharedPriorities
    var highestWaiting: Int?
    var lowestRunning: Int?
    for job in place.jobs.indices where canRun(job) {
      let priority = priorities[job]
      if runs(job, choices) {
        lowestRunning = min(lowestRunning ?? priority, priority)
      } else {
        highestWaiting = max(highestWaiting ?? priority, priority)
      }
    }
    guard let highestWaiting, let lowestRunning else { return false }
    return highestWaiting > lowestRunning
  }
}

extension PlacementCase {
  /// Whether a search has yet to say which jobs run for whose sake others wait.
  var settlesPriorities: Bool { mustRun == nil && hasPriorities }
}
