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
    ]
    let machines = labMachines
    lines += machines.map { node($0.name, feature: "lab", gpus: $0.gpus) }
    lines.append(partition("lab", nodes: machines.map(\.name).joined(separator: ",")))
    var most: [String: Int] = [:]
    for part in parts {
      for choice in SlurmExport.choices(part) {
        let name = SlurmExport.partition(choice)
        most[name] = max(choice.nodes, most[name] ?? 1, part.componentNodes)
      }
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

  /// The lab's machines, as far as pools say how many GPUs each has; all the others' GPUs as if they
  /// were in one machine, since which stand together is not known.
  private var labMachines: [(name: String, gpus: [String])] {
    var machines: [(name: String, gpus: [String])] = []
    var first = 1
    for pool in facts.lab.pools {
      guard let perNode = pool.perNode else { continue }
      let gpu = facts.prices.gpus[pool.model]
      for (count, each) in [(pool.count / perNode, perNode), (1, pool.count % perNode)]
      where count > 0 && each > 0 {
        let name = count == 1 ? "lab\(first)" : "lab[\(first)-\(first + count - 1)]"
        machines.append((name, [typed(gpu, each)]))
        first += count
      }
    }
    let others = otherGPUs
    if !others.isEmpty || machines.isEmpty { machines.append(("lab\(first)", others)) }
    return machines
  }

  private var otherGPUs: [String] {
    var counts: [(type: GPUModel, count: Int)] = []
    for pool in facts.lab.pools where pool.perNode == nil {
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
