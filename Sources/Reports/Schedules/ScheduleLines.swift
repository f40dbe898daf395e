import PlacementModel
import Quantities

// One line a run, for programs that read by position, and Markdown.

extension ScheduleReport {
  /// Tab-separated, no head, nothing cut: on, start, end, job, run, hours, $power; runs without a
  /// place have no start and say why.
  package func writePlain(to sink: inout TextSink) {
    for entry in schedule.entries {
      let cells = [
        words.place(of: entry), words.text(entry.start), words.text(entry.end),
        facts.jobs[entry.job].name, words.run(entry),
        fixed(Hours(entry.end - entry.start).count, decimals: 2),
        entry.resource == .cloud ? "" : entry.power?.formatted(grouped: false) ?? unknownMark,
      ]
      sink.writeLine(cells.map(printable).joined(separator: "\t"))
    }
    for omission in schedule.omissions {
      let cells = [
        words.text(omission.resource), "", "", facts.jobs[omission.job].name, "\(omission.run)", "",
        "", words.reason(omission.obstacle),
      ]
      sink.writeLine(cells.map(printable).joined(separator: "\t"))
    }
  }

  /// RFC 4180: a head, commas, CR LF, quotes where they are needed.  Unknown is empty; money is exact.
  package func writeCSV(to sink: inout TextSink) {
    CSV.write(
      [
        "status", "job", "part", "run", "piece", "pieces", "resource", "gpu", "gpus", "gpu_numbers",
        "gpu_share", "start", "end", "start_minute", "end_minute", "hours", "usd_power", "obstacle",
        "why",
      ], to: &sink)
    for entry in schedule.entries {
      CSV.write(
        [
          "scheduled", facts.jobs[entry.job].name, ScheduleWords.code(of: entry.part),
          "\(entry.run)", "\(entry.piece)", "\(entry.pieces)",
          ScheduleWords.code(of: entry.resource), words.gpu(entry.resource), "\(entry.gpus.count)",
          entry.gpus.map(String.init).joined(separator: " "), shortest(entry.share.fraction),
          words.iso(entry.start) ?? "", words.iso(entry.end) ?? "", "\(entry.start.minutes)",
          "\(entry.end.minutes)", shortest(Hours(entry.end - entry.start).count),
          entry.power?.decimalText ?? "", "", "",
        ], to: &sink)
    }
    for omission in schedule.omissions {
      CSV.write(
        [
          "unscheduled", facts.jobs[omission.job].name, ScheduleWords.code(of: omission.part),
          "\(omission.run)", "", "", ScheduleWords.code(of: omission.resource),
          words.gpu(omission.resource), "", "", "", "", "", "", "", "", "",
          ScheduleWords.code(of: omission.obstacle), words.reason(omission.obstacle),
        ], to: &sink)
    }
  }
}
