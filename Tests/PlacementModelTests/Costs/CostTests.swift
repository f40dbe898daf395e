import PlacementModel
import Quantities
import Testing

@Suite("Costs") struct CostTests {
  @Test func `power is n · (w·ℓ + host) · PUE · h · e, to the micro-dollar`() throws {
    var lab = SmallCase.lab()
    lab.hostPowerPerGPU = Power(watts: 75)
    lab.load = try Share(percent: 80)
    lab.powerUsageEffectiveness = try PowerUsageEffectiveness(1.1)
    let job = SmallCase.job("scans", .training, hours: 20) {
      $0.sensitivity = .high
      $0.recurrence = .monthly
    }
    let placement = try SmallCase.placement(of: job, lab: lab)
    // (450 · 0.8 + 75) / 1000 · 1.1 · 20 h = 9.57 kWh at 0.20 $/kWh.
    #expect(placement.cost.perMonth == Money(micros: 1_914_000))
    #expect(placement.cost.perRun == Money(micros: 1_914_000))
  }

  /// D1 strength 3: 450 W all month is 328.5 kWh, about $50; $2.50 an hour is about $1,800.
  @Test func `the RTX 4090 against the A100 of D1`() throws {
    var lab = SmallCase.lab(gpus: 1)
    lab.tariff = EnergyTariff(flat: EnergyPrice(perKilowattHour: SmallCase.dollars(0.1522)))
    let home = SmallCase.job("daemon", .training) { $0.recurrence = .continuous }
    let local = try SmallCase.placement(of: home, by: .localOnly, lab: lab)
    guard case .energy(let energy, _) = local.cost.lines.first?.meter else {
      Issue.record("no power")
      return
    }
    #expect(abs(energy.kilowattHours - 328.5) < 1e-9)
    #expect(local.cost.perMonth == Money(micros: 49_997_700))
    let alpha = [SmallCase.offer("alpha", SmallCase.a100, onDemand: 2.50)]
    let cloud = try SmallCase.placement(of: home, by: .cloudOnly, offers: alpha)
    #expect(cloud.cost.perMonth == Money(micros: 1_825_000_000))
  }

  @Test func `whole nodes are paid, with start-up`() throws {
    let job = SmallCase.job("pretrain", .training, hours: 10) {
      $0.gpus = GPURequest(count: 9, model: .model(SmallCase.a100))
      $0.recurrence = .monthly
      $0.isInterruptible = false
    }
    let placement = try SmallCase.placement(of: job, by: .cloudOnly)
    #expect(placement.cloud?.nodes == 2)
    // 2 nodes · 16 $/h · (10 + 0.1) h
    #expect(placement.cost.perMonth == SmallCase.dollars(323.2))
  }

  @Test func `machines without a fast link train nothing together`() throws {
    let job = SmallCase.job("pretrain", .training) {
      $0.gpus = GPURequest(count: 2, model: .model(SmallCase.a100))
    }
    let single = [SmallCase.offer("alpha", SmallCase.a100, onDemand: 2.5)]
    #expect(try SmallCase.placement(of: job, by: .cloudOnly, offers: single).place == .impossible)
    var batch = job
    batch.kind = .batch
    #expect(try SmallCase.placement(of: batch, by: .cloudOnly, offers: single).cloud?.nodes == 2)
  }

  @Test func `an unknown price is never the cheapest, and makes the total at least`() throws {
    let job = SmallCase.job("j", .training) {
      $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100))
    }
    let unknown = SmallCase.offer("alpha", SmallCase.a100)
    let dear = SmallCase.offer("omega", SmallCase.a100, onDemand: 30)
    let placement = try SmallCase.placement(of: job, by: .cloudOnly, offers: [unknown, dear])
    #expect(placement.cloud?.offer == 1)
    let only = try SmallCase.placement(of: job, by: .cloudOnly, offers: [unknown])
    #expect(only.place == .cloud)
    #expect(only.cost.perMonth == nil)
  }

  @Test func `egress is marginal by tier: monotone, and the sum of its slices`() throws {
    let tariff = EgressTariff(
      tiers: [
        .init(upTo: SmallCase.gb(100), price: DataPrice(perGigabyte: .zero)),
        .init(upTo: SmallCase.gb(10_240), price: DataPrice(perGigabyte: SmallCase.dollars(0.09))),
        .init(upTo: SmallCase.gb(51_200), price: DataPrice(perGigabyte: SmallCase.dollars(0.085))),
        .init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.07))),
      ], provenance: SmallCase.provenance)
    var last = Money.zero
    for size in stride(from: Int64(0), through: 200_000, by: 512) {
      let cost = try tariff.cost(of: SmallCase.gb(size))
      #expect(cost >= last)
      last = cost
    }
    // At exactly 10,240 GB the price is that of 10,140 GB, not nothing.
    #expect(try tariff.cost(of: SmallCase.gb(10_240)) == SmallCase.dollars(912.60))
    #expect(try tariff.cost(of: SmallCase.gb(10_241)) == SmallCase.dollars(912.685))
  }

  @Test func `assumed discounts stand in for prices nobody knows, only when asked for`() throws {
    let job = SmallCase.job("j", .training, hours: 2) {
      $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100))
      $0.recurrence = .monthly
    }
    let plain = [SmallCase.offer("alpha", SmallCase.a100, onDemand: 10)]
    #expect(
      try SmallCase.placement(of: job, by: .cloudOnly, offers: plain).cloud?.option == .onDemand)
    let assuming = CloudAccess(assumedDiscounts: .documents)
    let spot = try SmallCase.placement(of: job, by: .cloudOnly, cloud: assuming, offers: plain)
    #expect(spot.cloud?.option == .spot)
    // 70 % off 10 $/h (D1, strategy 1); 90 % at best (D4 4.4.1).
    #expect(
      try AssumedDiscounts.documents.price(.spot, onDemand: HourlyRate(perHour: .dollars(10)))
        == HourlyRate(perHour: .dollars(3)))
    #expect(
      try AssumedDiscounts.documentsAtBest.price(.spot, onDemand: HourlyRate(perHour: .dollars(10)))
        == HourlyRate(perHour: .dollars(1)))
    #expect(
      try AssumedDiscounts.documents.price(
        .reservedThreeYears, onDemand: HourlyRate(perHour: .dollars(100)))
        == HourlyRate(perHour: .dollars(28)))
  }

  @Test func `a reservation is paid whether used or not`() throws {
    var offer = SmallCase.offer("alpha", SmallCase.a100, onDemand: 3)
    offer.reservedOneYear = HourlyRate(perHour: .dollars(2))
    let cloud = CloudAccess(options: [.onDemand, .reservedOneYear])
    func option(hours: Int64) throws -> PurchaseOption? {
      let job = SmallCase.job("j", .training, hours: hours) {
        $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100))
        $0.recurrence = .monthly
        $0.isInterruptible = false
      }
      return try SmallCase.placement(of: job, by: .cloudOnly, cloud: cloud, offers: [offer]).cloud?
        .option
    }
    // Pays from 730 · 2 / 3 = 486.7 hours a month on.
    #expect(try option(hours: 486) == .onDemand)
    #expect(try option(hours: 487) == .reservedOneYear)
  }
}
