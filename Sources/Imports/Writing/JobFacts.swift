import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// The keys of a manifest that a foreign job gives, each with where its value comes from.
struct JobFacts {
  /// Key, value as YAML, and a remark beside it.
  var lines: [(key: String, value: String, remark: String?)] = []
  /// Keys whose values are guesses.
  var assumed: [String] = []
  /// What there is to say that belongs to no key.
  var remarks: [String] = []
  /// Words of the file that mean nothing here, with what to say of each where it stands.
  var unknown: [(word: String, warning: (SourceRange) -> Diagnostic)] = []

  /// Keys that a `#HYBRIDLAB` line may state.
  static let statable: Set = [
    "kind", "gpus", "cpus", "hours", "every", "sensitivity", "compliance", "may-run-in",
    "providers",
    "data",
    "result", "keep", "requests", "latency", "global", "deadline", "earliest-start", "priority",
    "interruptible", "checkpoint", "sites", "depends-on", "place", "owner", "team", "tags",
    "assumed", "window", "fallback", "with", "apart-from", "queue-penalty",
  ]

  init(_ job: ImportedJob, _ naming: GPUNaming) {
    var job = job
    let isGuessed = job.kind == nil
    let kind = job.kind ?? Self.guess(job)
    job.kind = kind
    add("kind", kind.rawValue, isGuessed ? "assumed, from names and commands" : nil)
    if isGuessed { assumed.append("kind") }

    let phrase = GPUPhrase(job, naming)
    add("gpus", phrase.text)
    if phrase.isAssumed { assumed.append("gpus") }
    remarks += phrase.remarks
    if !job.stated.contains(where: { $0.key == "gpus" }) {
      unknown += phrase.unknown.map { word in (word, { .unknownDevice(word, at: $0) }) }
    }
    if phrase.text == "none", let processors = job.parts.compactMap(\.processors).max() {
      add("cpus", "\(min(max(1, processors), 10_000))")
    }
    let places = ProviderPhrase(job.places, naming)
    if let text = places.text { add("providers", text, "where the file wants it") }
    remarks += places.remarks
    addUnkeptPlace(job, places)
    addHours(job)
    addRecurrence(job, kind)
    addDemand(job)
    switch job.spot {
    case .always, .either: add("interruptible", "yes", "the file takes spot capacity")
    case .never: add("interruptible", "no", "the file wants capacity that stays")
    case .unsaid: break
    }
    if let data = job.data { add("data", YAMLWriter.scalar(data)) }
    if let result = job.result { add("result", YAMLWriter.scalar(result)) }
  }

  private mutating func addUnkeptPlace(_ job: ImportedJob, _ places: ProviderPhrase) {
    let keys: Set = ["place", "providers", "may-run-in", "sensitivity"]
    guard let word = job.ownCluster ?? places.unknown,
      !job.stated.contains(where: { keys.contains($0.key) })
    else { return }
    let isOwn = job.ownCluster != nil
    unknown.append((word, { .unkeptPlace(word, isOwn: isOwn, at: $0) }))
  }

  private mutating func add(_ key: String, _ value: String, _ remark: String? = nil) {
    lines.append((key, value, remark))
  }

  /// What the job does, as far as names and commands tell.
  private static func guess(_ job: ImportedJob) -> WorkloadKind {
    guard let kind = KindGuess.kind(from: job.hints) else {
      // GPUs that a file wants side by side work together; separate pieces come as an array.
      let nodes = job.parts.reduce(0) { $0 + min($1.nodes ?? 1, 1_000) }
      let perNode = job.parts.flatMap { $0.alternatives.map { $0.count ?? 1 } }.max() ?? 0
      return nodes > 1 || perNode > 1 ? .training : .batch
    }
    // What ends is no service.
    return kind == .inference && (job.wallLimit != nil || job.recurrence != nil) ? .batch : kind
  }

  private mutating func addHours(_ job: ImportedJob) {
    let isAlwaysOn =
      job.recurrence == .continuous || (job.recurrence == nil && job.kind == .inference)
    guard !isAlwaysOn else { return }
    assumed.append("hours")
    // Ten years is as long as a run may be.
    if let limit = job.wallLimit, limit <= .seconds(10 * 365 * 86_400) {
      add("hours", limit.unitText, "at most: the engine ends it then")
    } else {
      add("hours", "1", "assumed: the file does not say")
    }
  }

  private mutating func addRecurrence(_ job: ImportedJob, _ kind: WorkloadKind) {
    if let recurrence = job.recurrence {
      add("every", recurrence.manifestText)
      return
    }
    guard job.runs > 1 else { return }
    // So many runs each time it is submitted.
    let unit =
      switch kind.usualRecurrence {
      case .daily: "day"
      case .weekly: "week"
      default: "month"
      }
    add("every", "\(min(job.runs, 40_000)) per \(unit)", "\(job.runs) runs each time it starts")
    assumed.append("every")
  }

  private mutating func addDemand(_ job: ImportedJob) {
    guard job.kind == .inference, job.recurrence == .continuous else { return }
    let total = job.parts.filter(\.isForDevices).reduce(0) { sum, part in
      sum + (part.alternatives.first?.count ?? 1) * min(part.nodes ?? 1, 100_000)
    }
    guard total > 0, job.copies > 1 || job.requestsPerCopy != nil else { return }
    let perCopy = max(1, job.devicesOfOneCopy(total))
    let rate = job.requestsPerCopy?.perSecond ?? Double(perCopy)
    let average = RequestRate(perSecond: rate * Double(job.copies))
    let perGPU = RequestRate(perSecond: rate / Double(perCopy))
    add(
      "requests", YAMLWriter.flow([("average", "\(average)"), ("per-gpu", "\(perGPU)")]),
      "assumed: what keeps \(job.copies) replica\(job.copies == 1 ? "" : "s") busy")
    assumed.append("requests")
  }
}

extension Recurrence {
  /// As `every` has it.
  fileprivate var manifestText: String {
    switch self {
    case .once: return "once"
    case .continuous: return "continuous"
    case .hourly: return "hour"
    case .daily: return "day"
    case .weekly: return "week"
    case .monthly: return "month"
    case .runsPerMonth(let numerator, let denominator):
      // Whole runs in a day or a week read better than a ratio to 730 hours.
      for (hours, unit) in [(Int64(24), "day"), (168, "week")] {
        let (product, isOver) = numerator.multipliedReportingOverflow(by: hours)
        let base = denominator.multipliedReportingOverflow(by: Int64(BillingMonth.hours))
        if !isOver, !base.overflow, product % base.partialValue == 0 {
          return "\(product / base.partialValue) per \(unit)"
        }
      }
      return denominator == 1 ? "\(numerator) per month" : "\(numerator)/\(denominator) per month"
    }
  }
}
