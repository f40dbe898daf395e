import PlacementModel
import Quantities

// Hours of a run: as the manifest gives them, and on another GPU than it means.

extension PlanWords {
  /// The hours of a run on a GPU, as `name`, and what they come from.
  func hours(
    of job: Job, on gpu: GPUModel.ID?, _ speed: SpeedTable.Speed, _ name: String
  ) -> [CostInput] {
    let given = Hours(job.work.duration).count
    let isConverted = speed.ratio != 1
    var inputs = [
      CostInput(
        isConverted ? "hours as given" : name, "\(given.quantityText) h", of: job, .duration,
        key: "hours", assumed: "nobody says how long")
    ]
    if let reference = job.work.reference, speed.evidence != .humanPace {
      let isAssumed = job.assumed.contains(.reference)
      inputs.append(
        CostInput(
          "on", self.name(of: reference), given: .job("hours"), unless: isAssumed,
          assumed: "the GPU that hours refer to where nobody says"))
    }
    inputs += basis(of: speed, gpu, relativeTo: job.work.reference)
    if isConverted {
      inputs.append(
        CostInput(
          name, "\((given / speed.ratio).quantityText) h", .derived,
          source: "hours as given / speed"))
    }
    return inputs
  }

  /// What a GPU serves, relative to the model that the requests of a service were measured on.
  func speed(of job: Job, on gpu: GPUModel.ID?, _ speed: SpeedTable.Speed?) -> [CostInput] {
    speed.map { basis(of: $0, gpu, relativeTo: job.gpus.namedModel) } ?? []
  }

  /// How fast a GPU is, and the figures that say so.
  private func basis(
    of speed: SpeedTable.Speed, _ gpu: GPUModel.ID?, relativeTo reference: GPUModel.ID?
  ) -> [CostInput] {
    guard let gpu else { return [] }
    guard let reference else {
      guard speed.evidence == .assumedEqual else { return [] }
      return [CostInput("speed", "1", .assumed, source: "as fast, where no model is named")]
    }
    let value = "\(speed.ratio.quantityText) x the \(name(of: reference))"
    func derived(_ words: String) -> CostInput {
      CostInput("speed", value, .derived, source: words)
    }
    switch speed.evidence {
    case .same: return []
    case .humanPace:
      return [CostInput("speed", "1", .assumed, source: "people set the pace, on any GPU")]
    case .assumedEqual:
      return [CostInput("speed", "1", .assumed, source: "as fast, where nothing is known")]
    case .measured(let series):
      let measured = facts.prices.speeds.series[series].provenance
      return [CostInput("speed", value, measured).noting("measured")]
    case .specification(let basis):
      return [figure(basis, of: gpu), figure(basis, of: reference)]
        + [derived("their ratio: nobody measured both")]
    case .scaled(let index, let sibling, let basis):
      let series = facts.prices.speeds.series[index]
      let ratio = (series.relative[sibling] ?? 1) / (series.relative[reference] ?? 1)
      var figures = [figure(basis, of: gpu), figure(basis, of: sibling)]
      if gpu == sibling { figures = [] }
      return [
        CostInput(
          "speed of the \(name(of: sibling))", "\(ratio.quantityText) x the \(name(of: reference))",
          series.provenance
        ).noting("measured")
      ] + figures + [derived("that x the ratio of \(basis.rawValue): the nearest one measured")]
    }
  }

  private func figure(_ basis: SpeedBasis, of gpu: GPUModel.ID) -> CostInput {
    let model = facts.prices.gpus[gpu]
    let unit = basis == .tensorThroughput ? "TFLOPS" : "GB/s"
    return CostInput(
      "\(basis == .tensorThroughput ? "dense fp16" : "memory bandwidth") of the \(model.name)",
      model.figure(basis).map { "\($0.quantityText) \(unit)" } ?? "unknown", model.provenance)
  }

  func runs(of job: Job) -> CostInput {
    let runs = job.recurrence.runsPerMonth
    let text = job.recurrence == .continuous ? "1, the month" : runs.quantityText
    return CostInput(
      "runs a month", text, of: job, .recurrence, key: "every",
      assumed: "the usual for its kind, where nobody says"
    ).noting("\(job.recurrence.words); a month is 730 h")
  }
}
