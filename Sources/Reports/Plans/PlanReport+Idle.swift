import PlacementModel
import Quantities

extension PlanReport {
  /// What each pool's unused hours cost; nil where an amount does not fit.
  var idleCosts: [IdleCost]? { try? facts.idleCosts(in: plan) }

  /// Hours that nobody uses and what they wear off, apart from what jobs cost; nil if there are none.
  var idleRemark: String? {
    guard let costs = idleCosts?.filter({ $0.idle.count > 0.05 }), !costs.isEmpty else {
      return nil
    }
    let pools = costs.map { cost in
      let wear = cost.perMonth.map { "\($0.sentenceText) of wear" } ?? "wear unknown, no price"
      return "\(words.name(ofPool: cost.pool)) \(cost.idle.tableText) of "
        + "\(cost.available.tableText) GPU-hours (\(wear))"
    }
    return pools.joined(separator: ", ") + "; in no job's cost"
  }
}
