import PlacementModel
import Quantities
import Testing

@Suite("Owned hardware") struct OwnershipTests {
  private func amortised(_ change: (inout Lab) -> Void = { _ in }) throws -> Placement {
    var lab = SmallCase.lab()
    lab.pools[0].pricePaid = .dollars(1_600)
    lab.pools[0].resale = .dollars(400)
    change(&lab)
    let job = SmallCase.job("scans", .prototyping, hours: 100) { $0.recurrence = .monthly }
    return try PlacementCase(
      lab: lab, cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices(), basis: .amortised
    ).plan(.documents).placements[0]
  }

  @Test func `wear is (price − resale) over the hours it will work`() throws {
    let line = try #require(amortised().cost.lines.first { $0.payee == .owner })
    // 1,200 / (36 · 730 · 0.5) = 0.09132420... $/GPU-h, times 100 h, and only then rounded.
    #expect(line.perMonth == Money(micros: 9_132_420))
  }

  @Test func `upkeep and overhead come on top`() throws {
    let placement = try amortised {
      $0.pools[0].maintenance = HourlyRate(perHour: Money(micros: 10_000))
      // 73 $/month over 2 GPUs · 730 h · 0.5 = 0.10 $/GPU-h.
      $0.overhead = MonthlyRate(perMonth: .dollars(73))
    }
    let line = try #require(placement.cost.lines.first { $0.payee == .owner })
    #expect(line.perMonth == Money(micros: 9_132_420 + 1_000_000 + 10_000_000))
  }

  @Test func `the marginal basis charges power alone, and idle hours stand apart`() throws {
    var lab = SmallCase.lab()
    lab.pools[0].pricePaid = .dollars(3_600)
    let job = SmallCase.job("half", .prototyping, hours: 730) { $0.recurrence = .monthly }
    let place = PlacementCase(
      lab: lab, cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices())
    let plan = try place.plan(.documents)
    #expect(plan.totals.ownership == .zero)
    // One of two GPUs idle all month: half of 2 · 3,600 / 36.
    #expect(try place.idleCosts(in: plan).map(\.perMonth) == [.dollars(100)])
  }

  @Test func `a price nobody knows is not a price of nothing`() throws {
    var gpus = GPUCatalogue()
    gpus.add(
      GPUModel(
        name: "X1", family: "X1", vendor: "NVIDIA", memory: SmallCase.gb(24),
        power: Power(watts: 100), provenance: SmallCase.provenance))
    var prices = SmallCase.prices([])
    prices.gpus = gpus
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(),
      jobs: [SmallCase.job("j", .prototyping)], prices: prices, basis: .amortised)
    let plan = try place.plan(.documents)
    #expect(plan.placements[0].place == .local)
    #expect(plan.placements[0].cost.perMonth == nil)
    #expect(plan.totals.unknown == 1)
  }
}
