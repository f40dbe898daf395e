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

  public var data: DataNeed
  /// Longest turnaround of a run; nil is none.
  public var deadline: Duration?
  /// Higher goes first; 0 is usual.
  public var priority: Int
  public var isInterruptible: Bool
  public var checkpointing: Checkpointing?
  /// Interruptions on spot machines that a run bears before it is finished on demand; nil is any
  /// number of them.
  public var interruptionsBeforeOnDemand: Int?
  /// Where the user insists that the job runs; nil leaves it to the policy.
  public var pin: Pin?

  /// Fields whose value is a default of ours.
  public var assumed: JobFields
  /// Fields that the user wrote down as guesses.
  public var guessed: JobFields

  /// What most jobs say nothing of.
  var details = Job.plain

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
    data = DataNeed()
    deadline = nil
    priority = 0
    isInterruptible = kind.isUsuallyInterruptible
    checkpointing = nil
    interruptionsBeforeOnDemand = nil
    pin = nil
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
