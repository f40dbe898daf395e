import PlacementModel
import Quantities

/// Seeded cases of every shape, to hold laws against.
struct RandomCase {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func one<T>(of values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  static let places = ["US", "US-CA", "DE", "FR", "SG"]
  static let regimes = ["HIPAA", "GDPR", "SOC 2"].map(ComplianceRegime.init)

  mutating func job(_ index: Int, of count: Int) -> Job {
    var job = Job(
      name: "job-\(index)", kind: one(of: WorkloadKind.allCases),
      work: Work(
        duration: .seconds(Int64.random(in: 60...1_000_000, using: &random)),
        reference: one(of: [nil, SmallCase.rtx4090, SmallCase.a100])))
    job.gpus = GPURequest(
      count: one(of: [0, 1, 1, 2, 4, 8, 64]),
      model: one(of: [
        .any, .memory(SmallCase.gb(20)), .memory(SmallCase.gb(200)), .model(SmallCase.a100),
        .exactly(SmallCase.rtx4090), .model(SmallCase.t4),
      ]))
    job.recurrence = one(of: [.once, .hourly, .daily, .weekly, .monthly, .continuous])
    job.sensitivity = one(of: Sensitivity.allCases)
    if chance(30) { job.regimes = [one(of: Self.regimes)] }
    if chance(30) { job.mayRunIn = [one(of: ["EU", "US", "SG"])].compactMap(Jurisdiction.init) }
    if chance(50) {
      job.data = DataNeed(
        input: SmallCase.gb(Int64.random(in: 0...5_000, using: &random)),
        location: chance(50) ? .lab : .cloud(provider: "alpha", region: nil),
        result: SmallCase.gb(Int64.random(in: 0...100, using: &random)))
    }
    if chance(20) { job.deadline = .seconds(Int64.random(in: 3600...2_000_000, using: &random)) }
    job.priority = Int.random(in: 0...3, using: &random)
    job.isInterruptible = chance(50)
    if chance(50) {
      job.checkpointing = Checkpointing(
        interval: chance(50) ? .seconds(Int64.random(in: 60...20_000, using: &random)) : nil,
        cost: .seconds(Int64.random(in: 0...600, using: &random)),
        restart: .seconds(Int64.random(in: 0...3600, using: &random)))
    }
    if chance(15) { job.pin = one(of: Job.Pin.allCases) }
    if job.kind == .inference && chance(70) {
      job.serving = ServingDemand(
        average: RequestRate(perSecond: 40), peak: chance(50) ? RequestRate(perSecond: 180) : nil,
        peakTimePerDay: .seconds(4 * 3600), perGPU: chance(50) ? RequestRate(perSecond: 30) : nil,
        isGlobal: chance(30))
    }
    if chance(30) && index > 0 {
      job.dependencies = [
        Dependency(job: Int.random(in: 0..<index, using: &random), data: SmallCase.gb(1))
      ]
    }
    job.assumed = chance(50) ? [.sensitivity] : []
    return job
  }

  mutating func whole() -> PlacementCase {
    let count = Int.random(in: 0...12, using: &random)
    var offers: [Offer] = []
    for index in 0..<Int.random(in: 0...8, using: &random) {
      let onDemand: Double? = chance(85) ? Double.random(in: 0.1...30, using: &random) : nil
      offers.append(
        SmallCase.offer(
          one(of: ["alpha", "beta", "gamma"]),
          one(of: [SmallCase.rtx4090, SmallCase.a100, SmallCase.t4]), count: one(of: [1, 2, 8]),
          memory: one(of: [16, 24, 80]), place: chance(80) ? one(of: Self.places) : nil,
          onDemand: onDemand, spot: chance(50) ? onDemand.map { $0 * 0.4 } : nil))
      offers[index].instance += "-\(index)"
      if chance(30) {
        offers[index].reservedOneYear = onDemand.map {
          HourlyRate(perHour: SmallCase.dollars($0 * 0.6))
        }
      }
    }
    var cloud = CloudAccess()
    if chance(40) { cloud.budget = SmallCase.dollars(Double.random(in: 0...5_000, using: &random)) }
    if chance(50) { cloud.certifications = ["alpha": Self.regimes, "beta": [Self.regimes[0]]] }
    var prices = SmallCase.prices(offers)
    prices.egress["alpha"] = EgressTariff(
      tiers: [
        .init(upTo: SmallCase.gb(100), price: DataPrice(perGigabyte: .zero)),
        .init(upTo: SmallCase.gb(10_000), price: DataPrice(perGigabyte: SmallCase.dollars(0.09))),
        .init(upTo: nil, price: DataPrice(perGigabyte: SmallCase.dollars(0.05))),
      ],
      provenance: SmallCase.provenance)
    return PlacementCase(
      lab: SmallCase.lab(gpus: one(of: [0, 1, 2, 8])), cloud: cloud,
      jobs: (0..<count).map { job($0, of: count) }, prices: prices,
      tree: chance(20) ? .literal : .documents)
  }
}
