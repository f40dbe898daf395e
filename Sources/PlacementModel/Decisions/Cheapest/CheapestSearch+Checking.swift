import Planning
import Quantities

extension CheapestSearch {
  /// What a choice for every job comes to with all ties counted, those between pieces too; nil where
  /// it breaks a rule or a capacity.
  func cost(of choices: [Int32]) -> Int64? {
    var used = [Int64](repeating: 0, count: capacities.count)
    var extra: [Int: (cost: Int64, unknown: Bool, hours: Hours)] = [:]
    for tie in ties {
      var table = TieTable(tie)
      let (first, second) = (
        option(choices[tie.first], of: tie.first), option(choices[tie.second], of: tie.second)
      )
      guard let entry = table.entry(first, second, in: place, sites) else { return nil }
      var sum = extra[tie.second] ?? (0, false, .zero)
      guard let cost = sum.cost.sum(entry.cost ?? 0) else { return nil }
      sum = (cost, sum.unknown || entry.cost == nil, sum.hours + entry.hours)
      extra[tie.second] = sum
      if let budgetCapacity {
        guard let budget = used[budgetCapacity].sum(entry.budget) else { return nil }
        used[budgetCapacity] = budget
      }
    }
    var total: Int64 = 0
    for job in place.jobs.indices {
      let own = option(choices[job], of: job)
      for use in uses(of: own) {
        guard let sum = used[use.capacity].sum(use.amount) else { return nil }
        used[use.capacity] = sum
      }
      var cost = own.cost
      if !own.waits, let more = extra[job] {
        if let deadline = place.jobs[job].deadline, own.hours + more.hours > Hours(deadline) {
          return nil
        }
        let penalty = place.jobs[job].waitingPenalty.micros
        cost = more.unknown || !own.isKnown ? max(0, penalty - 1) : cost.sum(more.cost) ?? .max
      }
      guard let sum = total.sum(cost) else { return nil }
      total = sum
    }
    return zip(used, capacities).allSatisfy { $0 <= $1 } ? total : nil
  }
}
