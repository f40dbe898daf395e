import Quantities
import Testing

@testable import PlacementModel

extension PlacementCase {
  /// What every plan of a few jobs comes to whose bills are settled together and that keeps to the budget
  /// and the first pool: waiting, at home, or on any offer bought in one of `purchases`.
  func everyPlan(
    buying purchases: [PurchaseOption], _ body: ([PlanChoice], Money) throws -> Void
  ) throws {
    var ways = [PlanChoice.wait, PlanChoice(kind: .local, pool: 0)]
    for purchase in purchases {
      ways += prices.offers.indices.map {
        PlanChoice(kind: .cloud, purchase: purchase, offer: Int32($0))
      }
    }
    let count = jobs.reduce(1) { count, _ in count * ways.count }
    for number in 0..<count {
      var rest = number
      let choices = jobs.map { _ in
        defer { rest /= ways.count }
        return ways[rest % ways.count]
      }
      var planner = Planner(self, .cheapest, searching: OfferSearch(self))
      var placements = planner.place(choices, telling: .nobody)
      try settle(&placements)
      let plan = Plan(
        policy: .cheapest, placements: placements,
        gpuHoursUsed: zip(lab.pools, planner.left).map { $0.gpuHoursPerMonth - $1 },
        totals: try PlanTotals(of: placements))
      guard cloud.budget.map({ plan.totals.cloud <= $0 }) ?? true,
        plan.gpuHoursUsed[0] <= lab.pools[0].gpuHoursPerMonth
      else { continue }
      try body(choices, worth(of: plan).total)
    }
  }
}
