import Diagnostics
import YAMLSyntax

/// A file of another tool, given by mistake: one sentence instead of one for each of its keys.
enum ForeignFormat: String {
  case kubernetes = "a Kubernetes object"
  case skyPilot = "a SkyPilot task"
  case dstack = "a dstack configuration"
  case compose = "a Compose file"

  /// nil if the root has a section of ours, or nothing that gives another tool away.
  init?(_ root: YAMLNode) {
    guard root.kind == .mapping else { return nil }
    var keys: Set<String> = []
    for (key, _) in root.entries.prefix(64) {
      if ManifestSection.table.find(key) != nil { return nil }
      keys.insert(key.text)
    }
    if keys.contains("apiVersion"), keys.contains("kind") {
      self = .kubernetes
    } else if keys.contains("type"),
      !keys.isDisjoint(with: ["commands", "ide", "image", "python", "model", "port"])
    {
      self = .dstack
    } else if keys.contains("services") {
      self = .compose
    } else if keys.contains("run") || keys.contains("resources") && keys.contains("setup") {
      self = .skyPilot
    } else {
      return nil
    }
  }
}

extension Diagnostic {
  static func foreignManifest(_ format: ForeignFormat, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "foreign-manifest", "this is \(format.rawValue), not a job manifest",
      at: range, label: "none of 'lab', 'cloud', 'defaults', 'jobs' and 'tree' is in it",
      help: format == .compose
        ? "describe what it runs as a job: 'jobs: [{name: train, kind: training, "
          + "gpus: 8 x A100-80GB, hours: 100}]'"
        : joinJobs)
  }

  fileprivate static let joinJobs =
    "name the file on the command line, beside the manifest: its jobs join those of the manifest"

  /// A batch script with `#SBATCH` lines.
  static func batchScript(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "foreign-manifest", "this is a Slurm batch script, not a job manifest",
      at: range, label: "a script", help: joinJobs)
  }
}

extension SourceText {
  /// Whether this is a script with directives for Slurm.
  var isBatchScript: Bool {
    guard bytes.starts(with: [0x23, 0x21]) else { return false }
    return bytes.prefix(4_096).split(separator: 0x0A).contains {
      $0.starts(with: Array("#SBATCH".utf8))
    }
  }
}
