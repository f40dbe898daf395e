import Reports

extension Command {
  /// Only `schedule` writes it.
  static let calendarFormat = "ics"

  static let schedule = Command(
    id: .schedule,
    summary: "give each run in the lab its hours of the month and its GPUs",
    operands: manifests,
    flags: [
      .start, .policy, .tree, .basis, .prices,
      .format.limited(to: ReportFormat.names + [calendarFormat]), .output, .svg, .ascii,
      .all, .utc, .plain, .strictCalendar, .exitZero, .now,
    ] + common,
    examples: [
      Example(
        line: "hybridlab schedule jobs.conf",
        does: "a chart and the runs, in a month that begins on a Monday"),
      Example(line: "hybridlab schedule jobs.conf --start 2026-12-01", does: "with dates"),
      Example(
        line: "hybridlab schedule jobs.conf --start 2026-12-01 -f ics -o lab.ics",
        does: "for a calendar program"),
      Example(
        line: "hybridlab schedule jobs.conf --svg lab.svg", does: "the chart as a picture too"),
      Example(line: "hybridlab schedule jobs.conf --strict", does: "fail if a run has no place"),
    ],
    details: [
      "The plan of `hybridlab place` counts GPU-hours of a month.  This finds the hours: every run "
        + "has its GPUs from start to finish, inside its own period (a week of a weekly job), within "
        + "its deadline and window, after what it depends on, at the cheapest hours of the tariff "
        + "that are free.  Runs of a higher priority are placed first.  A run is split only if its "
        + "job says `interruptible: yes` and has a `checkpoint`.",
      "The month is 730 hours from midnight of `--start`, on the lab's clock; without it a month "
        + "without dates that begins on a Monday.  A calendar file (`--format ics`) needs dates: those "
        + "of `--start`, else from the day of `--now` on.",
      "A plan with GPU-hours enough can still have runs that fit nowhere.  They are named with what "
        + "is short and when; with `--strict` the status is then 1.",
    ])
}

extension Flag {
  static let start = Flag(
    "start", takes: .text(placeholder: "DATE"),
    "the day on which the month begins, such as 2026-12-01")
  static let utc = Flag("utc", "times of a calendar file are UTC, not those of the lab's own clock")
  static let strictCalendar = Flag(
    "strict", "end with status 1 if a run has no place in the month")
}
