package import PlacementModel
package import Quantities

/// Something that a plan has to hold.
package struct Rule: Hashable, Sendable {
  /// What a rule is about; the word after `rule:`.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case budget, residency, deadline, forbidden
    case unsavedSpot = "unsaved-spot"
    case stalePrices = "stale-prices"
    case unknownPrice = "unknown-price"
    case idleGPUs = "idle-gpus"
    case jobLimits = "job-limits"
    case carbon
    case breakEven = "break-even"
    case queued, impossible
  }

  /// How much it matters if the rule does not hold.
  package enum Level: String, CaseIterable, Hashable, Sendable {
    /// The check fails.
    case error
    case warning
    /// The rule is not asked.
    case off
  }

  /// What waivers and reports call it: the name it was given, else its kind.
  package var name: String
  package var level: Level
  /// What the author wants people to read who break it.
  package var message: String?
  package var scope: Scope
  package var demand: Demand

  package init(
    name: String? = nil, level: Level, message: String? = nil, scope: Scope = Scope(),
    demand: Demand
  ) {
    self.name = name ?? demand.kind.rawValue
    self.level = level
    self.message = message
    self.scope = scope
    self.demand = demand
  }

  package var kind: Kind { demand.kind }
}

/// The jobs that a rule is about.
package struct Scope: Hashable, Sendable {
  /// Names; nil is every job.
  package var jobs: Set<String>?
  package var team: String?
  package var owner: String?
  package var tag: String?
  package var kind: WorkloadKind?

  package init(
    jobs: Set<String>? = nil, team: String? = nil, owner: String? = nil, tag: String? = nil,
    kind: WorkloadKind? = nil
  ) {
    self.jobs = jobs
    self.team = team
    self.owner = owner
    self.tag = tag
    self.kind = kind
  }

  /// Whether every job is meant.
  package var isEverything: Bool { self == Scope() }

  package func contains(_ job: Job) -> Bool {
    if let jobs, !jobs.contains(job.name) { return false }
    if let team, job.team != team { return false }
    if let owner, job.owner != owner { return false }
    if let tag, !job.tags.contains(tag) { return false }
    return kind.map { $0 == job.kind } ?? true
  }
}

/// What a rule asks for.
package enum Demand: Hashable, Sendable {
  case budget(Budget)
  /// Data stays where the job allows it; with places or regimes, only there and only so.
  case residency(places: [Jurisdiction], certifications: [ComplianceRegime])
  /// A run is done within its job's deadline, or within a time of the rule's own.
  case deadline(within: Duration?)
  case forbidden(Forbidden)
  /// No run longer than this on spot machines without checkpoints.
  case unsavedSpot(longerThan: Duration)
  /// No price in use that is older.
  case stalePrices(olderThanDays: Int)
  case unknownPrice
  /// No place has more or fewer jobs than the manifest says.
  case jobLimits
  /// Every pool is used at least so much.
  case idleGPUs(atLeast: Share)
  /// Emissions of a month, of all jobs together or of each.
  case carbon(limit: CarbonMass, ofEachJob: Bool)
  /// What was bought has paid for itself by a day; nil is the end of its life.
  case breakEven(by: CalendarDate?)
  case queued
  case impossible

  package var kind: Rule.Kind {
    switch self {
    case .budget: .budget
    case .residency: .residency
    case .deadline: .deadline
    case .forbidden: .forbidden
    case .unsavedSpot: .unsavedSpot
    case .stalePrices: .stalePrices
    case .unknownPrice: .unknownPrice
    case .idleGPUs: .idleGPUs
    case .jobLimits: .jobLimits
    case .carbon: .carbon
    case .breakEven: .breakEven
    case .queued: .queued
    case .impossible: .impossible
    }
  }
}

/// Limits of what a month may cost.  Without any the manifest's own cloud budget is meant.
package struct Budget: Hashable, Sendable {
  /// Which part of the cost counts.
  package enum Side: String, CaseIterable, Hashable, Sendable {
    case cloud, power, wear, all
  }

  /// What is held against the limits on its own.
  package enum Grouping: String, CaseIterable, Hashable, Sendable {
    case job, team, owner, tag, provider
  }

  /// How much more than the baseline.
  package enum Growth: Hashable, Sendable {
    case money(Money)
    /// Of what the baseline costs; may be more than 1.
    case fraction(Double)
    /// Whichever of the two is more.
    case larger(fraction: Double, money: Money)
  }

  package var limit: Money?
  package var growth: Growth?
  /// An amount that may not be passed from below; what was above it already may stay there.
  package var crosses: Money?
  package var side: Side
  /// nil holds the sum of all that are meant against the limits.
  package var grouping: Grouping?
  /// Only what goes to these providers; nil is all.
  package var providers: Set<String>?

  package init(
    limit: Money? = nil, growth: Growth? = nil, crosses: Money? = nil, side: Side = .cloud,
    grouping: Grouping? = nil, providers: Set<String>? = nil
  ) {
    self.limit = limit
    self.growth = growth
    self.crosses = crosses
    self.side = side
    self.grouping = grouping
    self.providers = providers
  }

  /// Whether the rule means the budget that stands in the manifest.
  package var isOfManifest: Bool { limit == nil && growth == nil && crosses == nil }
  package var needsBaseline: Bool { growth != nil || crosses != nil }
}

/// Clouds that may not be used.
package struct Forbidden: Hashable, Sendable {
  package var providers: Set<String>
  package var regions: Set<String>
  package var places: [Jurisdiction]
  package var options: Set<PurchaseOption>

  package init(
    providers: Set<String> = [], regions: Set<String> = [], places: [Jurisdiction] = [],
    options: Set<PurchaseOption> = []
  ) {
    self.providers = providers
    self.regions = regions
    self.places = places
    self.options = options
  }
}
