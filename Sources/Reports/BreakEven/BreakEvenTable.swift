import PlacementModel
import Quantities

extension BreakEvenReport {
  /// For a terminal: the answer's parts, the costs, the inputs, what would flip it, the chart, and the
  /// answer.
  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let text = style.text
    write("buy", sides.owned, text, to: &sink)
    write("rent", sides.rented, text, to: &sink)
    sink.writeLine()
    for (name, sentence) in findings { write(name, sentence, text, to: &sink) }
    sink.writeLine()
    writeCosts(text, to: &sink)
    sink.writeLine()
    writeInputs(text, to: &sink)
    sink.writeLine()
    writeThresholds(text, to: &sink)
    if wishes.showsTornado {
      sink.writeLine()
      tornado.write(style, to: &sink)
    }
    if let simulation {
      sink.writeLine()
      writeSimulation(simulation, text, to: &sink)
    }
    sink.writeLine()
    chart.write(style, to: &sink)
    sink.writeLine()
    for warning in warnings {
      writeWrapped(text(.yellow, "warning:") + " " + warning, text, to: &sink)
    }
    writeWrapped(text(.bold, conclusion), text, to: &sink)
    sink.writeLine(text(.cyan, "next:") + " " + next)
  }

  private func writeWrapped(_ words: String, _ style: TextStyle, to sink: inout TextSink) {
    for line in wrap(words, width: style.width) { sink.writeLine(line) }
  }

  private func write(
    _ name: String, _ sentence: String, _ style: TextStyle, to sink: inout TextSink
  ) {
    let width = 17
    let lines = wrap(sentence, width: style.width == .max ? .max : max(32, style.width - width))
    let head = style(.bold, name) + String(repeating: " ", count: max(1, width - name.columns))
    let indent = String(repeating: " ", count: width)
    for (index, line) in lines.enumerated() { sink.writeLine((index == 0 ? head : indent) + line) }
  }

  private func writeCosts(_ style: TextStyle, to sink: inout TextSink) {
    let isDiscounted = question.terms.discount != .none
    let hasWorth = costs.contains { $0.worth != .zero }
    let hasDebt = costs.contains { $0.owed != .zero }
    var columns = [
      TextTable.Column("AFTER MONTHS", .right), TextTable.Column("OWNED $", .right),
    ]
    if hasWorth { columns.append(TextTable.Column("RESALE $", .right)) }
    if hasDebt { columns.append(TextTable.Column("STILL OWED $", .right)) }
    columns += [
      TextTable.Column("RENTED $", .right), TextTable.Column("SAVED $", .right),
      TextTable.Column(isDiscounted ? "PRESENT VALUES" : ""),
    ]
    var table = TextTable(columns: columns)
    for row in costs {
      var cells = [TextTable.Cell(row.time.tableText), TextTable.Cell(row.owned.total.tableText)]
      if hasWorth { cells.append(TextTable.Cell(row.worth.tableText)) }
      if hasDebt { cells.append(TextTable.Cell(row.owed.tableText)) }
      cells += [
        TextTable.Cell(row.rented.total.tableText),
        TextTable.Cell(row.saving.tableText, row.saving > .zero ? .green : nil),
        TextTable.Cell(row.time == horizon.time ? "horizon" : ""),
      ]
      table.add(cells)
    }
    table.write(style: style, to: &sink)
    let parts = horizon.parts.filter { $0.amount != .zero }
    let listed = parts.map { "\($0.name) \($0.amount.sentenceText)" }.joined(separator: ", ")
    if !listed.isEmpty { write("at the horizon", listed, style, to: &sink) }
  }

  private func writeInputs(_ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      TextTable.Column("INPUT"), TextTable.Column("VALUE"), TextTable.Column("FROM"),
    ])
    for input in inputs { table.add([input.name, input.value, input.origin.words]) }
    table.write(style: style, to: &sink)
  }

  private func writeThresholds(_ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      TextTable.Column("EVEN AT THE HORIZON IF"), TextTable.Column("WERE"),
      TextTable.Column("INSTEAD OF"),
    ])
    for threshold in thresholds { table.add(cells(threshold)) }
    table.write(style: style, to: &sink)
  }

  func cells(_ threshold: Threshold) -> [String] {
    [
      threshold.input.words,
      threshold.flipsAt.map { question.words(threshold.input, $0) } ?? "no value does it",
      question.words(threshold.input, threshold.value),
    ]
  }

  private func writeSimulation(
    _ simulation: Simulation, _ style: TextStyle, to sink: inout TextSink
  ) {
    var table = TextTable(columns: [
      TextTable.Column("OF \(counted(simulation.draws, "DRAW").uppercased())"),
      TextTable.Column("P5", .right), TextTable.Column("P50", .right),
      TextTable.Column("P95", .right), TextTable.Column(""),
    ])
    let (time, saving) = (simulation.time, simulation.saving)
    table.add(["break-even", words(time.p5), words(time.p50), words(time.p95), ""])
    table.add([
      "saved by the horizon", saving.p5.sentenceText, saving.p50.sentenceText,
      saving.p95.sentenceText, "",
    ])
    table.write(style: style, to: &sink)
    write("probability", probabilityText(simulation), style, to: &sink)
  }

  func probabilityText(_ simulation: Simulation) -> String {
    "\(fixed(simulation.probability.fraction * 100, decimals: 1)) % to break even within "
      + "\(question.terms.horizon.words(month: question.terms.month))"
      + (question.purchase.life.map { " and a life of \($0.words(month: question.terms.month))" }
        ?? "")
      + " (seed \(simulation.seed), \(simulation.distribution.rawValue))"
  }

  /// How sure this is, or what the lab's plan is, as commands to run.
  private var next: String {
    let again = context.command("breakeven")
    return wishes.draws == nil ? again + " --tornado --draws 100000" : again + " --format json"
  }
}

extension CumulativeCost {
  /// What each side consists of.
  var parts: [(name: String, key: String, amount: Money)] {
    [
      ("hardware and setting up", "usd_capital", owned.capital),
      ("installments", "usd_payments", owned.payments),
      ("electricity", "usd_electricity", owned.electricity),
      ("running", "usd_running", owned.running), ("upkeep", "usd_upkeep", owned.upkeep),
      ("rented beyond capacity", "usd_overflow", owned.overflow),
      ("rent", "usd_rent", rented.rent), ("beside the rent", "usd_rent_extra", rented.extra),
      ("moving to the cloud", "usd_rent_setup", rented.setup),
      ("credits", "usd_credits", rented.credits),
    ]
  }
}
