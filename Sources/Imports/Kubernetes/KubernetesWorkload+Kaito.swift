import PlacementModel
import YAMLSyntax

/// Workspaces of KAITO: machines of a type, and a model that it deploys or tunes there.
extension KubernetesWorkload {
  /// - Returns: Whether it was read; a workspace with a pod of its own is not.
  mutating func readKaito() -> Bool {
    let body = spec["template"] ?? spec
    guard let resource = body["resource"], body.at("inference", "template") == nil,
      body.at("tuning", "template") == nil
    else { return false }
    if body["tuning"] != nil {
      nature = .training
    } else {
      nature = .inference
      recurrence = .continuous
    }
    let replicas = Self.number(spec["replicas"])
    let machines = Self.number(resource["count"])
    copies = max(1, replicas ?? 1)
    let nodes = replicas.flatMap { copies in machines.map { min(copies * $0, 1_000_000) } }
    var ask = DeviceAsk(count: nil, model: resource["instanceType"]?.word)
    if let slice = resource.at("mig", "profile")?.word {
      let count = resource.at("mig", "count").map { $0.wholeNumber } ?? 1
      ask = DeviceAsk(count: count, model: slice, resource: "nvidia.com/gpu")
    }
    parts.append(ImportedPart(nodes: nodes, [ask]))
    if let model = (body["inference"] ?? body["tuning"])?.at("preset", "name")?.word {
      remarks.append("preset \(model)")
    }
    return true
  }
}
