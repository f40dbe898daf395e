/// What a calendar must do, in whole minutes and GPUs: no clouds, no money, no names.
struct SchedulingProblem {
  /// Minutes of a planning month.
  static let month = Int32(MonthMinute.end.minutes)
  /// A whole GPU, in millionths.
  static let wholeShare: Int32 = 1_000_000

  /// GPUs of one pool.
  struct Supply {
    var count: Int32
    /// Millionths of a GPU, times seconds, that runs may take in the month.
    var budget: Int64
  }

  /// Where the runs of a job go.
  enum Resource: Hashable {
    case pool(Int)
    /// Processors of hosts, or a cloud: nothing there is ever short.
    case unlimited
  }

  /// A producer whose runs come before those of a job.
  struct Input {
    /// Index of the producer's demand; nil if it does not run this month.
    var demand: Int?
    /// Index of the producer among the jobs.
    var job: Int
    /// Minutes until what it made is there.
    var handOver: Int32
  }

  /// What it costs to stop a run and go on later.
  struct Splitting {
    /// Minutes to save at the end of a piece.
    var save: Int32
    /// Minutes to be running again at the beginning of the next.
    var restart: Int32
    /// A piece works at least so long, unless it is the last.
    static let shortestWork: Int32 = 60
  }

  /// The runs of one job, or of one part of a service.
  struct Demand {
    /// Index among the jobs.
    var job: Int
    var resource: Resource
    var devices: Int32
    /// Millionths of each device.
    var share: Int32 = SchedulingProblem.wholeShare
    /// Minutes of one run.
    var length: Int32
    /// Seconds of one run, rounded down, as the pool's hours count it.
    var seconds: Int64
    var periods: Periods
    /// Minutes from the moment a run may begin until its data has come over the line.
    var lead: Int32 = 0
    /// Minutes from that moment within which a run is over.
    var deadline: Int32?
    /// Index of the stretches in which it may run.
    var window = 0
    var splitting: Splitting?
    var priority: Int32 = 0
    var inputs: [Input] = []
  }

  var supplies: [Supply]
  /// Stretches of the month in order, apart from each other, for each window; the first is the month.
  var windows: [[Range<Int32>]] = [[0..<SchedulingProblem.month]]
  var demands: [Demand]
  /// Where the price of power changes; nil if it never does.
  var prices: PriceCurve?
}
