import Diagnostics
import PlacementModel
import Quantities

/// Batch scripts of Slurm.
struct SlurmExport {
  static func text(of part: PlacedPart) -> String {
    if let source = part.source, source.engine == .slurm {
      var head = part.head.trimmedEnd.split(separator: "\n").map(String.init)
      if part.componentNodes > part.nodes, !part.isLocal {
        head.append(
          "# its components ask for \(part.componentNodes) machines; the plan has \(part.nodes)")
      }
      // The nodes and processors of work without GPUs are the script's own.
      let hasGPUs = part.gpu != nil && part.gpusPerNode > 0
      return KeptScript(
        place: place(of: part), devices: hasGPUs ? devices(of: part) : [],
        types: hasGPUs ? part.gpu.map { types(part, $0) } ?? [] : [], head: head,
        parts: source.parts
      ).text(of: source.source)
    }
    var lines = ["#!/bin/bash", part.head.trimmedEnd]
    lines.append("#SBATCH --job-name=\(part.name)")
    lines += devices(of: part) + place(of: part)
    if let limit = part.limit { lines.append("#SBATCH --time=\(time(limit))") }
    lines += ["", part.missingCommand]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Options that say on what a job runs.
  private static func devices(of part: PlacedPart) -> [String] {
    let gpus = part.packed?.gpusPerNode ?? part.gpusPerNode
    var lines = ["--nodes=\(part.packed?.nodes ?? part.nodes)"]
    if let gpu = part.gpu, gpus > 0 {
      let types = types(part, gpu)
      if types.count == 1 {
        lines.append("--gres=gpu:\(types[0]):\(gpus)")
      } else {
        // One type would keep the job from its fallbacks; the features of their nodes name theirs.
        lines.append("--gres=gpu:\(gpus)")
        lines.append("--constraint=\"\(types.joined(separator: "|"))\"")
      }
    } else {
      lines.append("--gres=none")
      lines.append("--cpus-per-task=\(part.job.processors)")
    }
    return lines.map { "#SBATCH \($0)" }
  }

  /// Options that say where a job runs.
  private static func place(of part: PlacedPart) -> [String] {
    var lines: [String] = []
    if let first = part.choices.first {
      lines.append("--partition=\(partitions(part).joined(separator: ","))")
      if first.option == .spot { lines.append("--requeue") }
    } else {
      lines.append("--partition=lab")
    }
    // Feature of the lab's nodes: without it no node of a cloud can take the job, whatever
    // partition it is moved to.
    if part.staysHome { lines.append("--constraint=lab") }
    if part.job.priority != 0 { lines.append("--nice=\(-part.job.priority)") }
    if let deadline = part.job.deadline {
      let minutes = max(1, deadline.components.seconds / 60)
      lines.append("--deadline=now+\(minutes)minutes")
    }
    return lines.map { "#SBATCH \($0)" }
  }

  /// Slurm starts a job in the first of several partitions that can take it.
  static func partitions(_ part: PlacedPart) -> [String] {
    choices(part).map(partition)
  }

  /// The types of GPU that the job and its fallbacks run on, its own first.
  private static func types(_ part: PlacedPart, _ own: GPUModel) -> [String] {
    var types = [EngineName.slurm(own)]
    for gpu in choices(part).compactMap(\.gpu) {
      let type = EngineName.slurm(gpu)
      if !types.contains(type) { types.append(type) }
    }
    return types
  }

  /// Those of as many nodes as the first: a script asks for one number of them.
  static func choices(_ part: PlacedPart) -> [CloudChoice] {
    part.choices.filter { $0.nodes == part.nodes }
  }

  static func partition(_ choice: CloudChoice) -> String {
    let option = choice.option == .onDemand ? "" : "-\(choice.option.rawValue)"
    return EngineName.slurmWord(
      [choice.provider, choice.region, choice.instance].compactMap { $0 }.joined(separator: "-")
        + option)
  }

  /// `D-HH:MM:SS`.
  private static func time(_ limit: Duration) -> String {
    let seconds = limit.components.seconds
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let clock =
      "\(two(seconds % 86_400 / 3_600)):\(two(seconds % 3_600 / 60)):\(two(seconds % 60))"
    return seconds >= 86_400 ? "\(seconds / 86_400)-\(clock)" : clock
  }

  static let checklist = [
    "slurm.conf: include partitions.conf, with the names, CPUs and memory of your nodes",
    "gres.conf: GPU types by the names in the scripts (AutoDetect, or Type=rtx4090)",
    "network: ResumeProgram and SuspendProgram for nodes in clouds, and a VPN that slurmctld reaches them by",
    "storage: a shared file system, or a copy of the data in each region",
    "registry: container images where Pyxis or Apptainer of every partition finds them",
    "monitoring: DCGM exporter on every GPU node, sacct for what ran",
    "run: sbatch FILE",
  ]
}

extension EngineName {
  /// Letters, digits, `-`, `_` and `.`.
  static func slurmWord(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "-" })
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
