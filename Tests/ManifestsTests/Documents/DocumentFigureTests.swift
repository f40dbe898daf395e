import PlacementModel
import Quantities
import Testing

/// The amounts of the documents, against the manifests that state their inputs
/// (docs/documents.md#tables-that-come-out).
@Suite("The documents' amounts") struct DocumentFigureTests {
  @Test func `D0: training in the cloud alone is $15,000`() throws {
    let example = try Example("documents/llm-cloud")
    #expect(example.places == ["llm: cloud"])
    #expect(try example.setup == .zero)
    #expect(try example.placement("llm").cost.perRun == .dollars(15_000))
  }

  @Test func `D0: training at home alone is $40,000 and $50`() throws {
    let example = try Example("documents/llm-local")
    #expect(example.places == ["llm: local"])
    #expect(try example.setup == .dollars(40_000))
    let power = try #require(try example.placement("llm").cost.perRun)
    #expect(power == .dollars(50))
    #expect(try example.setup + power == .dollars(40_050))
  }

  @Test func `D0: training in both places is $15,000, $7,500 and $25`() throws {
    let example = try Example("documents/llm-hybrid")
    #expect(example.places == ["home-half: local", "cloud-half: cloud"])
    #expect(try example.setup == .dollars(15_000))
    let power = try #require(try example.placement("home-half").cost.perRun)
    let rent = try #require(try example.placement("cloud-half").cost.perRun)
    #expect(power == .dollars(25))
    #expect(rent == .dollars(7_500))
    #expect(try Money.sum([example.setup, power, rent]) == .dollars(22_525))
  }

  @Test func `D1: an RTX 4090 round the clock against an A100`() throws {
    let example = try Example("documents/rtx4090-or-a100")
    #expect(example.places == ["always-on: local"])
    let placement = try example.placement("always-on")
    let line = try #require(placement.cost.lines.first)
    guard case .energy(let energy, _) = line.meter else {
      Issue.record("\(line.meter)")
      return
    }
    #expect(abs(energy.kilowattHours - 328.5) < 1e-9)
    guard case .breakEven(let found, limit: 6) = placement.trace.last?.evidence else {
      Issue.record("question 5 was not the last")
      return
    }
    #expect(found.capital == .dollars(1_600))
    // "~$50", "~$1,800" (30 days; a billing month is 730 h), and 0.91 months instead of "~3-4".
    #expect(abs(try #require(found.powerPerMonth).dollars - 50) < 0.01)
    #expect(found.rentPerMonth == .dollars(1_825))
    let months = try #require(found.months)
    #expect(abs(months - 1_600 / (1_825 - 49.9977)) < 1e-6)
    #expect(abs(months - 1_600 / (1_800 - 50)) < 0.02)
  }

  @Test func `D1: the router keeps 100 requests a second at home and sends on what is beyond`()
    throws
  {
    let example = try Example("documents/inference-router")
    let placement = try example.placement("router")
    #expect(placement.place == .hybrid)
    #expect(placement.local?.gpus == 2)
    #expect(placement.cloud?.nodes == 3)
    let hours = try #require(placement.cloud?.nodeHoursPerMonth.count)
    #expect(abs(hours - 3 * 3 * 730.0 / 24) < 1e-6)
  }

  @Test("D1: the router at every load", arguments: [1, 50, 51, 99, 100, 101, 150, 151, 250, 1_000])
  func router(load: Double) throws {
    let example = try Example(
      "documents/inference-router",
      jobs: { jobs in
        jobs[0].serving?.average = RequestRate(perSecond: load)
        jobs[0].serving?.peak = RequestRate(perSecond: load)
      })
    let placement = try example.placement("router")
    let atHome = min(load, 100)
    #expect(placement.local?.gpus == Int((atHome / 50).rounded(.up)))
    let overflow = max(0, load - 100)
    let rented = placement.cloud?.nodeHoursPerMonth.count ?? 0
    #expect(abs(rented - (overflow / 50).rounded(.up) * 730) < 1e-6)
  }

  @Test func `D4 and D1: assumed discounts, where there is no price`() throws {
    // Unless they are asked for, an unknown price stays unknown.
    let plain = try Example("documents/discounts")
    #expect(try plain.placement("one-time").cloud?.option == .onDemand)
    #expect(try plain.rate("one-time") == 32.77)
    let cautious = try Example("documents/discounts", cloud: { $0.assumedDiscounts = .documents })
    #expect(try cautious.placement("one-time").cloud?.option == .spot)
    #expect(try cautious.rate("one-time") == 9.831)
    let best = try Example("documents/discounts", cloud: { $0.assumedDiscounts = .documentsAtBest })
    #expect(try best.rate("one-time") == 3.277)
    let reserved = try Example(
      "documents/discounts",
      cloud: {
        $0.assumedDiscounts = .documents
        $0.options = [.reservedOneYear]
      })
    #expect(try reserved.rate("one-time") == 9.1756)
  }
}

extension Example {
  /// What the lab's GPUs cost.
  fileprivate var setup: Money {
    get throws {
      try Money.sum(
        place.lab.pools.map { pool in
          try (pool.pricePaid ?? .zero).scaled(by: Int64(pool.count), over: 1)
        })
    }
  }

  /// The price of a node-hour that a job is planned with, in dollars.
  fileprivate func rate(_ name: String) throws -> Double? {
    for line in try placement(name).cost.lines {
      if case .nodeHours(let rent) = line.meter { return rent.rate?.perHour.dollars }
    }
    return nil
  }
}
