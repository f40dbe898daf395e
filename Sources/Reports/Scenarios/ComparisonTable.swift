import PlacementModel
import Quantities

extension ComparisonReport {
  /// Amounts of one scenario in cents that add up to its total.
  struct Row {
    var setUp: String
    var running: String
    var resale: String
    var total: String
    var perMonth: String

    init(_ bill: ScenarioBill, grouped: Bool = true) {
      let setUp = (try? bill.setUp + bill.renewals) ?? bill.setUp
      let running = (try? bill.running.sum()) ?? .zero
      let back = (try? -bill.resale) ?? .zero
      let sum = Apportionment.cents(bill.total)
      let cents = Apportionment.cents(of: [setUp, running, back], total: sum)
      let text = cents.map { Apportionment.text($0, grouped: grouped) }
      (self.setUp, self.running, resale) = (text[0], text[1], text[2])
      total = (bill.unknown.isMoney ? "≥" : "") + Apportionment.text(sum, grouped: grouped)
      perMonth =
        bill.perMonth.map { grouped ? $0.tableText : $0.formatted(grouped: false) } ?? unknownMark
    }
  }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let text = style.text
    guard !comparison.scenarios.isEmpty else { return sink.writeLine("nothing to compare") }
    writeRows(text, to: &sink)
    sink.writeLine()
    chart.write(style, to: &sink)
    sink.writeLine()
    func write(_ head: String, _ words: String, _ attribute: TextStyle.Attribute = .bold) {
      let lines = wrap(words, width: max(24, text.width - head.count - 2))
      sink.writeLine(
        text(attribute, head + ":") + " "
          + lines.joined(separator: "\n" + String(repeating: " ", count: head.count + 2)))
    }
    if !assumptions.isEmpty { write("assumed", assumptions.joined(separator: "; ")) }
    for warning in warnings { write("warning", warning, .yellow) }
    for line in wrap(conclusion, width: max(24, text.width)) {
      sink.writeLine(text(.bold, line))
    }
    write("next", next.joined(separator: " · "), .cyan)
  }

  private func writeRows(_ style: TextStyle, to sink: inout TextSink) {
    let hasResale = comparison.scenarios.contains { $0.bill.resale != .zero }
    var table = TextTable(
      columns: [.init("SCENARIO"), .init("SET-UP", .right), .init("RUNNING", .right)]
        + (hasResale ? [.init("RESALE", .right)] : [])
        + [
          .init("TOTAL", .right), .init("$/MONTH", .right), .init("KG CO2E", .right),
          .init("JOBS"),
        ])
    for (index, scenario) in comparison.scenarios.enumerated() {
      let row = Row(scenario.bill)
      let isCheapest = index == comparison.cheapest
      let cells: [TextTable.Cell] =
        [
          .init(scenario.label, isCheapest ? .bold : nil), .init(row.setUp), .init(row.running),
        ] + (hasResale ? [.init(row.resale)] : []) + [
          .init(row.total, isCheapest ? .green : nil), .init(row.perMonth),
          .init(carbonText(scenario.bill)),
          .init(jobsText(index), scenario.leftOut.isEmpty ? nil : .yellow),
        ]
      table.add(cells)
    }
    table.write(style: style, to: &sink)
  }

  func carbonText(_ bill: ScenarioBill) -> String {
    let kilograms = fixed(bill.carbon.kilograms, decimals: 0, grouped: true)
    guard bill.unknown.emissions > 0 else { return kilograms }
    return bill.carbon > .zero ? "≥\(kilograms)" : unknownMark
  }

  /// Cumulative cost of every scenario, with the places where one becomes cheaper than another.
  package var chart: LineChart {
    let isShort = months < 1
    let unit = isShort ? Double(BillingMonth.hours) : 1
    return LineChart(
      "Cumulative cost over \(span)",
      x: ChartAxis(isShort ? "hours" : "months", isShort ? .hours : .months),
      y: ChartAxis("dollars", .money),
      series: comparison.scenarios.map { scenario in
        let leftOut = scenario.leftOut.count
        return LineChart.Series(
          scenario.label + (leftOut > 0 ? " (-\(counted(leftOut, "job")))" : ""),
          scenario.bill.course.map {
            .init($0.time.hours / Double(BillingMonth.hours) * unit, $0.total.dollars)
          })
      },
      marks: comparison.crossings.prefix(9).map { crossing in
        LineChart.Mark(
          x: crossing.months * unit, y: crossing.total.dollars, words(crossing))
      })
  }

  /// `2.01 months, $30,100: hybrid is cheaper than cloud only from here, the third run`.
  func words(_ crossing: Comparison.Crossing) -> String {
    let time =
      months < 1
      ? "\(Hours(crossing.months * Double(BillingMonth.hours)).tableText) hours"
      : "\(fixed(crossing.months, decimals: 2, grouped: true)) months"
    let run = run(at: crossing).map { ", from run \(fixed($0, decimals: 0, grouped: true)) on" }
    return "\(time), \(crossing.total.sentenceText): \(label(crossing.cheaper)) is cheaper than "
      + "\(label(crossing.dearer)) from here\(run ?? "")"
  }

  /// The first run that is cheaper where all of both scenarios' jobs run equally often.
  func run(at crossing: Comparison.Crossing) -> Double? {
    let jobs = [crossing.cheaper, crossing.dearer].flatMap { comparison.scenarios[$0].facts.jobs }
    guard let first = jobs.first?.recurrence, first != .continuous, first != .once,
      jobs.allSatisfy({ $0.recurrence == first })
    else { return nil }
    return (crossing.months * first.runsPerMonth - 1e-9).rounded(.down) + 1
  }

  var next: [String] {
    [context.command("size"), context.command("breakeven")]
  }
}

extension ScenarioBill {
  /// The total, spread over the horizon; nil if it does not fit.
  var perMonth: Money? {
    let months = horizon.hours / Double(BillingMonth.hours)
    return months > 0 ? try? total.scaled(by: 1 / months) : nil
  }
}
