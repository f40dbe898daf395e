package import PlacementModel

/// Writes a plan as files of an engine.
package struct Exporter {
  private let engine: ExportEngine

  package init(_ engine: ExportEngine) { self.engine = engine }

  /// The files of a plan, and what to set up for them.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - facts: What it was made from.
  ///   - stating: The keys of a job by its index, as lines of a manifest, for what the engine has no
  ///     word for.
  ///   - sources: The files that jobs came from, by index, to be kept where the engine is the same.
  /// - Returns: The files in the order of the jobs, then those that set the engine up.
  package func export(
    _ plan: Plan, of facts: PlacementCase, stating: (Int) -> [String],
    from sources: [Int: JobSource] = [:]
  ) -> Export {
    let (parts, left) = facts.parts(of: plan, stating: stating, from: sources)
    var export = Export(left: left)
    let digits = max(2, "\(parts.count)".utf8.count)
    var written: [PlacedPart] = []
    for part in parts {
      if let why = obstacle(to: part) {
        export.left.append((part.job.name, why))
        continue
      }
      written.append(part)
      // Numbers keep the order of the manifest, which decides between equals.
      let number = "\(written.count)"
      let prefix = String(repeating: "0", count: max(0, digits - number.utf8.count)) + number
      export.files.append(
        ExportedFile(name: "\(prefix)-\(part.name).\(ending)", text: text(of: part)))
    }
    export.files += setup(facts, written)
    export.checklist = checklist(written)
    return export
  }

  private func obstacle(to part: PlacedPart) -> String? {
    switch engine {
    case .skyPilot: SkyPilotExport.obstacle(to: part)
    case .dstack: DstackExport.obstacle(to: part)
    case .kubernetes, .kueue, .slurm, .ray: nil
    }
  }

  private var ending: String {
    switch engine {
    case .slurm: "sbatch"
    case .skyPilot: "sky.yaml"
    case .dstack: "dstack.yml"
    case .kubernetes, .kueue, .ray: "yaml"
    }
  }

  private func text(of part: PlacedPart) -> String {
    switch engine {
    case .skyPilot: SkyPilotExport.text(of: part)
    case .dstack: DstackExport.text(of: part)
    case .slurm: SlurmExport.text(of: part)
    case .kubernetes: KubernetesExport(usesKueue: false).text(of: part)
    case .kueue: KubernetesExport(usesKueue: true).text(of: part)
    case .ray: RayExport.text(of: part)
    }
  }

  private func setup(_ facts: PlacementCase, _ parts: [PlacedPart]) -> [ExportedFile] {
    guard !parts.isEmpty else { return [] }
    let cluster = ClusterSetup(facts: facts, parts: parts)
    switch engine {
    case .kubernetes, .ray: return [cluster.priorities, cluster.homeGuard].compactMap { $0 }
    case .kueue: return [cluster.priorities, cluster.homeGuard, cluster.queues].compactMap { $0 }
    case .slurm: return [SlurmPartitions(facts: facts, parts: parts).file]
    case .dstack: return parts.contains(where: \.isLocal) ? [DstackExport.fleet(facts, parts)] : []
    case .skyPilot: return []
    }
  }

  private func checklist(_ parts: [PlacedPart]) -> [String] {
    switch engine {
    case .skyPilot: return SkyPilotExport.checklist
    case .dstack: return DstackExport.checklist
    case .slurm: return SlurmExport.checklist
    case .kubernetes, .kueue, .ray:
      var steps = [
        "label the lab's nodes: kubectl label node NODE hybridlab/place=lab hybridlab/gpu=RTX-4090",
        "label cloud nodes in their node groups: hybridlab/place=cloud, hybridlab/provider, "
          + "hybridlab/capacity (on-demand, spot); region and instance type are set by the cloud",
        "network: the lab and the clouds in one cluster (VPN), or a cluster for each",
        "storage: volumes for the data in each place; registry: images that both can pull",
        "monitoring: DCGM exporter and Prometheus on every GPU node",
        "kubectl apply -f setup-*.yaml, where there are such files, then the jobs",
      ]
      if engine == .kueue {
        steps.insert(
          "install Kueue 0.10 or later; its quotas here are of devices, so leave the rest out of them: "
            + "resources.excludeResourcePrefixes: [cpu, memory, ephemeral-storage]", at: 0)
      }
      if engine == .ray { steps.insert("install the KubeRay operator 1.2 or later", at: 0) }
      if parts.contains(where: \.staysHome) {
        steps.append("setup-stays-home.yaml needs Kubernetes 1.30 or later")
      }
      return steps
    }
  }
}
