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
  }

  private let tie: JobTie
  private var known: [Key: Entry] = [:]

  /// Places that are as far from the data cost the same to move it to.
  private struct Key: Hashable {
    var from: Int32
    var usesLab: Bool
    var distance: PlanSites.Distance
  }

  init(_ tie: JobTie) { self.tie = tie }

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
    var entry = Entry()
    let (earlier, later) = (place.jobs[tie.first], place.jobs[tie.second])
    if case .handover(let index) = tie.kind,
      let handover = Handover(
        later.dependencies[index], from: earlier, to: later, at: sites.all[Int(from)])
    {
      var targets = second.usesLab ? [Site.lab] : []
      if second.region > 0 { targets.append(sites.all[Int(second.region)]) }
      for target in targets {
        let movement = DataMovement([handover], to: target)
        entry.hours = max(entry.hours, movement.hours(over: place.lab.uplink))
        guard let bill = try? movement.bill(of: later, in: place) else {
          entry.cost = nil
          continue
        }
        entry.cost = bill.perMonth.flatMap { amount in entry.cost?.sum(amount.micros) }
        entry.budget = entry.budget.sum(bill.paidToProviders.micros) ?? .max
      }
    }
    known[key] = entry
    return entry
  }
}
