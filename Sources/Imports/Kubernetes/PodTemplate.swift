import Quantities
import YAMLSyntax

/// What one pod asks for.
struct PodTemplate {
  var ask: [DeviceAsk] = []
  var wishes: [Bool?] = []
  var processors: Int?
  var deadline: Int?
  /// Accelerators named in another way than a count, with what the way is.
  var isClaimed = false
  var unreadable: [(text: String, node: YAMLNode)] = []
  var remarks: [String] = []

  /// `template` holds `metadata` and `spec`; a pod is its own template.
  init(_ template: YAMLNode, _ claims: ResourceClaims? = nil) {
    let spec = template["spec"] ?? template
    let containers = spec["containers"].items
    self.init(containers, spec, annotations: template.at("metadata", "annotations"))
    readClaims(of: spec, claims)
  }

  /// A container that stands alone, with what its pod needs beside it.
  init(step container: YAMLNode, in spec: YAMLNode, annotations: YAMLNode? = nil) {
    self.init([container], spec, annotations: spec.at("metadata", "annotations") ?? annotations)
  }

  /// Devices that the pod claims by name stand beside those that it counts.
  private mutating func readClaims(of spec: YAMLNode, _ claims: ResourceClaims?) {
    guard let claims else { return }
    var found: [DeviceAsk] = []
    for claim in spec["resourceClaims"].items {
      let name =
        claim["resourceClaimTemplateName"] ?? claim["resourceClaimName"]
        ?? claim.at("source", "resourceClaimTemplateName")
        ?? claim.at("source", "resourceClaimName")
      guard let asks = name?.word.flatMap({ claims[$0] }) else {
        // A claim of another file may be for anything.
        return
      }
      found += asks
    }
    if isClaimed, ask == [DeviceAsk(count: nil)] { ask = [.none] }
    guard let first = found.first else { return }
    isClaimed = true
    let total = found.reduce(Optional(0)) { sum, one in
      sum.flatMap { sum in one.count.map { min(sum + $0, 10_000_000) } }
    }
    var one = first
    one.count = total
    one.model = found.compactMap(\.model).first
    if ask == [.none] {
      ask = [one]
    } else {
      ask = ask.map { counted in
        var both = counted
        both.count = counted.count.flatMap { a in total.map { a + $0 } }
        return both
      }
    }
  }

  private init(_ containers: [YAMLNode], _ spec: YAMLNode, annotations: YAMLNode?) {
    let demands = NodeDemands(of: spec)
    wishes = demands.wishes
    deadline = spec["activeDeadlineSeconds"]?.wholeNumber
    var counts = Devices(containers, spec, demands: demands)
    counts.readAnnotations(annotations)
    ask = counts.asks
    processors = counts.processors
    isClaimed = counts.isClaimed
    unreadable = counts.unreadable
    remarks = counts.remarks
    if let topology = demands.sliceTopology { remarks.append("TPU topology \(topology)") }
  }
}

/// The sums over the containers of a pod.
private struct Devices {
  var counts: [(name: String, count: Int?)] = []
  var share = Share.all
  var processors: Int?
  var isClaimed = false
  var unreadable: [(text: String, node: YAMLNode)] = []
  var remarks: [String] = []
  private var models: [String]
  private let leastMemory: ByteCount?
  private var isVirtual = false
  private var sharedCount: Int?

  /// Containers run side by side, and so do sidecars; the other init containers run before them, one
  /// after another.
  init(_ containers: [YAMLNode], _ spec: YAMLNode, demands: NodeDemands) {
    models = demands.models
    leastMemory = demands.leastMemory
    var sum: [String: Int?] = [:]
    var order: [String] = []
    func add(_ name: String, _ count: Int?, isSum: Bool) {
      guard let known = sum[name] else {
        sum[name] = .some(count)
        order.append(name)
        return
      }
      guard let known, let count else {
        sum[name] = .some(nil)
        return
      }
      sum[name] = isSum ? min(known + count, 10_000_000) : max(known, count)
    }
    var thousandths = 0
    var cores: Int?
    for container in containers {
      for (name, count, node) in Self.devices(of: container) {
        if count == nil { unreadable.append((node.text, node)) }
        add(name, count, isSum: true)
      }
      thousandths += Self.processors(of: container) ?? 0
      if let typed = Self.part(of: container) { cores = typed }
      if container.at("resources", "claims") != nil { isClaimed = true }
    }
    for container in spec["initContainers"].items {
      let isSidecar = container["restartPolicy"]?.word == "Always"
      for (name, count, _) in Self.devices(of: container) { add(name, count, isSum: isSidecar) }
    }
    counts = order.map { ($0, sum[$0] ?? nil) }
    processors = thousandths > 0 ? (thousandths + 999) / 1_000 : nil
    // HAMi: each virtual GPU has so many hundredths of one.
    if let cores, (1...99).contains(cores), let part = try? Share(percent: Double(cores)) {
      share = part
      isVirtual = true
      remarks.append("shares GPUs by HAMi, \(cores) % of each")
    }
  }

  /// KAI and others ask for parts of a GPU by annotation.
  mutating func readAnnotations(_ annotations: YAMLNode?) {
    guard let annotations else { return }
    // HAMi: "nvidia.com/use-gputype: A100,V100"; the first KServe: a label of GKE as an annotation.
    for (key, value) in annotations.entries where models.isEmpty {
      let name = key.text.split(separator: "/").last ?? ""
      guard (name.hasPrefix("use-") && name.hasSuffix("type")) || name == "gke-accelerator" else {
        continue
      }
      models = (value.word ?? "").split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
    }
    let fraction = annotations["gpu-fraction"] ?? annotations["runai/gpu-fraction"]
    if let number = fraction?.word.flatMap({ Double($0) }), number > 0, number <= 1,
      let part = try? Share(number)
    {
      share = part
      sharedCount = annotations["gpu-fraction-num-devices"]?.wholeNumber ?? 1
      remarks.append("shares a GPU by annotation")
    } else if annotations["gpu-memory"] != nil {
      sharedCount = 1
      remarks.append("shares a GPU by memory: gpu-memory \(annotations["gpu-memory"]?.word ?? "")")
    }
  }

  var asks: [DeviceAsk] {
    let devices = counts.filter { $0.count != 0 }
    guard !devices.isEmpty else {
      if let sharedCount {
        return [DeviceAsk(count: sharedCount, share: share, model: models.first)]
      }
      return isClaimed ? [DeviceAsk(count: nil)] : [.none]
    }
    var total: Int? = 0
    for (name, count) in devices {
      let perDevice = DeviceResource(name)?.perDevice ?? 1
      let whole = count.map { ($0 + perDevice - 1) / perDevice }
      total = total.flatMap { sum in whole.map { sum + $0 } }
    }
    let names = devices.map(\.name).joined(separator: "+")
    let models: [String?] = self.models.isEmpty ? [nil] : self.models
    return models.map { model in
      DeviceAsk(
        count: total, share: share, model: model, memory: leastMemory, resource: names,
        isVirtual: isVirtual)
    }
  }

  private static func devices(
    of container: YAMLNode
  ) -> [(name: String, count: Int?, node: YAMLNode)] {
    // A limit without a request is a request; extended resources have the same of both.
    var found: [(name: String, count: Int?, node: YAMLNode)] = []
    for section in ["limits", "requests"] {
      for (key, value) in container.at("resources", section).pairs
      where DeviceResource(key.text) != nil && !found.contains(where: { $0.name == key.text }) {
        guard !value.isNull else { continue }
        found.append((key.text, KubernetesQuantity.count(value.word), value))
      }
    }
    return found
  }

  /// The hundredths of each device that a container asks for.
  private static func part(of container: YAMLNode) -> Int? {
    for section in ["limits", "requests"] {
      for (key, value) in container.at("resources", section).pairs
      where DeviceResource.isPart(key.text) {
        return value.wholeNumber
      }
    }
    return nil
  }

  private static func processors(of container: YAMLNode) -> Int? {
    let request = container.at("resources", "requests", "cpu")
    return KubernetesQuantity.thousandths(
      (request ?? container.at("resources", "limits", "cpu"))?.word)
  }
}
