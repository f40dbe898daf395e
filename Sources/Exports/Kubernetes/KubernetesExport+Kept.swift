import YAMLSyntax

extension KubernetesExport {
  /// The user's object, its pods held to the place of the plan; nil if it cannot be edited.
  func kept(_ source: JobSource, _ part: PlacedPart) -> String? {
    guard var document = KeptDocument(source) else { return nil }
    let count = document.count(of: Self.pods)
    if count == 0 {
      guard document.holds(Self.isTrainJob) else { return nil }
      Self.patchRuntime(of: &document, part)
    }
    for index in 0..<count {
      let find = { (root: YAMLNode) -> YAMLNode? in
        let pods = Self.pods(of: root)
        return index < pods.count ? pods[index] : nil
      }
      let hasDevices = document.holds { find($0).map(Self.asksForDevices) ?? false }
      let rules = NodeRules(part, forDevices: hasDevices)
      document.edit(
        key: "nodeSelector", removing: Self.placing,
        adding: rules.selector.map { "\"\($0.key)\": \"\($0.value)\"" }, under: find)
      // What the file demands of nodes in other words would contradict the plan.
      let hasAffinity = document.edit(
        removing: [
          "requiredDuringSchedulingIgnoredDuringExecution",
          "preferredDuringSchedulingIgnoredDuringExecution",
        ],
        adding: rules.affinity.map { [$0] } ?? []
      ) { root in
        find(root)?.child("affinity")?.child("nodeAffinity")
      }
      if !hasAffinity, let affinity = rules.affinity {
        document.edit(
          key: "affinity", removing: [], adding: ["nodeAffinity: {\(affinity)}"], under: find)
      }
    }
    if part.staysHome { Self.markPods(of: &document) }
    if part.isSplit {
      // Two objects of one name would be one to the cluster.
      document.edit(removing: ["name"], adding: ["name: \(part.name)"]) { $0.child("metadata") }
      document.edit(removing: ["replicas"], adding: ["replicas: \(part.copies)"]) { root in
        root.child("spec").flatMap { $0.child("replicas") == nil ? nil : $0 }
      }
    }
    Self.state(part.annotations, in: &document)
    if let queue = queue(of: part) {
      document.edit(
        key: "labels", removing: ["kueue.x-k8s.io/queue-name"],
        adding: ["\"kueue.x-k8s.io/queue-name\": \"\(queue)\""]
      ) { $0.child("metadata") }
    }
    return document.text
  }

  /// Annotates the object with what is stated, which its pods then need not say.
  private static func state(
    _ annotations: [(key: String, value: String)], in document: inout KeptDocument
  ) {
    let keys = Set(annotations.map(\.key))
    document.edit(
      key: "annotations", removing: keys,
      adding: annotations.map { "\($0.key): \(YAMLWriter.quoted($0.value))" }
    ) { $0.child("metadata") }
    for index in 0..<document.count(of: templates) {
      document.edit(removing: keys, adding: []) { root in
        let templates = templates(of: root)
        guard index < templates.count, templates[index].range != root.range else { return nil }
        return templates[index].child("metadata")?.child("annotations")
      }
    }
  }

  /// Labels every pod as one that the API server admits in the lab alone (setup-stays-home.yaml).
  private static func markPods(of document: inout KeptDocument) {
    let mark = "\"hybridlab/stays-home\": \"true\""
    for index in 0..<document.count(of: templates) {
      let find = { (root: YAMLNode) -> YAMLNode? in
        let templates = templates(of: root)
        return index < templates.count ? templates[index] : nil
      }
      if document.holds({ find($0)?.child("metadata")?.kind == .mapping }) {
        document.edit(key: "labels", removing: ["hybridlab/stays-home"], adding: [mark]) {
          find($0)?.child("metadata")
        }
      } else {
        document.edit(
          key: "metadata", removing: [], adding: ["labels: {\(mark)}"], under: find)
      }
    }
  }

  /// Labels that name a place, a machine or a GPU.
  static let placing: Set<String> = [
    "hybridlab/place", "hybridlab/gpu", "hybridlab/provider", "hybridlab/capacity",
    "cloud.google.com/gke-accelerator", "cloud.google.com/gke-tpu-accelerator",
    "cloud.google.com/gke-spot", "cloud.google.com/gke-preemptible",
    "cloud.google.com/gke-provisioning", "cloud.google.com/gke-tpu-topology",
    "nvidia.com/gpu.product", "nvidia.com/gpu.family", "nvidia.com/gpu.memory",
    "gpu.nvidia.com/model", "gpu.nvidia.com/class", "amd.com/gpu.product-name",
    "karpenter.k8s.aws/instance-gpu-name", "karpenter.sh/capacity-type",
    "karpenter.sh/nodepool", "eks.amazonaws.com/capacityType", "k8s.amazonaws.com/accelerator",
    "kubernetes.azure.com/scalesetpriority", "node.kubernetes.io/instance-type",
    "beta.kubernetes.io/instance-type", "topology.kubernetes.io/region",
    "topology.kubernetes.io/zone", "instance-type", "accelerator", "gpu-type",
  ]

  /// Every specification of a pod, in the order of the text.
  static func pods(of root: YAMLNode) -> [YAMLNode] { outermost(in: root, where: isPod) }

  /// What holds each of them, whose `metadata` is the pods'.
  private static func templates(of root: YAMLNode) -> [YAMLNode] {
    outermost(in: root) { $0.child("spec").map(isPod) ?? false }
  }

  private static func isPod(_ node: YAMLNode) -> Bool {
    node.child("containers")?.kind == .sequence
  }

  /// The mappings of which something holds, in the order of the text, and not those inside them.
  static func outermost(
    in root: YAMLNode, where matches: (YAMLNode) -> Bool
  ) -> [YAMLNode] {
    var found: [YAMLNode] = []
    var left = [root]
    while let node = left.popLast() {
      switch node.kind {
      case .mapping:
        if matches(node) {
          found.append(node)
        } else {
          left += node.entries.map(\.value).reversed()
        }
      case .sequence: left += Array(node.elements).reversed()
      case .scalar: break
      }
    }
    return found
  }

  static func asksForDevices(_ pod: YAMLNode) -> Bool {
    pod.child("containers")?.elements.contains { container in
      ["limits", "requests"].contains { section in
        container.child("resources")?.child(section)?.entries.contains {
          let name = $0.key.text
          return name.hasSuffix("/gpu") || name.hasSuffix("/tpu") || name.contains("/neuron")
            || name.contains("/mig-") || name.hasSuffix("/gaudi")
        } ?? false
      }
    } ?? false
  }
}

extension YAMLNode {
  func child(_ key: String) -> YAMLNode? {
    entries.first { $0.key.textEquals(key) }?.value
  }
}
