package import PlacementModel
import Quantities

/// A plan, in each of the formats of `hybridlab place`.
package struct PlanReport: FormattedReport {
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
  /// When runs at home begin and end; nil where they are too many to look.
  package var schedule: Schedule?
  /// What the usual rules find in the plan, for formats that point at lines.
  package var check: CheckReport?

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

  package var name: String { "place" }
  package var toolVersion: String { context.toolVersion }
  package var annotations: [Annotation] { (check?.annotations ?? []) + unscheduledAnnotations }
  package var cases: [TestCase] {
    (check?.cases ?? []) + unscheduledAnnotations.map(TestCase.init)
  }

  /// What does not hold: more spent than the budget, or under `strict` a job without a place.
  package func verdict(isStrict: Bool) -> [String] {
    var verdict: [String] = []
    if let budget = facts.cloud.budget, plan.totals.cloud > budget {
      verdict.append(
        "over budget: cloud \(plan.totals.cloud.sentenceText) of \(budget.sentenceText) a month")
    }
    for breach in facts.limitBreaches(of: plan) {
      verdict.append("number of jobs: \(words.clause(breach))")
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
