import PlacementModel
import Quantities

/// A step of a cost's derivation.
struct Derivation {
  /// What it is: `energy`, `power`, `rent`.
  var head: String
  /// The formula with its inputs and its result.
  var formula: String
  /// Where the inputs come from, and which of them are assumed.
  var source: String
}

extension PlanWords {
  /// How a line of a job's bill comes about.
  func derivation(of line: CostLine, _ placement: Placement, _ job: Job) -> [Derivation] {
    switch line.meter {
    case .energy(let energy, let power): energyDerivation(energy, power, line, job)
    case .nodeHours(let hours, let rate, let nodes):
      rentDerivation(hours, rate, nodes, line, placement, job)
    case .ownership(let hours, let ownership): [wear(hours, ownership, line)]
    case .egress(let month, _, let provider):
      [
        Derivation(
          head: "egress",
          formula: "\(month.formatted()) a month leave \(provider) = \(total(line))",
          source: facts.prices.egress[provider]?.provenance.text ?? "no price known")
      ]
    case .interRegion(let month, _, let price):
      [
        Derivation(
          head: "moved",
          formula: "\(month.formatted()) a month to another region x "
            + "\(price.map { "\($0)" } ?? "an unknown price") = \(total(line))",
          source: "data-transfer")
      ]
    case .storage(let volume, let price):
      [
        Derivation(
          head: "stored",
          formula:
            "\(volume.formatted()) all month x \(price.map { "\($0)" } ?? "an unknown price") "
            + "= \(total(line))",
          source: "object-storage")
      ]
    }
  }

  private func energyDerivation(
    _ energy: Energy, _ power: LocalPower, _ line: CostLine, _ job: Job
  ) -> [Derivation] {
    let lab = facts.lab
    let board = power.board?.formatted() ?? "unknown"
    let share = power.share == .all ? "" : " x \(power.share.formatted())"
    let draw =
      power.gpus == 0
      ? "\(power.host) of a host"
      : "\(counted(power.gpus, "GPU"))\(share) x (\(board) x \(power.load.formatted()) + \(power.host))"
    let hours = "\(power.hoursPerMonth.tableText) h a month"
    var assumed: [String] = []
    for (field, word) in [
      (LabFields.hostPower, "host power"), (.load, "load"), (.powerUsageEffectiveness, "PUE"),
    ] where lab.assumed.contains(field) { assumed.append(word) }
    let when = power.startHour.map { ", begun \(Self.hourOfWeek($0))" } ?? ""
    let price = "\(power.price)" + (lab.tariff.flatPrice == nil ? " on average\(when)" : "")
    let tariff = lab.tariffProvenance.text + (lab.assumed.contains(.tariff) ? ", assumed" : "")
    return [
      Derivation(
        head: "energy",
        formula:
          "\(draw) x \(hours) x PUE \(power.powerUsageEffectiveness) = \(energy.formatted(decimals: 2))",
        source: assumed.isEmpty ? "manifest" : "assumed: \(listed(assumed))"),
      Derivation(
        head: "power",
        formula: "\(energy.formatted(decimals: 2)) x \(price) = \(total(line))", source: tariff),
    ]
  }

  private func rentDerivation(
    _ hours: DeviceHours, _ rate: HourlyRate?, _ nodes: Int, _ line: CostLine,
    _ placement: Placement, _ job: Job
  ) -> [Derivation] {
    guard let run = placement.cloud else { return [] }
    let offer = facts.prices.offers[run.offer]
    var steps: [Derivation] = []
    if let spot = run.spot {
      let saving =
        spot.intervalHours < spot.workHours
        ? "a checkpoint every \(spot.intervalHours.tableText) h takes \(spot.checkpointHours.tableText) h"
        : "no checkpoints"
      steps.append(
        Derivation(
          head: "spot",
          formula: "\(spot.workHours.tableText) h of work, "
            + "\(spot.interruptionsPerHour.ratioText) interruptions an hour, \(saving), "
            + "a restart takes \(spot.restartHours.tableText) h = "
            + "\(spot.expectedHours.tableText) h expected",
          source: spot.rate.provenance.text + (spot.rate.isAssumed ? ", assumed" : "")))
    }
    let runs = job.recurrence.runsPerMonth
    let often = runs == 1 ? "" : " x \(runs.ratioText) runs a month"
    let isPlain = abs(Double(nodes) * run.paidHours.count * runs - hours.count) < 0.01
    let amount =
      isPlain
      ? "\(counted(nodes, "node")) x \(run.paidHours.tableText) h\(often)"
      : "\(hours.tableText) node-hours a month"
    steps.append(
      Derivation(
        head: "rent",
        formula: "\(amount) x \(rate.map { "\($0)" } ?? "an unknown price") = \(total(line))",
        source: "\(offer.instance), \(offer.provenance.text)"))
    return steps
  }

  private func wear(_ hours: DeviceHours, _ ownership: Ownership, _ line: CostLine) -> Derivation {
    let price = ownership.price?.sentenceText ?? "an unknown price"
    let resale = ownership.resale == .zero ? "" : " - \(ownership.resale.sentenceText)"
    var upkeep = ""
    if ownership.maintenance != .zero { upkeep += " + \(ownership.maintenance) upkeep" }
    if ownership.overhead != .zero { upkeep += " + \(ownership.overhead) overhead" }
    let assumed =
      facts.lab.assumed.contains(.expectedUtilization) ? "utilization assumed" : "manifest"
    return Derivation(
      head: "wear",
      formula: "\(hours.tableText) GPU-hours x ((\(price)\(resale)) / "
        + "(\(ownership.lifeHours.tableText) h x \(ownership.utilization.formatted()))\(upkeep)) "
        + "= \(total(line))",
      source: assumed)
  }

  /// `Mon 02:00`.
  private static func hourOfWeek(_ hour: Int) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let clock = hour % 24
    return "\(days[hour / 24 % 7]) \(clock < 10 ? "0" : "")\(clock):00"
  }

  private func total(_ line: CostLine) -> String {
    line.perMonth?.sentenceText ?? "unknown"
  }
}
