import PlacementModel
import Quantities

/// A small lab, a small catalogue, and jobs to place: figures chosen to be checked by hand.
enum SmallCase {
  static let provenance = Provenance(source: "test", asOf: nil)
  static let rtx4090 = GPUModel.ID(index: 0)
  static let a100 = GPUModel.ID(index: 1)
  static let t4 = GPUModel.ID(index: 2)

  static func gb(_ count: Int64) -> ByteCount { ByteCount(bytes: count * 1_000_000_000) }
  /// What a gigabyte costs that moves to another region.
  static func moving(_ amount: Double) -> Sourced<DataPrice> {
    Sourced(DataPrice(perGigabyte: dollars(amount)), provenance: provenance)
  }

  /// What a gigabyte costs that stays for a month.
  static func keeping(_ amount: Double) -> Sourced<StoragePrice> {
    Sourced(StoragePrice(perGigabyteMonth: dollars(amount)), provenance: provenance)
  }

  static func dollars(_ amount: Double) -> Money {
    Money(micros: Int64((amount * 1_000_000).rounded()))
  }

  static var gpus: GPUCatalogue {
    var catalogue = GPUCatalogue()
    for (name, memory, tflops, watts, price) in [
      ("RTX 4090", 24, 165.2, 450, 1600.0 as Double?), ("A100-80GB", 80, 312, 400, nil),
      ("T4", 16, 65, 70, nil),
    ] {
      catalogue.add(
        GPUModel(
          name: name, family: name, vendor: "NVIDIA", memory: gb(Int64(memory)),
          tensorThroughput: tflops, power: Power(watts: Double(watts)),
          price: price.map(dollars), provenance: provenance))
    }
    return catalogue
  }

  static func offer(
    _ provider: String, _ gpu: GPUModel.ID, count: Int = 1, memory: Int64 = 80,
    place: String? = "US", onDemand: Double? = nil, spot: Double? = nil
  ) -> Offer {
    Offer(
      provider: provider, instance: "\(provider)-\(gpu.index)-\(count)", region: "r1",
      place: place.flatMap(Jurisdiction.init), gpu: gpu, gpusPerNode: count,
      memoryPerGPU: gb(memory), onDemand: onDemand.map { HourlyRate(perHour: dollars($0)) },
      spot: spot.map { HourlyRate(perHour: dollars($0)) }, provenance: provenance)
  }

  static let offers = [
    offer("beta", a100, count: 8, onDemand: 16, spot: 8),
    offer("alpha", a100, onDemand: 2.50),
    offer("gamma", t4, memory: 16, place: "DE", onDemand: 0.5),
  ]

  static func prices(_ offers: [Offer] = offers) -> PriceBook {
    PriceBook(
      gpus: gpus, offers: offers,
      interruptions: InterruptionRates(
        otherwise: .init(perNodeHour: 0.005, provenance: provenance, isAssumed: true)))
  }

  /// Two RTX 4090 at 0.20 $/kWh, no host power, PUE 1.
  static func lab(gpus count: Int = 2) -> Lab {
    Lab(
      place: Jurisdiction("US"),
      tariff: EnergyTariff(flat: EnergyPrice(perKilowattHour: dollars(0.20))),
      tariffProvenance: provenance, powerUsageEffectiveness: .none,
      hostPowerPerGPU: Power(watts: 0), load: .all,
      uplink: BitRate(bitsPerSecond: 100_000_000),
      pools: count == 0
        ? []
        : [
          LocalPool(
            model: rtx4090, count: count, memory: gb(24), boardPower: Power(watts: 450))
        ])
  }

  static func job(
    _ name: String, _ kind: WorkloadKind, hours: Int64 = 10,
    _ change: (inout Job) -> Void = { _ in }
  ) -> Job {
    var job = Job(
      name: name, kind: kind, work: Work(duration: .seconds(hours * 3600), reference: nil))
    change(&job)
    return job
  }

  static func placement(
    of job: Job, by policy: Policy = .documents, lab: Lab = lab(),
    cloud: CloudAccess = CloudAccess(), offers: [Offer] = offers,
    tree: DecisionTree = .documents
  ) throws -> Placement {
    let place = PlacementCase(
      lab: lab, cloud: cloud, jobs: [job], prices: prices(offers), tree: tree)
    return try place.plan(policy).placements[0]
  }
}

/// A seeded generator, the same on every platform (Steele, Lea and Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
