import PlacementModel
import Quantities
import Reports

/// `hybridlab schedule`: when each run in the lab begins and ends, and on which GPUs.
struct ScheduleCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let report =
      try isCalendarFile
      ? deliverCalendar()
      : console.deliverReport(line) {
        () throws(Failure) in try calendar()
      }
    let verdict = report.verdict(isStrict: line.has(.strictCalendar))
    for sentence in verdict { console.say(console.errorStyle(.red, sentence) + "\n") }
    return verdict.isEmpty || line.has(.exitZero) ? .done : .gateFailed
  }

  /// The one format that no other report has.
  private var isCalendarFile: Bool { line.values[Flag.format.name] == Command.calendarFormat }

  private func deliverCalendar() throws(Failure) -> ScheduleReport {
    let report = try console.deliver(line) { () throws(Failure) -> ScheduleReport in
      try calendar()
    } writing: { (report: ScheduleReport, _, sink) in
      report.writeCalendar(to: &sink)
    } drawing: { (report: ScheduleReport) in
      report.picture ?? ""
    }
    console.remark(warnings: report.warnings)
    return report
  }

  private func calendar() throws(Failure) -> ScheduleReport {
    let typed = try line.firstDay
    let inputs = try Inputs.read(line.operands, line, on: console)
    var start = typed
    if isCalendarFile, start == nil {
      guard let now = inputs.context.now else { throw .mistakes([.missingDate]) }
      console.remark("the calendar begins on \(now), the day of --now; --start says otherwise\n")
      start = now
    }
    let plan = try inputs.facts.plan(of: line)
    let schedule: Schedule
    do throws(TooManyRuns) {
      schedule = try inputs.facts.schedule(of: plan, in: PlanningMonth(firstDay: start))
    } catch {
      throw .mistakes([.tooManyRuns(error.count)])
    }
    return ScheduleReport(
      schedule, of: plan, in: inputs.facts, context: inputs.context, showsAll: line.has(.all),
      isUTC: line.has(.utc))
  }
}

extension TypedLine {
  /// The day on which the month begins; nil if nobody said.
  var firstDay: CalendarDate? {
    get throws(Failure) {
      guard let typed = values[Flag.start.name] else { return nil }
      // The month must end in a year that the calendar has.
      guard let date = try? CalendarDate(parsing: typed), (try? date.advanced(byDays: 31)) != nil
      else { throw .mistakes([.unreadableDate(typed, of: .start)]) }
      return date
    }
  }
}

extension CommandLineMistake {
  /// A calendar file of a month without dates.
  static let missingDate = CommandLineMistake(
    code: "missing-date", message: "a calendar file needs dates, and no day was named",
    help: "write '--start 2026-12-01' for the day on which the month begins")

  static func tooManyRuns(_ count: Int) -> CommandLineMistake {
    CommandLineMistake(
      code: "too-many-runs",
      message: "\(counted(count, "run")) are more than a calendar holds",
      help: "it holds \(counted(Schedule.mostRuns, "run")); plan some of the jobs by themselves")
  }
}
