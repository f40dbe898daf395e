import PlacementModel
import Quantities
import Testing

@Suite("Scenarios") struct ScenarioTests {
  static func months(_ count: Int) -> Duration { BillingMonth.duration * count }

  /// D0's cost analysis: capital, and what a run a month costs.
  static func scenario(
    _ label: String, capital: Double, running: Double, horizon: Duration
  ) throws -> Scenario {
    // Rent of one job a month, so that the bill is the number asked for.
    var job = SmallCase.job("llm", .training, hours: 10) {
      $0.gpus = GPURequest(count: 1, model: .exactly(SmallCase.t4))
      $0.recurrence = .monthly
      $0.sensitivity = .low
    }
    job.work.duration = .seconds(9 * 3600 + 54 * 60)
    var lab = SmallCase.lab(gpus: capital > 0 ? 1 : 0)
    if capital > 0 { lab.pools[0].pricePaid = SmallCase.dollars(capital) }
    let offer = SmallCase.offer("alpha", SmallCase.t4, memory: 16, onDemand: running / 10)
    return try Scenario(
      label,
      PlacementCase(
        lab: lab, cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices([offer])),
      .documents, owned: [], horizon: horizon)
  }

  @Test func `the cost analysis of D0 crosses after 2.01 and 2.68 runs`() throws {
    let horizon = Self.months(4)
    let comparison = Comparison(
      [
        try Self.scenario("cloud", capital: 0, running: 15_000, horizon: horizon),
        try Self.scenario("hybrid", capital: 15_000, running: 7_525, horizon: horizon),
        try Self.scenario("local", capital: 40_000, running: 50, horizon: horizon),
      ], over: horizon)
    #expect(comparison.scenarios.map(\.bill.total.dollars) == [60_000, 45_100, 40_200])
    #expect(comparison.baseline == 0)
    #expect(comparison.cheapest == 2)
    let crossings = comparison.crossings
    #expect(crossings.map(\.cheaper) == [1, 2])
    #expect(abs(crossings[0].months - 15_000 / 7_475) < 1e-9)
    #expect(abs(crossings[1].months - 40_000 / 14_950) < 1e-9)
    #expect(abs(crossings[0].total.dollars - 15_000.0 * 15_000 / 7_475) < 1e-5)
  }

  @Test(
    "GPUs are bought again at the end of their life, and not at the end of the horizon",
    arguments: [(1, 1), (36, 1), (37, 2), (72, 2), (73, 3), (1_200, 34)])
  func renewals(months: Int, times: Int) throws {
    var lab = SmallCase.lab(gpus: 2)
    lab.pools[0].pricePaid = .dollars(1_000)
    lab.pools[0].resale = .dollars(100)
    let facts = PlacementCase(
      lab: lab, cloud: CloudAccess(), jobs: [], prices: SmallCase.prices())
    let bill = try Scenario(
      "a", facts, .documents, owned: [], horizon: Self.months(months)
    ).bill
    #expect(bill.setUp == .dollars(2_000))
    #expect(bill.renewals == .dollars(Int32(2_000 * (times - 1))))
    #expect(bill.resale == .dollars(Int32(200 * times)))
    #expect(bill.course.last?.total == bill.total)
    // Before and after each renewal, the beginning, and before and after the sale at the end.
    #expect(bill.course.count == 2 * (times - 1) + 3)
  }

  @Test func `what is owned is not bought, of another lab only what is beyond it`() throws {
    var lab = SmallCase.lab(gpus: 5)
    lab.pools.append(
      LocalPool(
        model: SmallCase.t4, count: 1, memory: SmallCase.gb(16), boardPower: nil,
        pricePaid: .dollars(700)))
    let facts = PlacementCase(
      lab: lab, cloud: CloudAccess(), jobs: [], prices: SmallCase.prices())
    func setUp(_ owned: [LocalPool], _ policy: Policy = .documents) throws -> Money {
      try Scenario("a", facts, policy, owned: owned, horizon: Self.months(1)).bill.setUp
    }
    #expect(try setUp([]) == .dollars(8_700))
    #expect(try setUp(SmallCase.lab(gpus: 2).pools) == .dollars(5_500))
    #expect(try setUp(lab.pools) == .zero)
    #expect(try setUp([], .cloudOnly) == .zero)
  }

  @Test func `a GPU of unknown price makes the total "at least" and never the cheapest`() throws {
    var lab = SmallCase.lab(gpus: 0)
    lab.pools = [
      LocalPool(
        model: SmallCase.a100, count: 1, memory: SmallCase.gb(80), boardPower: Power(watts: 400))
    ]
    let job = SmallCase.job("a", .training) { $0.recurrence = .monthly }
    let facts = PlacementCase(
      lab: lab, cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices())
    let horizon = Self.months(36)
    let comparison = Comparison(
      try [Policy.documents, .cloudOnly].map {
        try Scenario($0.rawValue, facts, $0, owned: [], horizon: horizon)
      }, over: horizon)
    let owned = comparison.scenarios[0].bill
    #expect(owned.unknown.purchases == [SmallCase.a100])
    #expect(owned.total < comparison.scenarios[1].bill.total)
    #expect(comparison.cheapest == 1)
    #expect(comparison.contenders == [0])
  }

  @Test func `a bill is the plan's lines times the months, and what is bought`() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      var facts = random.whole()
      facts.lab.overhead = MonthlyRate(
        perMonth: SmallCase.dollars(Double.random(in: 0...300, using: &random.random)))
      for pool in facts.lab.pools.indices {
        facts.lab.pools[pool].maintenance = HourlyRate(perHour: SmallCase.dollars(0.013))
      }
      let months = Int.random(in: 1...90, using: &random.random)
      let policy = random.one(of: Policy.allCases.filter { $0 != .cheapest })
      let scenario = try Scenario(
        "a", facts, policy, owned: [], horizon: Self.months(months))
      let bill = scenario.bill
      var cloud = Int128(0)
      var power = Int128(0)
      for (job, placement) in zip(facts.jobs, scenario.plan.placements) {
        let factor = job.recurrence == .once ? 1 : Int128(months)
        for line in placement.cost.lines {
          let amount = Int128(line.perMonth?.micros ?? 0) * factor
          if line.payee == .provider { cloud += amount } else { power += amount }
        }
      }
      try #require(Int128(bill.running.cloud.micros) == cloud, "seed \(seed)")
      try #require(Int128(bill.running.power.micros) == power, "seed \(seed)")
      let parts = try bill.running.sum() + bill.setUp + bill.renewals - bill.resale
      try #require(bill.total == parts, "seed \(seed)")
      try #require(bill.course.last?.total == bill.total, "seed \(seed)")
      try #require(bill.course.map(\.time) == bill.course.map(\.time).sorted(), "seed \(seed)")
      let isOwner = policy != .cloudOnly && !facts.lab.pools.isEmpty
      let overhead = try isOwner ? facts.lab.overhead.charge(for: Self.months(months)) : .zero
      try #require(bill.running.overhead == overhead, "seed \(seed)")
      try #require(isOwner || bill.setUp == .zero && bill.running.maintenance == .zero)
    }
  }

  @Test
  func `the cheapest is the least of those that do the same work, and crossings are where it says`()
    throws
  {
    for seed in 0..<120 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      let facts = random.whole()
      let horizon = Self.months(Int.random(in: 1...100, using: &random.random))
      var scenarios: [Scenario] = []
      for policy in Policy.allCases where policy != .cheapest {
        var other = facts
        other.lab = SmallCase.lab(gpus: random.one(of: [0, 1, 4, 8]))
        scenarios.append(
          try Scenario(policy.rawValue, other, policy, owned: [], horizon: horizon))
      }
      let comparison = Comparison(scenarios, over: horizon)
      if let cheapest = comparison.cheapest {
        let fewest = scenarios.map(\.leftOut.count).min()
        try #require(scenarios[cheapest].leftOut.count == fewest, "seed \(seed)")
        try #require(!scenarios[cheapest].bill.unknown.isMoney, "seed \(seed)")
        for index in comparison.comparable where !scenarios[index].bill.unknown.isMoney {
          try #require(
            scenarios[cheapest].bill.total <= scenarios[index].bill.total, "seed \(seed)")
        }
      }
      for crossing in comparison.crossings {
        let (cheaper, dearer) = (
          scenarios[crossing.cheaper].bill, scenarios[crossing.dearer].bill
        )
        let step = 1e-6 * max(crossing.months, 1)
        let before =
          Self.cost(cheaper, at: crossing.months - step)
          - Self.cost(dearer, at: crossing.months - step)
        let after =
          Self.cost(cheaper, at: crossing.months + step)
          - Self.cost(dearer, at: crossing.months + step)
        let slack = 1e-6 * max(Self.cost(cheaper, at: crossing.months), 1)
        try #require(before >= -slack && after <= slack, "seed \(seed): \(before), \(after)")
      }
    }
  }

  /// A cumulative cost by its points: the last one at a jump.
  static func cost(_ bill: ScenarioBill, at months: Double) -> Double {
    func time(_ point: ScenarioBill.Point) -> Double {
      point.time.hours / Double(BillingMonth.hours)
    }
    guard let left = bill.course.last(where: { time($0) <= months }) else {
      return bill.course.first?.total.dollars ?? 0
    }
    guard let right = bill.course.first(where: { time($0) > months }) else {
      return left.total.dollars
    }
    let part = (months - time(left)) / (time(right) - time(left))
    return left.total.dollars + (right.total.dollars - left.total.dollars) * part
  }
}
