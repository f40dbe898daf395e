import PlacementModel
import Quantities
import Testing

@Suite("Sizing") struct SizingTests {
  static func candidate(_ model: GPUModel.ID, _ gb: Int64, _ price: Double?) -> LocalPool {
    LocalPool(
      model: model, count: 0, memory: SmallCase.gb(gb), boardPower: Power(watts: 300),
      pricePaid: price.map(SmallCase.dollars))
  }

  static let all = [
    candidate(SmallCase.rtx4090, 24, 1_600), candidate(SmallCase.a100, 80, 12_000),
    candidate(SmallCase.t4, 16, 600),
  ]

  static func question(
    months: Int = 36, budget: Double? = nil, most: Int = 12, policy: Policy = .documents
  ) -> Sizing.Question {
    Sizing.Question(
      policy: policy, horizon: BillingMonth.duration * months,
      budget: budget.map(SmallCase.dollars), most: most)
  }

  @Test func `one GPU that saves its price is bought, and a second is not`() throws {
    // 730 h at $2.50 against 450 W at $0.20: $1,825 against $65.70 a month.
    let job = SmallCase.job("a", .batch) {
      $0.recurrence = .continuous
      $0.sensitivity = .low
      $0.isInterruptible = false
      $0.gpus = GPURequest(count: 1, model: .memory(SmallCase.gb(20)))
    }
    let facts = PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices())
    var pool = Self.candidate(SmallCase.rtx4090, 24, 1_600)
    pool.boardPower = Power(watts: 450)
    let sizing = try facts.sizing(of: [pool], Self.question(months: 10))
    #expect(sizing.sizes[0].map(\.count) == [0, 1])
    #expect(sizing.sizes[0].map(\.bill.total.dollars) == [18_250, 2_257])
    #expect(sizing.best?.count == 1)
    #expect(sizing.valueOfOneMore(than: sizing.sizes[0][0]) == SmallCase.dollars(15_993))
    #expect(sizing.valueOfOneMore(than: sizing.sizes[0][1]) == nil)
    // For one month it does not pay.
    #expect(try facts.sizing(of: [pool], Self.question(months: 0 + 1)).best?.count == 1)
    pool.pricePaid = SmallCase.dollars(1_760)
    #expect(try facts.sizing(of: [pool], Self.question(months: 1)).best?.count == 0)
  }

  @Test func `a sensitive job that fits nowhere makes every size infeasible`() throws {
    let scans = SmallCase.job("scans", .training) {
      $0.regimes = [ComplianceRegime("HIPAA")]
      $0.gpus = GPURequest(count: 1, model: .memory(SmallCase.gb(40)))
    }
    let facts = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: [scans], prices: SmallCase.prices())
    let small = try facts.sizing(of: [Self.all[0]], Self.question())
    #expect(small.best == nil)
    #expect(small.sizes.joined().allSatisfy { $0.sensitiveLeftOut == [0] })
    let both = try facts.sizing(of: Self.all, Self.question())
    #expect(both.best?.candidate == 1)
    #expect(both.best?.count == 1)
    let poor = try facts.sizing(of: Self.all, Self.question(budget: 11_999))
    #expect(poor.best == nil)
  }

  @Test func `GPUs of unknown price or power are never the best`() throws {
    let job = SmallCase.job("a", .training) { $0.recurrence = .daily }
    let facts = PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices())
    var unpowered = Self.all[0]
    unpowered.boardPower = nil
    let sizing = try facts.sizing(
      of: [Self.candidate(SmallCase.a100, 80, nil), unpowered], Self.question())
    #expect(sizing.best?.count == 0)
    #expect(sizing.sizes[0][1].bill.unknown.purchases == [SmallCase.a100])
    #expect(sizing.sizes[1][1].bill.unknown.jobs == 1)
  }

  /// The plan of a size made anew, without anything shared.
  private func fresh(
    _ facts: PlacementCase, _ candidate: LocalPool, _ count: Int, _ question: Sizing.Question
  ) throws -> ScenarioBill {
    var facts = facts
    for pool in facts.lab.pools.indices { facts.lab.pools[pool].pricePaid = .zero }
    let purchase = facts.purchase(of: count, from: candidate)
    if count > 0 {
      if let known = facts.lab.pools.firstIndex(where: { $0.model == candidate.model }) {
        facts.lab.pools[known].count += count
      } else {
        var pool = candidate
        pool.count = count
        pool.pricePaid = .zero
        facts.lab.pools.append(pool)
      }
    }
    let plan = try facts.plan(question.policy)
    return try facts.bill(
      of: plan, buying: count > 0 ? [purchase] : [], over: question.horizon, ownsLab: true)
  }

  @Test
  func `sizes that share their searches are those made one by one, and the best is the least`()
    throws
  {
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      let facts = random.whole()
      let question = Self.question(
        months: Int.random(in: 1...60, using: &random.random),
        budget: random.chance(30) ? Double.random(in: 0...20_000, using: &random.random) : nil,
        most: 5, policy: random.one(of: [.documents, .documents, .localOnly, .allocator]))
      let sizing = try facts.sizing(of: Self.all, question)
      for size in sizing.sizes.joined() {
        let bill = try fresh(facts, Self.all[size.candidate], size.count, question)
        try #require(bill == size.bill, "seed \(seed), \(size.count) of \(size.candidate)")
        try #require(size.isOverBudget == question.budget.map { bill.setUp > $0 } ?? false)
      }
      let eligible = sizing.sizes.joined().filter(\.isEligible)
      guard let best = sizing.best else {
        try #require(eligible.isEmpty, "seed \(seed)")
        continue
      }
      for size in eligible {
        try #require(best.leftOut.count <= size.leftOut.count, "seed \(seed)")
        try #require(
          best.leftOut.count < size.leftOut.count || best.bill.total <= size.bill.total,
          "seed \(seed)")
      }
      // One candidate less can only take choices away.
      let fewer = try facts.sizing(of: Array(Self.all.dropLast()), question)
      if let other = fewer.best {
        try #require(
          (best.leftOut.count, best.bill.total) <= (other.leftOut.count, other.bill.total),
          "seed \(seed)")
      }
    }
  }

  @Test func `beyond the last size that is looked at, another GPU brings nothing home`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      let facts = random.whole()
      let question = Self.question(most: 1_000)
      let sizing = try facts.sizing(of: [Self.all[0]], question)
      guard let last = sizing.sizes[0].last, last.count < 1_000 else { continue }
      for more in 1...3 {
        let bill = try fresh(facts, Self.all[0], last.count + more, question)
        try #require(
          bill.running == last.bill.running, "seed \(seed): \(last.count) + \(more)")
      }
    }
  }
}
