import PlacementModel
import Quantities

extension BreakEvenReport {
  /// A fact a line, its kind first, separated by tabs.
  package func writePlain(to sink: inout TextSink) {
    func line(_ cells: [String]) { sink.writeLine(cells.map(printable).joined(separator: "\t")) }
    line(["buy", sides.owned])
    line(["rent", sides.rented])
    for (name, text) in findings { line(["finding", name, text]) }
    for row in costs {
      line([
        "cost", row.time.tableText, row.owned.total.formatted(), row.rented.total.formatted(),
        row.worth.formatted(), row.saving.formatted(),
      ])
    }
    for input in inputs { line(["input", input.name, input.value, input.origin.words]) }
    for threshold in thresholds { line(["flip"] + cells(threshold)) }
    for swing in wishes.showsTornado ? swings : [] { line(["swing"] + cells(swing)) }
    if let simulation {
      let (time, saving) = (simulation.time, simulation.saving)
      line(["draws", "break-even", words(time.p5), words(time.p50), words(time.p95)])
      line([
        "draws", "saved by the horizon", saving.p5.sentenceText, saving.p50.sentenceText,
        saving.p95.sentenceText,
      ])
      line(["draws", "probability", probabilityText(simulation)])
    }
    line(["answer", conclusion])
  }

  /// Input, its ends, and the break-even and the saving at each.
  private func cells(_ swing: Swing) -> [String] {
    let input = swing.range.input
    return [
      input.words, question.words(input, swing.low.value), question.words(input, swing.high.value),
    ]
      + [swing.low, swing.high].flatMap { end in
        [
          end.time?.words(month: question.terms.month) ?? "never", end.saving.sentenceText,
        ]
      }
  }

  /// The costs as RFC 4180 has tables.
  package func writeCSV(to sink: inout TextSink) {
    CSV.write(
      ["months", "hours", "usd_owned", "usd_rented", "usd_resale", "usd_owed", "usd_saved"]
        + horizon.parts.map(\.key), to: &sink)
    for row in costs {
      CSV.write(
        [
          shortest(row.time.count), shortest(row.hours.count), row.owned.total.decimalText,
          row.rented.total.decimalText, row.worth.decimalText, row.owed.decimalText,
          row.saving.decimalText,
        ] + row.parts.map(\.amount.decimalText), to: &sink)
    }
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    Comment(
      tag: name, summary: "**hybridlab breakeven**: **\(Markdown.escaped(conclusion))**",
      body: { sink in
        Markdown.writeTable(
          ["", ""],
          [["buy", sides.owned], ["rent", sides.rented]] + findings.map { [$0.name, $0.text] },
          to: &sink)
        if !warnings.isEmpty { sink.writeLine() }
        Markdown.writePoints(warnings.map { ("**warning**", $0) }, to: &sink)
      }, details: details
    ).write(to: &sink)
  }

  private var details: [(title: String, write: (inout TextSink) -> Void)] {
    func table(
      _ title: String, _ head: [String], right: Range<Int> = 0..<0, _ rows: [[String]]
    ) -> (title: String, write: (inout TextSink) -> Void) {
      (title, { Markdown.writeTable(head, right: right, rows, to: &$0) })
    }
    var details = [
      table(
        "Cost over time", ["after months", "owned $", "rented $", "resale $", "saved $"],
        right: 0..<5,
        costs.map {
          [
            $0.time.tableText, $0.owned.total.tableText, $0.rented.total.tableText,
            $0.worth.tableText, $0.saving.tableText,
          ]
        }),
      table(
        "Inputs", ["input", "value", "from"],
        inputs.map { [$0.name, $0.value, $0.origin.words] }),
      table(
        "What would flip it", ["even at the horizon if", "were", "instead of"],
        thresholds.map(cells)),
    ]
    if wishes.showsTornado {
      details.append(
        table(
          "What matters most",
          ["input", "from", "to", "break-even", "saved", "break-even", "saved"],
          swings.map(cells)))
    }
    if let simulation {
      let (time, saving) = (simulation.time, simulation.saving)
      details.append(
        table(
          "How sure that is: \(Markdown.escaped(probabilityText(simulation)))",
          ["of \(counted(simulation.draws, "draw"))", "P5", "P50", "P95"],
          [
            ["break-even", words(time.p5), words(time.p50), words(time.p95)],
            [
              "saved", saving.p5.sentenceText, saving.p50.sentenceText, saving.p95.sentenceText,
            ],
          ]))
    }
    return details
  }
}
