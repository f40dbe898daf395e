import Quantities
import YAMLSyntax

/// What a pod demands of its node by labels: `nodeSelector` and the required terms of its affinity.
struct NodeDemands {
  /// The values that each label may have.
  private var values: [String: [String]] = [:]
  private var order: [String] = []
  /// Least memory of a GPU that a label of its size must exceed.
  private(set) var leastMemory: ByteCount?

  init(of spec: YAMLNode) {
    for (key, value) in spec["nodeSelector"].pairs {
      if let word = value.word { add(key.text, [word]) }
    }
    let terms = spec.at(
      "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution",
      "nodeSelectorTerms")
    for term in terms.items {
      for expression in term["matchExpressions"].items {
        guard let key = expression["key"]?.word else { continue }
        let words = expression["values"]?.words ?? []
        switch expression["operator"]?.word {
        case "In": add(key, words)
        case "Gt" where key == "nvidia.com/gpu.memory":
          // In mebibytes, more than so many.
          let size = words.first.flatMap { Int64($0) } ?? 0
          if (1...4_000_000).contains(size) { leastMemory = ByteCount(bytes: size << 20) }
        default: break
        }
      }
    }
  }

  private mutating func add(_ key: String, _ words: [String]) {
    if values[key] == nil { order.append(key) }
    values[key, default: []] += words.filter { values[key]?.contains($0) != true }
  }

  subscript(key: String) -> [String] { values[key] ?? [] }

  /// Names of the GPUs, or of the machines that hold them; empty if any will do.
  var models: [String] {
    for key in Self.modelLabels {
      if let found = values[key], !found.isEmpty { return found }
    }
    // A cluster's own label, such as `gpu-type` or `example.com/accelerator`.
    for key in order {
      let name = key.split(separator: "/").last.map(String.init)?.lowercased() ?? ""
      let isModel = Self.ownLabels.contains { name.contains($0) }
      let found = (values[key] ?? []).filter { !["true", "false", "on", "yes"].contains($0) }
      if isModel, !found.isEmpty, found.contains(where: { $0.contains(where: \.isNumber) }) {
        return found
      }
    }
    return values["nvidia.com/gpu.family"] ?? []
  }

  private static let modelLabels = [
    "cloud.google.com/gke-accelerator", "cloud.google.com/gke-tpu-accelerator",
    "nvidia.com/gpu.product", "gpu.nvidia.com/model", "gpu.nvidia.com/class",
    "amd.com/gpu.product-name", "beta.amd.com/gpu.product-name",
    "karpenter.k8s.aws/instance-gpu-name", "eks.amazonaws.com/instance-gpu-name",
    "k8s.amazonaws.com/accelerator", "skypilot.co/accelerator",
    "node.kubernetes.io/instance-type", "beta.kubernetes.io/instance-type",
    "karpenter.k8s.aws/instance-family", "eks.amazonaws.com/instance-family",
  ]
  private static let ownLabels = [
    "accelerator", "gpu-type", "gpu_type", "gputype", "gpu-model", "gpu.model", "gpu-name",
    "gpu-product", "instance-type", "gpu",
  ]

  /// The numbers of chips of each node of a slice of TPUs: `2x4` is eight.
  var sliceTopology: String? { values["cloud.google.com/gke-tpu-topology"]?.first }

  /// Whether the pod asks for capacity that may be taken away; nil if it says nothing.
  var wishes: [Bool?] {
    for (key, words) in Self.capacityLabels {
      guard let found = values[key], !found.isEmpty else { continue }
      return found.map { words.contains($0.lowercased()) }
    }
    return [nil]
  }

  /// Labels that mark such capacity, and the values that do.
  private static let capacityLabels: [(String, Set<String>)] = [
    ("cloud.google.com/gke-spot", ["true"]), ("cloud.google.com/gke-preemptible", ["true"]),
    ("cloud.google.com/gke-provisioning", ["spot"]), ("karpenter.sh/capacity-type", ["spot"]),
    ("hybridlab/capacity", ["spot"]),
    ("eks.amazonaws.com/capacitytype", ["spot"]), ("eks.amazonaws.com/capacityType", ["spot"]),
    ("kubernetes.azure.com/scalesetpriority", ["spot"]), ("node-lifecycle", ["spot"]),
    ("node.kubernetes.io/lifecycle", ["spot"]),
  ]
}
