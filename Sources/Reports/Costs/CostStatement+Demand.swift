import PlacementModel
import Quantities

// A service: what each level of its demand takes, at home and in a cloud.

extension PlanWords {
  /// Lines for levels of demand, at most; what is beyond them is one line more.
  private static let mostLevels = 12

  /// What one replica serves, as far as somebody says.
  func replica(of job: Job) -> [CostInput] {
    guard let serving = job.serving else {
      return [
        CostInput("requests", "unknown", .assumed, source: "one replica, where nobody says")
      ]
    }
    let replica =
      job.gpus.count == 1 ? "a GPU is a replica" : "\(job.gpus.count) of them are a replica"
    var inputs: [CostInput] = []
    if let trace = serving.trace {
      inputs.append(
        CostInput("requests", "by the hour of the day", of: job, .demand, key: "requests")
          .noting("counted from \(trace.file)"))
    }
    if let rate = serving.perGPU {
      inputs.append(
        CostInput(
          "a GPU serves", "\(rate.formatted(decimals: 6))", of: job, [.perGPURate, .demand],
          key: "requests"
        ).noting(replica))
    } else {
      inputs.append(
        CostInput(
          "a replica serves", "the average", .assumed,
          source: "the GPUs asked for are right for it, where nobody measured"))
    }
    return inputs
  }

  /// A line for each number of GPUs in use at home, whose GPU-hours add up to `total` as it is printed.
  func levelsAtHome(of job: Job, _ placement: Placement, total: String) -> [CostInput] {
    guard placement.local != nil else { return [] }
    let replica = max(1, job.gpus.count)
    return lines(of: job, placement, unit: "GPU-h", total: total) { $0.atHome * replica }
  }

  /// A line for each number of nodes, whose node-hours add up to `total` as it is printed.
  func levelsInCloud(of job: Job, _ placement: Placement, total: String) -> [CostInput] {
    guard placement.cloud != nil else { return [] }
    return lines(of: job, placement, unit: "node-h", total: total) { $0.nodes }
  }

  private func lines(
    of job: Job, _ placement: Placement, unit: String, total: String,
    _ devices: (ServedLevel) -> Int
  ) -> [CostInput] {
    var lines: [DemandLine] = []
    for level in facts.servedLevels(of: job, placement) where devices(level) > 0 {
      if lines.last?.devices == devices(level) || lines.count == Self.mostLevels {
        lines[lines.count - 1].add(level, devices(level))
      } else {
        lines.append(DemandLine(level, devices(level)))
      }
    }
    let parts = Apportionment.digits(of: lines.map(\.deviceHours), total: total)
    return zip(lines, parts).map { line, part in
      CostInput(
        "at \(line.rateText)", "\(part) \(unit)", .derived,
        source: line.words(unit == "GPU-h" ? "GPU" : "node"))
    }
  }
}

/// Levels of demand that take the same number of devices.
private struct DemandLine {
  private var rates: ClosedRange<RequestRate>
  private var hours: Hours
  private var replicas: ClosedRange<Int>
  private var atHome: ClosedRange<Int>
  /// nil if the levels take several numbers of them.
  private(set) var devices: Int?
  private(set) var deviceHours: Double

  init(_ level: ServedLevel, _ devices: Int) {
    (rates, hours) = (level.rates, level.hours)
    replicas = level.replicas...level.replicas
    atHome = level.atHome...level.atHome
    self.devices = devices
    deviceHours = Double(devices) * level.hours.count
  }

  mutating func add(_ level: ServedLevel, _ devices: Int) {
    rates = rates.widened(to: level.rates)
    replicas = replicas.widened(to: level.replicas...level.replicas)
    atHome = atHome.widened(to: level.atHome...level.atHome)
    hours = hours + level.hours
    deviceHours += Double(devices) * level.hours.count
    if self.devices != devices { self.devices = nil }
  }

  /// `40/s`, `3/s to 12/s`.
  var rateText: String {
    let (least, most) = (
      rates.lowerBound.formatted(decimals: 3), rates.upperBound.formatted(decimals: 3)
    )
    if rates.upperBound == .zero { return "an unknown rate" }
    return least == most ? least : "\(least) to \(most)"
  }

  /// `91.25 h x 2 nodes: 5 replicas needed, 3 at home`.
  func words(_ device: String) -> String {
    let all = "\(hours.count.quantityText) h"
    let needed = replicas.text + (replicas.upperBound == 1 ? " replica" : " replicas")
    guard let devices else { return "\(all), all levels above: \(needed) needed" }
    return "\(all) x \(counted(devices, device)): \(needed) needed, \(atHome.text) at home"
  }
}

extension ClosedRange {
  fileprivate func widened(to other: ClosedRange) -> ClosedRange {
    Swift.min(lowerBound, other.lowerBound)...Swift.max(upperBound, other.upperBound)
  }
}

extension ClosedRange<Int> {
  /// `3`, `3 to 9`.
  fileprivate var text: String {
    count == 1 ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}
