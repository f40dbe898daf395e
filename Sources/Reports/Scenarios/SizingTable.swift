import PlacementModel
import Quantities

extension SizingReport {
  /// More candidates than this are cut on a terminal; other formats have them all.
  private static let longestTable = 12
  /// Curves that can still be told apart.
  private static let mostCurves = 4

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let text = style.text
    if let first = order.first {
      writeCandidates(text, to: &sink)
      sink.writeLine()
      sink.writeLine(text(.bold, "\(name(first)), one by one"))
      writeSizes(of: first, text, to: &sink)
      sink.writeLine()
      chart.write(style, to: &sink)
      sink.writeLine()
    }
    func write(_ head: String, _ words: String, _ attribute: TextStyle.Attribute = .bold) {
      let lines = wrap(words, width: max(24, text.width - head.count - 2))
      sink.writeLine(
        text(attribute, head + ":") + " "
          + lines.joined(separator: "\n" + String(repeating: " ", count: head.count + 2)))
    }
    if !assumptions.isEmpty { write("assumed", assumptions.joined(separator: "; ")) }
    for warning in warnings { write("warning", warning, .yellow) }
    let last = ([conclusion] + (marginal.map { [$0] } ?? [])).joined(separator: "; ")
    for line in wrap(last, width: max(24, text.width)) { sink.writeLine(text(.bold, line)) }
    write("next", next.joined(separator: " · "), .cyan)
  }

  /// Each candidate at its best size.
  private func writeCandidates(_ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      .init("CANDIDATE"), .init("$ EACH", .right), .init("BUY", .right), .init("SET-UP", .right),
      .init("RUNNING", .right), .init("TOTAL", .right), .init("JOBS"),
    ])
    for candidate in order.prefix(Self.longestTable) {
      let each = price(candidate)?.tableText ?? unknownMark
      guard let size = sizing.best(of: candidate) else {
        table.add([name(candidate), each, unknownMark, "", "", "", why(candidate)])
        continue
      }
      let row = ComparisonReport.Row(size.bill)
      let isBest = candidate == best?.candidate
      table.add([
        .init(name(candidate), isBest ? .bold : nil), .init(each), .init(String(size.count)),
        .init(row.setUp), .init(row.running), .init(row.total, isBest ? .green : nil),
        .init(jobsText(size)),
      ])
    }
    if order.count > Self.longestTable {
      table.add([
        "...", "", "", "", "", "", "shown \(Self.longestTable) of \(order.count); all with --plain",
      ])
    }
    table.write(style: style, to: &sink)
  }

  /// Why a candidate has no size that could be bought.
  func why(_ candidate: Int) -> String {
    let sizes = sizing.sizes[candidate]
    guard price(candidate) != nil else { return "price not known" }
    if sizes.allSatisfy({ !$0.sensitiveLeftOut.isEmpty }) {
      let names = Set(sizes.flatMap(\.sensitiveLeftOut)).sorted().map {
        printable(facts.jobs[$0].name)
      }
      return "infeasible: no place for \(listed(names))"
    }
    return sizes.contains { $0.sensitiveLeftOut.isEmpty && $0.isOverBudget }
      ? "over the budget" : "cost not known"
  }

  /// Every size of one candidate, with what one more is worth.
  private func writeSizes(of candidate: Int, _ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      .init("GPUS", .right), .init("SET-UP", .right), .init("RUNNING", .right),
      .init("TOTAL", .right), .init("ONE MORE SAVES", .right), .init("USED", .right),
      .init("JOBS"),
    ])
    let best = sizing.best(of: candidate)?.count
    for size in sizing.sizes[candidate] {
      let row = ComparisonReport.Row(size.bill)
      let isBest = size.count == best
      table.add([
        .init(String(size.count), isBest ? .bold : nil), .init(row.setUp), .init(row.running),
        .init(row.total, isBest ? .green : nil),
        .init(sizing.valueOfOneMore(than: size)?.tableText ?? unknownMark),
        .init(usedText(size)), .init(jobsText(size), isBest ? .bold : nil),
      ])
    }
    table.write(style: style, to: &sink)
  }

  func usedText(_ size: Sizing.Size) -> String {
    guard size.available > .zero else { return "" }
    return fixed(size.used.count / size.available.count * 100, decimals: 0) + " %"
  }

  /// Where the jobs are, and what stands against the size.
  func jobsText(_ size: Sizing.Size) -> String {
    var parts = Placement.Place.allCases.compactMap { place in
      size.countByPlace[place].map { "\($0) \(place == .queue ? "queued" : place.word)" }
    }
    if !size.sensitiveLeftOut.isEmpty {
      let names = size.sensitiveLeftOut.map { printable(facts.jobs[$0].name) }
      parts.append("infeasible: no place for \(listed(names))")
    }
    if size.isOverBudget { parts.append("over the budget") }
    return parts.joined(separator: ", ")
  }

  /// The largest number a chart shows: beyond twice the best there is nothing to see.
  private var mostShown: Int { max(2 * (best?.count ?? 0), 6) }

  /// The total of each number of one candidate.
  private func curve(_ candidate: Int) -> LineChart.Series {
    LineChart.Series(
      name(candidate),
      sizing.sizes[candidate].prefix(mostShown + 1).map { size in
        // A size that leaves out a sensitive job is no size; one of unknown cost has no place.
        let isShown = size.sensitiveLeftOut.isEmpty && !size.bill.unknown.isMoney
        return LineChart.Point(Double(size.count), isShown ? size.bill.total.dollars : nil)
      })
  }

  /// Total cost against the number bought, for the best candidates, with the least total marked.
  package var chart: LineChart {
    LineChart(
      "Total cost over \(span) by the number of GPUs bought",
      x: ChartAxis("GPUs", .count), y: ChartAxis("dollars", .money),
      series: Array(order.lazy.map(curve).filter { !$0.isEmpty }.prefix(Self.mostCurves)),
      marks: best.map { best in
        [
          LineChart.Mark(x: Double(best.count), y: best.bill.total.dollars, conclusion)
        ]
      } ?? [],
      showsPoints: true, mayLeaveOutZero: true)
  }

  var next: [String] {
    [context.command("compare"), context.command("place")]
  }
}
