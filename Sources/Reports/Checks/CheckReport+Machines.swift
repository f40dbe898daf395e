import Gates
import PlacementModel
import Quantities

extension CheckReport {
  package var document: JSONDocument {
    JSONDocument(
      toolVersion: toolVersion,
      [
        "inputs": context.inputsJSON,
        "is_held": .bool(verdict.isHeld),
        "policy": .string(words.plan.policy.rawValue),
        "rules": .array(rules),
        "waivers": .array(waivers),
      ], rows: .init("findings", each: "finding", lines.map(json)))
  }

  /// Each finding, then the verdict.
  package func writeLines(to sink: inout TextSink) {
    document.writeRows(to: &sink)
    JSONDocument.writeLine(
      [
        "format_version": .string(JSONDocument.formatVersion), "is_held": .bool(verdict.isHeld),
        "tool_version": .string(toolVersion),
      ], called: "verdict", to: &sink)
  }

  private func json(_ line: Line) -> JSONValue {
    .object([
      "kind": .string(line.rule.kind.rawValue),
      "level": .string(line.rule.level.rawValue),
      "message": .string(line.clause),
      "note": .optional(line.rule.message, JSONValue.string),
      "rule": .string(line.rule.name),
      "span": .optional(line.place, \.json),
      "subject": .optional(line.subject, JSONValue.string),
      "waiver": .optional(line.waiver) {
        .object(["reason": .string($0.reason), "until": .string($0.until.description)])
      },
    ])
  }

  private var rules: [JSONValue] {
    verdict.rules.rules.enumerated().map { index, rule in
      let broken = verdict.findings.count { $0.rule == index && $0.waiver == nil }
      let state =
        rule.level == .off || verdict.hindrances[index] != nil
        ? "not-asked" : broken == 0 ? "held" : "broken"
      return .object([
        "findings": .int(broken),
        "kind": .string(rule.kind.rawValue),
        "level": .string(rule.level.rawValue),
        "name": .string(rule.name),
        "state": .string(state),
        "why": .optional(verdict.hindrances[index]) { .string($0.words) },
      ])
    }
  }

  private var waivers: [JSONValue] {
    zip(verdict.rules.waivers, verdict.waivers).map { waiver, state in
      let (word, count) =
        switch state {
        case .used(let count): ("used", count)
        case .expired(let count): ("expired", count)
        case .unused: ("unused", 0)
        }
      var job: String?
      if case .job(let name) = waiver.subject { job = name }
      return .object([
        "findings": .int(count), "job": .optional(job, JSONValue.string),
        "reason": .string(waiver.reason), "rule": .string(waiver.rule), "state": .string(word),
        "subject": .string(waiver.subject.name),
        "until": .string(waiver.until.description),
      ])
    }
  }

  package var annotations: [Annotation] {
    lines.map { line in
      let level: Annotation.Level = line.rule.level == .error ? .error : .warning
      let message =
        "\(line.title): \(line.clause)" + (line.rule.message.map { ". \($0)" } ?? "")
      return Annotation(
        level, code: line.rule.kind.rawValue, title: line.rule.kind.title, message: message,
        at: line.place, subject: line.subject,
        waiver: line.waiver.map { "until \($0.until), \($0.reason)" })
    }
      + waiverRemarks.map {
        Annotation(
          .warning, code: $0.code, title: "waiver without effect", message: $0.message, at: $0.place
        )
      }
  }

  /// A test for each rule that holds or was not asked, and one for each finding.
  package var cases: [TestCase] {
    let quiet = verdict.rules.rules.enumerated().compactMap { index, rule -> TestCase? in
      guard rule.level != .off, !verdict.findings.contains(where: { $0.rule == index }) else {
        return nil
      }
      let outcome: TestCase.Outcome =
        verdict.hindrances[index].map { .skipped($0.words) } ?? .passed
      return TestCase(group: rule.kind.rawValue, name: rule.name, outcome: outcome)
    }
    return annotations.map(TestCase.init) + quiet
  }
}
