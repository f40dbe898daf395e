import Diagnostics
import PlacementModel
import Quantities

/// Batch scripts of Slurm.
struct SlurmExport {
  static func text(of part: PlacedPart) -> String {
    let directives = directives(of: part)
    if let source = part.source, source.engine == .slurm {
      return kept(source, part, directives)
    }
    var lines = ["#!/bin/bash", part.head.trimmedEnd]
    lines.append("#SBATCH --job-name=\(part.name)")
    lines += directives
    if let limit = part.limit { lines.append("#SBATCH --time=\(time(limit))") }
    lines += ["", part.missingCommand]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Options that say where a job runs, and nothing else.
  private static func directives(of part: PlacedPart) -> [String] {
    var lines = ["--nodes=\(part.nodes)"]
    if let gpu = part.gpu, part.gpusPerNode > 0 {
      lines.append("--gres=gpu:\(EngineName.slurm(gpu)):\(part.gpusPerNode)")
    } else {
      lines.append("--gres=none")
      lines.append("--cpus-per-task=\(part.job.processors)")
    }
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
    part.choices.filter { $0.nodes == part.nodes }.map(partition)
  }

  static func partition(_ choice: CloudChoice) -> String {
    let option = choice.option == .onDemand ? "" : "-\(choice.option.rawValue)"
    return EngineName.slurmWord(
      [choice.provider, choice.region, choice.instance].compactMap { $0 }.joined(separator: "-")
        + option)
  }

  /// The user's script with the options that place it behind its own, where they win; its own options
  /// for GPUs and nodes, which would stand beside them, become comments.
  private static func kept(
    _ source: JobSource, _ part: PlacedPart, _ directives: [String]
  ) -> String {
    let text = String(decoding: source.source.bytes, as: UTF8.self)
    var lines: [String] = []
    var isOver = false
    var last: Int?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("#HYBRIDLAB") { continue }
      if !isOver, line.hasPrefix("#SBATCH") {
        if places(line) {
          lines.append("#was: \(line)")
          if let rest = withoutPlace(line) { lines.append(rest) }
        } else {
          lines.append(line)
        }
        last = lines.count
        continue
      }
      if !line.allSatisfy(\.isWhitespace), !line.hasPrefix("#") { isOver = true }
      lines.append(line)
    }
    let at = last ?? min(1, lines.count)
    lines.insert(
      contentsOf: part.head.trimmedEnd.split(separator: "\n").map(String.init) + directives, at: at)
    var result = lines.joined(separator: "\n")
    if !result.hasSuffix("\n") { result += "\n" }
    return result
  }

  private static let placing = [
    "--gres", "--gpus", "--gpus-per-node", "--gpus-per-task", "--gpus-per-socket", "-G",
    "--tres-per-node", "--tres-per-task", "--partition", "-p", "--nodes", "-N", "--constraint",
    "-C", "--nodelist", "-w", "--reservation", "--clusters", "-M",
  ]

  private static func places(_ line: String) -> Bool {
    line.split(separator: " ").dropFirst().contains { isPlacing($0) }
  }

  private static func isPlacing(_ word: Substring) -> Bool {
    if word.hasPrefix("--") { return placing.contains(String(word.prefix { $0 != "=" })) }
    return word.hasPrefix("-") && placing.contains(String(word.prefix(2)))
  }

  /// The other options of a line that has several; nil if it has none.
  private static func withoutPlace(_ line: String) -> String? {
    var kept: [Substring] = []
    var skipsValue = false
    for word in line.split(separator: " ").dropFirst() {
      if word.hasPrefix("#") { break }
      if skipsValue, !word.hasPrefix("-") {
        skipsValue = false
        continue
      }
      skipsValue = false
      if isPlacing(word) {
        skipsValue = word.hasPrefix("--") ? !word.contains("=") : word.count == 2
      } else {
        kept.append(word)
      }
    }
    return kept.isEmpty ? nil : "#SBATCH \(kept.joined(separator: " "))"
  }

  /// `D-HH:MM:SS`.
  private static func time(_ limit: Duration) -> String {
    let seconds = limit.components.seconds
    func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let clock =
      "\(two(seconds % 86_400 / 3_600)):\(two(seconds % 3_600 / 60)):\(two(seconds % 60))"
    return seconds >= 86_400 ? "\(seconds / 86_400)-\(clock)" : clock
  }

  /// What slurm.conf must have for the partitions that the files name.
  static func configuration(_ parts: [PlacedPart]) -> ExportedFile {
    var lines = [
      "# Partitions that the scripts name, for slurm.conf; the lines of nodes are yours to fill in.",
      "# Nodes of clouds are made by ResumeProgram and removed by SuspendProgram (slurm.conf(5),",
      "# power saving); give each the type of machine that its partition is named after.",
      "PartitionName=lab Nodes=lab[1-1] MaxTime=INFINITE State=UP",
    ]
    var seen: Set<String> = []
    for part in parts {
      for choice in part.choices where choice.nodes == part.nodes {
        let name = partition(choice)
        guard seen.insert(name).inserted else { continue }
        lines.append(
          "PartitionName=\(name) Nodes=\(name)-[1-\(max(1, choice.nodes))] MaxTime=INFINITE State=UP"
            + "  # \(choice.words)")
      }
    }
    return ExportedFile(name: "partitions.conf", text: lines.joined(separator: "\n") + "\n")
  }

  static let checklist = [
    "slurm.conf: the partitions of partitions.conf; Feature=lab on the lab's nodes",
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
