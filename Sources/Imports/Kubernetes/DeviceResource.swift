/// The extended resources of Kubernetes that are accelerators.
struct DeviceResource {
  /// How many of the resource make one device: a neuron core is half a Trainium.
  var perDevice = 1
  /// The slice of a GPU that one of them is, such as `1g.5gb`.
  var slice: String?
  /// The maker of what it is, where it is not NVIDIA.
  var usualModel: String?

  /// nil for a resource that is no accelerator.
  init?(_ name: String) {
    let lower = name.lowercased()
    if let known = Self.known[lower] {
      self = known
      return
    }
    let kind = lower.split(separator: "/").last.map(String.init) ?? ""
    guard lower.contains("/") else { return nil }
    if kind.hasPrefix("mig-") {
      slice = String(kind.dropFirst(4))
      return
    }
    if lower.hasPrefix("huawei.com/ascend"), !kind.hasSuffix("-memory"), !kind.hasSuffix("-core") {
      usualModel = String(kind)
      return
    }
    let isOther = Self.otherKinds.contains(kind) || kind.hasSuffix("-vgpu")
    guard isOther || Self.kinds.contains(kind) else { return nil }
    let maker = lower.prefix { $0 != "/" }
    if isOther || Self.otherMakers.contains(String(maker)) { usualModel = lower }
  }

  private static let kinds: Set = [
    "gpu", "vgpu", "pgpu", "gpu.shared", "tpu", "nvidia-gpu", "gpu-number", "vgpu-number",
  ]

  /// What the plug-ins of other makers call theirs.
  ///
  /// Source: HAMi, its examples for each maker, 2026.
  private static let otherKinds: Set = [
    "sgpu", "npu", "vnpu", "xpu", "vxpu", "gcu", "vgcu", "mlu", "vmlu", "mlunum", "dcu", "dcunum",
  ]
  private static let otherMakers: Set = [
    "metax-tech.com", "iluvatar.ai", "mthreads.com", "birentech.com", "enflame.com",
    "kunlunxin.com", "hygon.com", "cambricon.com", "vastaitech.com",
  ]

  /// Whether a resource says which part of each device is asked for, in hundredths.
  static func isPart(_ name: String) -> Bool {
    let kind = name.lowercased().split(separator: "/").last ?? ""
    return ["gpucores", "vgpu-cores", "vcore", "dcucores", "vgcu-percentage"].contains(kind)
  }

  private init(perDevice: Int = 1, usualModel: String? = nil) {
    self.perDevice = perDevice
    self.usualModel = usualModel
  }

  private static let known: [String: DeviceResource] = [
    "amd.com/gpu": DeviceResource(usualModel: "AMD"),
    "google.com/tpu": DeviceResource(usualModel: "TPU"),
    "cloud-tpus.google.com/v2": DeviceResource(usualModel: "TPU v2"),
    "cloud-tpus.google.com/v3": DeviceResource(usualModel: "TPU v3"),
    "aws.amazon.com/neuron": DeviceResource(usualModel: "Trainium1"),
    "aws.amazon.com/neurondevice": DeviceResource(usualModel: "Trainium1"),
    "aws.amazon.com/neuroncore": DeviceResource(perDevice: 2, usualModel: "Trainium1"),
    "habana.ai/gaudi": DeviceResource(usualModel: "Gaudi2"),
    "gpu.intel.com/i915": DeviceResource(usualModel: "Intel GPU"),
    "gpu.intel.com/xe": DeviceResource(usualModel: "Intel GPU"),
    "tencent.com/vcuda-core": DeviceResource(perDevice: 100),
  ]
}
