package import PlacementModel
package import Quantities

/// A rule that does not hold, and for whom.
package struct Finding: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    case plan
    /// By index.
    case job(Int)
    /// A pool of the lab, by index.
    case pool(Int)
    case team(String)
    case owner(String)
    case tag(String)
    case provider(String)
  }

  /// What was found, with the values that were compared.
  package enum Fact: Hashable, Sendable {
    /// `isAtLeast` where a part is not known.
    case overBudget(spent: Money, limit: Money, isAtLeast: Bool)
    case grew(Rise, allowed: Budget.Growth)
    case crossed(Rise, threshold: Money)
    /// The data is where the job does not allow it.
    case mayNotLeave(Obstacle, offer: Int)
    /// nil if the place of the offer is not known.
    case outside(Jurisdiction?, allowed: [Jurisdiction])
    /// Data that the baseline has as sensitive and at home goes to a cloud.
    case leftHome(Sensitivity?, [ComplianceRegime], offer: Int)
    case uncertified(ComplianceRegime, provider: String)
    case late(needed: Hours, limit: Hours)
    case forbiddenProvider(String)
    case forbiddenRegion(String)
    case forbiddenPlace(Jurisdiction, under: Jurisdiction)
    case forbiddenOption(PurchaseOption)
    case unsavedSpot(Hours)
    /// nil if nobody knows how old the price is.
    case stale(days: Int?, allowed: Int, offer: Int)
    case unknownCost
    case idle(used: DeviceHours, of: DeviceHours, floor: Share)
    case emits(CarbonMass, limit: CarbonMass, isAtLeast: Bool)
    case unknownEmissions(jobs: Int)
    case paysBackLate(PayBack, by: CalendarDate)
    case withoutPlace
    /// Too many or too few jobs in a place.
    case jobCount(LimitBreach)
  }

  /// A cost and what it was in the baseline, either of which may have a part that is not known.
  package struct Rise: Hashable, Sendable {
    package var from: Money
    package var isFromAtLeast: Bool
    package var to: Money
    package var isToAtLeast: Bool
    package var driver: Driver?
  }

  /// The job that adds most to what grew.
  package struct Driver: Hashable, Sendable {
    package var job: Int
    package var more: Money
  }

  /// Index of the rule.
  package var rule: Int
  package var subject: Subject
  package var fact: Fact
  /// Index of the waiver that accepts it.
  package var waiver: Int?

  package init(rule: Int, subject: Subject, fact: Fact, waiver: Int? = nil) {
    self.rule = rule
    self.subject = subject
    self.fact = fact
    self.waiver = waiver
  }
}

extension Finding.Subject {
  /// The name of the job, team, pool or whatever else it is; nil for the whole plan.
  package func name(in facts: PlacementCase) -> String? {
    switch self {
    case .plan: nil
    case .job(let index): facts.jobs[index].name
    case .pool(let index):
      "\(facts.lab.pools[index].count) x \(facts.prices.gpus[facts.lab.pools[index].model].name)"
    case .team(let name), .owner(let name), .tag(let name), .provider(let name): name
    }
  }

  /// What a waiver calls it.
  func asWaived(in facts: PlacementCase) -> Waiver.Subject {
    let name = name(in: facts) ?? Waiver.Subject.plan
    if case .job = self { return .job(name) }
    return .other(name)
  }
}

/// When a pool has paid for itself.
package struct PayBack: Hashable, Sendable {
  /// nil for never.
  package var day: CalendarDate?
  /// Price of the whole pool.
  package var capital: Money
  /// What the work that it does would cost in a cloud for a month, and what it costs at home.
  package var rentPerMonth: Money
  package var powerPerMonth: Money
  /// Jobs on the pool, and those of them whose rent is known.
  package var jobs: Int
  package var priced: Int
}

/// What became of a check.
package struct Verdict: Sendable {
  /// Why a rule could not be asked.
  package enum Hindrance: Hashable, Sendable {
    case noDay
    case noBaseline
    /// The manifest has no cloud budget.
    case noBudget
    /// The manifest has no numbers of jobs.
    case noLimits
    case noPools
    /// No pool has both a price and a date of purchase.
    case noPurchase
  }

  package enum WaiverState: Hashable, Sendable {
    case used(Int)
    /// It would cover so many findings, but its day is past.
    case expired(Int)
    case unused
  }

  package var rules: RuleSet
  /// In the order of rules, and of jobs within one.
  package var findings: [Finding]
  /// Rules that were not asked, by index.
  package var hindrances: [Int: Hindrance]
  /// One for each waiver.
  package var waivers: [WaiverState]

  /// Findings that nobody has waived, of one level.
  package func standing(_ level: Rule.Level) -> [Finding] {
    findings.filter { $0.waiver == nil && rules.rules[$0.rule].level == level }
  }

  /// Whether every rule of level error holds.
  package var isHeld: Bool { standing(.error).isEmpty }
}
