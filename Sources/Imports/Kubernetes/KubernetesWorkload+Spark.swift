import PlacementModel
import YAMLSyntax

/// Applications of the Spark operator: a driver and executors, each with GPUs of its own.
extension KubernetesWorkload {
  mutating func readSpark(_ spec: YAMLNode) {
    nature = .dataProcessing
    addSpark("driver", spec["driver"], times: 1)
    let executor = spec["executor"]
    let least = spec.at("dynamicAllocation", "minExecutors")
    addSpark("executor", executor, times: Self.number(executor?["instances"] ?? least))
    if let seconds = spec["timeToLiveSeconds"]?.word {
      remarks.append("kept for \(seconds) s after its end")
    }
  }

  private mutating func addSpark(_ role: String, _ node: YAMLNode?, times count: Int?) {
    guard let node else { return }
    var pod = PodTemplate(node["template"] ?? node)
    if let gpu = node["gpu"] {
      let name = gpu["name"]?.word ?? "nvidia.com/gpu"
      let number = gpu["quantity"].map { $0.wholeNumber } ?? 1
      let model = NodeDemands(of: node).models.first
      pod.ask = [DeviceAsk(count: number, model: model, resource: name)]
    }
    parts.append(
      ImportedPart(
        name: role, nodes: count, pod.ask, processors: node["cores"]?.wholeNumber))
    wishes += NodeDemands(of: node).wishes
  }
}
