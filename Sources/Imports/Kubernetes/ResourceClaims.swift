import YAMLSyntax

/// What the claims of a file ask for, by name (dynamic resource allocation).
///
/// Source: Kubernetes, `resource.k8s.io/v1`: `ResourceClaim` and `ResourceClaimTemplate`; before v1 a
/// request had no `exactly`.
struct ResourceClaims {
  private var asks: [String: [DeviceAsk]] = [:]

  init(_ roots: [YAMLNode]) {
    for root in roots {
      guard let name = root.at("metadata", "name")?.word else { continue }
      let devices: YAMLNode?
      switch root["kind"]?.word {
      case "ResourceClaimTemplate": devices = root.at("spec", "spec", "devices")
      case "ResourceClaim": devices = root.at("spec", "devices")
      default: continue
      }
      asks[name] = (devices?["requests"]).items.compactMap(Self.ask)
    }
  }

  /// The devices of a claim; nil if the file has none of that name.
  subscript(name: String) -> [DeviceAsk]? { asks[name] }

  /// nil for a request of something that is no accelerator.
  private static func ask(_ request: YAMLNode) -> DeviceAsk? {
    let one = request["exactly"] ?? request["firstAvailable"].items.first ?? request
    guard let device = one["deviceClassName"]?.word?.lowercased(), let maker = maker(of: device)
    else { return nil }
    var ask = DeviceAsk(count: 1, resource: maker)
    // A class may be called by the GPU that it is for: "a100.example.com".
    let first = device.prefix { $0 != "." }
    if GPUWord.isName(first) { ask.model = String(first) }
    if one["allocationMode"]?.word == "All" { ask.count = nil }
    if let count = one["count"]?.wholeNumber { ask.count = count }
    for selector in one["selectors"].items {
      let expression = selector.at("cel", "expression")?.text ?? ""
      if ask.model == nil { ask.model = model(in: expression) }
    }
    // A class for one kind of slice says which: "mig-1g-12gb.gpu.nvidia.com".
    if ask.model == nil, device.hasPrefix("mig-") {
      let slice = device.dropFirst(4).prefix { $0 != "." }
      ask.model = String(slice.map { $0 == "-" ? "." : $0 })
    }
    return ask
  }

  /// The extended resource that devices of a class would have been.
  private static func maker(of device: String) -> String? {
    let isGPU = device.hasPrefix("gpu.") || device.contains(".gpu.") || device.hasPrefix("mig")
    switch device {
    case _ where device.contains("amd.com"): return isGPU ? "amd.com/gpu" : nil
    case _ where device.contains("intel.com"): return isGPU ? "gpu.intel.com/i915" : nil
    case _ where device.hasPrefix("tpu"): return "google.com/tpu"
    case _ where device.contains("neuron"): return "aws.amazon.com/neuron"
    case _ where GPUWord.isName(device.prefix { $0 != "." }):
      return device.hasPrefix("mi") ? "amd.com/gpu" : "nvidia.com/gpu"
    default: return isGPU || device.hasPrefix("gpu") ? "nvidia.com/gpu" : nil
    }
  }

  /// The first GPU or slice that stands in quotes: `.matches('^.*a100.*$')`, `== "1g.5gb"`.
  private static func model(in expression: String) -> String? {
    let quoted = expression.split(omittingEmptySubsequences: false) { $0 == "'" || $0 == "\"" }
    for (index, text) in quoted.enumerated() where index % 2 == 1 {
      if text.first?.isNumber == true, text.contains("g."), text.hasSuffix("gb") {
        return String(text)
      }
      let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
      // "NVIDIA A100-SXM4-40GB" is one name of two words.
      if let found = words.first(where: { GPUWord.isName($0) }) { return String(found) }
    }
    return nil
  }
}
