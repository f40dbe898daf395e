public import Quantities

/// Which GPUs to buy, and how many, for a list of jobs: what each number of each model comes to.
public struct Sizing: Sendable {
  /// What is asked.
  public struct Question: Sendable {
    /// How jobs are placed on what there is then.
    public var policy: Policy
    public var horizon: Duration
    /// Most that may be spent at the beginning; nil is no limit.
    public var budget: Money?
    /// More GPUs of one model than this are not looked at.
    public var most: Int

    public init(policy: Policy, horizon: Duration, budget: Money? = nil, most: Int) {
      self.policy = policy
      self.horizon = horizon
      self.budget = budget
      self.most = most
    }
  }

  /// So many GPUs of one model, beside what the lab has.
  public struct Size: Sendable {
    /// Index into ``Sizing/candidates``.
    public var candidate: Int
    public var count: Int
    public var bill: ScenarioBill
    public var countByPlace: [Placement.Place: Int]
    /// Indices of the jobs that do not run.
    public var leftOut: [Int]
    /// Indices of those among them whose data may not leave.
    public var sensitiveLeftOut: [Int]
    /// GPU-hours that jobs take of the pool that the GPUs are in, and all it has in a month.
    public var used: DeviceHours
    public var available: DeviceHours
    public var isOverBudget: Bool
    /// The prices that the rent of the rest stands on, each once.
    public var usedPrices: Set<UsedPrice>

    /// Whether it may be called the best: within the budget, no sensitive job without a place, and
    /// its cost wholly known.
    public var isEligible: Bool {
      !isOverBudget && sensitiveLeftOut.isEmpty && !bill.unknown.isMoney
    }
  }

  public var question: Question
  /// Pools of one model each; their count is of no account.
  public var candidates: [LocalPool]
  /// Buying nothing; of the first candidate, if there is one.
  public var nothing: Size
  /// For each candidate its sizes from nothing on, one by one.
  public var sizes: [[Size]]

  /// The best size of one candidate: the fewest jobs left out, then the least total, then the fewest
  /// GPUs; nil if none is eligible.
  public func best(of candidate: Int) -> Size? {
    sizes[candidate].filter(\.isEligible).min(by: Self.isBetter)
  }

  /// The best size of all; nil if none is eligible.
  public var best: Size? {
    ([nothing] + sizes.flatMap { $0 }).filter(\.isEligible).min(by: Self.isBetter)
  }

  /// What one GPU more saves over the horizon; below zero it costs.  Nil where there is no larger
  /// size or one of the two does other work or is not wholly known.
  public func valueOfOneMore(than size: Size) -> Money? {
    guard sizes.indices.contains(size.candidate) else { return nil }
    let row = sizes[size.candidate]
    guard size.count + 1 < row.count else { return nil }
    let larger = row[size.count + 1]
    guard larger.leftOut == size.leftOut, !larger.bill.unknown.isMoney,
      !size.bill.unknown.isMoney
    else { return nil }
    return try? size.bill.total - larger.bill.total
  }

  private static func isBetter(_ a: Size, _ b: Size) -> Bool {
    (a.leftOut.count, a.bill.total, a.count, a.candidate)
      < (b.leftOut.count, b.bill.total, b.count, b.candidate)
  }
}
