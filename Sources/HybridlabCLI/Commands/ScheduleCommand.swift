import PlacementModel
import Quantities
import Reports

/// `hybridlab schedule`: when each run in the lab begins and ends, and on which GPUs.
struct ScheduleCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(ScheduleReport.Format.init) ?? .table
    // A file is no terminal, wherever standard output goes.
    let isFile = line.values[Flag.output.name].map { $0 != "-" } ?? false
    let isPlain = line.has(.plain) || isFile || !console.outputIsTerminal
    let report = try console.deliver(line) { () throws(Failure) -> ScheduleReport in
      try calendar(in: format)
    } writing: { (report: ScheduleReport, style, sink) in
      report.write(format, isPlain: isPlain, style: ChartStyle(style, line), to: &sink)
    } drawing: { (report: ScheduleReport) in
      report.svg()
    }
    // A table says them itself; the formats for programs have no place for them.
    if format == .ics || format == .csv || format == .table && isPlain {
      for warning in report.warnings {
        console.remark("\(console.errorStyle(.yellow, "warning:")) \(warning)\n")
      }
    }
    let verdict = report.verdict(isStrict: line.has(.strictCalendar))
    for sentence in verdict { console.say(console.errorStyle(.red, sentence) + "\n") }
    return verdict.isEmpty || line.has(.exitZero) ? .done : .gateFailed
  }

  private func calendar(in format: ScheduleReport.Format) throws(Failure) -> ScheduleReport {
    let typed = try start
    let inputs = try Inputs.read(line.operands, line, on: console)
    var start = typed
    if format == .ics, start == nil {
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

  private var start: CalendarDate? {
    get throws(Failure) {
      guard let typed = line.values[Flag.start.name] else { return nil }
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
