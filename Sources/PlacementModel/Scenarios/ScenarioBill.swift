public import Quantities

/// What a scenario costs over a horizon, in all and as it adds up.
///
/// total = set-up + renewals − resale + running; running = months · monthly + once.
public struct ScenarioBill: Hashable, Sendable {
  /// Where the cumulative cost turns or jumps.
  public struct Point: Hashable, Sendable {
    /// From the beginning.
    public var time: Duration
    public var total: Money
  }

  public var horizon: Duration
  /// What is bought at the beginning.
  public var setUp: Money
  /// What is bought again within the horizon, at the end of its life.
  public var renewals: Money
  /// What all that is sold within the horizon and at its end fetches.
  public var resale: Money
  public var monthly: RunningCost
  /// Jobs that run once, in the first month.
  public var once: RunningCost
  /// Over the horizon.
  public var running: RunningCost
  public var total: Money
  /// In the order of time; it jumps where two points have one time.
  public var course: [Point]
  /// Amounts that nobody knows: with any, the total is "at least".
  public var unknown: Unknown
  /// Over the horizon; what is known of it.
  public var carbon: CarbonMass

  public struct Unknown: Hashable, Sendable {
    /// Jobs whose cost is not wholly known.
    public var jobs = 0
    /// Jobs whose emissions are not wholly known.
    public var emissions = 0
    /// Models of GPU that are bought at an unknown price.
    public var purchases: [GPUModel.ID] = []

    public var isMoney: Bool { jobs > 0 || !purchases.isEmpty }
  }
}

extension PlacementCase {
  /// What a plan of this case costs over a horizon together with what is bought for it.
  ///
  /// - Parameters:
  ///   - plan: A plan of this case.
  ///   - purchases: What is bought for it.
  ///   - horizon: How long, above zero.
  ///   - ownsLab: Whether there is a lab at all, whose overhead is then paid.
  /// - Returns: The bill, of what is known.
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  public func bill(
    of plan: Plan, buying purchases: [GPUPurchase], over horizon: Duration, ownsLab: Bool
  ) throws(QuantityError) -> ScenarioBill {
    let (monthly, once) = try running(plan, ownsLab: ownsLab)
    var bill = ScenarioBill(
      horizon: horizon, setUp: .zero, renewals: .zero, resale: .zero, monthly: monthly, once: once,
      running: try monthly.charged(for: horizon) + once, total: .zero, course: [],
      unknown: ScenarioBill.Unknown(), carbon: .zero)
    for purchase in purchases {
      let count = Int64(purchase.count)
      let times = purchase.times(within: horizon)
      let resale = try purchase.resale.scaled(by: count, over: 1)
      bill.resale = try bill.resale + resale.scaled(by: times, over: 1)
      guard let price = purchase.price else {
        bill.unknown.purchases.append(purchase.model)
        continue
      }
      let paid = try price.scaled(by: count, over: 1)
      bill.setUp = try bill.setUp + paid
      bill.renewals = try bill.renewals + paid.scaled(by: times - 1, over: 1)
    }
    bill.total =
      try bill.setUp + bill.renewals - bill.resale + bill.running.sum()
    bill.unknown.jobs = plan.totals.unknown
    let months = horizon.hours / Double(BillingMonth.hours)
    for (job, placement) in zip(jobs, plan.placements) where placement.runs {
      guard let mass = emissions(of: placement).total else {
        bill.unknown.emissions += 1
        continue
      }
      let factor = job.recurrence == .once ? 1 : months
      bill.carbon = bill.carbon + CarbonMass(grams: mass.grams * factor)
    }
    bill.course = try course(of: bill, buying: purchases)
    return bill
  }

  /// More turns than this are not followed one by one.
  private static let mostRenewals: Int64 = 240

  /// The cumulative cost: it rises evenly between purchases and jumps at each.
  private func course(
    of bill: ScenarioBill, buying purchases: [GPUPurchase]
  ) throws(QuantityError) -> [ScenarioBill.Point] {
    var jumps: [Duration: Money] = [:]
    for purchase in purchases {
      let times = purchase.times(within: bill.horizon)
      guard times <= Self.mostRenewals, let price = purchase.price else { continue }
      let step = try (price - purchase.resale).scaled(by: Int64(purchase.count), over: 1)
      for time in 1..<max(times, 2) where times > 1 {
        let moment = purchase.life * Int(time)
        jumps[moment] = try (jumps[moment] ?? .zero) + step
      }
    }
    let monthly = MonthlyRate(perMonth: try bill.monthly.sum())
    var bought = try bill.setUp + bill.once.sum()
    var course = [ScenarioBill.Point(time: .zero, total: bought)]
    for (moment, step) in jumps.sorted(by: { $0.key < $1.key }) {
      let run = try monthly.charge(for: moment)
      course.append(ScenarioBill.Point(time: moment, total: try bought + run))
      bought = try bought + step
      course.append(ScenarioBill.Point(time: moment, total: try bought + run))
    }
    // Before the sale at the end, and after it: the total itself, to the last micro-dollar.
    let rest = try bought + monthly.charge(for: bill.horizon)
    course.append(ScenarioBill.Point(time: bill.horizon, total: rest))
    if bill.total != rest {
      course.append(ScenarioBill.Point(time: bill.horizon, total: bill.total))
    }
    return course
  }
}
