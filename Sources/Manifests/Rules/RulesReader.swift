package import Diagnostics
package import Gates
package import PlacementModel
import Quantities
import YAMLSyntax

/// What became of reading files of rules.
package struct RulesReading: Sendable {
  /// nil if there is an error.
  package let rules: RuleSet?
  package let sources: [SourceText]
  /// In order of place.
  package let diagnostics: [LocatedDiagnostic]
  /// Where each waiver is written, in the order of the set's.
  package let waivers: [LocatedRange]
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

  /// Reads files as one: a waiver of one may be of a rule of another.
  ///
  /// - Complexity: O(bytes + jobs).
  package func read(_ sources: [SourceText]) -> RulesReading {
    var parser = ManifestParser(prices: prices, readFile: { _ in [] })
    parser.jobs.jobs = jobs
    var written = WrittenRules()
    let roots = sources.map { parser.readRules(in: $0, into: &written) }
    for (source, root) in roots.enumerated() {
      parser.source = source
      if let root { parser.reportUnknownRules(of: written, in: root) }
    }
    let found = parser.found.sorted {
      ($0.source, $0.diagnostic.range.lowerBound) < ($1.source, $1.diagnostic.range.lowerBound)
    }
    return RulesReading(
      rules: parser.hasErrors ? nil : RuleSet(file: written.rules, waivers: written.waivers),
      sources: parser.sources, diagnostics: found, waivers: written.places)
  }
}

/// The entries of files of rules.
struct WrittenRules {
  var rules: [Rule] = []
  var waivers: [Waiver] = []
  var places: [LocatedRange] = []
}

extension ManifestParser {
  /// Reads one file.
  ///
  /// - Returns: Its root; nil if nothing is written there, or no mapping.
  mutating func readRules(in text: SourceText, into written: inout WrittenRules) -> YAMLNode? {
    let (stream, problems) = YAMLStream.read(text)
    source = sources.count
    sources.append(stream.source)
    for problem in problems { report(problem) }
    let roots = stream.documents.filter { !$0.isAbsent }
    if roots.count > 1 { report(.severalDocuments(at: roots[1].range, in: "a file of rules")) }
    guard let root = roots.first, isMapping(root, of: RulesSection.table) else { return nil }
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
          written.places.append(LocatedRange(source: source, range: item.range.firstByte))
        }
      }
    }
    return root
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
    if seen.contains(.subject) { seen.insert(.job) }
    for key in WaiverKey.allCases where key != .subject && !seen.contains(key) {
      report(.missingKey(key, at: node.range.firstByte))
    }
    if texts[.job] != nil, texts[.subject] != nil {
      report(.unusedKey("subject", at: node.range.firstByte, because: "this waiver names a job"))
    }
    let date = until.flatMap { quantity($0, WaiverKey.until, as: CalendarDate.self) }
    let subject = texts[.job].map(Waiver.Subject.job) ?? texts[.subject].map(Waiver.Subject.other)
    guard let subject, let rule = texts[.rule], let reason = texts[.reason], let date
    else { return nil }
    return Waiver(subject, rule: rule, reason: reason, until: date)
  }

  /// Waivers of a rule that there is not.
  mutating func reportUnknownRules(of written: WrittenRules, in root: YAMLNode) {
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
