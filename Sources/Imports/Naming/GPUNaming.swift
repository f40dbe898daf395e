package import PlacementModel
import Quantities

/// Finds the GPU of the catalogue that another tool's word means.
package struct GPUNaming {
  private let gpus: GPUCatalogue
  private let offers: [Offer]

  package init(_ gpus: GPUCatalogue, offers: [Offer]) {
    self.gpus = gpus
    self.offers = offers
  }

  /// What a word means to a manifest.
  enum Meaning: Hashable {
    /// A name that a manifest understands, and the memory of the smallest that it may be.
    case model(String, memory: ByteCount)
    /// A machine with so many of a model.
    case machine(String, count: Int, memory: ByteCount)
  }

  /// nil if the word means nothing to the catalogue.
  ///
  /// Of a family of several sizes, the smallest with at least the memory that stands beside the name.
  func meaning(of word: String, in engine: Engine, least: ByteCount? = nil) -> Meaning? {
    if let least,
      let model = gpus.family(word).filter({ gpus[$0].memory >= least })
        .min(by: { (gpus[$0].memory, $0) < (gpus[$1].memory, $1) })
    {
      return .model(gpus[model].name, memory: gpus[model].memory)
    }
    if let machine = machine(word) { return machine }
    if let tensor = tensorSlice(word) { return tensor }
    // AWS gave its first chips no number; the second ones run what was built for them.
    let word = ["inferentia": "Inferentia2", "trainium": "Trainium1"][word.lowercased()] ?? word
    let known =
      ClusterNames.variants(of: word).lazy.compactMap(self.name).first
      ?? MachineFamily.gpu(ofFamily: word).flatMap(self.name)
    guard var name = known else { return nil }
    // SkyPilot's names say the size where it is not the smallest: `A100` is 40 GB, `V100` 16 GB.
    if engine == .skyPilot, gpus.find(name) == nil,
      let smallest = gpus.family(name).min(by: { (gpus[$0].memory, $0) < (gpus[$1].memory, $1) })
    {
      name = gpus[smallest].name
    }
    return .model(name, memory: memory(of: name))
  }

  /// Who makes a GPU; nil for a name that the catalogue has not.
  func vendor(of name: String) -> String? {
    (gpus.find(name) ?? gpus.family(name).first).map { gpus[$0].vendor }
  }

  /// The regions of a provider, or of all, that offers name.
  func regions(of provider: String?) -> [PlaceWish] {
    var seen: Set<PlaceWish> = []
    for offer in offers where provider == nil || offer.provider == provider {
      seen.insert(PlaceWish(provider: offer.provider, region: offer.region))
    }
    return seen.sorted {
      ($0.provider ?? "", $0.region ?? "") < ($1.provider ?? "", $1.region ?? "")
    }
  }

  private func memory(of name: String) -> ByteCount {
    if let id = gpus.find(name) { return gpus[id].memory }
    return gpus.family(name).map { gpus[$0].memory }.min() ?? .zero
  }

  /// The longest run of the word's parts that is a name: `NVIDIA-H100-80GB-HBM3` is an H100.
  private func name(in word: String) -> String? {
    var text = word
    // "gpu_a100", and the names of operators' labels for shared and sliced GPUs.
    if let cut = text.range(ofText: "-MIG-") { text = String(text[..<cut]) }
    for suffix in ["-SHARED", "-shared"] where text.hasSuffix(suffix) {
      text.removeLast(suffix.count)
    }
    if isKnown(text) { return canonical(text) }
    let parts = text.split(whereSeparator: { "-_ .:/".contains($0) }).map(String.init)
    guard parts.count < 16 else { return nil }
    for length in stride(from: parts.count, through: 1, by: -1) {
      for start in 0...(parts.count - length) {
        let run = parts[start..<(start + length)]
        let name = run.joined(separator: " ")
        // A size alone, or a maker, is no name.
        guard name.contains(where: \.isNumber), !name.lowercased().hasSuffix("gb") || length > 1,
          run.first?.first?.isLetter == true, isKnown(name)
        else { continue }
        // "A100 80GB" from "A100-SXM4-80GB": keep a size that stands elsewhere.
        if let size = parts.first(where: { $0.uppercased().hasSuffix("GB") }),
          !run.contains(size), isKnown("\(name) \(size)")
        {
          return canonical("\(name) \(size)")
        }
        return canonical(name)
      }
    }
    return nil
  }

  private func isKnown(_ name: String) -> Bool {
    gpus.find(name) != nil || !gpus.family(name).isEmpty
  }

  /// The catalogue's own spelling; a family keeps its short name.
  private func canonical(_ name: String) -> String {
    if let id = gpus.find(name) { return gpus[id].name }
    return gpus.family(name).first.map { gpus[$0].family } ?? name
  }

  /// `p5.48xlarge`, `ml.g5.8xlarge`, `trn1-32xl`: by the offers, else by the family of machines.
  private func machine(_ word: String) -> Meaning? {
    var name = word.lowercased()
    if name.hasPrefix("ml.") { name.removeFirst(3) }
    if let offer = offers.first(where: { $0.instance.lowercased() == name }) {
      guard let gpu = offer.gpu else { return .machine("", count: 0, memory: .zero) }
      return .machine(
        gpus[gpu].name, count: offer.gpusPerNode, memory: offer.memoryPerGPU)
    }
    guard let model = MachineFamily.gpu(of: name), isKnown(model) else { return nil }
    return .model(canonical(model), memory: memory(of: model))
  }

  /// `tpu-v6e-8`, and `v6e-8` as dstack has it: a slice of so many chips.
  private func tensorSlice(_ word: String) -> Meaning? {
    var parts = word.lowercased().split(separator: "-").map(String.init)
    if ["v2", "v3", "v4", "v5p", "v5litepod", "v6e"].contains(parts.first) {
      parts.insert("tpu", at: 0)
    }
    guard parts.count >= 2, parts[0] == "tpu" else { return nil }
    var version = parts[1]
    if version.hasPrefix("v5lite") || (version == "v5" && parts.dropFirst(2).first == "lite") {
      version = "v5e"
    }
    guard let id = gpus.find("TPU \(version)") else { return nil }
    let model = gpus[id]
    guard let size = parts.last.flatMap({ Int($0) }), size > 0, size <= 100_000 else {
      return .model(model.name, memory: model.memory)
    }
    // Google counts v4 and v5p by cores, of which a chip has two.
    let chips = ["v2", "v3", "v4", "v5p"].contains(version) ? (size + 1) / 2 : size
    return .machine(model.name, count: chips, memory: model.memory)
  }

  /// A GPU of the catalogue for a resource of Kubernetes that no label explains.
  func usual(for resource: String) -> String? {
    guard let usual = DeviceResource(resource)?.usualModel else { return nil }
    switch usual {
    case "AMD":
      let models = gpus.models.filter { $0.vendor == "AMD" && $0.name.hasPrefix("MI") }
      return models.min { ($0.memory, $0.name) < ($1.memory, $1.name) }?.name
    case "TPU": return gpus.find("TPU v5e").map { gpus[$0].name }
    default: return isKnown(usual) ? canonical(usual) : nil
    }
  }
}

extension String {
  /// Where a text first begins.
  fileprivate func range(ofText text: String) -> String.Index? {
    firstRange(of: text)?.lowerBound
  }
}
