import PlacementModel
import Quantities
import YAMLSyntax

extension Manifest {
  func write(_ job: Job, to yaml: inout YAMLWriter) {
    yaml.key("name", text: job.name)
    yaml.key("kind", job.kind.rawValue)
    writeRequest(of: job, to: &yaml)
    if !job.assumed.contains(.processors),
      job.gpus.count == 0 || job.processors != WorkloadDefaults.processors
    {
      yaml.key("cpus", "\(job.processors)")
    }
    writeHours(of: job, to: &yaml)
    let every = Self.text(of: job.recurrence)
    key(job, .recurrence, "every", every, to: &yaml)
    if !job.assumed.contains(.defaultedSensitivity) {
      key(job, .sensitivity, "sensitivity", job.sensitivity.rawValue, to: &yaml)
    }
    if !job.regimes.isEmpty { yaml.key("compliance", list: job.regimes.map(\.name)) }
    if !job.mayRunIn.isEmpty { yaml.key("may-run-in", list: job.mayRunIn.map(\.code)) }
    if !job.providers.isEmpty {
      yaml.key("providers", list: job.providers.map(\.text))
    }
    writeData(of: job, to: &yaml)
    if job.data.result > .zero { yaml.key("result", "\(job.data.result)") }
    if job.data.kept > .zero { yaml.key("keep", "\(job.data.kept)") }
    if let serving = job.serving { write(serving, of: job, to: &yaml) }
    if let deadline = job.deadline { yaml.key("deadline", deadline.unitText) }
    if let date = job.earliestStart { yaml.key("earliest-start", "\(date)") }
    if let window = job.window { yaml.key("window", YAMLWriter.scalar(window.text)) }
    if job.priority != 0 { yaml.key("priority", "\(job.priority)") }
    key(job, .interruptible, "interruptible", job.isInterruptible ? "yes" : "no", to: &yaml)
    if let checkpointing = job.checkpointing { write(checkpointing, of: job, to: &yaml) }
    if let count = job.interruptionsBeforeOnDemand {
      yaml.key("fallback", "after \(count) interruption\(count == 1 ? "" : "s")")
    }
    if !job.sites.isEmpty { yaml.key("sites", list: job.sites) }
    if !job.dependencies.isEmpty {
      yaml.block("depends-on") { yaml in
        for dependency in job.dependencies {
          yaml.item { yaml in
            yaml.key("job", text: jobs[dependency.job].name)
            yaml.key("data", "\(dependency.data)")
          }
        }
      }
    }
    if !job.with.isEmpty { yaml.key("with", list: job.with.map { jobs[$0].name }) }
    if !job.apartFrom.isEmpty {
      yaml.key("apart-from", list: job.apartFrom.map { jobs[$0].name })
    }
    if let penalty = job.queuePenalty { yaml.key("queue-penalty", "$\(penalty.decimalText)") }
    if let pin = job.pin { yaml.key("place", pin.rawValue) }
    if let owner = job.owner { yaml.key("owner", text: owner) }
    if let team = job.team { yaml.key("team", text: team) }
    if !job.tags.isEmpty { yaml.key("tags", list: job.tags) }
    let guesses = AssumedWord.allCases.filter { job.guessed.contains($0.field) }
    if !guesses.isEmpty { yaml.key("assumed", list: guesses.map(\.rawValue)) }
  }

  /// A key, or a comment if its value was assumed.
  private func key(
    _ job: Job, _ field: JobFields, _ name: String, _ value: String, to yaml: inout YAMLWriter
  ) {
    if job.assumed.contains(field) {
      yaml.comment("assumed: \(name): \(value)")
    } else {
      yaml.key(name, value)
    }
  }

  private func writeRequest(of job: Job, to yaml: inout YAMLWriter) {
    var pairs = [("count", "\(job.gpus.count)")]
    if job.gpus.share != .all { pairs.append(("share", "\(job.gpus.share)")) }
    switch job.gpus.model {
    case .any: break
    case .memory(let memory): pairs.append(("memory", "\(memory)"))
    case .model(let id), .exactly(let id):
      // A name of several sizes stays one, so that it is marked again.
      let isFamily = job.assumed.contains(.gpus)
      let name = isFamily ? YAMLWriter.scalar(gpus[id].family) : self.name(of: id)
      pairs.append(("model", name))
      if case .exactly = job.gpus.model { pairs.append(("only", "yes")) }
    }
    if job.gpus.anyVendor { pairs.append(("vendor", "any")) }
    if let perNode = job.gpus.perNode { pairs.append(("per-node", "\(perNode)")) }
    if job.assumed.contains(.gpus), job.gpus.namedModel == nil {
      yaml.comment("assumed: gpus: \(YAMLWriter.flow(pairs))")
    } else {
      yaml.key("gpus", pairs: pairs)
    }
  }

  private func writeHours(of job: Job, to yaml: inout YAMLWriter) {
    guard job.recurrence != .continuous else { return }
    var pairs = [("hours", job.work.duration.unitText)]
    if let reference = job.work.reference {
      if !job.assumed.contains(.reference) {
        pairs.append(("on", name(of: reference)))
      } else if reference != usualReference(of: job) {
        pairs.append(("on", YAMLWriter.scalar(gpus[reference].family)))
      } else {
        yaml.comment("assumed: hours on \(gpus[reference].name)")
      }
    }
    yaml.key("hours", pairs: pairs)
  }

  /// The reference a job gets that names none.
  private func usualReference(of job: Job) -> GPUModel.ID? {
    if let named = job.gpus.namedModel { return named }
    return ManifestParser.assumedReference(for: job.gpus, lab: lab, in: gpus)
  }

  private static func text(of recurrence: Recurrence) -> String {
    switch recurrence {
    case .once: return "once"
    case .continuous: return "continuous"
    case .hourly: return "hour"
    case .daily: return "day"
    case .weekly: return "week"
    case .monthly: return "month"
    case .runsPerMonth(let numerator, 1): return "\(numerator) per month"
    case .runsPerMonth(let numerator, let denominator):
      // A ratio in its own terms, so that it is the same ratio again.
      return "\(numerator)/\(denominator) per month"
    }
  }

  private func writeData(of job: Job, to yaml: inout YAMLWriter) {
    let isAssumed = job.assumed.contains(.location)
    guard job.data.input > .zero || job.data.location != .lab || isAssumed else { return }
    var pairs = [("size", "\(job.data.input)")]
    switch job.data.location {
    case .lab: if !isAssumed { pairs.append(("in", "lab")) }
    case .cloud(let provider, let region):
      let isKnown =
        StorageScheme.providers.contains(provider)
        || catalogue.prices.offers.contains { $0.provider == provider }
      let place = isKnown ? provider : "\(provider)://"
      pairs.append(("in", YAMLWriter.scalar(region.map { "\(place) (\($0))" } ?? place)))
    }
    yaml.key("data", pairs: pairs)
  }

  private func write(_ serving: ServingDemand, of job: Job, to yaml: inout YAMLWriter) {
    var pairs: [(String, String)] = []
    if let average = serving.average { pairs.append(("average", "\(average)")) }
    if let peak = serving.peak { pairs.append(("peak", "\(peak)")) }
    let isUsual = serving.peakTimePerDay == JobDefaults.peakTimePerDay
    if !isUsual || serving.peak != nil && !job.assumed.contains(.peakTime) {
      pairs.append(("peak-hours", serving.peakTimePerDay.unitText))
    }
    if let perGPU = serving.perGPU { pairs.append(("per-gpu", "\(perGPU)")) }
    if let trace = serving.trace {
      pairs.append(("trace", YAMLWriter.scalar(trace.file)))
    } else if !serving.profile.isEmpty {
      pairs.append(("profile", "[\(serving.profile.map { "\($0)" }.joined(separator: ", "))]"))
    }
    if let tokens = serving.tokens {
      let (input, output) = (shortest(tokens.input), shortest(tokens.output))
      pairs.append(("tokens", YAMLWriter.scalar("\(input) in, \(output) out")))
    }
    if let price = serving.tokenPrice { pairs.append(("api", Self.text(of: price))) }
    if !pairs.isEmpty || job.assumed.contains(.perGPURate) { yaml.key("requests", pairs: pairs) }
    if let latency = serving.latency { yaml.key("latency", latency.unitText) }
    if serving.isGlobal { yaml.key("global", "yes") }
  }

  private static func text(of price: TokenPrice) -> String {
    var pairs = [("in", "\(price.perMillionInput)"), ("out", "\(price.perMillionOutput)")]
    if let provider = price.provider { pairs.append(("provider", YAMLWriter.scalar(provider))) }
    if let place = price.place { pairs.append(("place", place.code)) }
    return YAMLWriter.flow(pairs)
  }

  private func write(_ checkpointing: Checkpointing, of job: Job, to yaml: inout YAMLWriter) {
    var pairs = [("every", checkpointing.interval?.unitText ?? "auto")]
    let isAssumed = job.assumed.contains(.checkpointCost)
    if !isAssumed || checkpointing.cost != JobDefaults.checkpointCost {
      pairs.append(("takes", checkpointing.cost.unitText))
    }
    if !isAssumed || checkpointing.restart != JobDefaults.restart {
      pairs.append(("restart", checkpointing.restart.unitText))
    }
    yaml.key("checkpoint", pairs: pairs)
  }
}

extension ProviderChoice {
  /// `aws/us-east-1`
  fileprivate var text: String { region.map { "\(provider)/\($0)" } ?? provider }
}
