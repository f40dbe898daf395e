extension PlacementCase {
  /// When each run of a plan of this case begins and ends at home, and on which GPUs.
  ///
  /// A run has its place inside its own period (a week of a weekly job) and, if the job has a
  /// deadline, ends within that of the moment at which it could begin: its period has come, what it
  /// depends on is there, and its window is open.  Of a period that goes on after the month, the run
  /// is placed where there is room and otherwise left to the next month.
  ///
  /// - Parameters:
  ///   - plan: A plan of this case.
  ///   - month: The month.
  ///   - mostRuns: More runs than these are not given hours.
  /// - Returns: The calendar, with the runs that have no place and why.
  /// - Throws: ``TooManyRuns`` beyond `mostRuns`.
  /// - Complexity: O(runs · (log runs + stretches passed · log minutes)) for each pass, of which
  ///   there is one if every run has its place at once.
  public func schedule(
    of plan: Plan, in month: PlanningMonth = .undated, mostRuns: Int = Schedule.mostRuns
  ) throws(TooManyRuns) -> Schedule {
    // Each job at home has a run, so that there is nothing to build for a great many.
    let jobs = plan.placements.count { $0.local != nil }
    guard jobs <= mostRuns else { throw TooManyRuns(count: jobs) }
    let input = SchedulingInput(self, plan, in: month)
    let runs = input.problem.demands.reduce(0) { $0 + $1.periods.count }
    guard runs <= mostRuns else { throw TooManyRuns(count: runs) }
    let pass = Scheduler(input.problem).best()
    return ScheduleBuilder(input, pass, plan, of: self, in: month).schedule()
  }
}
