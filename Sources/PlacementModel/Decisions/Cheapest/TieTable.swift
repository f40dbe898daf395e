import Planning
import Quantities

/// What it costs and takes that two tied jobs are where they are, for every pair of places.
struct TieTable {
  /// For one pair of places.
  struct Entry {
    /// Micro-dollars that the later job pays; nil if a price is unknown.
    var cost: Int64? = 0
    /// What of it is known, for the budget.
    var budget: Int64 = 0
    /// Hours that a run of the later job starts later.
    var hours = Hours.zero
    /// What it takes of egress that is billed for all jobs together.
    var uses: [PlanningProblem.Use] = []
  }

  private let tie: JobTie
  private let rows: EgressRows
  private let share: EgressRows.Share
  private var known: [Key: Entry?] = [:]

  /// Places that are as far from the data cost the same to move it to.
  private struct Key: Hashable {
    var from: Int32
    var usesLab: Bool
    var distance: PlanSites.Distance
  }

  init(_ tie: JobTie, _ rows: EgressRows = .none) {
    self.tie = tie
    self.rows = rows
    share = rows.share(of: tie.second)
  }

  /// What follows from the places of two options; nil if they may not go together.
  mutating func entry(
    _ first: JobOption, _ second: JobOption, in place: PlacementCase, _ sites: PlanSites
  ) -> Entry? {
    switch tie.kind {
    case .together:
      let isBeside =
        (!second.usesLab || first.usesLab) && (second.region == 0 || second.region == first.region)
      return second.waits || (!first.waits && isBeside) ? Entry() : nil
    case .apart:
      let meet =
        (first.usesLab && second.usesLab) || (first.region > 0 && first.region == second.region)
      return meet ? nil : Entry()
    case .handover: break
    }
    guard let from = first.site, !second.waits else { return Entry() }
    let key = Key(
      from: from, usesLab: second.usesLab, distance: sites.distance(from, second.region))
    if let entry = known[key] { return entry }
    var made: Entry? = Entry()
    let (earlier, later) = (place.jobs[tie.first], place.jobs[tie.second])
    if case .handover(let index) = tie.kind,
      let handover = Handover(
        later.dependencies[index], from: earlier, to: later, at: sites.all[Int(from)])
    {
      var targets = second.usesLab ? [Site.lab] : []
      if second.region > 0 { targets.append(sites.all[Int(second.region)]) }
      let entry = self.entry(for: handover, to: targets, of: later, in: place)
      // What may be in a better plan has a known cost.
      made = share == .all && entry.cost == nil ? nil : entry
    }
    known[key] = .some(made)
    return made
  }

  private func entry(
    for handover: Handover, to targets: [Site], of job: Job, in place: PlacementCase
  ) -> Entry {
    var entry = Entry()
    for target in targets {
      let movement = DataMovement([handover], to: target)
      entry.hours = max(entry.hours, movement.hours(over: place.lab.uplink))
      guard let bill = try? movement.bill(of: job, in: place) else {
        entry.cost = nil
        continue
      }
      entry.cost = bill.perMonth.flatMap { amount in entry.cost?.sum(amount.micros) }
      entry.budget = entry.budget.sum(bill.paidToProviders.micros) ?? .max
      if share == .all || share == .handover {
        for use in rows.uses(of: bill.lines, place.prices) {
          if let index = entry.uses.firstIndex(where: { $0.capacity == use.capacity }) {
            entry.uses[index].amount += use.amount
          } else {
            entry.uses.append(use)
          }
        }
      }
    }
    if entry.cost == nil { entry.uses = [] }
    return entry
  }
}
