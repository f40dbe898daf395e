package import PlacementModel
import Quantities

/// How the cost of one job comes about, to the last digit.
package struct CostStatementReport: GriddedReport {
  package static let isTabular = false

  let facts: PlacementCase
  let job: Job
  let placement: Placement
  let context: ReportContext
  let words: PlanWords
  private(set) var statement: CostStatement
  /// What the plan prints for the job, in cents.
  let planCents: Int64

  package init(
    of index: Int, _ plan: Plan, in facts: PlacementCase, context: ReportContext
  ) {
    self.facts = facts
    self.context = context
    words = PlanWords(facts)
    job = facts.jobs[index]
    placement = plan.placements[index]
    statement = CostStatement(of: placement, job, words)
    planCents = PlanCents(plan).jobs[index]
  }

  /// What of the manifest goes into the cost.
  package var givenKeys: Set<GivenKey> {
    Set(statement.entries.flatMap { $0.inputs.compactMap(\.key) })
  }

  /// Says where the manifest gives what goes into the cost.
  package mutating func point(at places: [GivenKey: Annotation.Place]) {
    for entry in statement.entries.indices {
      for input in statement.entries[entry].inputs.indices {
        statement.entries[entry].inputs[input].point(at: places)
      }
    }
  }

  package var name: String { "explain" }
  package var toolVersion: String { context.toolVersion }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    sink.writeLine(style(.bold, headline))
    guard placement.runs else { return sink.writeLine(Self.nothing) }
    sink.writeLine()
    writeTable(style, to: &sink)
    var last: CostEntry?
    for entry in statement.entries {
      writeInputs(of: entry, after: last, style, to: &sink)
      last = entry
    }
    sink.writeLine()
    let next = [
      context.command("explain", printable(job.name)), context.command("place"),
    ]
    sink.writeLine(style(.cyan, "next:") + " " + next.joined(separator: " · "))
  }

  static let nothing = "it does not run this month, so it costs nothing"

  /// The job and where it runs.
  var headline: String {
    let place = words.option(placement)
    return "\(printable(job.name)): \(placement.place.word)" + (place.isEmpty ? "" : ", \(place)")
  }

  /// Quantity x unit price = amount; all amounts with as many decimals as the longest of them.
  private func writeTable(_ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      .init("COST"), .init("QUANTITY", .right), .init("UNIT"), .init("x $/UNIT", .right),
      .init("= $/MONTH", .right), .init("PAID TO"),
    ])
    let decimals = statement.entries.compactMap(\.amount).map(\.decimalsNeeded).max() ?? 2
    for entry in statement.entries {
      table.add([
        entry.component, entry.factors.quantity ?? unknownMark, entry.unit,
        entry.factors.price ?? unknownMark,
        entry.amount?.formatted(decimals: decimals, grouped: true) ?? unknownMark, entry.paidTo,
      ])
    }
    let total = statement.total.formatted(decimals: decimals, grouped: true)
    table.add(["total", "", "", "", total, statement.isComplete ? "" : "at least"])
    table.write(style: style, to: &sink)
    sink.writeLine()
    for remark in sums { sink.writeLine(remark) }
  }

  /// What the bill comes to in the plan, and for a run.
  var sums: [String] {
    let plan = Apportionment.text(planCents, grouped: true)
    var sums = [
      "in the plan: $\(plan) a month, with its cents rounded so that the column adds up"
    ]
    if let run = statement.perRun, statement.runsPerMonth != 1 {
      sums.append("a run: \(run.exactText), one of \(statement.runsPerMonth.quantityText) a month")
    }
    return sums
  }

  private func writeInputs(
    of entry: CostEntry, after last: CostEntry?, _ style: TextStyle, to sink: inout TextSink
  ) {
    let isAgain = last?.component == entry.component && last?.formula == entry.formula
    sink.writeLine()
    sink.writeLine(
      style(.bold, entry.component) + ": " + (isAgain ? "as above, but" : entry.formula))
    // Of a second price only what differs is said again.
    let said = isAgain ? last?.inputs ?? [] : []
    let inputs = entry.inputs.filter { input in
      !said.contains { $0.name == input.name && $0.value == input.value }
    }
    var table = TextTable(columns: [
      .init("  INPUT"), .init("VALUE", .right), .init("HOW"), .init("FROM"),
    ])
    for input in inputs {
      table.add([
        "  " + input.name, input.value, input.origin.rawValue, input.from,
      ])
    }
    table.write(style: style, to: &sink)
  }
}

extension Money {
  /// Two, or as many up to six as show every digit.
  fileprivate var decimalsNeeded: Int {
    if micros % 10_000 == 0 { return 2 }
    var rest = micros
    var decimals = 6
    while rest % 10 == 0, decimals > 2 {
      rest /= 10
      decimals -= 1
    }
    return decimals
  }
}
