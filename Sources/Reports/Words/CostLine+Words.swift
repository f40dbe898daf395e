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
  /// How a line of a job's bill comes about; `amount` is what the plan prints for it.
  func derivation(
    of line: CostLine, _ amount: String, _ placement: Placement, _ job: Job
  ) -> [Derivation] {
    switch line.meter {
    case .energy(let energy, let power): energyDerivation(energy, power, amount, job)
    case .nodeHours(let rent): rentDerivation(rent, amount, placement, job)
    case .ownership(let hours, let ownership): [wear(hours, ownership, amount)]
    case .egress(let use): [egress(use, amount)]
    case .interRegion(let moved):
      [
        Derivation(
          head: "moved",
          formula: "\(moved.perMonth.formatted()) a month to another region x "
            + "\(moved.price.map { "\($0.value)" } ?? "an unknown price") = \(amount)",
          source: moved.price?.provenance.text ?? "no price known")
      ]
    case .storage(let kept):
      [
        Derivation(
          head: "stored",
          formula: "\(kept.volume.formatted()) all month x "
            + "\(kept.price.map { "\($0.value)" } ?? "an unknown price") = \(amount)",
          source: kept.price?.provenance.text ?? "no price known")
      ]
    }
  }

  private func egress(_ use: EgressUse, _ amount: String) -> Derivation {
    let tariff = facts.prices.egress(from: use.provider, region: use.region)
    let slices = use.slices ?? []
    let parts = slices.map { "\($0.volume.formatted()) x \($0.price)" }
    let before =
      use.before > .zero ? ", after \(use.before.formatted()) of other jobs" : ""
    let elsewhere =
      use.freeElsewhere > .zero
      ? ", \(use.freeElsewhere.formatted()) of what is free are used in other regions" : ""
    return Derivation(
      head: "egress",
      formula: "\(use.perMonth.formatted()) a month leave \(use.provider)\(before)\(elsewhere)"
        + (parts.isEmpty ? "" : ": " + parts.joined(separator: " + ")) + " = \(amount)",
      source: tariff?.provenance.text ?? "no price known")
  }

  private func energyDerivation(
    _ energy: Energy, _ power: LocalPower, _ amount: String, _ job: Job
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
        formula: "\(energy.formatted(decimals: 2)) x \(price) = \(amount)", source: tariff),
    ]
  }

  private func rentDerivation(
    _ rent: Rent, _ amount: String, _ placement: Placement, _ job: Job
  ) -> [Derivation] {
    guard let run = placement.cloud else { return [] }
    let offer = facts.prices.offers[run.offer]
    var steps: [Derivation] = []
    let isFallback = run.option == .spot && rent.option == .onDemand
    if let spot = run.spot, !isFallback {
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
            + "\((spot.fallback?.spotHours ?? spot.expectedHours).tableText) h expected",
          source: spot.rate.provenance.text + (spot.rate.isAssumed ? ", assumed" : "")))
    }
    if isFallback, let fallback = run.spot?.fallback {
      steps.append(
        Derivation(
          head: "then",
          formula: "on demand after \(counted(fallback.interruptions, "interruption")), which "
            + "happens to \(fixed(fallback.probability * 100, decimals: 1)) % of runs: "
            + "\(fallback.onDemandHours.tableText) h expected",
          source: "model.md, spot"))
    }
    let runs = job.recurrence.runsPerMonth
    let often = runs == 1 ? "" : " x \(runs.ratioText) runs a month"
    let perRun = rent.hoursPerRun.count / Double(max(1, rent.nodes))
    let isPlain =
      rent.reservation == nil && !job.isService
      && abs(Double(rent.nodes) * perRun * runs - rent.hours.count) < 0.01
    let quantity =
      isPlain
      ? "\(counted(rent.nodes, "node")) x \(Hours(perRun).tableText) h\(often)"
      : "\(rent.hours.tableText) node-hours a month"
    steps.append(
      Derivation(
        head: "rent",
        formula: "\(quantity) x \(rent.rate.map { "\($0)" } ?? "an unknown price") = \(amount)",
        source: "\(offer.instance), \(offer.provenance(rent.option).text)"))
    if let reservation = rent.reservation { steps.append(commitment(reservation)) }
    return steps
  }

  /// What is paid whether used or not, and when that pays.
  private func commitment(_ reservation: Rent.Reservation) -> Derivation {
    let used = Hours(reservation.neededByAll.count / Double(max(1, reservation.nodes)))
    var text =
      "\(counted(reservation.nodes, "node")) all month, paid whether used or not"
      + (reservation.jobs > 1 ? ", shared by \(reservation.jobs) jobs" : "")
      + "; used \(used.tableText) of 730 h"
    if let hours = reservation.breakEven {
      text += ", and cheaper than on demand from \(hours.tableText) h on"
    }
    return Derivation(head: "commit", formula: text, source: "730 x reserved / on-demand price")
  }

  private func wear(_ hours: DeviceHours, _ ownership: Ownership, _ amount: String) -> Derivation {
    let price = ownership.price?.sentenceText ?? "an unknown price"
    let resale = ownership.resale == .zero ? "" : " - \(ownership.resale.sentenceText)"
    var upkeep = ""
    if ownership.maintenance != .zero { upkeep += " + \(ownership.maintenance) upkeep" }
    if ownership.overhead != .zero {
      upkeep += " + $\((ownership.overhead.microsPerHour / 1e6).quantityText)/h overhead"
    }
    let assumed =
      facts.lab.assumed.contains(.expectedUtilization) ? "utilization assumed" : "manifest"
    return Derivation(
      head: "wear",
      formula: "\(hours.tableText) GPU-hours x ((\(price)\(resale)) / "
        + "(\(ownership.lifeHours.tableText) h x \(ownership.utilization.formatted()))\(upkeep)) "
        + "= \(amount)",
      source: assumed)
  }
}
