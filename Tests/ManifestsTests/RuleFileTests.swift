import Diagnostics
import Foundation
import Gates
import PlacementModel
import Testing

@testable import Manifests

@Suite("Files of rules") struct RuleFileTests {
  private func reading(_ text: String, jobs: [Job] = []) -> RulesReading {
    RulesReader(prices: embedded, jobs: jobs)
      .read([SourceText(name: "rules.conf", text: text)])
  }

  private func codes(_ text: String) -> [String] {
    reading(text).diagnostics.map(\.diagnostic.code)
  }

  @Test func `several files are one, and each is blamed for what is wrong in it`() throws {
    let reader = RulesReader(prices: embedded, jobs: [])
    let texts = [
      "rules: [{rule: budget, name: mine, limit: $8/month}]",
      "waivers: [{subject: plan, rule: mine, reason: r, until: 2027-01}]",
    ]
    let sources = texts.map { SourceText(name: "rules.conf", text: $0) }
    let reading = reader.read(sources)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.rules?.waivers.map(\.subject) == [.other("plan")])
    #expect(reading.waivers.map(\.source) == [1])
    // Alone the waiver is of a rule that there is not.
    let alone = reader.read([SourceText(name: "a", text: "rules: []"), sources[1]])
    #expect(alone.diagnostics.map(\.source) == [1])
    #expect(alone.diagnostics.map(\.diagnostic.code) == ["unknown-value"])
  }

  @Test func `nothing written leaves the usual rules`() throws {
    for text in ["", "# later\n", "rules: []\n", "x-note: hello\n"] {
      let reading = reading(text)
      #expect(reading.rules?.rules == RuleSet.usual, "\(text)")
      #expect(reading.diagnostics.isEmpty, "\(text)")
    }
  }

  @Test func `a kind that the file speaks of is as the file has it, the others stay`() throws {
    let rules = try #require(
      reading(
        """
        rules:
          - {rule: queued, level: error}
          - {rule: budget, limit: $80/month, name: a}
          - {rule: budget, growth: 150%, each: team, counts: all, name: b}
        """
      ).rules)
    let others = RuleSet.usual.filter { $0.kind != .queued && $0.kind != .budget }
    #expect(rules.rules.count == others.count + 3)
    #expect(rules.rules.filter { $0.kind == .queued }.map(\.level) == [.error])
    #expect(rules.rules.filter { $0.kind == .budget }.map(\.name) == ["a", "b"])
    guard case .budget(let budget)? = rules.rules.last?.demand else {
      Issue.record("no budget")
      return
    }
    #expect(budget.growth == .fraction(1.5))
    #expect(budget.grouping == .team)
    #expect(budget.side == .all)
  }

  @Test func `every mistake is reported, with its code`() {
    let table: [(text: String, codes: [String])] = [
      ("rules: [{rule: budgt}]", ["unknown-value"]),
      ("rules: [{}]", ["missing-key"]),
      ("rules: [{rule: }]", ["missing-value"]),
      ("rules: {rule: budget}", ["wrong-type"]),
      ("rules: [budget]", ["wrong-type"]),
      ("ruls: []", ["unknown-key"]),
      ("rules: [{rule: carbon}]", ["missing-key"]),
      ("rules: [{rule: idle-gpus}]", ["missing-key"]),
      ("rules: [{rule: forbidden}]", ["missing-key"]),
      ("rules: [{rule: deadline, limit: 3 kg}]", ["unknown-key"]),
      ("rules: [{rule: carbon, limit: 3 kg, each: team}]", ["unknown-value"]),
      ("rules: [{rule: budget, growth: lots}]", ["unreadable-value"]),
      ("rules: [{rule: budget, growth: -5%}]", ["unreadable-value"]),
      ("rules: [{rule: budget, growth: 10% or $5/month}]", []),
      ("rules: [{rule: budget, growth: $5/month or 10%}]", ["unreadable-value"]),
      ("rules: [{rule: budget, growth: 10% or 5% or $5/month}]", ["unreadable-value"]),
      ("rules: [{rule: budget, growth: 10% or lots}]", ["unreadable-value"]),
      ("rules: [{rule: forbidden, providers: [lamda]}]", ["unknown-provider"]),
      ("rules: [{rule: budget, limit: $1}]", ["missing-unit"]),
      ("rules: [{rule: queued, jobs: [x]}]", ["unmatched-rule"]),
      ("waivers: [{job: a, rule: budget, reason: b}]", ["missing-key"]),
      ("waivers: [{rule: budget, reason: b, until: 2026-12}]", ["missing-key"]),
      ("waivers: [{subject: plan, rule: budget, reason: b, until: 2026-12}]", []),
      ("waivers: [{job: a, subject: b, rule: budget, reason: b, until: 2026-12}]", ["unused-key"]),
      ("waivers: [{job: a, rule: budgt, reason: b, until: 2026-01}]", ["unknown-value"]),
      (
        "waivers: [{job: a, rule: queued, until: 2026-13-01}]",
        ["missing-key", "impossible-number"]
      ),
      ("a: 1\n---\nb: 2\n", ["several-documents", "unknown-key"]),
      ("rules: [", ["yaml-unclosed-bracket"]),
    ]
    for (text, expected) in table { #expect(codes(text).sorted() == expected.sorted(), "\(text)") }
  }

  @Test func `docs/rules.md has each key of the tables, its example, and examples that read`()
    throws
  {
    let documented = try DocumentationTests.documented(on: "docs/rules.md")
    for section in RuleSchema.sections {
      let written = documented[section.name, default: []].map(\.key)
      #expect(written.sorted() == section.keys.map(\.name).sorted(), "\(section.name)")
      for key in section.keys {
        let example = documented[section.name]?.first { $0.key == key.name }?.example
        #expect(example == "\(key.name): \(key.example)", "\(section.name).\(key.name)")
      }
    }
    let kinds = try DocumentationTests.documented(on: "docs/rules.md")["kinds", default: []]
    #expect(Set(kinds.map(\.key)).isSuperset(of: Rule.Kind.allCases.map(\.rawValue)))
    let blocks = try DocumentationTests.page("docs/rules.md").components(separatedBy: "```")
    for block in blocks where block.hasPrefix("yaml\n") {
      let found = reading(String(block.dropFirst(5))).diagnostics.map(\.diagnostic)
      #expect(found.allSatisfy { $0.severity == .warning }, "\(found)")
    }
  }
}
