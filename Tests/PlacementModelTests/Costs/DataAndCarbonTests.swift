import PlacementModel
import Quantities
import Testing

@Suite("Data and carbon") struct DataAndCarbonTests {
  private func plan(
    _ change: (inout Job) -> Void, prices: PriceBook, policy: Policy = .cloudOnly
  ) throws -> (PlacementCase, Placement) {
    var lab = SmallCase.lab()
    lab.place = Jurisdiction("DE")
    let job = SmallCase.job("j", .training, hours: 10) {
      $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100))
      $0.recurrence = .monthly
      $0.isInterruptible = false
      change(&$0)
    }
    let place = PlacementCase(lab: lab, cloud: CloudAccess(), jobs: [job], prices: prices)
    return (place, try place.plan(policy).placements[0])
  }

  private var prices: PriceBook {
    var prices = SmallCase.prices([SmallCase.offer("alpha", SmallCase.a100, onDemand: 2)])
    prices.egress = [
      "alpha": EgressTariff(
        tiers: [.init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.09)))],
        provenance: SmallCase.provenance)
    ]
    prices.interRegion = ["alpha": SmallCase.moving(0.02)]
    prices.storage = ["alpha": SmallCase.keeping(0.023)]
    return prices
  }

  private func amounts(_ placement: Placement) -> [Money?] { placement.cost.lines.map(\.perMonth) }

  @Test func `what comes back, what moves between regions and what stays is paid`() throws {
    let (_, placement) = try plan(
      {
        $0.data = DataNeed(
          input: SmallCase.gb(1_000), location: .cloud(provider: "alpha", region: "elsewhere"),
          result: SmallCase.gb(10), kept: SmallCase.gb(500))
      }, prices: prices)
    // 10.1 h · 2 $/h; 10 GB · 0.09; 1,000 GB · 0.02; 500 GB · 0.023.
    #expect(
      amounts(placement) == [20.2, 0.9, 20, 11.5].map(SmallCase.dollars))
  }

  @Test func `a region has storage and traffic at its own price`() throws {
    var prices = prices
    prices.storage["alpha/r1"] = SmallCase.keeping(0.04)
    prices.interRegion["alpha/elsewhere"] = SmallCase.moving(0.05)
    let (_, placement) = try plan(
      {
        $0.data = DataNeed(
          input: SmallCase.gb(1_000), location: .cloud(provider: "alpha", region: "elsewhere"),
          kept: SmallCase.gb(500))
      }, prices: prices)
    #expect(amounts(placement) == [20.2, 50, 20].map(SmallCase.dollars))
  }

  @Test func `where data is cheap to keep a dearer machine may be the cheapest`() throws {
    var prices = prices
    var other = try #require(prices.offers.first)
    other.region = "r2"
    other.onDemand = HourlyRate(perHour: SmallCase.dollars(3))
    prices.offers.append(other)
    prices.storage["alpha/r2"] = SmallCase.keeping(0.001)
    let (place, placement) = try plan({ $0.data.kept = SmallCase.gb(900) }, prices: prices)
    // 10.1 h · 3 $/h + 900 GB · 0.001 against 10.1 h · 2 $/h + 900 GB · 0.023.
    #expect(placement.cloud.map { place.prices.offers[$0.offer].region } == "r2")
    #expect(amounts(placement) == [30.3, 0.9].map(SmallCase.dollars))
  }

  @Test func `a plan rests on the prices of its data too, each of them once`() throws {
    var prices = prices
    prices.storage["alpha"]?.provenance = Provenance(source: "shelf", asOf: nil)
    prices.egress["alpha"]?.provenance = Provenance(source: "line", asOf: nil)
    let (place, placement) = try plan(
      { $0.data = DataNeed(result: SmallCase.gb(10), kept: SmallCase.gb(500)) }, prices: prices)
    #expect(place.usedPrices(of: placement).map(\.provenance.source) == ["test", "line", "shelf"])
    let twice = PlacementCase(
      lab: place.lab, cloud: place.cloud, jobs: place.jobs + place.jobs, prices: prices)
    #expect(
      twice.usedPrices(of: try twice.plan(.documents)).map(\.provenance.source) == [
        "test", "test", "line", "shelf",
      ])
  }

  @Test func `data in the region of the machine moves free, unknown prices stay unknown`() throws {
    let (_, beside) = try plan(
      {
        $0.data = DataNeed(
          input: SmallCase.gb(9), location: .cloud(provider: "alpha", region: "r1"))
      },
      prices: prices)
    #expect(amounts(beside) == [SmallCase.dollars(20.2)])
    let (_, unknown) = try plan(
      {
        $0.data = DataNeed(input: SmallCase.gb(9), location: .cloud(provider: "beta", region: nil))
      },
      prices: prices)
    #expect(amounts(unknown) == [SmallCase.dollars(20.2), nil])
    #expect(unknown.cost.perMonth == nil)
  }

  @Test func `carbon is energy times the grid of the place, unknown where that is`() throws {
    var prices = prices
    let (place, placement) = try plan({ _ in }, prices: prices)
    #expect(place.emissions(of: placement).total == nil)
    prices.energy.add(
      .init(CarbonIntensity(gramsPerKilowattHour: 400), provenance: SmallCase.provenance),
      in: try #require(Jurisdiction("US")))
    let (known, same) = try plan({ _ in }, prices: prices)
    // 400 W · 1.58 · 10.1 h = 6.3832 kWh.
    let mass = try #require(known.emissions(of: same).total)
    #expect(abs(mass.grams - 400 * 0.4 * 1.58 * 10.1) < 1e-6)
  }

  @Test func `reserved hours that no job needs have no carbon`() throws {
    var offer = SmallCase.offer("alpha", SmallCase.a100, onDemand: 4)
    offer.reservedOneYear = HourlyRate(perHour: SmallCase.dollars(1))
    var prices = SmallCase.prices([offer])
    prices.energy.add(
      .init(CarbonIntensity(gramsPerKilowattHour: 400), provenance: SmallCase.provenance),
      in: try #require(Jurisdiction("US")))
    var cloud = CloudAccess()
    cloud.options = [.reservedOneYear]
    let jobs = [200, 300].map { hours in
      SmallCase.job("job-\(hours)", .training, hours: hours) { $0.recurrence = .monthly }
    }
    let place = PlacementCase(lab: SmallCase.lab(), cloud: cloud, jobs: jobs, prices: prices)
    // Alone each pays 730 h; together they share them.
    for jobs in [jobs, [jobs[0]]] {
      let own = place.with(jobs)
      for (placement, hours) in zip(try own.plan(.cloudOnly).placements, [200.1, 300.1]) {
        let mass = try #require(own.emissions(of: placement).total)
        #expect(abs(mass.grams - 400 * 0.4 * 1.58 * hours) < 1e-6)
      }
    }
  }
}
