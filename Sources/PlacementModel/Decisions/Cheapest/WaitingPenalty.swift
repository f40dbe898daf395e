public import Quantities

/// What a job that does not run this month counts for when plans are compared.
///
/// Nobody pays it.  It says how much running the job is worth, and so what a plan may spend to run it
/// or to let it run before another one.
public enum WaitingPenalty {
  /// For a GPU-hour on the GPUs that the job's hours refer to, or for an hour of one processor of a
  /// job without GPUs.  More than any offer of the catalogue asks, so that a job that says nothing
  /// waits only where it must.  A guess of ours, marked as assumed.
  public static let perGPUHour = HourlyRate(perHour: Money(micros: 100_000_000))
  public static let perProcessorHour = HourlyRate(perHour: Money(micros: 10_000_000))
  /// For a gigabyte that the job reads, returns or keeps.
  public static let perGigabyte = DataPrice(perGigabyte: Money(micros: 1_000_000))

  /// The most a default comes to, a billion dollars: sums of a million jobs must be countable.
  static let most = Money(micros: 1_000_000_000_000_000)
}

extension Job {
  /// What it counts for that the job waits, for a whole month.
  ///
  /// The job's own figure, or 100 $ for each GPU-hour and 1 $ for each gigabyte of the month.  It
  /// depends on the job alone: prices and capacities may change without changing what waiting means.
  public var waitingPenalty: Money {
    if let queuePenalty { return queuePenalty }
    let runs = recurrence.runsPerMonth
    let hours = recurrence == .continuous ? Double(BillingMonth.hours) : work.duration.hours * runs
    let machines =
      gpus.count > 0
      ? (gpus.share.fraction * Double(gpusAtPeak), WaitingPenalty.perGPUHour)
      : (Double(processors), WaitingPenalty.perProcessorHour)
    let moved = Double(data.input.bytes) + Double(data.result.bytes)
    let gigabytes = (moved * runs + Double(data.kept.bytes)) / 1e9
    guard let work = try? machines.1.charge(forHours: machines.0 * hours),
      let volume = try? WaitingPenalty.perGigabyte.perGigabyte.scaled(by: gigabytes),
      let sum = try? work + volume
    else { return WaitingPenalty.most }
    return min(sum, WaitingPenalty.most)
  }
}
