package import PlacementModel
import Quantities

/// A calendar of the runs at home, in each of the formats of `hybridlab schedule`.
package struct ScheduleReport: FormattedReport {
  let schedule: Schedule
  let plan: Plan
  let facts: PlacementCase
  let context: ReportContext
  let words: ScheduleWords
  /// Whether a table on a terminal has all its rows.
  let showsAll: Bool
  /// Whether the times of a calendar file are UTC, not those of the lab's clock.
  let isUTC: Bool

  package init(
    _ schedule: Schedule, of plan: Plan, in facts: PlacementCase, context: ReportContext,
    showsAll: Bool = false, isUTC: Bool = false
  ) {
    self.schedule = schedule
    self.plan = plan
    self.facts = facts
    self.context = context
    self.showsAll = showsAll
    self.isUTC = isUTC
    words = ScheduleWords(facts, schedule.month)
  }

  package var name: String { "schedule" }
  package var toolVersion: String { context.toolVersion }
  package var picture: String? { chart.svg() }

  /// What does not hold: runs that the month owes and that have no place.
  package func verdict(isStrict: Bool) -> [String] {
    guard isStrict, !schedule.omissions.isEmpty else { return [] }
    let jobs = schedule.omittedJobs.map(\.job)
    let runs = schedule.omissions.count
    return [
      "\(counted(runs, "run")) of \(counted(jobs.count, "job")) "
        + "\(runs == 1 ? "has" : "have") no place in the month: \(words.names(of: jobs))"
    ]
  }

  /// What a reader should know before following the calendar, the gravest first.
  package var warnings: [String] { schedule.omittedJobs.map(words.sentence) + remarksOfMonth }

  /// What there is to know beside runs without a place.
  var remarksOfMonth: [String] {
    var found: [String] = []
    if !schedule.omissions.isEmpty {
      found.append(
        "the month has GPU-hours enough for this plan, but not at the times and together as these "
          + "runs need them")
    }
    let jobs = facts.jobs
    let early = jobs.indices.filter { jobs[$0].earliestStart != nil && schedule.tallies[$0] != nil }
    if schedule.month.firstDay == nil, !early.isEmpty {
      found.append(
        "without --start there are no dates, so `earliest-start` of \(words.names(of: early)) is "
          + "left out")
    }
    let later = jobs.indices.filter {
      schedule.tallies[$0].map { $0.owed == 0 && $0.placed == 0 } ?? false
    }
    if !later.isEmpty { found.append("begins only after this month: \(words.names(of: later))") }
    let closed = jobs.indices.filter { schedule.tallies[$0].map { $0.closed > 0 } ?? false }
    if !closed.isEmpty {
      found.append(
        "no run in periods in which its window is never open, such as a daily job on days without "
          + "one: \(words.names(of: closed))")
    }
    let waiting = plan.placements.indices.filter { !plan.placements[$0].runs }
    if !waiting.isEmpty {
      found.append(
        "without a place in the plan, so not in the calendar: \(words.names(of: waiting))")
    }
    let peaks = schedule.assumedPeaks.sorted { $0.key < $1.key }
    if let first = peaks.first {
      found.append(
        "the daily peak of \(words.names(of: peaks.map(\.key))) is taken to be "
          + "\(ScheduleWords.clock(first.value.lowerBound)) to "
          + "\(ScheduleWords.clock(first.value.upperBound))"
          + (peaks.count > 1 ? " or about then" : ""))
    }
    if !schedule.isPowerKnown {
      found.append("the power of some runs is unknown, so its cost is at least what is said")
    }
    return found
  }

  /// Runs in the calendar, and what they are of.
  var summary: String {
    let runs = Set(schedule.entries.filter { $0.part == .run }.map { [$0.job, $0.run] }).count
    let services = Set(schedule.entries.filter { $0.part != .run }.map(\.job)).count
    let jobs = Set(schedule.entries.map(\.job)).count
    let first = schedule.month.firstDay.map { "\(words.day(at: .start)) \($0)" } ?? "a Monday"
    let more = services > 0 ? " and \(counted(services, "service"))" : ""
    return "\(counted(runs, "run"))\(more), \(counted(jobs, "job")); 730 hours from \(first), 00:00"
  }

  /// How much of each pool is taken.
  var loads: [String] {
    zip(facts.lab.pools.indices, schedule.loads).map { pool, load in
      let share = load.available.count > 0 ? load.used.count / load.available.count : 0
      return "\(words.pool(pool)) busy \(load.used.tableText) of \(load.available.tableText) "
        + "GPU-hours (\(fixed(share * 100, decimals: 0)) %), at most \(load.most) of "
        + "\(facts.lab.pools[pool].count) at once"
    }
  }

  /// What power costs at the hours of the calendar, beside the plan's average month.
  var power: String {
    let least = schedule.isPowerKnown ? "" : "at least "
    let kind =
      facts.lab.tariff.flatPrice == nil ? "at the hours of the calendar" : "at one price all week"
    return "\(least)\(schedule.power.sentenceText) \(kind); the plan counts "
      + "\(plan.totals.power.sentenceText) for an average month"
  }
}
