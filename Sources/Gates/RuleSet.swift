package import Quantities

/// The rules of a check, and what is exempt from them for a time.
package struct RuleSet: Hashable, Sendable {
  package var rules: [Rule]
  package var waivers: [Waiver]

  package init(rules: [Rule], waivers: [Waiver] = []) {
    self.rules = rules
    self.waivers = waivers
  }

  /// What holds where no file says otherwise.
  package static let usual: [Rule] = [
    Rule(level: .error, demand: .budget(Budget())),
    Rule(
      name: "growth", level: .error,
      demand: .budget(Budget(growth: .larger(fraction: 1, money: Self.smallGrowth)))),
    Rule(level: .error, demand: .residency(places: [], certifications: [])),
    Rule(level: .error, demand: .deadline(within: nil)),
    Rule(level: .error, demand: .impossible),
    Rule(level: .error, demand: .jobLimits),
    Rule(level: .warning, demand: .queued),
    Rule(level: .warning, demand: .unsavedSpot(longerThan: Self.longSpotRun)),
    Rule(level: .warning, demand: .unknownPrice),
    Rule(level: .warning, demand: .stalePrices(olderThanDays: Self.staleAfterDays)),
  ]

  /// A spot run without checkpoints that is longer is worth a word.
  package static let longSpotRun = Duration.seconds(4 * 3_600)
  /// Prices that are older should be looked up again: half a year, as reports warn of them.
  package static let staleAfterDays = 180

  /// A bill that doubles, but by less than this a month, stops nobody.
  package static let smallGrowth = Money(micros: 100_000_000)

  /// The usual rules with those of a file: a kind that the file speaks of is as the file has it.
  package init(file rules: [Rule], waivers: [Waiver]) {
    let spoken = Set(rules.map(\.kind))
    self.init(rules: Self.usual.filter { !spoken.contains($0.kind) } + rules, waivers: waivers)
  }
}

/// A finding that is accepted until a day, for a reason.
package struct Waiver: Hashable, Sendable {
  /// Whose findings are accepted.
  package enum Subject: Hashable, Sendable {
    case job(String)
    /// A team, owner, tag, provider or pool, as reports call it, or ``plan``.
    case other(String)

    /// What a waiver calls the plan as a whole.
    package static let plan = "plan"
  }

  package var subject: Subject
  /// The name or the kind of the rule.
  package var rule: String
  package var reason: String
  /// The last day on which it holds.
  package var until: CalendarDate

  package init(_ subject: Subject, rule: String, reason: String, until: CalendarDate) {
    self.subject = subject
    self.rule = rule
    self.reason = reason
    self.until = until
  }

  package func covers(_ rule: Rule, of subject: Subject) -> Bool {
    self.subject == subject && (self.rule == rule.name || self.rule == rule.kind.rawValue)
  }

  /// A month without a day is its last day.
  package func isOver(on day: CalendarDate) -> Bool {
    if until.day == nil { return (day.year, day.month) > (until.year, until.month) }
    return day.days(since: until) > 0
  }
}
