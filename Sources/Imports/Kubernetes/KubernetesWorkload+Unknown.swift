import PlacementModel
import YAMLSyntax

/// Kinds nobody told us of.
extension KubernetesWorkload {
  /// A kind nobody told us of: every pod specification in it, however deep.
  mutating func readUnknown() {
    var left: [(node: YAMLNode, path: String)] = [(root, "")]
    var visited = 0
    while let (node, path) = left.popLast(), visited < 20_000 {
      visited += 1
      if let containers = node["containers"], containers.kind == .sequence,
        containers.elements.contains(where: { $0.kind == .mapping })
      {
        let pod = PodTemplate(node)
        guard pod.ask.contains(where: \.isForDevices) else { continue }
        parts.append(
          ImportedPart(
            name: String(path.dropFirst()), nodes: nil, pod.ask, processors: pod.processors))
        wishes += pod.wishes
        unreadable += pod.unreadable
        continue
      }
      switch node.kind {
      case .mapping:
        left += node.entries.map { ($0.value, "\(path)/\($0.key.text)") }.reversed()
      case .sequence:
        left += node.elements.enumerated().map { ($1, "\(path)[\($0)]") }.reversed()
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
      remarks.append("\(kind) is not a kind hybridlab knows; its pods are counted once")
    }
  }
}
