import PlacementModel

extension ExplanationReport {
  package var document: JSONDocument {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
        "currency": "USD",
        "flips": .array(
          explanation.flips.map {
            .object([
              "becomes": .string($0.becomes.rawValue), "change": .string($0.words(words, job)),
            ])
          }),
        "forced": forcedJSON,
        "inputs": context.inputsJSON,
        "calendar": calendarJSON,
        "limits": words.limitsJSON(of: plan),
        "job": words.json(of: placement, job),
        "offers_considered": .int(explanation.offersConsidered),
        "prices_as_of": facts.prices.asOfJSON,
        "service": .optional(service, \.json),
        "warnings": .strings(warnings),
      ],
      rows: .init("alternatives", each: "alternative", explanation.alternatives.map(json(of:))))
  }

  private func json(of alternative: Explanation.Alternative) -> JSONValue {
    .object([
      "cloud": .optional(alternative.cloud, words.json(of:)),
      "cost": .optional(alternative.cost) { $0.json(in: facts) },
      "is_chosen": .bool(alternative.isChosen),
      "local": .optional(alternative.local, words.json(of:)),
      "name": .string(name(of: alternative)),
      "obstacles": .array(alternative.obstacles.map { $0.json(subject(of: alternative)) }),
    ])
  }
}
