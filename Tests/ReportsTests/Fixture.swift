import PlacementModel
import Quantities

@testable import Reports

/// A small lab, one offer and any number of jobs, with costs given by the test.
enum Fixture {
  static let provenance = Provenance(
    source: "a-list", asOf: try? CalendarDate(year: 2026, month: 8, day: 30))

  static func gigabytes(_ count: Int64) -> ByteCount { ByteCount(bytes: count * 1_000_000_000) }

  static func facts(jobs: [String], budget: Money? = nil) -> PlacementCase {
    var gpus = GPUCatalogue()
    let own = gpus.add(
      GPUModel(
        name: "RTX 4090", family: "4090", vendor: "NVIDIA", memory: gigabytes(24),
        power: Power(watts: 450), provenance: provenance)
    ).id
    let rented = gpus.add(
      GPUModel(
        name: "A100-80GB", family: "A100", vendor: "NVIDIA", memory: gigabytes(80),
        power: Power(watts: 400), provenance: provenance)
    ).id
    let offer = Offer(
      provider: "lambda", instance: "gpu_8x_a100", region: "us-west-1", place: Jurisdiction("US"),
      gpu: rented, gpusPerNode: 8, memoryPerGPU: gigabytes(80),
      onDemand: HourlyRate(perHour: .dollars(10)), provenance: provenance)
    let lab = Lab(
      tariff: EnergyTariff(flat: LabDefaults.electricity), tariffProvenance: provenance,
      powerUsageEffectiveness: .none, hostPowerPerGPU: LabDefaults.hostPowerPerGPU, load: .all,
      uplink: LabDefaults.uplink,
      pools: [
        LocalPool(model: own, count: 2, memory: gigabytes(24), boardPower: Power(watts: 450))
      ], assumed: [.tariff])
    return PlacementCase(
      lab: lab, cloud: CloudAccess(budget: budget),
      jobs: jobs.map {
        Job(name: $0, kind: .training, work: Work(duration: .seconds(36_000), reference: own))
      },
      prices: PriceBook(
        gpus: gpus, offers: [offer],
        interruptions: InterruptionRates(
          otherwise: .init(perNodeHour: 0.01, provenance: provenance, isAssumed: true))))
  }

  static func line(_ payee: CostLine.Payee, _ amount: Money?) -> CostLine {
    CostLine(
      payee: payee,
      meter: .nodeHours(
        Rent(
          hours: DeviceHours(1), hoursPerRun: DeviceHours(1), rate: nil, nodes: 1,
          option: .onDemand)), perRun: amount,
      perMonth: amount)
  }

  /// A placement whose cost is what the test says.
  static func placement(power: Money?, cloud: Money?) throws -> Placement {
    var lines: [CostLine] = []
    if let power { lines.append(line(.utility, power)) }
    if let cloud { lines.append(line(.provider, cloud)) }
    let local = LocalRun(
      pool: 0, gpus: 1, share: .all, hours: Hours(10), gpuHoursPerMonth: DeviceHours(10),
      speed: .init(ratio: 1, evidence: .same))
    let rented = CloudRun(
      offer: 0, option: .onDemand, nodes: 1, paidHours: Hours(10),
      turnaround: Turnaround(transfer: .zero, startUp: .zero, run: Hours(10)),
      nodeHoursPerMonth: DeviceHours(10), speed: .init(ratio: 1, evidence: .same), spot: nil)
    return Placement(
      place: power == nil ? .cloud : cloud == nil ? .local : .hybrid,
      local: power == nil ? nil : local, cloud: cloud == nil ? nil : rented,
      cost: try JobCost(lines: lines), reason: .policy(.documents), trace: [])
  }

  static func plan(_ placements: [Placement], unknown: Int = 0) throws -> Plan {
    let totals = PlanTotals(
      power: try .sum(placements.map { $0.cost.known(for: .utility) }),
      cloud: try .sum(placements.map { $0.cost.known(for: .provider) }), unknown: unknown,
      countByPlace: Dictionary(grouping: placements, by: \.place).mapValues(\.count))
    return Plan(
      policy: .documents, placements: placements, gpuHoursUsed: [DeviceHours(20)], totals: totals)
  }

  static let context = ReportContext(
    toolVersion: "0.0.0", inputs: [.init(name: "jobs.conf", sha256: "00")], files: ["jobs.conf"],
    now: nil)

  static func text(
    _ format: ReportFormat, of plan: Plan, in facts: PlacementCase, isPlain: Bool = false,
    style: TextStyle = .plain
  ) -> String {
    TextSink.collect {
      PlanReport(plan, comparedWith: nil, of: facts, context: context)
        .write(format, isPlain: isPlain, style: ChartStyle(style, isASCII: false), to: &$0)
    }
  }
}

/// SplitMix64 (Steele, Lea, Flood 2014), so that a seed in a message gives the same case again.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
