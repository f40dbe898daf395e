import PlacementModel
import Quantities

extension ScheduleReport {
  /// More rows than this are cut on a terminal, unless all are asked for.
  static let longestTable = 40

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let text = style.text
    guard !schedule.entries.isEmpty || !schedule.omissions.isEmpty else {
      sink.writeLine("nothing runs in the lab this month")
      return writeRemarks(text, to: &sink)
    }
    if !schedule.entries.isEmpty {
      chart.write(style, to: &sink)
      sink.writeLine()
      writeRows(text, to: &sink)
      sink.writeLine()
    }
    writeRemarks(text, to: &sink)
  }

  private func writeRows(_ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      .init("ON"), .init("START"), .init("END"), .init("JOB"), .init("RUN"),
      .init("HOURS", .right), .init("$POWER", .right),
    ])
    let shown = showsAll ? schedule.entries.count : min(schedule.entries.count, Self.longestTable)
    for entry in schedule.entries.prefix(shown) { table.add(row(entry)) }
    table.write(style: style, to: &sink)
    if shown < schedule.entries.count {
      sink.writeLine(
        "shown \(shown) of \(schedule.entries.count); all of them with --all")
    }
  }

  func row(_ entry: Schedule.Entry) -> [String] {
    [
      words.place(of: entry), words.text(entry.start), words.text(entry.end),
      facts.jobs[entry.job].name, words.run(entry), Hours(entry.end - entry.start).tableText,
      entry.resource == .cloud ? "" : entry.power?.tableText ?? unknownMark,
    ]
  }

  private func writeRemarks(_ style: TextStyle, to sink: inout TextSink) {
    func write(_ head: String, _ text: String, _ attribute: TextStyle.Attribute = .bold) {
      let lines = wrap(text, width: max(24, style.width - head.count - 2))
      sink.writeLine(
        style(attribute, head + ":") + " "
          + lines.joined(separator: "\n" + String(repeating: " ", count: head.count + 2)))
    }
    write("calendar", summary)
    for load in loads { write("lab", load) }
    write("power", power)
    for warning in warnings.prefix(8) { write("warning", warning, .yellow) }
    if warnings.count > 8 { write("warning", "and \(warnings.count - 8) more", .yellow) }
    write("next", next.joined(separator: " · "), .cyan)
  }

  private var next: [String] {
    if let first = schedule.omittedJobs.first {
      return [context.command("explain", words.name(ofJob: first.job)), context.command("place")]
    }
    return schedule.month.firstDay == nil
      ? [context.command("schedule", "--start", "2026-12-01", "--format", "ics", "-o", "lab.ics")]
      : [context.command("place")]
  }
}
