package import PlacementModel

/// The verdict for the lab as a whole.
package struct AdviceReport {
  package enum Format: String, CaseIterable, Sendable {
    case table, json
  }

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

  package func write(_ format: Format, style: TextStyle, to sink: inout TextSink) {
    switch format {
    case .table: writeText(style, to: &sink)
    case .json: writeJSON(to: &sink)
    }
  }

  private func writeText(_ style: TextStyle, to sink: inout TextSink) {
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
    let places = Placement.Place.allCases.compactMap { place in
      plan.totals.countByPlace[place].map { "\($0) \(place.word)" }
    }
    sink.writeLine(
      style(.bold, "verdict: \(verdict.verdict.word)")
        + "  (\(counted(plan.placements.count, "job")): \(places.joined(separator: ", ")))")
    sink.writeLine(style(.cyan, "next:") + " " + context.command("place"))
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

  private func names(_ jobs: [Int]) -> String {
    let shown = jobs.count > 5 ? 4 : jobs.count
    let more = jobs.count > shown ? ["\(jobs.count - shown) more"] : []
    return listed(jobs.prefix(shown).map { printable(facts.jobs[$0].name) } + more, limit: 6)
  }

  private func writeJSON(to sink: inout TextSink) {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
        "criteria": .array(
          verdict.criteria.map { criterion in
            .object([
              "holds": .optional(criterion.holds, JSONValue.bool),
              "id": .string(criterion.id.rawValue),
              "jobs": .strings(criterion.jobs.map { facts.jobs[$0].name }),
              "side": .string(criterion.side.rawValue),
              "source": .string(criterion.id.source),
              "words": .string(criterion.id.words),
            ])
          }),
        "inputs": context.inputsJSON,
        "patterns": .array(
          verdict.patterns.map { finding in
            .object([
              "best_for": .string(finding.pattern.bestFor),
              "complexity": .string(finding.pattern.complexity.rawValue),
              "data_movement": .string(finding.pattern.dataMovement),
              "is_tabulated": .bool(finding.pattern.isTabulated),
              "jobs": .strings(finding.jobs.map { facts.jobs[$0].name }),
              "name": .string(finding.pattern.rawValue),
              "source": .string(finding.pattern.source),
            ])
          }),
        "policy": .string(plan.policy.rawValue),
        "verdict": .string(verdict.verdict.rawValue),
      ]
    ).write(to: &sink)
  }
}

extension String {
  /// With a small letter at its start, unless it is an abbreviation.
  fileprivate var lowercasedFirst: String {
    guard let second = dropFirst().first, !second.isUppercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
