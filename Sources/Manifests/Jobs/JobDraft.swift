import Diagnostics
import PlacementModel
import Quantities

/// A job as far as it was written: `defaults`, or `defaults` and what the job says itself.
struct JobDraft {
  /// Keys that were written, whether or not their values could be read.
  var keys = JobKeySet()
  var name = ""
  var kind: WorkloadKind?
  var gpus: WrittenRequest?
  var hours: WrittenHours?
  var recurrence: Recurrence?
  var sensitivity: Sensitivity?
  /// Whether the level is the job's own, not that of `defaults`.
  var statesSensitivity = false
  var regimes: [ComplianceRegime] = []
  var mayRunIn: [Jurisdiction] = []
  var providers: [ProviderChoice] = []
  var data: WrittenData?
  var result = ByteCount.zero
  var kept = ByteCount.zero
  var processors: Int?
  var requests: WrittenDemand?
  var latency: Duration?
  var isGlobal = false
  var deadline: Duration?
  var earliestStart: CalendarDate?
  var window: WeeklyWindow?
  var priority = 0
  var queuePenalty: Money?
  var isInterruptible: Bool?
  var checkpointing: WrittenCheckpoint?
  /// Interruptions on spot machines before the rest is done on demand.
  var fallback: Int?
  var sites: [String] = []
  var pin: Job.Pin?
  var owner: String?
  var team: String?
  var tags: [String] = []
  /// Keys that the manifest says are guesses.
  var guessed: JobFields = []
  /// Where the job's own `hours` stands.
  var hoursKey: SourceRange?
  /// Where the job's own key for serving stands, if the job is not one that serves.
  var servingKey: (name: String, range: SourceRange)?
}

/// A set of keys of a job.
struct JobKeySet: OptionSet {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  static let name = JobKeySet(rawValue: 1 << 0)
  static let kind = JobKeySet(rawValue: 1 << 1)
  static let gpus = JobKeySet(rawValue: 1 << 2)
  static let hours = JobKeySet(rawValue: 1 << 3)
  static let every = JobKeySet(rawValue: 1 << 4)
}

/// Which GPUs were asked for.
struct WrittenRequest {
  var request: GPURequest
  /// The name stands for several sizes, and the smallest was taken.
  var isSizeAssumed = false
}

/// How long one run takes, and on what.
struct WrittenHours {
  var time: Duration
  var reference: GPUModel.ID?
  /// The name of the reference stands for several sizes.
  var isReferenceAssumed = false
}

/// What one run reads.
struct WrittenData {
  var size = ByteCount.zero
  /// nil if not written.
  var location: DataNeed.Location?
}

/// What an inference job serves.
struct WrittenDemand {
  var average: RequestRate?
  var peak: RequestRate?
  var peakTime: Duration?
  var perGPU: RequestRate?
  /// One rate for each hour of a day; empty if not written.
  var profile: [RequestRate] = []
  var trace: RequestTrace?
  var tokens: TokenCount?
  var tokenPrice: TokenPrice?
}

/// How progress is saved.
struct WrittenCheckpoint {
  /// False for `none`, which a job may say against `defaults`.
  var isUsed = true
  var interval: Duration?
  var cost: Duration?
  var restart: Duration?
}
