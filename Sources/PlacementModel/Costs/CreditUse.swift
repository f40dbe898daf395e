public import Quantities

/// What of a plan's cloud bill is paid with credits.
public struct CreditUse: Hashable, Sendable {
  /// All there is to begin with.
  public var available: Money
  /// What a month of the plan takes of it; the whole of it at most.
  public var used: Money
  /// Whether they cannot be used any more on the day it is; nothing is taken then.
  public var isExpired: Bool

  /// Months of the same plan that they last for; nil if it uses none.
  public var months: Double? {
    used > .zero ? Double(available.micros) / Double(used.micros) : nil
  }
}

extension PlacementCase {
  /// What of a plan's cloud bill is paid with credits.
  ///
  /// They lower what is to be paid, not what is spent: the budget holds without them, as it has to when
  /// they are used up.
  ///
  /// - Parameters:
  ///   - plan: A plan of this case.
  ///   - day: The day it is; nil if nobody said, and then they are taken as good.
  /// - Returns: nil if there are no credits.
  public func credits(for plan: Plan, on day: CalendarDate?) -> CreditUse? {
    guard cloud.credits > .zero else { return nil }
    let isExpired = cloud.creditsUntil.flatMap { until in day.map { $0 > until } } ?? false
    return CreditUse(
      available: cloud.credits,
      used: isExpired ? .zero : min(cloud.credits, max(plan.totals.cloud, .zero)),
      isExpired: isExpired)
  }

  /// How much of the hours that are paid for a plan uses, by offer, in the order of the price book.
  public func paidHours(in plan: Plan) -> [(offer: Int, used: DeviceHours, available: DeviceHours)]
  {
    var used: [Int: DeviceHours] = [:]
    for case let run? in plan.placements.map(\.cloud) where run.option == .prepaid {
      used[run.offer] = (used[run.offer] ?? .zero) + run.nodeHoursPerMonth
    }
    return prices.paidHours.sorted { $0.key < $1.key }.map {
      ($0.key, used[$0.key] ?? .zero, $0.value)
    }
  }
}
