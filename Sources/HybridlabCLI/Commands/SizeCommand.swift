import PlacementModel
import Quantities
import Reports

/// `hybridlab size`: which GPUs to buy, and how many.
struct SizeCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let limit = try line.money(.failIfOver)
    let report = try console.deliverReport(line) { () throws(Failure) in
      try sizing(limit: limit)
    }
    guard let verdict = report.verdict else { return .done }
    console.say(console.errorStyle(.red, verdict) + "\n")
    return line.has(.exitZero) ? .done : .gateFailed
  }

  private func sizing(limit: Money?) throws(Failure) -> SizingReport {
    let question = Sizing.Question(
      policy: line.values[Flag.policy.name].flatMap(Policy.init) ?? .documents,
      horizon: try line.horizon(), budget: try line.money(.budget), most: try most())
    let terms = try terms()
    let inputs = try Inputs.read(line.operands, line, on: console)
    let candidates = try candidates(in: inputs.facts, terms)
    do throws(QuantityError) {
      return SizingReport(
        try inputs.facts.sizing(of: candidates, question), of: inputs.facts, limit: limit,
        context: inputs.context)
    } catch {
      throw .beyondRange
    }
  }

  private func most() throws(Failure) -> Int {
    guard let typed = line.values[Flag.most.name] else { return 32 }
    guard let count = Int(typed), (1...1_000).contains(count) else {
      throw .mistakes([.unusableCount(typed)])
    }
    return count
  }

  // MARK: Candidates

  /// What is agreed for every candidate.
  private struct Terms {
    /// What a GPU fetches in the end.
    enum Resale {
      case share(Share)
      case amount(Money)

      func amount(of price: Money?) -> Money? {
        switch self {
        case .share(let share): price.flatMap { try? $0.scaled(by: share.fraction) }
        case .amount(let amount): amount
        }
      }
    }

    var resale: Resale?
    var life: Duration?
  }

  private func terms() throws(Failure) -> Terms {
    var terms = Terms()
    if let typed = line.values[Flag.resale.name] {
      if let share = try? Share(parsing: typed) {
        terms.resale = .share(share)
      } else if let amount = try? Money(parsing: typed) {
        terms.resale = .amount(amount)
      } else {
        throw .mistakes([.unreadableResale(typed)])
      }
    }
    if let typed = line.values[Flag.life.name] {
      guard let life = try? Duration(parsing: typed), life >= BillingMonth.duration else {
        throw .mistakes([.unusableLife(typed)])
      }
      terms.life = life
    }
    return terms
  }

  private func candidates(
    in facts: PlacementCase, _ terms: Terms
  ) throws(Failure) -> [LocalPool] {
    guard let typed = line.lists[Flag.candidates.name] else {
      let pools: [LocalPool] = facts.prices.gpus.ids.compactMap { id in
        let model = facts.prices.gpus[id]
        guard model.price != nil, model.power != nil else { return nil }
        let pool = pool(of: id, price: nil, in: facts, terms)
        // Nobody buys what fetches more in the end than it costs.
        if let price = model.price, let resale = pool.resale, resale > price { return nil }
        return facts.jobs.contains { facts.mayTake($0, pool) } ? pool : nil
      }
      if pools.isEmpty, let typed = line.values[Flag.resale.name],
        let dearest = facts.prices.gpus.models.filter({ $0.price != nil })
          .max(by: { ($0.price ?? .zero) < ($1.price ?? .zero) }),
        let price = dearest.price, let resale = terms.resale?.amount(of: price), resale > price
      {
        throw .mistakes([.resaleAbovePrice(typed, of: dearest.name, for: price)])
      }
      return pools
    }
    var pools: [LocalPool] = []
    var mistakes: [CommandLineMistake] = []
    let words = typed.flatMap(CandidateWord.all)
    if words.isEmpty { mistakes.append(.missingValue(.candidates)) }
    for word in words {
      switch word.resolved(in: facts.prices.gpus) {
      case .success(let (id, price)):
        // Named twice, the last price counts.
        pools.removeAll { $0.model == id }
        let pool = pool(of: id, price: price, in: facts, terms)
        let model = facts.prices.gpus[id]
        if let price = price ?? model.price, let resale = pool.resale, resale > price {
          mistakes.append(
            .resaleAbovePrice(line.values[Flag.resale.name] ?? "", of: model.name, for: price))
        }
        pools.append(pool)
      case .failure(let mistake): mistakes.append(mistake)
      }
    }
    guard mistakes.isEmpty else { throw .mistakes(mistakes) }
    return pools
  }

  private func pool(
    of id: GPUModel.ID, price: Money?, in facts: PlacementCase, _ terms: Terms
  ) -> LocalPool {
    let model = facts.prices.gpus[id]
    var pool = LocalPool(
      model: id, count: 0, memory: model.memory, boardPower: model.power, pricePaid: price,
      life: terms.life)
    pool.resale = terms.resale?.amount(of: price ?? model.price)
    return pool
  }
}
