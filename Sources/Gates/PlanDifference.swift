import PlacementModel
package import Quantities

/// What is different between two plans, job by job and as a whole.
package struct PlanDifference: Sendable {
  /// A job of one plan, of the other, or of both.
  package struct Change: Sendable {
    package var name: String
    package var old: JobSnapshot?
    package var new: JobSnapshot?
    /// What of the change in cost comes from what; nil where nobody can tell.
    package var causes: Causes?
    /// Whether it runs elsewhere, or on something else.
    package var isMove: Bool
    package var isDifferent: Bool
  }

  /// A change in cost, divided.
  package struct Causes: Hashable, Sendable {
    /// What the same plan would cost at the new prices, less what it cost.
    package var prices: Money
    /// The rest: what the manifest asks for.
    package var manifest: Money

    package init(prices: Money, manifest: Money) {
      self.prices = prices
      self.manifest = manifest
    }
  }

  /// How the causes were told apart.
  package enum Method: String, Hashable, Sendable {
    /// The old manifest was planned again at the new prices.
    case replanned
    /// The old plan's quantities were priced again.
    case repriced
    /// Both sides read the same manifest.
    case sameManifest = "same-manifest"
    /// Both sides used the same prices.
    case samePrices = "same-prices"
  }

  package var old: PlanSnapshot
  package var new: PlanSnapshot
  /// Every job of either plan: in the new plan's order, then those that are gone.
  package var changes: [Change]
  package var method: Method
  /// The causes of all that could be told apart, and how many jobs could not.
  package var causes: Causes
  package var untold: Int

  /// How much more all jobs cost whose cost both plans know.
  package var moreOfKnown: Money {
    changes.reduce(.zero) { sum, change in change.more.map { sum.saturatingSum($0) } ?? sum }
  }

  /// Jobs whose cost one of the plans does not know wholly.
  package var unknown: Int { changes.count { $0.more == nil } }

  package var different: [Change] { changes.filter(\.isDifferent) }

  /// Whether nothing that a plan says is different.
  package var isNothing: Bool {
    changes.allSatisfy { !$0.isDifferent } && old.budget == new.budget
      && old.origin.policy == new.origin.policy && old.origin.basis == new.origin.basis
  }
}

/// A cost that a person compares: known, or not.
package enum CostState: Hashable, Sendable {
  case known(Money)
  /// The known part.
  case partial(Money)
  /// It does not run.
  case nothing

  package init(_ job: JobSnapshot?) {
    guard let job, job.place != .queue, job.place != .impossible else {
      self = .nothing
      return
    }
    self = job.cost.isPartial ? .partial(job.cost.all) : .known(job.cost.all)
  }
}

extension PlanDifference.Change {
  package enum Kind: String, Hashable, Sendable {
    case added, removed, moved, changed, same
  }

  package var kind: Kind {
    if old == nil { return .added }
    if new == nil { return .removed }
    return isMove ? .moved : isDifferent ? .changed : .same
  }

  /// Whether a price was known and is not any more, which saves nothing.
  package var becameUnknown: Bool {
    guard let old, let new else { return false }
    return !old.cost.isPartial && new.cost.isPartial
  }

  package var becameKnown: Bool {
    guard let old, let new else { return false }
    return old.cost.isPartial && !new.cost.isPartial
  }

  /// Whether it ran and has no place now, which saves its cost and does not do its work.
  package var stopsRunning: Bool {
    guard let old, let new else { return false }
    return CostState(old) != .nothing && CostState(new) == .nothing
  }

  /// How much more it costs; nil if a side is not wholly known.
  package var more: Money? {
    if old?.cost.isPartial ?? false || new?.cost.isPartial ?? false { return nil }
    return (new?.cost.all ?? .zero).saturatingDifference(old?.cost.all ?? .zero)
  }
}
