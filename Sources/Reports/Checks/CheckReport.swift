package import Gates
package import PlacementModel
import Quantities

/// What a check found, in each of the formats.
package struct CheckReport: GriddedReport {
  package var name: String { "check" }
  let verdict: Verdict
  let facts: PlacementCase
  let context: ReportContext
  let words: FindingWords
  /// Where each finding is written, in the order of the findings.
  let places: [Annotation.Place?]
  /// Where each waiver is written.
  let waiverPlaces: [Annotation.Place?]

  /// `places` has one for each finding, and `waiverPlaces` one for each waiver.
  package init(
    _ verdict: Verdict, of plan: Plan, in facts: PlacementCase, context: ReportContext,
    places: [Annotation.Place?], waiverPlaces: [Annotation.Place?]
  ) {
    self.verdict = verdict
    self.facts = facts
    self.context = context
    self.places = places
    self.waiverPlaces = waiverPlaces
    words = FindingWords(facts, plan)
  }

  package var toolVersion: String { context.toolVersion }

  /// A finding, worded.
  struct Line {
    var rule: Rule
    var level: String
    var subject: String?
    var title: String
    var clause: String
    var place: Annotation.Place?
    var waiver: Waiver?
  }

  /// Findings as they are reported: errors first, waived ones last, each in the plan's order.
  var lines: [Line] {
    let all = verdict.findings.enumerated().map { index, finding in
      let rule = verdict.rules.rules[finding.rule]
      let waiver = finding.waiver.map { verdict.rules.waivers[$0] }
      return Line(
        rule: rule, level: waiver == nil ? rule.level.rawValue : "waived",
        subject: words.name(of: finding.subject), title: words.title(of: finding.subject),
        clause: words.clause(finding, of: rule), place: places[index], waiver: waiver)
    }
    return ["error", "warning", "waived"].flatMap { level in all.filter { $0.level == level } }
  }

  /// What is wrong with waivers themselves.
  var waiverRemarks: [(message: String, place: Annotation.Place?, code: String)] {
    zip(verdict.waivers, verdict.rules.waivers).enumerated().compactMap { index, pair in
      let (state, waiver) = pair
      let whose = "waiver of '\(printable(waiver.rule))' for '\(printable(waiver.subject.name))'"
      switch state {
      case .used: return nil
      case .unused:
        return ("the \(whose) covers nothing; remove it", waiverPlaces[index], "unused-waiver")
      case .expired(let count):
        return (
          "the \(whose) ended on \(waiver.until) and covers \(counted(count, "finding")) no more",
          waiverPlaces[index], "expired-waiver"
        )
      }
    }
  }

  /// What the check comes to: the last line on standard error; nil if every rule of level error holds.
  package var failure: String? {
    let errors = verdict.standing(.error)
    guard !errors.isEmpty else { return nil }
    var rules: [String] = []
    for finding in errors {
      let name = verdict.rules.rules[finding.rule].name
      if !rules.contains(name) { rules.append(name) }
    }
    return "check failed: \(counted(errors.count, "error")) (\(listed(rules)))"
  }

  /// How many of what: `1 error, 2 warnings, 1 waived`.
  var count: String {
    let warnings = verdict.standing(.warning).count + waiverRemarks.count
    let parts = [
      (verdict.standing(.error).count, "error"), (warnings, "warning"),
    ].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    let waived = verdict.findings.count { $0.waiver != nil }
    return listed(parts + (waived > 0 ? ["\(waived) waived"] : []), limit: 9)
  }

  /// How many rules were asked of how many jobs.
  var extent: String {
    let asked = verdict.rules.rules.indices.count {
      verdict.rules.rules[$0].level != .off && verdict.hindrances[$0] == nil
    }
    return "\(counted(facts.jobs.count, "job")), \(counted(asked, "rule"))"
  }

  /// Rules that were not asked, and why.
  var notAsked: [(rule: Rule, why: String)] {
    verdict.hindrances.sorted { $0.key < $1.key }
      .map { (verdict.rules.rules[$0.key], $0.value.words) }
  }
}

extension Waiver.Subject {
  var name: String {
    switch self {
    case .job(let name), .other(let name): name
    }
  }
}
