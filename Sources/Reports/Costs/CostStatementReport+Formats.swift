import PlacementModel
import Quantities

extension CostStatementReport {
  /// A row for each line of the bill.
  package var grid: Grid {
    var grid = Grid(columns: [
      .init("component", "COST"), .init("quantity", "QUANTITY", .right), .init("unit", "UNIT"),
      .init("usd_per_unit", "x $/UNIT", .right), .init("usd_per_month", "= $/MONTH", .right),
      .init("payee", "PAID TO"), .init("formula", "QUANTITY IS"),
    ])
    for entry in statement.entries {
      grid.add([
        .init(entry.component),
        .init(
          entry.quantityText ?? unknownMark,
          .optional(entry.quantity, JSONValue.estimate)),
        .init(entry.unit), .init(entry.factors.price ?? unknownMark, entry.priceJSON),
        .init(exact: entry.amount),
        .init(entry.paidTo, .string(entry.payee.code)), .init(entry.formula),
      ])
    }
    return grid
  }

  /// What is not known of the bill.
  package var warnings: [String] {
    let unknown = statement.entries.filter { $0.amount == nil }.map(\.component)
    guard placement.runs, !statement.isComplete else { return [] }
    return ["not known of the cost of \(printable(job.name)): \(listed(unknown))"]
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let least = statement.isComplete ? "" : "at least "
    let total =
      placement.runs ? "**\(least)\(statement.total.exactText) a month**" : Self.nothing
    Comment(
      tag: name, summary: "**hybridlab explain --cost**: \(Markdown.escaped(headline)); \(total)",
      body: { sink in
        guard placement.runs else { return }
        grid.writeMarkdown(to: &sink)
        sink.writeLine()
        for remark in sums { sink.writeLine("- " + Markdown.escaped(remark)) }
        for warning in warnings { sink.writeLine("- **warning:** " + Markdown.escaped(warning)) }
      },
      details: placement.runs
        ? [("Inputs", { writeInputs(to: &$0) })] : []
    ).write(to: &sink)
  }

  private func writeInputs(to sink: inout TextSink) {
    let rows = statement.entries.flatMap { entry in
      entry.inputs.map { input in
        [entry.component, input.name, input.value, input.origin.rawValue, input.from]
      }
    }
    Markdown.writeTable(["cost", "input", "value", "how", "from"], right: [2], rows, to: &sink)
  }
}

extension Grid.Cell {
  /// Money to its last digit; unknown is null.
  fileprivate init(exact amount: Money?) {
    self.init(
      amount.map { String($0.exactText.dropFirst()) } ?? unknownMark, .money(amount))
  }
}
