import YAMLSyntax

/// The `resources` of a SkyPilot task, with its alternatives laid out.
struct SkyPilotResources {
  var alternatives: [DeviceAsk] = []
  var spot: SpotWish = .unsaid
  var processors: Int?
  var remarks: [String] = []
  var notUnderstood: [String] = []

  init(_ node: YAMLNode?, filling: (String) -> String) {
    guard let node else {
      alternatives = [.none]
      return
    }
    var wishes: [Bool?] = []
    // `any_of` and `ordered` override, key by key, what stands beside them.
    let overrides = (node["any_of"] ?? node["ordered"]).items
    let candidates: [YAMLNode?] = overrides.isEmpty ? [nil] : overrides
    for candidate in candidates {
      func field(_ key: String) -> YAMLNode? { candidate?[key] ?? node[key] }
      wishes.append(field("use_spot")?.truth)
      if let accelerators = field("accelerators") ?? field("gpus") {
        let read = SkyPilotAccelerators(accelerators, filling: filling)
        alternatives += read.asks
        notUnderstood += read.notUnderstood
      } else if let instance = field("instance_type")?.word {
        alternatives.append(DeviceAsk(count: nil, model: filling(instance)))
      } else {
        alternatives.append(.none)
      }
      if processors == nil { processors = Self.least(field("cpus")?.word) }
      for key in ["infra", "cloud", "region", "zone", "image_id"] {
        if let value = field(key)?.word { remarks.append("\(key): \(filling(value))") }
      }
    }
    spot = SpotWish.together(wishes)
    var seen: Set<DeviceAsk> = []
    alternatives = alternatives.filter { seen.insert($0).inserted }
    var said: Set<String> = []
    remarks = remarks.filter { said.insert($0).inserted }
  }

  /// `8`, `8+`.
  private static func least(_ text: String?) -> Int? {
    guard let text else { return nil }
    let number = Double(text.last == "+" ? text.dropLast() : text[...])
    guard let number, number > 0, number <= 10_000 else { return nil }
    return Int(number.rounded(.up))
  }
}
