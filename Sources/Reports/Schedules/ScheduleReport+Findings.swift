import PlacementModel
import Quantities

extension ScheduleReport {
  /// A run without a place is an error at its job's line.
  package var annotations: [Annotation] {
    schedule.omittedJobs.map { omitted in
      Annotation(
        .error, code: "unscheduled", title: "run without a place in the month",
        message: words.sentence(of: omitted.job, first: omitted.first, count: omitted.count),
        at: context.places[omitted.job], subject: facts.jobs[omitted.job].name)
    } + remarks(remarksOfMonth, at: context.places.section)
  }

  /// A job all of whose runs have a place is a test that passed.
  package var cases: [TestCase] {
    let omitted = Set(schedule.omittedJobs.map(\.job))
    return annotations.map(TestCase.init)
      + facts.jobs.indices.filter { schedule.tallies[$0] != nil && !omitted.contains($0) }.map {
        TestCase(
          group: name, name: facts.jobs[$0].name, outcome: .passed, place: context.places[$0])
      }
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let left = schedule.omissions.count
    let verdict =
      left == 0
      ? "every run has a place"
      : "**\(counted(left, "run")) \(left == 1 ? "has" : "have") no place in the month**"
    Comment(
      tag: name,
      summary: "\(left == 0 ? "✅" : "❌") **hybridlab schedule**: \(verdict). "
        + Markdown.escaped(summary),
      body: { sink in
        Markdown.writePoints(
          loads.map { ("lab", $0) } + [("power", power)] + warnings.map { ("**warning**", $0) },
          to: &sink)
      }, details: [("Calendar", { writeEntries(to: &$0) })]
    ).write(to: &sink)
  }

  private func writeEntries(to sink: inout TextSink) {
    guard !schedule.entries.isEmpty else { return }
    Markdown.writeTable(
      ["on", "start", "end", "job", "run", "hours", "$power"], right: [5, 6],
      schedule.entries.lazy.map(row), to: &sink)
  }
}
