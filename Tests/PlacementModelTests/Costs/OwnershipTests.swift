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
    // 1,200 / (36 · 730 · 0.5) = 0.0913242 $/GPU-h, rounded to the micro-dollar, times 100 h.
    #expect(line.perMonth == Money(micros: 9_132_400))
  }

  @Test func `upkeep and overhead come on top`() throws {
    let placement = try amortised {
      $0.pools[0].maintenance = HourlyRate(perHour: Money(micros: 10_000))
      // 73 $/month over 2 GPUs · 730 h · 0.5 = 0.10 $/GPU-h.
      $0.overhead = MonthlyRate(perMonth: .dollars(73))
    }
    let line = try #require(placement.cost.lines.first { $0.payee == .owner })
    #expect(line.perMonth == Money(micros: 9_132_400 + 1_000_000 + 10_000_000))
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

@Suite("Time of use") struct RunHoursTests {
  /// 0.30 $/kWh on weekdays from 8 to 20, 0.10 otherwise.
  private var lab: Lab {
    get throws {
      var lab = SmallCase.lab()
      let hours = (0..<168).map { hour in
        let isPeak = hour / 24 < 5 && (8..<20).contains(hour % 24)
        return EnergyPrice(perKilowattHour: SmallCase.dollars(isPeak ? 0.30 : 0.10))
      }
      lab.tariff = try EnergyTariff(hourly: hours)
      return lab
    }
  }

  private func price(
    hours: Int64, _ recurrence: Recurrence, deadline: Int64? = nil
  ) throws -> Money? {
    let job = SmallCase.job("j", .training, hours: hours) {
      $0.recurrence = recurrence
      $0.sensitivity = .high
      $0.deadline = deadline.map { .seconds($0 * 3600) }
    }
    let placement = try SmallCase.placement(of: job, lab: lab)
    guard case .energy(_, let power) = placement.cost.lines.first?.meter else { return nil }
    return power.price.perKilowattHour
  }

  @Test func `a run takes the cheapest hours it is free to take`() throws {
    // Twelve hours fit between 20 and 8.
    #expect(try price(hours: 12, .daily) == SmallCase.dollars(0.10))
    // Twenty-four hours a day see every hour of the week: 60 of 168 are dear.
    let average = SmallCase.dollars((60 * 0.30 + 108 * 0.10) / 168)
    #expect(try price(hours: 24, .daily) == average)
    // From Friday 20:00 to Monday 08:00 are 60 cheap hours.
    #expect(try price(hours: 60, .weekly) == SmallCase.dollars(0.10))
    #expect(try price(hours: 61, .weekly) ?? .zero > SmallCase.dollars(0.10))
  }

  @Test
  func `an earliest start and a deadline leave a window, and the cheapest hour in it is taken`()
    throws
  {
    // A Tuesday, from midnight on.
    let tuesday = try CalendarDate(year: 2026, month: 12, day: 1)
    let night = try power(hours: 6, .once) {
      $0.earliestStart = tuesday
      $0.deadline = .seconds(8 * 3600)
    }
    #expect(night.price.perKilowattHour == SmallCase.dollars(0.10))
    #expect(night.startHour == 24)
    // Each price has a product of its own.
    let day = try power(hours: 14, .daily)
    #expect(day.bands.map(\.price.perKilowattHour) == [0.10, 0.30].map(SmallCase.dollars))
    let hours = day.bands.reduce(0) { $0 + $1.hours.count }
    #expect(abs(hours - day.hoursPerMonth.count) < 1e-9)
  }

  private func power(
    hours: Int64, _ recurrence: Recurrence, _ change: (inout Job) -> Void = { _ in }
  ) throws -> LocalPower {
    let job = SmallCase.job("j", .training, hours: hours) {
      $0.recurrence = recurrence
      $0.sensitivity = .high
      change(&$0)
    }
    let line = try SmallCase.placement(of: job, lab: lab).cost.lines.first
    guard case .energy(_, let power) = try #require(line).meter else {
      throw QuantityError.outOfRange
    }
    return power
  }

  @Test func `work without freedom pays the average`() throws {
    let average = SmallCase.dollars((60 * 0.30 + 108 * 0.10) / 168)
    #expect(try price(hours: 1, .continuous) == average)
    #expect(try price(hours: 1, .hourly) == average)
    #expect(try price(hours: 12, .daily, deadline: 20) == average)
    #expect(try price(hours: 12, .daily, deadline: 36) == SmallCase.dollars(0.10))
  }
}

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
}
