import PlacementModel

// When the runs of a job at home begin and end.

extension ExplanationReport {
  /// So many runs are shown of a job that comes round often.
  static let fewRuns = 3

  private var entries: [Schedule.Entry] {
    schedule?.entries.filter { $0.job == explanation.job }
      .sorted { ($0.start, $0.run, $0.piece) < ($1.start, $1.run, $1.piece) } ?? []
  }

  private var omissions: [Schedule.Omission] {
    schedule?.omissions.filter { $0.job == explanation.job } ?? []
  }

  /// Its first runs with their hours and GPUs, then those that have no place.
  var scheduledRows: [Row] {
    guard placement.local != nil else { return [] }
    guard let schedule else {
      return [("", "the lab's runs are too many to give each its hours here; `schedule` does", "")]
    }
    let words = ScheduleWords(facts, schedule.month)
    let most = Self.fewRuns
    var rows = entries.prefix(most).map { entry in
      (
        words.mark(of: entry),
        "\(words.text(entry.start)) to \(words.text(entry.end)) on \(words.place(of: entry))", ""
      )
    }
    if entries.count > rows.count {
      rows.append(("...", "shown \(rows.count) of \(entries.count); all with --format json", ""))
    }
    rows += omissions.prefix(most).map {
      ("✘", words.sentence(of: $0), "")
    }
    if omissions.count > most {
      rows.append(("...", "and \(omissions.count - most) more without a place", ""))
    }
    if let tally = schedule.tallies[explanation.job], tally.owed == 0, tally.placed == 0 {
      rows.append(("", "begins only after this month", ""))
    }
    if job.earliestStart != nil, schedule.month.firstDay == nil {
      rows.append(
        ("", "without --start there are no dates, so its `earliest-start` is left out", ""))
    }
    return rows
  }

  /// All its runs; null where the lab's are too many, or it is not in the lab's calendar.
  var calendarJSON: JSONValue {
    guard let schedule, let tally = schedule.tallies[explanation.job] else { return .null }
    let words = ScheduleWords(facts, schedule.month)
    return .object([
      "runs": .array(entries.map(words.json)),
      "runs_owed": .int(tally.owed),
      "runs_placed": .int(tally.placed),
      "unscheduled": .array(omissions.map(words.json)),
    ])
  }
}

extension ScheduleWords {
  /// `run 3`, `all month`.
  fileprivate func mark(of entry: Schedule.Entry) -> String {
    entry.part == .run ? "run \(run(entry))" : run(entry)
  }
}
