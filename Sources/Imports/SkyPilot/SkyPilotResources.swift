import YAMLSyntax

/// The `resources` of a SkyPilot task, with its alternatives laid out.
struct SkyPilotResources {
  var alternatives: [DeviceAsk] = []
  var spot: SpotWish = .unsaid
  var processors: Int?
  var remarks: [String] = []
  var notUnderstood: [String] = []
  /// Any of these will do; empty if no place is named, or not in every alternative.
  var places: [PlaceWish] = []
  /// The word for a cluster of one's own, where every alternative is one.
  var ownCluster: String?

  init(_ node: YAMLNode?, filling: (String) -> String) {
    guard let node else {
      alternatives = [.none]
      return
    }
    var wishes: [Bool?] = []
    var isAnywhere = false
    // `any_of` and `ordered` override, key by key, what stands beside them; so do the `candidates` of
    // old benchmarks.
    let overrides = (node["any_of"] ?? node["ordered"] ?? node["candidates"]).items
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
      switch Self.place(field, filling) {
      case .anywhere: isAnywhere = true
      case .own(let word): ownCluster = ownCluster ?? word
      case .cloud(let place): if !places.contains(place) { places.append(place) }
      }
      for key in ["infra", "cloud", "region", "zone", "image_id"] {
        if let value = field(key)?.word { remarks.append("\(key): \(filling(value))") }
      }
    }
    if isAnywhere { places = [] }
    if isAnywhere || !places.isEmpty { ownCluster = nil }
    spot = SpotWish.together(wishes)
    var seen: Set<DeviceAsk> = []
    alternatives = alternatives.filter { seen.insert($0).inserted }
    var said: Set<String> = []
    remarks = remarks.filter { said.insert($0).inserted }
  }

  private enum Place {
    case anywhere
    /// A cluster or machines of one's own.
    case own(String)
    case cloud(PlaceWish)
  }

  /// `infra: aws/us-east-1/us-east-1a`, or `cloud` and `region`.
  private static func place(
    _ field: (String) -> YAMLNode?, _ filling: (String) -> String
  ) -> Place {
    var parts =
      field("infra")?.word.map { filling($0).split(separator: "/").map(String.init) } ?? []
    if parts.isEmpty {
      parts = [field("cloud")?.word.map(filling) ?? "*"]
      if let region = field("region")?.word { parts.append(filling(region)) }
    }
    let provider = parts.first?.lowercased() ?? "*"
    if ["kubernetes", "k8s", "ssh", "slurm", "local"].contains(provider) {
      return .own(parts.first ?? provider)
    }
    let region = parts.count > 1 && parts[1] != "*" ? parts[1] : nil
    guard provider != "*" || region != nil else { return .anywhere }
    return .cloud(PlaceWish(provider: provider == "*" ? nil : provider, region: region))
  }

  /// `8`, `8+`.
  private static func least(_ text: String?) -> Int? {
    guard let text else { return nil }
    let number = Double(text.last == "+" ? text.dropLast() : text[...])
    guard let number, number > 0, number <= 10_000 else { return nil }
    return Int(number.rounded(.up))
  }
}
