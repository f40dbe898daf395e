import Gates
import PlacementModel
import Quantities

extension DifferenceReport {
  /// More rows than this are cut on a terminal; other formats have them all.
  private static let longestTable = 40

  package var grid: Grid {
    var grid = Grid(columns: [
      .init("change", ""), .init("job", "JOB"), .init("usd_old_per_month", "OLD $/MONTH", .right),
      .init("usd_new_per_month", "NEW $/MONTH", .right), .init("usd_more", "MORE", .right),
      .init("what", "WHAT", mayGoBelow: true),
    ])
    for change in lines {
      let sign = change.sign
      let attribute: TextStyle.Attribute =
        switch sign {
        case "+": .green
        case "-": .red
        default: .yellow
        }
      grid.add([
        .init(
          sign, .string(change.becameUnknown ? "became-unknown" : change.kind.rawValue), attribute),
        .init(change.name),
        cell(change.old), cell(change.new), more(change), .init(change.what),
      ])
    }
    return grid
  }

  private func cell(_ job: JobSnapshot?) -> Grid.Cell {
    switch CostState(job) {
    case .known(let amount):
      .init(amount.formatted(decimals: 2, grouped: true), .string(amount.decimalText))
    case .partial(let amount):
      .init(
        amount == .zero ? unknownMark : "≥\(amount.formatted(decimals: 2, grouped: true))", .null)
    case .nothing: .init("", .null)
    }
  }

  private func more(_ change: PlanDifference.Change) -> Grid.Cell {
    guard let more = change.more else { return .init(unknownMark, .null) }
    let text = more.formatted(decimals: 2, grouped: true)
    return .init(more > .zero ? "+\(text)" : text, .string(more.decimalText))
  }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    guard isDifferent else { return sink.writeLine(nothing) }
    let grid = grid
    if !grid.rows.isEmpty {
      grid.writeTable(style, limit: Self.longestTable, to: &sink)
      if grid.rows.count > Self.longestTable {
        sink.writeLine(
          "shown \(Self.longestTable) of \(grid.rows.count); all of them with --plain")
      }
      sink.writeLine(style(.dim, "~ changed  + added  - removed  ? price became unknown"))
      sink.writeLine()
    }
    for setting in settings { sink.writeLine(setting) }
    sink.writeLine(printable("\(sides.old) → \(sides.new): \(count)"))
    if let causes { sink.writeLine("\(causes) (\(method))") }
    sink.writeLine(style(.bold, total))
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    guard isDifferent else {
      return Comment(tag: name, summary: "**hybridlab diff**: \(Markdown.escaped(nothing))")
        .write(to: &sink)
    }
    var details: [(title: String, write: (inout TextSink) -> Void)] = []
    let moves = lines.filter { $0.kind == .moved }
    if !lines.isEmpty {
      details.append(("All changes", { self.grid.writeMarkdown(to: &$0) }))
    }
    let causes = causes.map { "\(Markdown.escaped($0)) (\(method)).\n" } ?? ""
    Comment(
      tag: name,
      summary: "**hybridlab diff**: **\(Markdown.escaped(total))**. \(count).",
      body: { sink in
        sink.write(causes)
        for setting in settings { sink.writeLine("- " + Markdown.escaped(setting)) }
        for change in moves.prefix(10) {
          sink.writeLine(
            "- **\(Markdown.escaped(change.name))**: \(Markdown.escaped(change.what))")
        }
        if moves.count > 10 { sink.writeLine("- and \(moves.count - 10) more moves") }
      }, details: details
    ).write(to: &sink)
  }
}
