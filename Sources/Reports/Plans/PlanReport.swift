package import PlacementModel
import Quantities

/// A plan, in each of the formats of `hybridlab place`.
package struct PlanReport {
  package enum Format: String, CaseIterable, Sendable {
    case table, json, ndjson, csv, markdown
  }

  let facts: PlacementCase
  let plan: Plan
  /// The cheapest plan beside it; nil where its sums do not fit.
  let comparison: PlanComparison?
  let context: ReportContext
  let words: PlanWords
  let cents: PlanCents
  /// What of the bill is paid with credits; nil if there are none.
  let credits: CreditUse?
  /// Whether tables and lines say what is emitted; documents for programs always do.
  package var showsCarbon = false

  package init(
    _ plan: Plan, comparedWith comparison: PlanComparison?, of facts: PlacementCase,
    context: ReportContext
  ) {
    self.facts = facts
    self.plan = plan
    self.comparison = comparison
    self.context = context
    words = PlanWords(facts)
    cents = PlanCents(plan)
    credits = facts.credits(for: plan, on: context.now)
  }

  /// Writes the report; a table is aligned for a terminal, or one plain line a job.
  package func write(
    _ format: Format, isPlain: Bool, style: TextStyle, to sink: inout TextSink
  ) {
    switch format {
    case .table where isPlain: writePlain(to: &sink)
    case .table: writeTable(style, to: &sink)
    case .json: writeJSON(to: &sink)
    case .ndjson: writeLines(to: &sink)
    case .csv: writeCSV(to: &sink)
    case .markdown: writeMarkdown(to: &sink)
    }
  }

  /// What does not hold: more spent than the budget, or under `strict` a job without a place.
  package func verdict(isStrict: Bool) -> [String] {
    var verdict: [String] = []
    if let budget = facts.cloud.budget, plan.totals.cloud > budget {
      verdict.append(
        "over budget: cloud \(plan.totals.cloud.sentenceText) of \(budget.sentenceText) a month")
    }
    let without = plan.placements.indices.filter { !plan.placements[$0].runs }
    if isStrict, !without.isEmpty {
      verdict.append("\(counted(without.count, "job")) without a place: \(names(of: without))")
    }
    return verdict
  }
}

extension Placement {
  /// Hours of one run: at home where part of it is, else as paid.
  var hours: Hours? { local?.hours ?? cloud?.paidHours }
}
