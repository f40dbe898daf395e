package import PlacementModel

/// The verdict for the lab as a whole.
package struct AdviceReport: GriddedReport {
  package static let isTabular = false

  let verdict: LabVerdict
  let facts: PlacementCase
  let plan: Plan
  let context: ReportContext

  package init(
    _ verdict: LabVerdict, of plan: Plan, in facts: PlacementCase, context: ReportContext
  ) {
    self.verdict = verdict
    self.plan = plan
    self.facts = facts
    self.context = context
  }

  package var name: String { "advise" }
  package var toolVersion: String { context.toolVersion }

  /// What to know of the prices that the plan behind the verdict rests on.
  package var warnings: [String] {
    context.priceAge?.warning(of: facts.usedPrices(of: plan)).map { [$0] } ?? []
  }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    for side in LabVerdict.Side.allCases {
      let criteria = verdict.criteria.filter { $0.side == side }
      let holding = criteria.count { $0.holds == true }
      sink.writeLine(
        style(.bold, "choose \(side.word) when") + "  (\(holding) of \(criteria.count) hold)")
      for criterion in criteria { writeCriterion(criterion, style, to: &sink) }
      sink.writeLine()
    }
    if !verdict.patterns.isEmpty {
      sink.writeLine(style(.bold, "patterns in this plan"))
      for finding in verdict.patterns { writePattern(finding, style, to: &sink) }
      sink.writeLine()
    }
    sink.writeLine(style(.bold, "verdict: \(verdict.verdict.word)") + "  (\(extent))")
    for warning in warnings {
      let lines = wrap(warning, width: max(32, style.width - 9))
      sink.writeLine(style(.yellow, "warning:") + " " + lines.joined(separator: "\n         "))
    }
    sink.writeLine(style(.cyan, "next:") + " " + context.command("place"))
  }

  /// How many jobs are where.
  var extent: String {
    let places = Placement.Place.allCases.compactMap { place in
      plan.totals.countByPlace[place].map { "\($0) \(place.word)" }
    }
    return "\(counted(plan.placements.count, "job")): \(places.joined(separator: ", "))"
  }

  private func writeCriterion(
    _ criterion: LabVerdict.Criterion, _ style: TextStyle, to sink: inout TextSink
  ) {
    let mark =
      switch criterion.holds {
      case true?: style(.green, "✔")
      case false?: style(.red, "✘")
      case nil: "?"
      }
    let remark =
      criterion.holds == nil
      ? ": for you to judge"
      : criterion.jobs.isEmpty || criterion.holds == false ? "" : ": \(names(criterion.jobs))"
    let text = "\(criterion.id.words)\(remark)  [\(criterion.id.source)]"
    let lines = wrap(text, width: max(32, style.width - 4))
    sink.writeLine("  \(mark) " + lines.joined(separator: "\n    "))
  }

  private func writePattern(
    _ finding: PatternFinding, _ style: TextStyle, to sink: inout TextSink
  ) {
    let pattern = finding.pattern
    let reading = pattern.isTabulated ? "" : ", our reading"
    sink.writeLine("  \(pattern.rawValue): \(names(finding.jobs))")
    let text =
      "moves: \(pattern.dataMovement.lowercasedFirst); best for: \(pattern.bestFor.lowercasedFirst); "
      + "complexity: \(pattern.complexity.rawValue.lowercased())  [\(pattern.source)\(reading)]"
    sink.writeLine("    " + wrap(text, width: max(32, style.width - 4)).joined(separator: "\n    "))
  }

  func names(_ jobs: [Int]) -> String {
    let shown = jobs.count > 5 ? 4 : jobs.count
    let more = jobs.count > shown ? ["\(jobs.count - shown) more"] : []
    return listed(jobs.prefix(shown).map { printable(facts.jobs[$0].name) } + more, limit: 6)
  }
}

extension String {
  /// With a small letter at its start, unless it is an abbreviation.
  fileprivate var lowercasedFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
