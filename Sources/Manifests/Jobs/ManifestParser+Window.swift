import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// `18:00-08:00`, `mon-fri 18:00-08:00, weekend`, or a list of such periods; `any` is no window.
  mutating func window(_ node: YAMLNode) -> WeeklyWindow? {
    var periods: [WeeklyWindow.Period] = []
    for item in items(node, JobKey.window) {
      guard let written = written(item, JobKey.window) else { return nil }
      if written.isWord("any", "always") { return nil }
      for clause in written.clauses {
        guard let period = period(of: clause) else { return nil }
        periods.append(period)
      }
    }
    return WeeklyWindow(periods)
  }

  /// Days, hours, or both.
  private mutating func period(of clause: WrittenText) -> WeeklyWindow.Period? {
    if let days = clause.days { return WeeklyWindow.Period(days: days) }
    var days = Weekday.everyDay
    var hours = clause
    if let space = clause.text.utf8.lastIndex(of: UInt8(ascii: " ")) {
      let first = clause.part(clause.text[..<space])
      guard let named = first.days else {
        report(.unknownDays(first))
        return nil
      }
      days = named
      hours = clause.part(clause.text[clause.text.utf8.index(after: space)...])
    }
    guard let (first, last) = hours.divided(atByte: UInt8(ascii: "-")),
      let from = first.minuteOfDay, let to = last.minuteOfDay, from < 24 * 60
    else {
      report(.unreadableWindow(hours))
      return nil
    }
    guard from != to else {
      report(.emptyWindow(hours))
      return nil
    }
    return WeeklyWindow.Period(days: days, from: from, to: to)
  }
}

extension Diagnostic {
  static func unreadableWindow(_ written: WrittenText) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-value", "'window' takes \(JobKey.window.row.form.expected)",
      at: written.range, label: "no hours of a day",
      help: "write '18:00-08:00', 'mon-fri 18:00-08:00' or 'weekend'")
  }

  static func emptyWindow(_ written: WrittenText) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number", "this window has no hours", at: written.range,
      help: "write '0-24' for whole days")
  }
}
