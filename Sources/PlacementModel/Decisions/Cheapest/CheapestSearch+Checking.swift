import Planning
import Quantities

/// What a choice for every job comes to, with all ties counted, those between pieces too.
enum CheckedChoices {
  case costs(Int64)
  /// It breaks a rule or a capacity; if this job waited, it would do so less.
  case breaks(by: Int)
  /// It costs more than can be counted.
  case tooMuch
}

extension CheapestSearch {
  /// The choices as far as they may go together, and what they cost: of two jobs that may not be where
  /// they are, the later waits, and so does one that misses its deadline, or whose data no budget is left
  /// for.
  ///
  /// - Returns: `nil` if that cannot be counted.
  func mended(_ choices: [Int32]) -> (choices: [Int32], cost: Int64)? {
    var choices = choices
    // Each round lets one more job wait.
    for _ in 0...choices.count {
      switch check(choices) {
      case .costs(let cost): return (choices, cost)
      case .breaks(let job): choices[job] = start[job + 1] - start[job] - 1
      case .tooMuch: return nil
      }
    }
    return nil
  }

  /// What choices come to, one of its options for every job.
  func check(_ choices: [Int32]) -> CheckedChoices {
    var used = [Int64](repeating: 0, count: capacities.count)
    var extra: [Int: (cost: Int64, unknown: Bool, hours: Hours, budget: Int64)] = [:]
    for tie in ties {
      var table = TieTable(tie)
      let (first, second) = (
        option(choices[tie.first], of: tie.first), option(choices[tie.second], of: tie.second)
      )
      guard let entry = table.entry(first, second, in: place, sites) else {
        return .breaks(by: tie.second)
      }
      let sum = extra[tie.second] ?? (0, false, .zero, 0)
      guard let cost = sum.cost.sum(entry.cost ?? 0), let budget = sum.budget.sum(entry.budget)
      else { return .tooMuch }
      extra[tie.second] = (
        cost, sum.unknown || entry.cost == nil, sum.hours + entry.hours, budget
      )
    }
    var total: Int64 = 0
    for job in place.jobs.indices {
      let own = option(choices[job], of: job)
      for use in uses(of: own) {
        guard let sum = used[use.capacity].sum(use.amount) else { return .tooMuch }
        used[use.capacity] = sum
      }
      var cost = own.cost
      if !own.waits, let more = extra[job] {
        if let deadline = place.jobs[job].deadline, own.hours + more.hours > Hours(deadline) {
          return .breaks(by: job)
        }
        let penalty = place.jobs[job].waitingPenalty.micros
        cost = more.unknown || !own.isKnown ? max(0, penalty - 1) : cost.sum(more.cost) ?? .max
        if let budgetCapacity {
          guard let budget = used[budgetCapacity].sum(more.budget) else { return .tooMuch }
          used[budgetCapacity] = budget
        }
      }
      guard let sum = total.sum(cost) else { return .tooMuch }
      total = sum
    }
    if zip(used, capacities).allSatisfy(<=) { return .costs(total) }
    // Only what is handed over can be too much: the rest was searched with.
    let dearest = extra.filter { !option(choices[$0.key], of: $0.key).waits }.max {
      ($0.value.budget, $1.key) < ($1.value.budget, $0.key)
    }
    return dearest.map { .breaks(by: $0.key) } ?? .tooMuch
  }
}

extension CheapestSearch {
  /// Whether a plan may have jobs whose cost is not wholly known.
  var mayHaveUnknown: Bool {
    if options.contains(where: { !$0.isKnown }) { return true }
    return !ties.isEmpty && place.movesAtUnknownPrices
  }
}

extension PlacementCase {
  /// Whether it may be unknown what it costs to move data out of a machine's region.
  var movesAtUnknownPrices: Bool {
    prices.offers.contains {
      prices.egress(from: $0) == nil
        || prices.interRegion(from: $0.provider, region: $0.region) == nil
    }
  }
}
