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
  /// - Returns: The calendar, with the runs that have no place and why.
  /// - Throws: ``TooManyRuns`` beyond ``Schedule/mostRuns``.
  /// - Complexity: O(runs · (log runs + stretches passed · log minutes)) for each pass, of which
  ///   there is one if every run has its place at once.
  public func schedule(
    of plan: Plan, in month: PlanningMonth = .undated
  ) throws(TooManyRuns) -> Schedule {
    let input = SchedulingInput(self, plan, in: month)
    let runs = input.problem.demands.reduce(0) { $0 + $1.periods.count }
    guard runs <= Schedule.mostRuns else { throw TooManyRuns(count: runs) }
    let pass = Scheduler(input.problem).best()
    return ScheduleBuilder(input, pass, plan, of: self, in: month).schedule()
  }
}
