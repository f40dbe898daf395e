package import Diagnostics
package import Gates
package import PlacementModel
import Quantities
import YAMLSyntax

/// What became of reading a file of rules.
package struct RulesReading: Sendable {
  /// nil if there is an error.
  package let rules: RuleSet?
  package let source: SourceText
  package let diagnostics: [Diagnostic]
  /// Where each waiver is written, in the order of the set's.
  package let waivers: [SourceRange]
}

/// Reads files of rules, with the machinery that reads manifests.
package struct RulesReader {
  private let prices: PriceListReader
  private let jobs: [Job]

  /// - Parameters:
  ///   - prices: For the names of providers and regions.
  ///   - jobs: The jobs that the rules will be asked of, for names, teams, owners and tags.
  package init(prices: PriceListReader, jobs: [Job]) {
    self.prices = prices
    self.jobs = jobs
  }

  /// - Complexity: O(bytes + jobs).
  package func read(_ source: SourceText) -> RulesReading {
    var parser = ManifestParser(prices: prices, readFile: { _ in [] })
    parser.jobs.jobs = jobs
    let written = parser.rules(in: source)
    let found = parser.found.map(\.diagnostic).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    return RulesReading(
      rules: parser.hasErrors ? nil : RuleSet(file: written.rules, waivers: written.waivers),
      source: parser.sources[0], diagnostics: found, waivers: written.places)
  }
}

/// The entries of a file of rules.
struct WrittenRules {
  var rules: [Rule] = []
  var waivers: [Waiver] = []
  var places: [SourceRange] = []
}

extension ManifestParser {
  mutating func rules(in source: SourceText) -> WrittenRules {
    var written = WrittenRules()
    let (stream, problems) = YAMLStream.read(source)
    sources.append(stream.source)
    for problem in problems { report(problem) }
    let roots = stream.documents.filter { !$0.isAbsent }
    if roots.count > 1 { report(.severalDocuments(at: roots[1].range, in: "a file of rules")) }
    // Nothing written: the usual rules hold.
    guard let root = roots.first else { return written }
    guard isMapping(root, of: RulesSection.table) else { return written }
    for (keyNode, value) in root.entries {
      if keyNode.withTextBytes({ $0.count > 1 && $0[0] == 0x78 && $0[1] == 0x2D }) { continue }
      guard let key = key(keyNode, value, in: RulesSection.table) else { continue }
      guard value.kind == .sequence else {
        report(.wrongType(value, key))
        continue
      }
      for item in value.elements {
        switch key {
        case .rules: if let rule = rule(item) { written.rules.append(rule) }
        case .waivers:
          guard let waiver = waiver(item) else { continue }
          written.waivers.append(waiver)
          written.places.append(item.range.firstByte)
        }
      }
    }
    reportUnknownRules(of: written, in: root)
    return written
  }

  /// A waiver, unless something of it is missing, which is reported.
  private mutating func waiver(_ node: YAMLNode) -> Waiver? {
    guard isMapping(node, of: WaiverKey.table) else { return nil }
    var texts: [WaiverKey: String] = [:]
    var until: WrittenText?
    var seen: Set<WaiverKey> = []
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: WaiverKey.table) else {
        if let known = WaiverKey.table.find(keyNode) { seen.insert(known) }
        continue
      }
      seen.insert(key)
      if key == .until { until = written(value, key) } else { texts[key] = name(value, key) }
    }
    for key in WaiverKey.allCases where !seen.contains(key) {
      report(.missingKey(key, at: node.range.firstByte))
    }
    let date = until.flatMap { quantity($0, WaiverKey.until, as: CalendarDate.self) }
    guard let job = texts[.job], let rule = texts[.rule], let reason = texts[.reason], let date
    else { return nil }
    return Waiver(job: job, rule: rule, reason: reason, until: date)
  }

  /// Waivers of a rule that there is not.
  private mutating func reportUnknownRules(of written: WrittenRules, in root: YAMLNode) {
    let kinds = Rule.Kind.allCases.map(\.rawValue)
    let known = kinds + written.rules.map(\.name).filter { !kinds.contains($0) }
    for (key, list) in root.entries where key.textEquals(RulesSection.waivers.rawValue) {
      for item in list.elements {
        for (key, value) in item.entries where key.textEquals(WaiverKey.rule.rawValue) {
          guard value.kind == .scalar, !value.text.isEmpty, !known.contains(value.text) else {
            continue
          }
          report(.unknownWord(WrittenText(value), WaiverKey.rule, among: known))
        }
      }
    }
  }
}
