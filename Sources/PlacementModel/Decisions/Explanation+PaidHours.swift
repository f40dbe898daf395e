import Quantities

extension PlacementCase {
  /// Machines whose hours are paid for, and of which too few are left for a job.
  ///
  /// Left is what no other job of the plan takes, whenever it was placed.
  func missedPaidHours(by index: Int, in plan: Plan) -> [Explanation.Alternative] {
    var left = prices.paidHours
    guard !left.isEmpty, cloud.isAllowed, jobs[index].pin != .local else { return [] }
    for (other, placement) in plan.placements.enumerated() where other != index {
      guard let run = placement.cloud, run.option == .prepaid, let hours = left[run.offer] else {
        continue
      }
      left[run.offer] = hours - run.nodeHoursPerMonth
    }
    var search = OfferSearch(self)
    return search.prepaid(for: jobs[index], in: self).compactMap { quote, cost in
      guard let hours = left[quote.run.offer], quote.run.nodeHoursPerMonth > hours else {
        return nil
      }
      return Explanation.Alternative(
        option: .offer(quote.run.offer, .prepaid), local: nil, cloud: quote.run, cost: cost,
        obstacles: [
          .paidHours(needed: quote.run.nodeHoursPerMonth, left: max(hours, .zero))
        ], isChosen: false)
    }
  }
}
