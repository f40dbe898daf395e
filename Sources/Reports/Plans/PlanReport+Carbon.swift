import PlacementModel
import Quantities

// What a plan puts into the air: a column and a remark with `--carbon`, always there for programs.

extension PlanReport {
  /// Kilograms of carbon dioxide equivalent of a job in a month; unknown is a dash, and nothing
  /// for a job that does not run.
  func carbonText(_ index: Int) -> String {
    guard plan.placements[index].runs else { return "" }
    return facts.emissions(of: plan.placements[index]).total?.tableText ?? unknownMark
  }

  /// The same for a cell that programs read: exact, and empty if unknown.
  func carbonCell(_ index: Int) -> String {
    guard plan.placements[index].runs else { return "" }
    return facts.emissions(of: plan.placements[index]).total.map { shortest($0.kilograms) } ?? ""
  }

  /// The plan's sum, how much of it is at home and in clouds, and what grids it was reckoned with.
  var carbonRemark: String {
    let sum = PlanCarbon(plan, facts)
    var text = "\(sum.unknown > 0 ? "at least " : "")\(sum.all.tableText) kg CO2e a month"
    if sum.local > .zero, sum.cloud > .zero {
      text += ", \(sum.local.tableText) at home and \(sum.cloud.tableText) in clouds"
    }
    let shown = sum.grids.prefix(3).joined(separator: "; ")
    let more = sum.grids.count > 3 ? "; and \(counted(sum.grids.count - 3, "more grid"))" : ""
    if !sum.grids.isEmpty { text += " (\(shown)\(more))" }
    if sum.unknown > 0 { text += "; not known of \(counted(sum.unknown, "job"))" }
    return text
  }
}

/// A plan's emissions, summed in the order of its jobs.
struct PlanCarbon {
  private(set) var local = CarbonMass.zero
  private(set) var cloud = CarbonMass.zero
  /// Jobs that run and of which a part is not known.
  private(set) var unknown = 0
  /// Grids in order of their first job: `380 g/kWh by source, date`.
  private(set) var grids: [String] = []

  var all: CarbonMass { local + cloud }

  init(_ plan: Plan, _ facts: PlacementCase) {
    var seen: Set<EnergyAtlas.Figure<CarbonIntensity>> = []
    for placement in plan.placements where placement.runs {
      let emissions = facts.emissions(of: placement)
      if emissions.total == nil { unknown += 1 }
      local = local + (emissions.local?.mass ?? .zero)
      cloud = cloud + (emissions.cloud?.mass ?? .zero)
      for part in [emissions.local, emissions.cloud].compactMap({ $0 }) where part.mass != .zero {
        guard let figure = part.intensity, seen.insert(figure).inserted else { continue }
        grids.append("\(figure.value.tableText) by \(figure.provenance.text)")
      }
    }
  }
}

extension CarbonMass {
  /// Kilograms for people: whole ones from ten up.
  var tableText: String {
    let decimals = kilograms >= 10 || kilograms == 0 ? 0 : kilograms >= 1 ? 1 : 2
    let text = fixed(kilograms, decimals: decimals, grouped: true)
    return text == "0.00" ? "<0.01" : text
  }
}

extension CarbonIntensity {
  var tableText: String { "\(fixed(gramsPerKilowattHour, decimals: 0)) g/kWh" }
}
