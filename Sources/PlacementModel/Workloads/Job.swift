public import Quantities

/// One entry of a job manifest.
///
/// Every field has a value; ``assumed`` says which of them the user did not write.
public struct Job: Hashable, Sendable {
  public var name: String
  public var kind: WorkloadKind
  public var gpus: GPURequest
  /// Virtual processors that a job without GPUs needs; of no account for others.
  public var processors: Int
  public var work: Work
  public var recurrence: Recurrence

  public var sensitivity: Sensitivity
  /// Compliance regimes the job's data is under, sorted, without repeats.
  public var regimes: [ComplianceRegime]
  /// Places outside the lab that the job itself allows; for a sensitive job they must also hold
  /// each of its regimes.  Empty names none.
  public var mayRunIn: [Jurisdiction]
  /// Providers, or regions of them, that a run in a cloud is confined to; empty is any.
  public var providers: [ProviderChoice] = []

  public var data: DataNeed
  /// For inference only.
  public var serving: ServingDemand?
  /// Longest turnaround of a run; nil is none.
  public var deadline: Duration?
  /// No run starts before this date; nil is any time.
  public var earliestStart: CalendarDate?
  /// The hours of the week in which runs at home may be at work; nil is any.
  public var window: WeeklyWindow?
  /// Higher goes first; 0 is usual.
  public var priority: Int
  /// What it counts for that the job does not run, for a whole month; nil takes the documented default.
  public var queuePenalty: Money?
  public var isInterruptible: Bool
  public var checkpointing: Checkpointing?
  /// Interruptions on spot machines that a run bears before it is finished on demand; nil is any
  /// number of them.
  public var interruptionsBeforeOnDemand: Int?
  /// Names of the sites that hold parts of the data, for work over several sites.
  public var sites: [String]
  public var dependencies: [Dependency]
  /// Indices of jobs that this one runs beside: where they run, in the lab or in one region, or not
  /// at all.
  public var with: [Int]
  /// Indices of jobs that never run where this one does.
  public var apartFrom: [Int]
  /// Where the user insists that the job runs; nil leaves it to the policy.
  public var pin: Pin?
  public var owner: String?
  public var team: String?
  public var tags: [String]

  /// Fields whose value is a default of ours.
  public var assumed: JobFields
  /// Fields that the user wrote down as guesses.
  public var guessed: JobFields

  /// A place the user insists on.
  public enum Pin: String, CaseIterable, Hashable, Sendable {
    case local, cloud
  }

  /// A job of which only the essentials are known; everything else takes its default, marked so.
  public init(name: String, kind: WorkloadKind, work: Work) {
    self.name = name
    self.kind = kind
    self.work = work
    gpus = GPURequest(count: 1)
    processors = WorkloadDefaults.processors
    recurrence = kind.usualRecurrence
    sensitivity = .medium
    regimes = []
    mayRunIn = []
    data = DataNeed()
    serving = nil
    deadline = nil
    earliestStart = nil
    window = nil
    priority = 0
    queuePenalty = nil
    isInterruptible = kind.isUsuallyInterruptible
    checkpointing = nil
    interruptionsBeforeOnDemand = nil
    sites = []
    dependencies = []
    with = []
    apartFrom = []
    pin = nil
    owner = nil
    team = nil
    tags = []
    guessed = []
    assumed = [.gpus, .reference, .recurrence, .sensitivity, .interruptible]
  }

  /// Whether question 1 is answered yes: level high, or any compliance regime.
  ///
  /// Source: D1 "Decision Framework"; that `medium` is not sensitive follows from D0's matrix rows.
  public var isSensitive: Bool { sensitivity == .high || !regimes.isEmpty }

  /// Whether spot capacity may serve: work that may be stopped, and, if it is to go on all month, that
  /// saves its progress.  Without that a run that never ends would begin again from nothing.
  var maySpot: Bool {
    isInterruptible && (recurrence != .continuous || checkpointing != nil)
  }

  /// Whether the job itself says how sensitive its data is.
  var statesSensitivity: Bool {
    assumed.isDisjoint(with: [.sensitivity, .defaultedSensitivity])
  }

  /// Hours of one run at the speed of the reference GPU.
  public var referenceHours: Hours { Hours(work.duration) }
}
