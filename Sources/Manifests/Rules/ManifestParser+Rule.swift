import Diagnostics
import Gates
import PlacementModel
import Quantities
import YAMLSyntax

/// A rule as far as it was written.
private struct RuleDraft {
  var name: String?
  var level = Rule.Level.error
  var message: String?
  var scope = Scope()
  var budget = Budget()
  var carbon: CarbonMass?
  var forbidden = Forbidden()
  var certifications: [ComplianceRegime] = []
  var within: Duration?
  var longerThan = RuleSet.longSpotRun
  var olderThanDays = RuleSet.staleAfterDays
  var atLeast: Share?
  var by: CalendarDate?
}

extension ManifestParser {
  /// A rule, unless its kind is not known.
  mutating func rule(_ node: YAMLNode) -> Rule? {
    guard isMapping(node, of: RuleKey.table) else { return nil }
    guard let kind = ruleKind(node) else { return nil }
    var draft = RuleDraft()
    var seen: Set<RuleKey> = []
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: RuleKey.table) else { continue }
      guard kind.keys.contains(key) else {
        report(.foreignKey(key, of: kind, at: keyNode.range))
        continue
      }
      seen.insert(key)
      read(key, value, of: kind, into: &draft)
    }
    let at = node.range.firstByte
    switch kind {
    case .carbon where !seen.contains(.limit): report(.missingKey(RuleKey.limit, at: at))
    case .idleGPUs where !seen.contains(.atLeast): report(.missingKey(RuleKey.atLeast, at: at))
    case .forbidden
    where seen.isDisjoint(with: [.providers, .regions, .places, .options]):
      report(.missingKey(RuleKey.providers, at: at))
    default: break
    }
    return Rule(
      name: draft.name, level: draft.level, message: draft.message, scope: draft.scope,
      demand: demand(of: kind, draft))
  }

  /// What the key `rule` says; nil if it is missing or says nothing we know, which is reported.
  private mutating func ruleKind(_ node: YAMLNode) -> Rule.Kind? {
    for (keyNode, value) in node.entries where keyNode.textEquals(RuleKey.rule.rawValue) {
      guard !value.isNothing else {
        report(.missingValue(of: RuleKey.rule, at: keyNode.range))
        return nil
      }
      return word(value, RuleKey.rule)
    }
    report(.missingKey(RuleKey.rule, at: node.range.firstByte))
    return nil
  }

  private func demand(of kind: Rule.Kind, _ draft: RuleDraft) -> Demand {
    switch kind {
    case .budget: .budget(draft.budget)
    case .residency:
      .residency(places: draft.forbidden.places, certifications: draft.certifications)
    case .deadline: .deadline(within: draft.within)
    case .forbidden: .forbidden(draft.forbidden)
    case .unsavedSpot: .unsavedSpot(longerThan: draft.longerThan)
    case .stalePrices: .stalePrices(olderThanDays: draft.olderThanDays)
    case .unknownPrice: .unknownPrice
    case .jobLimits: .jobLimits
    case .idleGPUs: .idleGPUs(atLeast: draft.atLeast ?? .none)
    case .carbon:
      .carbon(limit: draft.carbon ?? .zero, ofEachJob: draft.budget.grouping == .job)
    case .breakEven: .breakEven(by: draft.by)
    case .queued: .queued
    case .impossible: .impossible
    }
  }

  private mutating func read(
    _ key: RuleKey, _ value: YAMLNode, of kind: Rule.Kind, into draft: inout RuleDraft
  ) {
    switch key {
    case .rule: break
    case .name: draft.name = name(value, key)
    case .level: draft.level = word(value, key) ?? .error
    case .message: draft.message = name(value, key)
    case .jobs: draft.scope.jobs = Set(known(value, key, among: jobs.jobs.map(\.name)))
    case .team: draft.scope.team = known(value, key, among: jobs.jobs.compactMap(\.team)).first
    case .owner: draft.scope.owner = known(value, key, among: jobs.jobs.compactMap(\.owner)).first
    case .tag: draft.scope.tag = known(value, key, among: jobs.jobs.flatMap(\.tags)).first
    case .kind: draft.scope.kind = word(value, key)
    case .limit:
      if kind == .carbon {
        draft.carbon = quantity(value, key)
      } else {
        draft.budget.limit = monthlyAmount(value, key)
      }
    case .growth: draft.budget.growth = growth(value, key)
    case .crosses: draft.budget.crosses = monthlyAmount(value, key)
    case .counts: draft.budget.side = word(value, key) ?? .cloud
    case .each: draft.budget.grouping = grouping(value, key, of: kind)
    case .providers:
      let names = providers(value, key)
      if kind == .budget {
        draft.budget.providers = names
      } else {
        draft.forbidden.providers = names
      }
    case .regions: draft.forbidden.regions = regions(value, key) ?? []
    case .places: draft.forbidden.places = places(value, key)
    case .options:
      draft.forbidden.options = Set(
        items(value, key).compactMap { word($0, key, as: PurchaseOption.self) })
    case .certifications: draft.certifications = regimes(value, key)
    case .within: draft.within = span(value, key)
    case .longerThan: draft.longerThan = span(value, key) ?? draft.longerThan
    case .olderThan:
      if let time = span(value, key) { draft.olderThanDays = Int(Hours(time).count / 24) }
    case .atLeast: draft.atLeast = quantity(value, key)
    case .by: draft.by = quantity(value, key)
    }
  }

  private mutating func monthlyAmount(_ value: YAMLNode, _ key: RuleKey) -> Money? {
    written(value, key).flatMap { monthlyAmount($0, key) }
  }

  private mutating func monthlyAmount(_ written: WrittenText, _ key: RuleKey) -> Money? {
    let limit = MonthlyRate(perMonth: Limits.money)
    let rate: MonthlyRate? = quantity(written, key, upTo: limit, said: "$1,000,000,000 a month")
    return rate?.perMonth
  }

  /// `$100/month`, or `10%`, which may be more than 100, or `10% or $100/month`, whichever is more.
  private mutating func growth(_ value: YAMLNode, _ key: RuleKey) -> Budget.Growth? {
    guard let written = written(value, key) else { return nil }
    let parts = written.text.split(separator: " or ", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, let last = parts.last else {
      report(.unreadableNotation(written, key))
      return nil
    }
    guard parts.count == 2 || first.utf8.last == UInt8(ascii: "%") else {
      return monthlyAmount(written, key).map(Budget.Growth.money)
    }
    let digits = first.utf8.last == UInt8(ascii: "%") ? first.dropLast() : ""
    guard let percent = Double(digits), percent >= 0, percent <= 100_000 else {
      report(.unreadableNotation(written, key))
      return nil
    }
    guard parts.count == 2 else { return .fraction(percent / 100) }
    return monthlyAmount(written.part(last), key).map {
      .larger(fraction: percent / 100, money: $0)
    }
  }

  private mutating func grouping(
    _ value: YAMLNode, _ key: RuleKey, of kind: Rule.Kind
  ) -> Budget.Grouping? {
    let grouping: Budget.Grouping? = word(value, key)
    guard kind == .carbon, let grouping, grouping != .job else { return grouping }
    if let written = written(value, key) { report(.unknownWord(written, key, among: ["job"])) }
    return nil
  }

  private mutating func providers(_ value: YAMLNode, _ key: RuleKey) -> Set<String> {
    let known = Set(prices.prices.offers.map(\.provider))
    return Set(
      items(value, key).compactMap { item in
        guard let written = written(item, key) else { return nil }
        let name = written.string.lowercased()
        if known.isEmpty || known.contains(name) { return name }
        report(.unknownProvider(written, known: known))
        return nil
      })
  }

  /// Names; one that no job of the manifest has is a warning.
  private mutating func known(
    _ value: YAMLNode, _ key: RuleKey, among all: [String]
  ) -> [String] {
    let known = Set(all)
    let nodes = key == .jobs ? items(value, key) : [value]
    return nodes.compactMap { node in
      guard let name = name(node, key) else { return nil }
      if !known.contains(name) { report(.unmatchedRule(name, key, at: node.range, known: known)) }
      return name
    }
  }
}

extension Diagnostic {
  /// A key of another kind of rule.
  fileprivate static func foreignKey(
    _ key: RuleKey, of kind: Rule.Kind, at range: SourceRange
  ) -> Diagnostic {
    let keys = RuleKey.table.rows.map(\.key).filter { kind.keys.contains($0) }
    return Diagnostic(
      .error, "unknown-key", "a rule '\(kind.rawValue)' has no key '\(key.rawValue)'", at: range,
      help: "keys here: \(keys.map(\.rawValue).joined(separator: ", "))")
  }

  /// A rule about jobs that the manifest does not have.
  fileprivate static func unmatchedRule(
    _ name: String, _ key: RuleKey, at range: SourceRange, known: Set<String>
  ) -> Diagnostic {
    let what =
      key == .jobs ? "there is no job '\(name)'" : "no job has the \(key.rawValue) '\(name)'"
    let near = nearest(to: name, among: known).map { "did you mean '\($0)'?" }
    let some = known.sorted().prefix(6).map { "'\($0)'" }
    return Diagnostic(
      .warning, "unmatched-rule", what, at: range, label: "the rule is about nothing here",
      help: near ?? (some.isEmpty ? nil : "there are \(listed(some, "and"))"))
  }
}
