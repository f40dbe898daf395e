package import PlacementModel
import Quantities

extension PlanWords {
  /// What a question compared, and how it came out: `no: low sensitivity, no regime`.
  func answer(_ step: TraceStep, of job: Job) -> String {
    let detail =
      switch step.evidence {
      case .stated: stated(facts.tree.nodes[step.node].question, job)
      case .data where job.kind != .dataProcessing: "kind \(job.kind.rawValue)"
      case .data(let volume, let limit):
        "\(volume.formatted()) \(volume > limit ? "is more than" : "is not more than") \(limit.formatted())"
      case .capacity(let pool, let obstacles): capacity(pool, obstacles)
      case .gpuHours(let hours, let limit): gpuHours(hours, limit, job)
      case .breakEven(let found, let limit): breakEven(found, limit)
      }
    return "\(step.answer ? "yes" : "no"): \(detail)"
  }

  private func stated(_ question: Question, _ job: Job) -> String {
    switch question {
    case .sensitive:
      let regimes = job.regimes.isEmpty ? "no regime" : listed(job.regimes.map(\.name))
      let assumed = job.assumed.contains(.sensitivity) ? " (assumed)" : ""
      return "\(job.sensitivity.rawValue) sensitivity\(assumed), \(regimes)"
    case .continuous: return "runs \(job.recurrence.words)"
    case .global:
      return job.serving?.isGlobal == true ? "users are all over the world" : "no word of it"
    default: return "kind \(job.kind.rawValue)"
    }
  }

  private func capacity(_ pool: Int?, _ obstacles: [Obstacle]) -> String {
    if let pool { return "fits on \(name(ofPool: pool))" }
    guard obstacles.count == facts.lab.pools.count else {
      return obstacles.last.map { $0.words("the lab") } ?? "the lab owns no GPUs"
    }
    if obstacles.isEmpty { return "the lab owns no GPUs" }
    return obstacles.indices.map { obstacles[$0].words("the \(name(ofPool: $0))") }
      .joined(separator: "; ")
  }

  private func gpuHours(_ hours: DeviceHours?, _ limit: DeviceHours, _ job: Job) -> String {
    guard job.recurrence == .once else { return "runs \(job.recurrence.words), not once" }
    guard let hours else { return "runs once, and not at home" }
    return "runs once, \(hours.tableText) GPU-hours against \(limit.tableText) (assumed limit)"
  }

  private func breakEven(_ found: BreakEvenEvidence, _ limit: Double) -> String {
    func figure(_ amount: Money?) -> String { amount?.sentenceText ?? "unknown" }
    let inputs =
      "\(figure(found.capital)) to buy, \(figure(found.rentPerMonth)) a month to rent, "
      + "\(figure(found.powerPerMonth)) a month for power"
    guard let months = found.months else {
      return found.capital == nil
        ? "what its GPUs cost is not known (\(inputs))" : "never (\(inputs))"
    }
    return "\(months.ratioText) months against \(shortest(limit)) (\(inputs))"
  }
}

extension Turnaround {
  /// `5.6 h from start to finish: 0.5 h of transfer + 0.10 h to start + 5.0 h of work`.
  var words: String {
    let parts = [(transfer, "of transfer"), (startUp, "to start"), (run, "of work")]
      .filter { $0.0 > .zero }
    let sum = parts.map { "\($0.0.tableText) h \($0.1)" }.joined(separator: " + ")
    return "\(total.tableText) h from start to finish" + (parts.count > 1 ? ": \(sum)" : "")
  }
}

extension SpeedTable.Speed {
  /// How fast, relative to what, and on what that rests; nil if it is the very GPU.
  package func words(relativeTo reference: String, in prices: PriceBook) -> String? {
    let ratio = ratio.ratioText
    let source = provenance(in: prices).map { ", \($0.text)" } ?? ""
    return switch evidence {
    case .same: nil
    case .humanPace: "as long as people take, on any GPU"
    case .scaled(_, _, let basis):
      "\(ratio) x the speed of the \(reference) "
        + "(nearest model measured\(source), times the ratio of \(basis.rawValue))"
    case .measured: "\(ratio) x the speed of the \(reference) (measured\(source))"
    case .specification(let basis):
      "\(ratio) x the speed of the \(reference) (ratio of \(basis.rawValue))"
    case .assumedEqual: "as fast as the \(reference) (assumed, nothing is known)"
    }
  }
}

extension Flip {
  /// The change, and where the job would then be.
  func words(_ plan: PlanWords, _ job: Job) -> String {
    let change =
      switch self.change {
      case .sensitivity(.high): "sensitivity high"
      case .sensitivity(let level): "sensitivity \(level.rawValue) and no regime"
      case .moreGPUs(let pool, let count): "\(count) more \(plan.name(ofPool: pool)) in the lab"
      case .hours(let factor):
        "\(Hours(job.work.duration.hours * factor).tableText) hours a run instead of "
          + "\(Hours(job.work.duration).tableText)"
      case .budget(let budget): "a cloud budget of \(budget.sentenceText) a month"
      case .noDeadline: "no deadline"
      case .recurrence(let recurrence): "running \(recurrence.words)"
      }
    return "with \(change): \(becomes.word)"
  }
}
