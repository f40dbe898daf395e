public import Quantities

/// A calendar for the part of a plan that runs at home: when each run begins and ends, and on which
/// GPUs.
public struct Schedule: Sendable {
  /// Where a run goes.
  public enum Resource: Hashable, Comparable, Sendable {
    /// A pool of the lab, by index.
    case pool(Int)
    /// Processors of the lab's hosts, which are not counted.
    case hosts
    /// A cloud; in the calendar only because a job of the lab waits for it, or it for one.
    case cloud
  }

  /// What of a job an entry is.
  public enum Part: Hashable, Sendable {
    /// A run.
    case run
    /// The GPUs that a service holds all month.
    case always
    /// The GPUs that a service adds in the busiest hours of a day.
    case peak
  }

  /// One run, or one piece of a run that is split.
  public struct Entry: Hashable, Sendable {
    /// Index of the job in the manifest's list.
    public var job: Int
    public var part: Part
    /// Which run of the month it is, from 1.
    public var run: Int
    /// Which piece of the run it is, from 1, and of how many.
    public var piece: Int
    public var pieces: Int
    public var resource: Resource
    public var start: MonthMinute
    public var end: MonthMinute
    /// Numbers of the pool's GPUs, from 1, in order; empty where GPUs are not numbered.
    public var gpus: [Int]
    /// The part of each GPU that it takes.
    public var share: Share
    /// What its power costs at the hours in which it runs; nil if the power is unknown, or nobody
    /// here pays for it.
    public var power: Money?
  }

  /// A run that the month owes and that has no place.
  public struct Omission: Hashable, Sendable {
    public var job: Int
    public var part: Part
    /// Which run of the month it is, from 1.
    public var run: Int
    public var resource: Resource
    /// When it may begin and must be over, as far as that is known.
    public var from: MonthMinute
    public var due: MonthMinute
    public var obstacle: SchedulingObstacle
  }

  /// How much of a pool the calendar takes.
  public struct Load: Hashable, Sendable {
    /// GPU-hours that runs take.
    public var used: DeviceHours
    /// GPU-hours that runs may take: count, hours available, less what is kept free.
    public var available: DeviceHours
    /// Most GPUs in use at one time.
    public var most: Int
  }

  /// What the calendar holds of one job.
  public struct Tally: Hashable, Sendable {
    /// Runs the month owes.
    public var owed: Int
    /// Runs that have a place, those of a period that the month cuts off among them.
    public var placed: Int
    /// Runs of a period that goes on after the month and that are left to the next one.
    public var leftOver: Int
    /// Periods in which the job's window is never open, so that they owe no run.
    public var closed: Int
  }

  public var month: PlanningMonth
  /// By resource, then by start.
  public var entries: [Entry]
  /// By job and run.
  public var omissions: [Omission]
  /// One for each pool, in the lab's order.
  public var loads: [Load]
  /// One for each job of the plan, in the manifest's order; nil for what is not in the calendar.
  public var tallies: [Tally?]
  /// Services whose peak was taken to be at some hours of the day, by job: minutes of the day.
  public var assumedPeaks: [Int: Range<Int>]
  /// What the power of all entries costs: the sum of what is known.
  public var power: Money
  /// Whether the power of every entry of the lab is known.
  public var isPowerKnown: Bool

  /// The most runs that a calendar may have.
  public static let mostRuns = 2_000_000
  /// The most runs that are given hours beside a plan, where nobody asked for a calendar.
  public static let mostRunsBesideAPlan = 1_000
}

/// Why a run has no place in a calendar.
public enum SchedulingObstacle: Hashable, Sendable {
  /// A job it depends on is in no place this month, or its run has none.
  case inputMissing(job: Int)
  /// What it depends on is there too late for it.
  case inputLate(job: Int, at: MonthMinute)
  /// Its hours are longer than any stretch in which it may run.
  case tooLong(needed: Duration, longest: Duration)
  /// The pool has not that many GPUs.
  case count(needed: Int, available: Int)
  /// The pool's hours, less what is kept free, are used up.
  case poolHours(needed: DeviceHours, left: DeviceHours)
  /// So many GPUs are never free together for that long; `most` are.
  case busy(needed: Int, most: Int)
}

/// A month with more runs than a calendar may have.
public struct TooManyRuns: Error, Hashable, Sendable {
  public var count: Int
}
