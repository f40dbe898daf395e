import Diagnostics
import Quantities
import YAMLSyntax

extension InventoryReading {
  /// `rocm-smi --showproductname --showmeminfo vram --showmaxpower --json`.
  static func rocm(_ source: SourceText) -> InventoryReading? {
    guard let root = document(source) else { return nil }
    var reading = InventoryReading("rocm-smi")
    for (key, card) in root.entries where key.text.hasPrefix("card") && card.kind == .mapping {
      func value(_ names: String...) -> String? {
        card.entries.first { entry in names.contains { entry.key.text.hasPrefix($0) } }?.value.word
      }
      guard let name = value("Card series", "Card Series", "Card model", "Card Model") else {
        continue
      }
      let bytes = value("VRAM Total Memory (B)").flatMap { Int64($0) }
      let power = value("Max Graphics Package Power (W)")
      reading.add(
        InventoryPool(
          model: name, count: 1,
          memory: bytes.flatMap { $0 > 0 ? ByteCount(bytes: $0) : nil },
          power: power.flatMap(watts)))
    }
    return reading.pools.isEmpty ? nil : reading
  }

  /// `kubectl get nodes -o json`: what each node has to give, and the labels of GPU operators.
  static func cluster(_ source: SourceText) -> InventoryReading? {
    guard let root = document(source) else { return nil }
    let nodes = root["items"].items.isEmpty ? [root] : root["items"].items
    guard nodes.contains(where: { $0["kind"]?.word == "Node" }) else { return nil }
    var reading = InventoryReading("kubectl")
    for node in nodes where node["kind"]?.word == "Node" {
      let labels = node.at("metadata", "labels")
      let given = node.at("status", "capacity") ?? node.at("status", "allocatable")
      for (key, value) in given.pairs {
        guard let resource = DeviceResource(key.text),
          let count = KubernetesQuantity.count(value.word), count > 0
        else { continue }
        let names = [
          "nvidia.com/gpu.product", "cloud.google.com/gke-accelerator",
          "cloud.google.com/gke-tpu-accelerator", "amd.com/gpu.product-name", "hybridlab/gpu",
          "k8s.amazonaws.com/accelerator", "node.kubernetes.io/instance-type",
        ].compactMap { labels?[$0]?.word }
        let model = resource.slice.map { "MIG \($0)" } ?? names.first ?? key.text
        let memory = labels?["nvidia.com/gpu.memory"]?.word.flatMap(mebibytes)
        reading.add(
          InventoryPool(
            model: model, count: count, memory: memory, power: nil,
            perNode: resource.slice == nil ? count : nil))
        if let slice = resource.slice {
          reading.remarks.append("MIG slices \(slice) are counted one by one")
        }
      }
    }
    return reading.pools.isEmpty ? nil : reading
  }

  /// `scontrol show node`: the generic resources of each node.
  static func slurm(_ text: String) -> InventoryReading? {
    var reading = InventoryReading("scontrol")
    for word in text.split(whereSeparator: \.isWhitespace) where word.hasPrefix("Gres=") {
      for gpu in GenericResource.gpus(inList: String(word.dropFirst(5))) {
        reading.add(
          InventoryPool(
            model: gpu.model ?? "gpu", count: gpu.count ?? 0, memory: nil, power: nil,
            perNode: gpu.count))
      }
    }
    return reading.pools.isEmpty ? nil : reading
  }

  private static func document(_ source: SourceText) -> YAMLNode? {
    let (stream, problems) = YAMLStream.read(source)
    guard !problems.contains(where: { $0.severity == .error }) else { return nil }
    return stream.documents.first { $0.kind == .mapping }
  }
}
