import PlacementModel
import YAMLSyntax

/// Jobs of the training operator, and clusters of Ray.
extension KubernetesWorkload {
  /// Jobs of the training operator: one template for each role.
  mutating func readKubeflow() -> Bool {
    let specs = spec.entries.first { $0.key.text.hasSuffix("ReplicaSpecs") }?.value
    if let specs, specs.kind == .mapping {
      nature = .training
      for (role, one) in specs.entries {
        add(one["template"], name: role.text, times: Self.number(one["replicas"]))
      }
      return true
    }
    // The first version of MPIJob: GPUs in all, or replicas of one template.
    guard kind == "MPIJob", let template = spec["template"] else { return false }
    nature = .training
    if let gpus = (spec["gpus"] ?? spec["processingUnits"])?.wholeNumber, gpus > 0 {
      let perNode = (spec["gpusPerNode"] ?? spec["processingUnitsPerNode"])?.wholeNumber ?? gpus
      let nodes = (gpus + max(1, perNode) - 1) / max(1, perNode)
      var pod = PodTemplate(template)
      pod.ask = [DeviceAsk(count: min(gpus, perNode), resource: "nvidia.com/gpu")]
      parts.append(ImportedPart(nodes: nodes, pod.ask, processors: pod.processors))
      wishes += pod.wishes
    } else {
      add(template, times: Self.number(spec["replicas"]))
    }
    return true
  }

  /// Nodes and their resources stand beside the runtime that has the template.
  mutating func readTrainJob() {
    nature = .training
    let trainer = spec["trainer"]
    let resources = trainer?["resourcesPerNode"]
    let nodes = Self.number(trainer?["numNodes"])
    if let runtime = spec.at("runtimeRef", "name")?.word { remarks.append("runtime \(runtime)") }
    let model = overrides.lazy.compactMap { NodeDemands(of: $0).models.first }.first
    var asks: [DeviceAsk] = []
    for (key, value) in (resources?["limits"]).pairs + (resources?["requests"]).pairs
    where DeviceResource(key.text) != nil && !asks.contains(where: { $0.resource == key.text }) {
      asks.append(
        DeviceAsk(count: KubernetesQuantity.count(value.word), model: model, resource: key.text))
    }
    if asks.isEmpty {
      if resources != nil {
        // They stand in for those of the runtime, and name no device.
        asks = [.none]
      } else if let perNode = trainer?["numProcPerNode"]?.wholeNumber, perNode > 0 {
        // One process for each GPU is what torchrun and mpirun are started with.
        asks = [DeviceAsk(count: perNode, model: model)]
        remarks.append("numProcPerNode \(perNode): a GPU for each process is assumed")
      } else {
        asks = [DeviceAsk(count: nil, model: model)]
      }
    }
    parts.append(ImportedPart(nodes: nodes, asks))
  }

  /// The specifications of pods that a TrainJob changes in its runtime's.
  private var overrides: [YAMLNode] {
    let patched = spec["runtimePatches"].items.flatMap {
      $0.at("trainingRuntimeSpec", "template", "spec", "replicatedJobs").items
    }
    return spec["podTemplateOverrides"].items.compactMap { $0["spec"] }
      + patched.compactMap { $0.at("template", "spec", "template", "spec") }
  }

  /// The head and the groups of workers of a cluster of Ray.
  mutating func readRay(_ cluster: YAMLNode?) {
    guard let cluster else {
      if spec["clusterSelector"] != nil { remarks.append("runs on a cluster that exists") }
      return
    }
    add(cluster.at("headGroupSpec", "template"), name: "head", times: 1)
    for group in cluster["workerGroupSpecs"].items {
      let hosts = Self.number(group["numOfHosts"])
      let least = Self.number(group["minReplicas"], usually: 0)
      var replicas = Self.number(group["replicas"], usually: max(1, least ?? 1))
      if let wanted = replicas, let least,
        let most = Self.number(group["maxReplicas"], usually: .max)
      {
        replicas = wanted == 0 ? max(least, most == 0 ? 0 : 1) : max(wanted, least)
      }
      let count = replicas.flatMap { count in hosts.map { count * $0 } }
      add(group["template"], name: group["groupName"]?.word, times: count)
    }
  }
}
