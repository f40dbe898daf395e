public import Quantities

/// What most jobs say nothing of, apart from the rest: a job is handed on at every step, and what is
/// shared need not be copied.
struct JobDetails: Hashable, Sendable {
  var regimes: [ComplianceRegime] = []
  var mayRunIn: [Jurisdiction] = []
  var providers: [ProviderChoice] = []
  var serving: ServingDemand?
  var earliestStart: CalendarDate?
  var window: WeeklyWindow?
  var queuePenalty: Money?
  var sites: [String] = []
  var dependencies: [Dependency] = []
  var with: [Int] = []
  var apartFrom: [Int] = []
  var owner: String?
  var team: String?
  var tags: [String] = []
}

extension Job {
  static let plain = Shared(JobDetails())

  /// Compliance regimes the job's data is under, sorted, without repeats.
  public var regimes: [ComplianceRegime] {
    get { details.value.regimes }
    set { if newValue != regimes { details.value.regimes = newValue } }
  }

  /// Places outside the lab that the job itself allows; for a sensitive job they must also hold
  /// each of its regimes.  Empty names none.
  public var mayRunIn: [Jurisdiction] {
    get { details.value.mayRunIn }
    set { if newValue != mayRunIn { details.value.mayRunIn = newValue } }
  }

  /// Providers, or regions of them, that a run in a cloud is confined to; empty is any.
  public var providers: [ProviderChoice] {
    get { details.value.providers }
    set { if newValue != providers { details.value.providers = newValue } }
  }

  /// For inference only.
  public var serving: ServingDemand? {
    get { details.value.serving }
    set { if newValue != serving { details.value.serving = newValue } }
  }

  /// No run starts before this date; nil is any time.
  public var earliestStart: CalendarDate? {
    get { details.value.earliestStart }
    set { if newValue != earliestStart { details.value.earliestStart = newValue } }
  }

  /// The hours of the week in which runs at home may be at work; nil is any.
  public var window: WeeklyWindow? {
    get { details.value.window }
    set { if newValue != window { details.value.window = newValue } }
  }

  /// What it counts for that the job does not run, for a whole month; nil takes the documented default.
  public var queuePenalty: Money? {
    get { details.value.queuePenalty }
    set { if newValue != queuePenalty { details.value.queuePenalty = newValue } }
  }

  /// Names of the sites that hold parts of the data, for work over several sites.
  public var sites: [String] {
    get { details.value.sites }
    set { if newValue != sites { details.value.sites = newValue } }
  }

  public var dependencies: [Dependency] {
    get { details.value.dependencies }
    set { if newValue != dependencies { details.value.dependencies = newValue } }
  }

  /// Indices of jobs that this one runs beside: where they run, in the lab or in one region, or not
  /// at all.
  public var with: [Int] {
    get { details.value.with }
    set { if newValue != with { details.value.with = newValue } }
  }

  /// Indices of jobs that never run where this one does.
  public var apartFrom: [Int] {
    get { details.value.apartFrom }
    set { if newValue != apartFrom { details.value.apartFrom = newValue } }
  }

  public var owner: String? {
    get { details.value.owner }
    set { if newValue != owner { details.value.owner = newValue } }
  }

  public var team: String? {
    get { details.value.team }
    set { if newValue != team { details.value.team = newValue } }
  }

  public var tags: [String] {
    get { details.value.tags }
    set { if newValue != tags { details.value.tags = newValue } }
  }
}
