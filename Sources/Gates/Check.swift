package import PlacementModel
package import Quantities

/// Asks rules of a plan.
package struct Check {
  package var facts: PlacementCase
  package var plan: Plan
  package var rules: RuleSet
  /// What growth is measured from; nil if there is nothing to compare with.
  package var baseline: PlanSnapshot?
  /// The day it is; nil if nobody said.
  package var now: CalendarDate?

  package init(
    _ plan: Plan, of facts: PlacementCase, rules: RuleSet, baseline: PlanSnapshot? = nil,
    now: CalendarDate? = nil
  ) {
    self.plan = plan
    self.facts = facts
    self.rules = rules
    self.baseline = baseline
    self.now = now
  }

  /// Everything that does not hold.
  ///
  /// - Complexity: O(rules · jobs), and another plan for each rule about break-even.
  package func verdict() -> Verdict {
    var findings: [Finding] = []
    var hindrances: [Int: Verdict.Hindrance] = [:]
    for (index, rule) in rules.rules.enumerated() where rule.level != .off {
      if let hindrance = hindrance(of: rule) {
        hindrances[index] = hindrance
        continue
      }
      findings += self.findings(of: rule).map {
        Finding(rule: index, subject: $0.subject, fact: $0.fact)
      }
    }
    let states = waive(&findings)
    return Verdict(rules: rules, findings: findings, hindrances: hindrances, waivers: states)
  }

  typealias Found = (subject: Finding.Subject, fact: Finding.Fact)

  private func hindrance(of rule: Rule) -> Verdict.Hindrance? {
    switch rule.demand {
    case .budget(let budget):
      if budget.isOfManifest { return facts.cloud.budget == nil ? .noBudget : nil }
      // A limit beside what needs a baseline is held all the same.
      return budget.needsBaseline && baseline == nil && budget.limit == nil ? .noBaseline : nil
    case .jobLimits: return facts.placementLimits.isEmpty ? .noLimits : nil
    case .stalePrices: return now == nil ? .noDay : nil
    case .idleGPUs: return facts.lab.pools.isEmpty ? .noPools : nil
    case .breakEven: return facts.lab.pools.contains(where: \.isPurchase) ? nil : .noPurchase
    default: return nil
    }
  }

  private func findings(of rule: Rule) -> [Found] {
    switch rule.demand {
    case .budget(let budget): overspending(budget, in: rule.scope)
    case .residency(let places, let regimes):
      eachCloudRun(in: rule.scope) { residency(of: $0, at: $1, places, regimes) }
        + leftHome(in: rule.scope)
    case .deadline(let limit): lateRuns(within: limit.map(Hours.init), in: rule.scope)
    case .forbidden(let forbidden):
      eachCloudRun(in: rule.scope) { _, run in forbidden.facts(of: run, facts) }
    case .unsavedSpot(let limit):
      eachCloudRun(in: rule.scope) { job, run in
        let isUnsaved = run.option == .spot && facts.jobs[job].checkpointing == nil
        return isUnsaved && run.paidHours > Hours(limit) ? [.unsavedSpot(run.paidHours)] : []
      }
    case .stalePrices(let days):
      eachCloudRun(in: rule.scope) { _, run in staleness(of: run, allowed: days) }
    case .unknownPrice:
      eachJob(in: rule.scope) { _, placement in
        placement.runs && placement.cost.perMonth == nil ? [.unknownCost] : []
      }
    case .jobLimits: limitBreaches()
    case .idleGPUs(let floor): idlePools(floor)
    case .carbon(let limit, let ofEach): emissions(limit, ofEach: ofEach, in: rule.scope)
    case .breakEven(let day): latePayBacks(by: day)
    case .queued: eachJob(in: rule.scope) { $1.place == .queue ? [.withoutPlace] : [] }
    case .impossible: eachJob(in: rule.scope) { $1.place == .impossible ? [.withoutPlace] : [] }
    }
  }

  func eachJob(
    in scope: Scope, _ found: (Int, Placement) -> [Finding.Fact]
  ) -> [Found] {
    var all: [Found] = []
    for (index, placement) in plan.placements.enumerated()
    where scope.isEverything || scope.contains(facts.jobs[index]) {
      all += found(index, placement).map { (.job(index), $0) }
    }
    return all
  }

  private func eachCloudRun(
    in scope: Scope, _ found: (Int, CloudRun) -> [Finding.Fact]
  ) -> [Found] {
    eachJob(in: scope) { index, placement in placement.cloud.map { found(index, $0) } ?? [] }
  }

  /// Covers findings by the waivers that hold today.
  private func waive(_ findings: inout [Finding]) -> [Verdict.WaiverState] {
    rules.waivers.enumerated().map { number, waiver in
      let covered = findings.indices.filter {
        waiver.covers(
          rules.rules[findings[$0].rule], of: findings[$0].subject.asWaived(in: facts))
      }
      if covered.isEmpty { return .unused }
      // Without a day nobody can say that it still holds.
      guard let now, !waiver.isOver(on: now) else { return .expired(covered.count) }
      for index in covered { findings[index].waiver = number }
      return .used(covered.count)
    }
  }
}

extension LocalPool {
  var isPurchase: Bool { pricePaid != nil && bought != nil }
}

extension Placement {
  var runs: Bool { place != .queue && place != .impossible }
}
