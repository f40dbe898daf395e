import PlacementModel
import YAMLSyntax

/// Kinds nobody told us of.
extension KubernetesWorkload {
  /// A kind nobody told us of: every pod specification in it, however deep.
  mutating func readUnknown() {
    var left: [(node: YAMLNode, path: String, times: Int?)] = [(root, "", 1)]
    var visited = 0
    while let (node, path, times) = left.popLast(), visited < 20_000 {
      visited += 1
      // A wrapper around an object that is known: AppWrapper, work for several clusters.
      if visited > 1, node["apiVersion"]?.word != nil, node["kind"]?.word != nil {
        take(node, times: times)
        continue
      }
      if let containers = node["containers"], containers.kind == .sequence,
        containers.elements.contains(where: { $0.kind == .mapping })
      {
        add(PodTemplate(node, claims), path, times)
        continue
      }
      // Operators that make the pods themselves are given resources without containers.
      if let pod = bare(node) {
        let hosts = Self.number(node.at("multinode", "nodeCount"))
        let count = Self.number(node["replicas"])
        let all = [times, hosts, count].reduce(Optional(1)) { product, factor in
          product.flatMap { a in factor.map { min(a * $0, 1_000_000) } }
        }
        add(pod, path, all)
        continue
      }
      switch node.kind {
      case .mapping:
        // What stands beside a template says how often it comes; a size counts the pods of a group.
        var inside = times
        for key in ["replicas", "size"] where node[key] != nil {
          let count = Self.number(node[key])
          inside = inside.flatMap { a in count.map { min(a * $0, 1_000_000) } }
        }
        left += node.entries.map { ($0.value, "\(path)/\($0.key.text)", inside) }.reversed()
      case .sequence:
        left += node.elements.enumerated().map { ($1, "\(path)[\($0)]", times) }.reversed()
      case .scalar: break
      }
    }
    if kind == "InferenceService" || kind.hasSuffix("Service") {
      nature = .inference
      recurrence = .continuous
    }
    if parts.isEmpty {
      readPredictor()
    } else {
      remarks.append("\(kind) is not a kind hybridlab knows; its pods are counted by 'replicas'")
    }
  }

  /// The devices of a mapping that has `resources` and makes pods, `gpu` for those of the usual maker.
  private func bare(_ node: YAMLNode) -> PodTemplate? {
    guard let resources = node["resources"], resources.kind == .mapping else { return nil }
    var pod = PodTemplate(step: node, in: node, annotations: root.at("metadata", "annotations"))
    if !pod.ask.contains(where: \.isForDevices),
      let plain = resources.at("limits", "gpu") ?? resources.at("requests", "gpu")
    {
      pod.ask = [DeviceAsk(count: KubernetesQuantity.count(plain.word), resource: "nvidia.com/gpu")]
    }
    return pod.ask.contains(where: \.isForDevices) ? pod : nil
  }

  private mutating func add(_ pod: PodTemplate, _ path: String, _ times: Int?) {
    guard pod.ask.contains(where: \.isForDevices), times != 0 else { return }
    parts.append(
      ImportedPart(
        name: String(path.dropFirst()), nodes: times, pod.ask, processors: pod.processors))
    wishes += pod.wishes
    unreadable += pod.unreadable
  }

  /// All that an object inside this one asks for.
  private mutating func take(_ object: YAMLNode, times: Int?) {
    var inner = KubernetesWorkload(object, kind: object["kind"]?.word ?? "", claims)
    inner.readParts()
    parts += inner.parts.map { part in
      var part = part
      part.nodes = part.nodes.flatMap { a in times.map { min(a * $0, 1_000_000) } }
      return part
    }
    wishes += inner.wishes
    unreadable += inner.unreadable
    remarks += inner.remarks
    deadlines += inner.deadlines
    nature = nature ?? inner.nature
    recurrence = recurrence ?? inner.recurrence
    copies = max(copies, inner.copies)
    runs = max(runs, inner.runs)
  }
}
