import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// A lab of which nothing was said.
  func defaultLab() -> Lab {
    Lab(
      tariff: EnergyTariff(flat: LabDefaults.electricity), tariffProvenance: .defaultElectricity,
      powerUsageEffectiveness: LabDefaults.powerUsageEffectiveness,
      hostPowerPerGPU: LabDefaults.hostPowerPerGPU, load: LabDefaults.load,
      uplink: LabDefaults.uplink, pools: [],
      assumed: [
        .tariff, .powerUsageEffectiveness, .hostPower, .load, .uplink, .expectedUtilization,
      ])
  }

  /// The `lab` section.
  mutating func lab(_ node: YAMLNode) -> Lab? {
    guard isMapping(node, of: LabKey.table) else { return nil }
    var lab = defaultLab()
    var poolsAt: YAMLNode?
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: LabKey.table) else { continue }
      switch key {
      case .name: lab.name = name(value, key)
      case .place: lab.place = place(value, key)
      case .certifications: lab.certifications = regimes(value, key)
      case .electricity:
        guard let tariff = tariff(value) else { continue }
        lab.tariff = tariff
        lab.tariffProvenance = Provenance(source: sources[source].name, asOf: nil)
        lab.assumed.remove(.tariff)
      case .pue:
        guard let ratio = effectiveness(value) else { continue }
        lab.powerUsageEffectiveness = ratio
        lab.assumed.remove(.powerUsageEffectiveness)
      case .hostPower:
        guard
          let power: Power = quantity(value, key, upTo: Limits.powerPerGPU, said: "10 kW a GPU")
        else { continue }
        lab.hostPowerPerGPU = power
        lab.assumed.remove(.hostPower)
      case .load:
        guard let load: Share = quantity(value, key) else { continue }
        lab.load = load
        lab.assumed.remove(.load)
      case .uplink:
        guard let line = line(value) else { continue }
        lab.uplink = line
        lab.assumed.remove(.uplink)
      case .overhead:
        let limit = MonthlyRate(perMonth: Limits.money)
        lab.overhead = quantity(value, key, upTo: limit, said: "$1,000,000,000 a month") ?? .zero
      case .utilization:
        guard let written = written(value, key), let share: Share = quantity(written, key) else {
          continue
        }
        if share == .none { report(.zero(written, key)) }
        lab.expectedUtilization = share
        lab.assumed.remove(.expectedUtilization)
      case .minJobs: lab.jobs.least = integer(value, key, in: Limits.jobs)
      case .maxJobs: lab.jobs.most = integer(value, key, in: Limits.jobs)
      case .gpus: poolsAt = value
      }
    }
    checkLimits(lab.jobs, in: node, LabKey.minJobs)
    if let poolsAt {
      lab.pools = pools(poolsAt)
    } else {
      report(.labWithoutGPUs(at: labKey(above: node)))
    }
    if lab.assumed.contains(.tariff), let place = lab.place,
      let known = prices.prices.energy.price(in: place)
    {
      lab.tariff = EnergyTariff(flat: known.value)
      lab.tariffProvenance = known.provenance
    }
    return lab
  }

  /// The word `lab` above a section, or where the section begins in a file of its own.
  private func labKey(above node: YAMLNode) -> SourceRange {
    guard let place = sections[.lab], place.source == source else { return node.range.firstByte }
    return place.key
  }

  private mutating func effectiveness(_ node: YAMLNode) -> PowerUsageEffectiveness? {
    guard let written = written(node, LabKey.pue),
      let ratio: PowerUsageEffectiveness = quantity(written, LabKey.pue)
    else { return nil }
    guard ratio.ratio <= Limits.effectiveness else {
      report(.tooMuch(written, LabKey.pue, limit: "10"))
      return nil
    }
    return ratio
  }

  private mutating func line(_ node: YAMLNode) -> BitRate? {
    guard let written = written(node, LabKey.uplink),
      let line: BitRate = quantity(written, LabKey.uplink, upTo: Limits.line, said: "1 Tbps")
    else { return nil }
    guard line.bitsPerSecond > 0 else {
      report(.zero(written, LabKey.uplink))
      return nil
    }
    return line
  }
}

extension Provenance {
  /// The household price that stands in where the lab names no place.
  fileprivate static let defaultElectricity = Provenance(
    source: "green-love", asOf: try? CalendarDate(year: 2025, month: 10))
}

extension Diagnostic {
  static func labWithoutGPUs(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "lab-without-gpus", "the lab has no GPUs", at: range,
      label: "every job will need a cloud",
      help: "list them as 'gpus: [2 x RTX 4090]', or write 'gpus: none'")
  }
}
