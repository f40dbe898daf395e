public import Quantities

/// What a plan comes to when plans are compared: its known cost, and what waiting counts for.
public struct PlanWorth: Hashable, Sendable {
  /// The known cost of what runs, for a month.
  public var running: Money
  /// What the jobs count for that do not run.
  public var waiting: Money
  /// What the jobs count for that run at a cost that is not wholly known.
  public var unknown: Money
  /// What is known of the cost of those jobs: not counted, but paid.
  public var partlyKnown: Money
  /// How many do not run.
  public var waitingJobs: Int

  /// All together; what a cheapest plan has least of.
  public var total: Money

  /// Whether what is paid is at least ``running`` and ``partlyKnown``, and not just that.
  public var isAtLeast: Bool { unknownJobs > 0 }
  /// How many run at a cost that is not wholly known.
  var unknownJobs: Int

  /// The parts while jobs are added.
  struct Sum {
    var running = Money.zero
    var waiting = Money.zero
    var unknown = Money.zero
    var partlyKnown = Money.zero
    var waitingJobs = 0
    var unknownJobs = 0

    mutating func add(_ placement: Placement, _ job: Job) throws(QuantityError) {
      if !placement.runs {
        waiting = try waiting + job.penalty(isRunning: false)
        waitingJobs += 1
      } else if let cost = placement.cost.perMonth {
        running = try running + cost
      } else {
        unknown = try unknown + job.penalty(isRunning: true)
        unknownJobs += 1
        for case let amount? in placement.cost.lines.map(\.perMonth) {
          partlyKnown = try partlyKnown + amount
        }
      }
    }
  }

  init(_ sum: Sum) throws(QuantityError) {
    running = sum.running
    waiting = sum.waiting
    unknown = sum.unknown
    partlyKnown = sum.partlyKnown
    waitingJobs = sum.waitingJobs
    unknownJobs = sum.unknownJobs
    total = try running + waiting + unknown
  }
}

extension PlacementCase {
  /// What a plan of this case comes to.
  ///
  /// A job that does not run counts for its penalty (``Job/waitingPenalty``), and so, less a
  /// millionth, does one whose cost is not wholly known, instead of the part that is.
  ///
  /// - Throws: ``QuantityError/overflow`` if a sum does not fit.
  public func worth(of plan: Plan) throws(QuantityError) -> PlanWorth {
    var sum = PlanWorth.Sum()
    for (job, placement) in zip(jobs, plan.placements) { try sum.add(placement, job) }
    return try PlanWorth(sum)
  }
}

extension Job {
  /// What counts in place of a cost: for waiting, and for running at an unknown price.
  func penalty(isRunning: Bool) -> Money {
    isRunning ? Money(micros: max(0, waitingPenalty.micros - 1)) : waitingPenalty
  }
}
