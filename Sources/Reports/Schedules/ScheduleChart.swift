import PlacementModel
import Quantities

extension ScheduleReport {
  /// Jobs of one chart at most.
  private static let mostRows = 40
  /// Runs of one row beyond which those that nearly touch are drawn as one.
  private static let mostSpans = 150

  /// The month as a Gantt chart: each pool, and below it each of its jobs.
  var chart: SpanChart {
    var rows: [SpanChart.Row] = []
    var omitted: [Int: [Double]] = [:]
    for omission in schedule.omissions {
      omitted[omission.job, default: []].append(days(omission.from))
    }
    var fills: Set<ChartFill> = []
    for (resource, entries) in byResource {
      if case .pool(let pool) = resource {
        let spans = use(of: pool, entries)
        fills.formUnion(spans.map(\.fill))
        rows.append(SpanChart.Row(words.pool(pool), spans))
      }
      var jobs: [Int: [Schedule.Entry]] = [:]
      for entry in entries { jobs[entry.job, default: []].append(entry) }
      for (job, entries) in jobs.sorted(by: { $0.key < $1.key }) {
        fills.insert(.dark)
        rows.append(
          SpanChart.Row(
            "  " + words.name(ofJob: job), spans(of: entries), marks: omitted[job] ?? [],
            note: note(job, entries)))
        omitted[job] = nil
      }
    }
    for (job, marks) in omitted.sorted(by: { $0.key < $1.key }) {
      rows.append(SpanChart.Row("  " + words.name(ofJob: job), [], marks: marks, note: "no place"))
    }
    let shown = rows.prefix(Self.mostRows)
    let cut = shown.count < rows.count ? " (shown \(shown.count) of \(rows.count) rows)" : ""
    let from = schedule.month.firstDay.map { " from \($0)" } ?? ""
    return SpanChart(
      "The lab's month\(from)\(cut)", x: ChartAxis("days", .days), rows: Array(shown),
      legend: [(ChartFill.solid, "all GPUs in use"), (.light, "some of them"), (.dark, "runs")]
        .filter { fills.contains($0.0) },
      markText: schedule.omissions.isEmpty ? nil : "a run without a place")
  }

  private func days(_ moment: MonthMinute) -> Double { Double(moment.minutes) / (24 * 60) }

  private var byResource: [(key: Schedule.Resource, value: [Schedule.Entry])] {
    var entries: [Schedule.Resource: [Schedule.Entry]] = [:]
    for entry in schedule.entries { entries[entry.resource, default: []].append(entry) }
    return entries.sorted { $0.key < $1.key }
  }

  private func note(_ job: Int, _ entries: [Schedule.Entry]) -> String {
    if entries.allSatisfy({ $0.part != .run }) { return "all month" }
    let owed = schedule.tallies[job]?.owed ?? 0
    let placed = Set(entries.filter { $0.part == .run }.map(\.run)).count
    return placed < owed ? "\(placed) of \(owed) runs" : counted(placed, "run")
  }

  private func spans(of entries: [Schedule.Entry]) -> [SpanChart.Span] {
    // A hundredth of a day is less than a pixel of the picture.
    let gap = entries.count > Self.mostSpans ? 20 : -1
    var spans: [(start: Int, end: Int)] = []
    for entry in entries.sorted(by: { $0.start < $1.start }) {
      if let last = spans.last, entry.start.minutes - last.end <= gap {
        spans[spans.count - 1].end = max(last.end, entry.end.minutes)
      } else {
        spans.append((entry.start.minutes, entry.end.minutes))
      }
    }
    return spans.map {
      SpanChart.Span(
        days(MonthMinute(minutes: $0.start)), days(MonthMinute(minutes: $0.end)), fill: .dark)
    }
  }

  /// When some and when all GPUs of a pool are in use.
  private func use(of pool: Int, _ entries: [Schedule.Entry]) -> [SpanChart.Span] {
    var changes: [Int: [Int: Int]] = [:]
    for entry in entries {
      for gpu in entry.gpus {
        changes[entry.start.minutes, default: [:]][gpu, default: 0] += 1
        changes[entry.end.minutes, default: [:]][gpu, default: 0] -= 1
      }
    }
    var runs: [Int: Int] = [:]
    var inUse = 0
    var spans: [SpanChart.Span] = []
    var since = 0
    func fill() -> ChartFill? {
      inUse == 0 ? nil : inUse >= facts.lab.pools[pool].count ? .solid : .light
    }
    var current: ChartFill?
    for (minute, deltas) in changes.sorted(by: { $0.key < $1.key }) {
      for (gpu, delta) in deltas where delta != 0 {
        let before = runs[gpu] ?? 0
        runs[gpu] = before + delta
        if before == 0 { inUse += 1 } else if before + delta == 0 { inUse -= 1 }
      }
      let next = fill()
      guard next != current else { continue }
      if let current {
        spans.append(
          SpanChart.Span(
            days(MonthMinute(minutes: since)), days(MonthMinute(minutes: minute)), fill: current))
      }
      (current, since) = (next, minute)
    }
    return spans
  }
}
