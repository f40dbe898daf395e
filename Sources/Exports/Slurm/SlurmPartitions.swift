import PlacementModel

/// What slurm.conf must have for the partitions and GPUs that the scripts name.
struct SlurmPartitions {
  let facts: PlacementCase
  let parts: [PlacedPart]

  var file: ExportedFile {
    var lines = [
      "# Nodes and partitions that the scripts name, for slurm.conf: include partitions.conf",
      "# Write the lab's nodes by their own names, one line for each kind, and the CPUs= and",
      "# RealMemory= of every node.  Nodes of clouds are made by ResumeProgram and removed by",
      "# SuspendProgram (slurm.conf(5), power saving); the first part of a name says what to make.",
      "GresTypes=gpu",
      node("lab1", feature: "lab", gpus: labGPUs),
      partition("lab", nodes: "lab1"),
    ]
    var most: [String: Int] = [:]
    for choice in choices {
      most[SlurmExport.partition(choice)] = max(
        choice.nodes, most[SlurmExport.partition(choice)] ?? 1)
    }
    var seen: Set<String> = []
    for choice in choices {
      let name = SlurmExport.partition(choice)
      guard seen.insert(name).inserted else { continue }
      let nodes = "\(name)-[1-\(most[name] ?? 1)]"
      let gpus = choice.gpu.map { [typed($0, choice.gpusPerNode)] } ?? []
      lines.append("")
      lines.append("# \(choice.machine)")
      let features = ["cloud"] + (choice.gpu.map { [EngineName.slurm($0)] } ?? [])
      let feature = features.joined(separator: ",")
      lines.append(node(nodes, feature: feature, gpus: gpus) + " State=CLOUD")
      lines.append(partition(name, nodes: nodes))
    }
    return ExportedFile(name: "partitions.conf", text: lines.joined(separator: "\n") + "\n")
  }

  private var choices: [CloudChoice] { parts.flatMap(SlurmExport.choices) }

  /// All of the lab's GPUs, as if they were in one machine: which stand together is not known.
  private var labGPUs: [String] {
    var counts: [(type: GPUModel, count: Int)] = []
    for pool in facts.lab.pools {
      let gpu = facts.prices.gpus[pool.model]
      if let known = counts.firstIndex(where: { $0.type == gpu }) {
        counts[known].count += pool.count
      } else {
        counts.append((gpu, pool.count))
      }
    }
    return counts.map { typed($0.type, $0.count) }
  }

  private func typed(_ gpu: GPUModel, _ count: Int) -> String {
    "gpu:\(EngineName.slurm(gpu)):\(count)"
  }

  private func node(_ name: String, feature: String, gpus: [String]) -> String {
    let gres = gpus.isEmpty ? "" : " Gres=\(gpus.joined(separator: ","))"
    return "NodeName=\(name) Feature=\(feature)\(gres)"
  }

  private func partition(_ name: String, nodes: String) -> String {
    "PartitionName=\(name) Nodes=\(nodes) MaxTime=INFINITE State=UP"
  }
}
