import PlacementModel
import Quantities

extension Check {
  /// What is held against limits, and what it cost in the baseline.
  private struct Account {
    var subject: Finding.Subject
    var now = MonthlyCost()
    var before = MonthlyCost()
  }

  /// Every amount that is above its limit.
  func overspending(_ budget: Budget, in scope: Scope) -> [Found] {
    accounts(of: budget, in: scope).flatMap { account in
      facts(of: account, budget, in: scope).map { (account.subject, $0) }
    }
  }

  private func facts(
    of account: Account, _ budget: Budget, in scope: Scope
  ) -> [Finding.Fact] {
    let spent = account.now[budget.side]
    let before = account.before[budget.side]
    let isAtLeast = account.now.isPartial
    var found: [Finding.Fact] = []
    let limit = budget.isOfManifest ? facts.cloud.budget : budget.limit
    if let limit, spent > limit {
      found.append(.overBudget(spent: spent, limit: limit, isAtLeast: isAtLeast))
    }
    guard let baseline else { return found }
    let grew = budget.growth.map { spent > before && spent > $0.most(from: before) } ?? false
    let crossed = budget.crosses.map { before <= $0 && spent > $0 } ?? false
    guard grew || crossed else { return found }
    let rise = Finding.Rise(
      from: before, isFromAtLeast: account.before.isPartial, to: spent, isToAtLeast: isAtLeast,
      driver: budget.grouping == nil ? driver(of: budget, in: scope, since: baseline) : nil)
    if grew, let growth = budget.growth { found.append(.grew(rise, allowed: growth)) }
    if crossed, let threshold = budget.crosses {
      found.append(.crossed(rise, threshold: threshold))
    }
    return found
  }

  /// The job that adds most to a sum; the first of several.
  private func driver(
    of budget: Budget, in scope: Scope, since baseline: PlanSnapshot
  ) -> Finding.Driver? {
    var before: [String: Money] = [:]
    for job in baseline.jobs where isMeant(job.cloud?.machine.provider, budget) {
      before[job.name] = job.cost[budget.side]
    }
    var most: Finding.Driver?
    for (number, placement) in plan.placements.enumerated() {
      let job = facts.jobs[number]
      let provider = placement.cloud.map { facts.prices.offers[$0.offer].provider }
      guard scope.isEverything || scope.contains(job), isMeant(provider, budget) else { continue }
      let more = MonthlyCost(placement.cost)[budget.side]
        .saturatingDifference(before[job.name] ?? .zero)
      if more > most?.more ?? .zero { most = Finding.Driver(job: number, more: more) }
    }
    return most
  }

  /// One account for the whole, or one for each job, team, owner, tag or provider, in the order in
  /// which the plan first speaks of them.
  private func accounts(of budget: Budget, in scope: Scope) -> [Account] {
    var accounts: [Account] = budget.grouping == nil ? [Account(subject: .plan)] : []
    var index: [Finding.Subject: Int] = budget.grouping == nil ? [.plan: 0] : [:]
    func add(
      _ cost: MonthlyCost, to subjects: [Finding.Subject],
      _ side: WritableKeyPath<Account, MonthlyCost>
    ) {
      for subject in subjects {
        if index[subject] == nil {
          // What is gone from the plan spends nothing now.
          guard side == \.now else { continue }
          index[subject] = accounts.count
          accounts.append(Account(subject: subject))
        }
        if let at = index[subject] { accounts[at][keyPath: side] += cost }
      }
    }
    var numbers: [String: Int] = [:]
    for (number, placement) in plan.placements.enumerated() {
      let job = facts.jobs[number]
      numbers[job.name] = number
      guard scope.isEverything || scope.contains(job) else { continue }
      let provider = placement.cloud.map { facts.prices.offers[$0.offer].provider }
      guard isMeant(provider, budget) else { continue }
      let subjects = subjects(
        budget.grouping, job: number, team: job.team, owner: job.owner, tags: job.tags,
        provider: provider)
      add(MonthlyCost(placement.cost), to: subjects, \.now)
    }
    for job in baseline?.jobs ?? [] {
      let number = numbers[job.name]
      guard
        scope.isEverything || number.map({ scope.contains(facts.jobs[$0]) }) ?? scope.contains(job)
      else { continue }
      let provider = job.cloud?.machine.provider
      guard isMeant(provider, budget) else { continue }
      let subjects = subjects(
        budget.grouping, job: number, team: job.team, owner: job.owner, tags: job.tags,
        provider: provider)
      add(job.cost, to: subjects, \.before)
    }
    return accounts
  }

  private func isMeant(_ provider: String?, _ budget: Budget) -> Bool {
    guard let providers = budget.providers else { return true }
    return provider.map(providers.contains) ?? false
  }

  private func subjects(
    _ grouping: Budget.Grouping?, job: Int?, team: String?, owner: String?, tags: [String],
    provider: String?
  ) -> [Finding.Subject] {
    switch grouping {
    case nil: [.plan]
    case .job: job.map { [.job($0)] } ?? []
    case .team: team.map { [.team($0)] } ?? []
    case .owner: owner.map { [.owner($0)] } ?? []
    case .tag: Set(tags).sorted().map { .tag($0) }
    case .provider: provider.map { [.provider($0)] } ?? []
    }
  }
}

extension Budget.Growth {
  /// The most that something may cost that cost `before`.
  func most(from before: Money) -> Money {
    switch self {
    case .money(let more): before.saturatingSum(more)
    case .fraction(let part):
      before.saturatingSum((try? before.scaled(by: part)) ?? Money(micros: .max))
    case .larger(let part, let more):
      max(Self.fraction(part).most(from: before), Self.money(more).most(from: before))
    }
  }
}

extension Scope {
  /// Whether a job that only the baseline has would be meant; its kind is not known.
  func contains(_ job: JobSnapshot) -> Bool {
    if let jobs, !jobs.contains(job.name) { return false }
    if let team, job.team != team { return false }
    if let owner, job.owner != owner { return false }
    if let tag, !job.tags.contains(tag) { return false }
    return kind == nil
  }
}
