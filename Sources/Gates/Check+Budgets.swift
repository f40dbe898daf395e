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
      facts(of: account, budget).map { (account.subject, $0) }
    }
  }

  private func facts(of account: Account, _ budget: Budget) -> [Finding.Fact] {
    let spent = account.now[budget.side]
    let before = account.before[budget.side]
    let isAtLeast = account.now.isPartial
    var found: [Finding.Fact] = []
    let limit = budget.isOfManifest ? facts.cloud.budget : budget.limit
    if let limit, spent > limit {
      found.append(.overBudget(spent: spent, limit: limit, isAtLeast: isAtLeast))
    }
    guard baseline != nil else { return found }
    if let growth = budget.growth, spent > before, spent > growth.most(from: before) {
      found.append(.grew(from: before, to: spent, allowed: growth, isAtLeast: isAtLeast))
    }
    if let threshold = budget.crosses, before <= threshold, spent > threshold {
      found.append(
        .crossed(from: before, to: spent, threshold: threshold, isAtLeast: isAtLeast))
    }
    return found
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
