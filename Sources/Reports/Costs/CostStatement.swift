import PlacementModel
import Quantities

/// What a placed job costs in a month, entry by entry; the entries add up to the total, exactly.
struct CostStatement {
  var entries: [CostEntry] = []
  /// The known part; all of it unless ``isComplete`` is false.
  var total: Money
  /// Whether every entry has an amount.
  var isComplete: Bool
  var runsPerMonth: Double
  var perRun: Money?

  init(of placement: Placement, _ job: Job, _ words: PlanWords) {
    for line in placement.cost.lines {
      entries += words.entries(of: line, placement, job)
    }
    // Lines add up to totals that fit, so these do.
    total = (try? Money.sum(entries.compactMap(\.amount))) ?? .zero
    isComplete = placement.cost.perMonth != nil
    runsPerMonth = job.recurrence.runsPerMonth
    perRun = placement.cost.perRun
  }
}

extension PlanWords {
  /// The entries of a line of a job's bill: one, or one for each price that its parts have.
  func entries(of line: CostLine, _ placement: Placement, _ job: Job) -> [CostEntry] {
    switch line.meter {
    case .energy(_, let power): energyEntries(power, placement, job)
    case .ownership(let hours, let ownership):
      [wearEntry(hours, ownership, line, placement, job)]
    case .nodeHours(let rent): [rentEntry(rent, line, placement, job)]
    case .egress(let use): egressEntries(use, placement, job)
    case .interRegion(let moved): [movedEntry(moved, line, job)]
    case .storage(let kept): [storedEntry(kept, line)]
    }
  }
}
