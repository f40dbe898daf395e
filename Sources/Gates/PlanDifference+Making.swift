package import Quantities

extension PlanDifference {
  /// Compares two plans, job by job by name.
  ///
  /// - Parameters:
  ///   - old: The plan to compare with.
  ///   - new: The plan that is compared.
  ///   - crossed: The plan of the old manifest at the new prices, if the old manifest is at hand.
  ///   - prices: The new price of a machine, for a plan of which only the result is at hand.
  /// - Complexity: O(jobs).
  package init(
    from old: PlanSnapshot, to new: PlanSnapshot, crossed: PlanSnapshot? = nil,
    prices: ((JobSnapshot.Machine) -> HourlyRate?)? = nil
  ) {
    let method = Self.method(old, new, hasCrossed: crossed != nil)
    var before: [String: Int] = [:]
    before.reserveCapacity(old.jobs.count)
    for (index, job) in old.jobs.enumerated() where before[job.name] == nil {
      before[job.name] = index
    }
    let between = Dictionary(
      (crossed?.jobs ?? []).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var rates = prices
    if rates == nil, method == .repriced { rates = new.ratesInUse }
    var changes: [Change] = []
    changes.reserveCapacity(new.jobs.count)
    var isGone = [Bool](repeating: true, count: old.jobs.count)
    func add(_ one: JobSnapshot?, _ other: JobSnapshot?) {
      var change = Change(name: other?.name ?? one?.name ?? "", old: one, new: other)
      if change.isDifferent {
        change.causes = Causes(
          of: change, method, between: between[change.name], rate: rates ?? { _ in nil })
      }
      changes.append(change)
    }
    for job in new.jobs {
      let index = before[job.name]
      if let index { isGone[index] = false }
      add(index.map { old.jobs[$0] }, job)
    }
    for (index, job) in old.jobs.enumerated() where isGone[index] { add(job, nil) }

    var causes = Causes(prices: .zero, manifest: .zero)
    var untold = 0
    for change in changes where change.isDifferent {
      guard let found = change.causes else {
        untold += 1
        continue
      }
      causes.prices = causes.prices.saturatingSum(found.prices)
      causes.manifest = causes.manifest.saturatingSum(found.manifest)
    }
    self.init(
      old: old, new: new, changes: changes, method: method, causes: causes, untold: untold)
  }

  private static func method(
    _ old: PlanSnapshot, _ new: PlanSnapshot, hasCrossed: Bool
  ) -> Method {
    let (one, other) = (old.origin, new.origin)
    let isSamePlanner = one.policy == other.policy && one.basis == other.basis
    if isSamePlanner, !one.digests.isEmpty, one.digests == other.digests { return .sameManifest }
    if hasCrossed { return .replanned }
    let arePricesSame =
      one.toolVersion == other.toolVersion && one.newestPrice == other.newestPrice
      && one.newestPrice != nil && one.priceDigests == other.priceDigests
    return arePricesSame ? .samePrices : .repriced
  }
}

extension PlanDifference.Change {
  init(name: String, old: JobSnapshot?, new: JobSnapshot?) {
    var isMove = false
    var isDifferent = true
    if let old, let new {
      isMove =
        old.place != new.place || old.local?.gpu != new.local?.gpu
        || old.local?.gpus != new.local?.gpus
        || old.cloud?.machine != new.cloud?.machine || old.cloud?.nodes != new.cloud?.nodes
        || old.cloud?.gpu != new.cloud?.gpu
      isDifferent =
        isMove || old.cost != new.cost || old.hasOtherDeadline(than: new)
        || old.saysDeadline && old.isLate != new.isLate
    }
    self.init(
      name: name, old: old, new: new, causes: nil, isMove: isMove, isDifferent: isDifferent)
  }
}

extension PlanDifference.Causes {
  /// nil where a part of the cost is not known, or nobody can tell.
  init?(
    of change: PlanDifference.Change, _ method: PlanDifference.Method, between: JobSnapshot?,
    rate: (JobSnapshot.Machine) -> HourlyRate?
  ) {
    guard let more = change.more else { return nil }
    let atNewPrices: Money?
    switch method {
    case .sameManifest:
      self.init(prices: more, manifest: .zero)
      return
    case .samePrices:
      self.init(prices: .zero, manifest: more)
      return
    case .replanned:
      guard let old = change.old else {
        self.init(prices: .zero, manifest: more)
        return
      }
      guard let between, !between.cost.isPartial else { return nil }
      atNewPrices = between.cost.all.saturatingDifference(old.cost.all)
    case .repriced: atNewPrices = change.old.map { $0.repriced(by: rate) } ?? .zero
    }
    guard let atNewPrices else { return nil }
    self.init(prices: atNewPrices, manifest: more.saturatingDifference(atNewPrices))
  }
}

extension JobSnapshot {
  /// Whether the deadline is another, as far as both sides say.
  package func hasOtherDeadline(than other: JobSnapshot) -> Bool {
    saysDeadline && other.saysDeadline && deadline != other.deadline
  }

  /// How much more the same node-hours cost at another price; nil if that is not known.
  func repriced(by rate: (Machine) -> HourlyRate?) -> Money? {
    guard let cloud else { return .zero }
    guard let old = cloud.rate, let new = rate(cloud.machine) else { return nil }
    let hours = cloud.nodeHoursPerMonth.count
    guard let before = try? old.charge(forHours: hours),
      let after = try? new.charge(forHours: hours)
    else { return nil }
    return after.saturatingDifference(before)
  }
}

extension PlanSnapshot {
  /// Prices of the machines that the plan rents.
  fileprivate var ratesInUse: (JobSnapshot.Machine) -> HourlyRate? {
    var rates: [JobSnapshot.Machine: HourlyRate] = [:]
    for job in jobs {
      if let cloud = job.cloud, let rate = cloud.rate { rates[cloud.machine] = rate }
    }
    return { rates[$0] }
  }
}
