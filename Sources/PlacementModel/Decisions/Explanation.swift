public import Quantities

/// Why a job is where it is: what every other option would cost or lacks, and what would change it.
public struct Explanation: Sendable {
  /// Somewhere the job could run, or could not.
  public struct Alternative: Hashable, Sendable {
    public enum Option: Hashable, Sendable {
      /// A pool of the lab, by index.
      case pool(Int)
      /// An offer of the price book, by index, and how it is bought.
      case offer(Int, PurchaseOption)
    }

    public var option: Option
    public var local: LocalRun?
    public var cloud: CloudRun?
    /// What it would cost; nil if the job does not fit at all.
    public var cost: JobCost?
    /// What it lacks; empty if the job could run there.
    public var obstacles: [Obstacle]
    public var isChosen: Bool

    public init(
      option: Option, local: LocalRun?, cloud: CloudRun?, cost: JobCost?, obstacles: [Obstacle],
      isChosen: Bool
    ) {
      self.option = option
      self.local = local
      self.cloud = cloud
      self.cost = cost
      self.obstacles = obstacles
      self.isChosen = isChosen
    }
  }

  public var job: Int
  /// Every pool, then the cheapest offers for each provider, dearest last; feasible ones first.
  public var alternatives: [Alternative]
  /// How many offers and purchase options were looked at for the cloud alternatives.
  public var offersConsidered: Int
  /// Changes of one input that would move the job.
  public var flips: [Flip]

  public init(job: Int, alternatives: [Alternative], offersConsidered: Int, flips: [Flip]) {
    self.job = job
    self.alternatives = alternatives
    self.offersConsidered = offersConsidered
    self.flips = flips
  }
}

/// A change of one input that would move a job, found by trying it.
public struct Flip: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    /// The job's level and regimes: none any more, or high.
    case sensitivity(Sensitivity)
    /// The lab's GPUs: so many more of a pool.
    case moreGPUs(pool: Int, count: Int)
    /// The job's hours times a factor.
    case hours(factor: Double)
    /// The month's cloud budget.
    case budget(Money)
    /// No deadline.
    case noDeadline
    /// A kind of recurrence.
    case recurrence(Recurrence)
  }

  public var change: Change
  public var becomes: Placement.Place

  public init(change: Change, becomes: Placement.Place) {
    self.change = change
    self.becomes = becomes
  }
}
