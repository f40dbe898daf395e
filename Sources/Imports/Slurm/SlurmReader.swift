import Diagnostics
import PlacementModel

/// Batch scripts of Slurm.
struct SlurmReader {
  /// Values of `SBATCH_*` variables, which win over the script.
  var environment: (String) -> String?

  /// Whether this is a script with directives for Slurm.
  static func reads(_ source: SourceText) -> Bool {
    guard source.bytes.starts(with: [0x23, 0x21]) else { return false }
    let mark = Array("#SBATCH".utf8)
    return source.bytes.prefix(65_536).split(separator: 0x0A).contains { $0.starts(with: mark) }
  }

  func read(_ source: SourceText) -> ImportReading {
    var reading = ImportReading(source, .slurm)
    let directives = SlurmDirectives(source)
    let components = directives.components.map { SlurmComponent($0, environment: environment) }
    guard let first = components.first else { return reading }
    let end = source.bytes.firstIndex(of: 0x0A) ?? source.bytes.endIndex
    var job = ImportedJob(.slurm, "batch script", name: first["job-name"], at: 0..<end)
    if job.name?.isEmpty == true { job.name = nil }
    for (index, component) in components.enumerated() {
      job.parts.append(
        ImportedPart(
          name: components.count > 1 ? "component \(index)" : nil, nodes: component.nodes,
          component.alternatives, processors: component.processors))
    }
    let limits = components.compactMap { $0["time"].flatMap(SlurmTime.parse) }
    job.wallLimit = limits.max()
    if let typed = first["time"], SlurmTime.parse(typed) == nil, !Self.isUnlimited(typed) {
      let range = directives.components[0].last { $0.name == "time" }?.range ?? job.range
      reading.report(.unreadableTime(typed, at: range))
    }
    if let array = first["array"] {
      if let count = Self.tasks(inArray: array) {
        job.runs = count
      } else {
        job.remarks.append("not understood: --array=\(array)")
      }
    }
    if first.has("requeue") { job.remarks.append("may be requeued after a failure") }
    for name in ["partition", "qos", "constraint", "account", "reservation", "dependency", "mem"] {
      if let value = first[name] { job.remarks.append("--\(name)=\(value)") }
    }
    for option in directives.unknown {
      reading.report(.unknownDirective(option.name, at: option.range))
    }
    if let range = directives.ignored { reading.report(.directiveAfterCommand(at: range)) }
    // Options are read from comments alone, so nothing else in the script matters.
    job.hints = "\(source.name)\n\(job.name ?? "")\n\(Self.commands(of: source))"
    job.kind = nil
    job.isCheckpointed = false
    reading.jobs = [job]
    return reading
  }

  private static func isUnlimited(_ text: String) -> Bool {
    ["unlimited", "infinite", "-1", "0", ""].contains(text.lowercased())
  }

  private static func commands(of source: SourceText) -> String {
    let text = source.bytes.prefix(16_384).split(separator: 0x0A).filter { $0.first != 0x23 }
    return text.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  /// How many tasks an array has: `0-9`, `1,3,7`, `0-15:4`, each with `%` and a limit.
  static func tasks(inArray text: String) -> Int? {
    let list = text.split(separator: "%", omittingEmptySubsequences: false).first ?? ""
    var count = 0
    for item in list.split(separator: ",") {
      let halves = item.split(separator: ":")
      let step = halves.count == 2 ? Int(halves[1]) : 1
      guard let span = halves.first, let step, step > 0, halves.count <= 2 else { return nil }
      let ends = span.split(separator: "-").map { Int($0.trimmed) }
      switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
      case (1, .some, _): count += 1
      case (2, let first?, let last?) where first >= 0 && last >= first && last <= 4_000_000:
        count += (last - first) / step + 1
      default: return nil
      }
    }
    return count > 0 ? count : nil
  }
}

extension Diagnostic {
  static func unreadableTime(_ text: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "unread-value", "'\(text)' is no time of Slurm's", at: range,
      help: "write minutes, HH:MM:SS or D-HH:MM:SS; until then no limit is known")
  }

  static func unknownDirective(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "unread-value", "'\(name)' is no option of sbatch", at: range,
      help: "hybridlab passes over it; sbatch would refuse the script")
  }

  static func directiveAfterCommand(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "ignored-directive", "sbatch reads no directive after the first command",
      at: range, label: "not read",
      help: "move it above the first line that is not a comment")
  }
}
