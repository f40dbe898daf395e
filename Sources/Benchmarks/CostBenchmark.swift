import PlacementModel
import PriceData
import Quantities

/// Bills: a job on an offer, bought in one way, from nodes to the last line.
struct CostBenchmark: Benchmark {
  static let name = "costs"

  func run(in shop: Workshop) -> [Figure] {
    let worker = Child([shop.own, "worker", Self.name, ""])
    let runs = (0..<shop.runs).compactMap { _ in
      worker.run(keepsOutput: true)?.output.split { " \n".contains($0) }.compactMap { Double($0) }
    }
    guard !runs.isEmpty, runs.allSatisfy({ $0.count == 2 }) else { return [] }
    return [
      Figure(
        name: "bills of a job on an offer in a second",
        value: Measuring.median(runs.map { $0[0] }) / 1e6,
        unit: "M", bar: 1, direction: .atLeast)
    ]
  }

  /// Prints how many bills a second were made, and how many were.
  static func work() -> Bool {
    let prices = PriceCatalogue.read()
    let lab = Lab(
      place: Jurisdiction("US"),
      tariff: EnergyTariff(flat: EnergyPrice(perKilowattHour: .dollars(1))),
      tariffProvenance: Provenance(source: "benchmark", asOf: nil), powerUsageEffectiveness: .none,
      hostPowerPerGPU: Power(watts: 0), load: .all, uplink: BitRate(bitsPerSecond: 1e9), pools: [])
    let place = PlacementCase(
      lab: lab, cloud: CloudAccess(options: [.onDemand, .spot, .reservedOneYear]), jobs: [],
      prices: prices)
    let bills = EveryBill(in: place)
    var state: UInt64 = 1
    func below(_ limit: UInt64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64((state >> 33) % limit)
    }
    var made = 0
    var sum: Int64 = 0
    let clock = ContinuousClock()
    let start = clock.now
    while made < 1_000_000 {
      var job = Job(
        name: "job", kind: .training,
        work: Work(duration: .seconds(3_600 + below(400_000)), reference: nil))
      job.gpus = GPURequest(count: 1 + Int(below(4)), model: .any)
      job.sensitivity = .low
      job.isInterruptible = true
      if below(2) == 0 {
        job.checkpointing = Checkpointing(
          interval: .seconds(1_800), cost: .seconds(60), restart: .seconds(300))
      }
      if below(2) == 0 {
        job.data = DataNeed(
          input: ByteCount(bytes: below(1_000_000_000_000)), location: .lab,
          result: ByteCount(bytes: below(100_000_000_000)))
      }
      bills.forEach(of: job) { _, _, cost in
        made += 1
        sum &+= cost.perMonth?.micros ?? 0
      }
    }
    print(Double(made) / Child.seconds(clock.now - start), made)
    return sum != 0
  }
}
