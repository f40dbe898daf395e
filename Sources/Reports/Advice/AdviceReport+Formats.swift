import PlacementModel

extension AdviceReport {
  package var document: JSONDocument {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
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
        "warnings": .strings(warnings),
      ], rows: .init("criteria", each: "criterion", verdict.criteria.map(json)))
  }

  private func json(_ criterion: LabVerdict.Criterion) -> JSONValue {
    .object([
      "holds": .optional(criterion.holds, JSONValue.bool),
      "id": .string(criterion.id.rawValue),
      "jobs": .strings(criterion.jobs.map { facts.jobs[$0].name }),
      "side": .string(criterion.side.rawValue),
      "source": .string(criterion.id.source),
      "words": .string(criterion.id.words),
    ])
  }

  /// A row for each criterion.
  package var grid: Grid {
    var grid = Grid(columns: [
      .init("side", "CHOOSE"), .init("id", "CRITERION"), .init("holds", "HOLDS"),
      .init("words", "WHEN"), .init("jobs", "JOBS"), .init("source", "SOURCE"),
    ])
    for criterion in verdict.criteria {
      let mark = criterion.holds.map { $0 ? "yes" : "no" } ?? "for you to judge"
      grid.add([
        .init(criterion.side.word, .string(criterion.side.rawValue)),
        .init(criterion.id.rawValue),
        .init(mark, .optional(criterion.holds, JSONValue.bool)),
        .init(criterion.id.words),
        .init(
          criterion.holds == true ? names(criterion.jobs) : "",
          .strings(criterion.jobs.map { facts.jobs[$0].name })),
        .init(criterion.id.source),
      ])
    }
    return grid
  }

  package var annotations: [Annotation] {
    let section = context.places.section
    let words = "verdict: \(verdict.verdict.word) (\(extent))"
    return [answer(words, unless: nil, at: section)] + remarks(at: section)
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    Comment(
      tag: name,
      summary: "**hybridlab advise**: **\(Markdown.escaped(verdict.verdict.word))** (\(extent))",
      body: { sink in
        for finding in verdict.patterns {
          sink.writeLine(
            "- \(Markdown.escaped(finding.pattern.rawValue)): "
              + Markdown.escaped(names(finding.jobs)))
        }
        for warning in warnings { sink.writeLine("- **warning:** " + Markdown.escaped(warning)) }
      }, details: [("Criteria", { grid.writeMarkdown(to: &$0) })]
    ).write(to: &sink)
  }
}
