import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads `gpus`: one mapping for each model.
  mutating func readGPUs(_ area: YAMLNode) {
    // A name that meant one model may mean another from here on.
    gpus.removeAll()
    for node in groups(of: area) {
      guard node.kind == .mapping else {
        report(
          "wrong-type", "a GPU is a mapping with at least name and memory", at: node.range)
        continue
      }
      let group = PriceGroup(
        node: node, fields: readFields(of: node, allowed: PriceKeyword.ofGPUs))
      guard let name = group[.name].map({ text($0) }) else {
        reportMissing(.name, at: node.range)
        continue
      }
      guard let memory = group[.memory] else {
        reportMissing(.memory, at: node.range)
        continue
      }
      guard let memory = self.memory(memory), isPlausible(memory, at: node.range) else { continue }
      let model = GPUModel(
        name: name, aliases: group[.aliases].map { texts($0) } ?? [],
        family: group[.family].map { text($0) } ?? name,
        vendor: group[.vendor].map { text($0) } ?? "unknown", memory: memory,
        bandwidth: group[.bandwidth].flatMap { gigabytesPerSecond($0) },
        tensorThroughput: group[.fp16].flatMap { positive($0, "fp16, in dense TFLOPS,") },
        singleThroughput: group[.fp32].flatMap { positive($0, "fp32, in TFLOPS,") },
        eightBitThroughput: group[.fp8].flatMap { positive($0, "fp8, in dense TFLOPS,") },
        power: group[.power].flatMap { quantity($0) },
        price: group[.price].flatMap { quantity($0) },
        priceBasis: group[.priceBasis].map { text($0) },
        priceAsOf: group[.priceAsOf].flatMap { date($0) },
        systemPrice: group[.systemPrice].flatMap { quantity($0) },
        provenance: provenance(source: group[.source], asOf: group[.asOf]))
      if let taken = prices.gpus.add(model).taken, let id = prices.gpus.find(taken) {
        warn(
          "taken-gpu-name", "'\(taken)' already means \(prices.gpus[id].name)",
          at: (group[.aliases] ?? node).range, help: "the first keeps the name")
      }
    }
  }

  /// Reads `families`: other names of what several models are called for short.
  mutating func readFamilies(_ area: YAMLNode) {
    for node in groups(of: area) {
      let group = PriceGroup(node: node, fields: readFields(of: node, allowed: [.name, .aliases]))
      guard let name = group[.name].map({ text($0) }) else {
        reportMissing(.name, at: node.range)
        continue
      }
      if prices.gpus.family(name).isEmpty {
        warn("unknown-gpu", "no GPU is of family '\(name)'", at: node.range)
      }
      prices.gpus.addFamily(name, aliases: group[.aliases].map { texts($0) } ?? [])
    }
  }

  private mutating func texts(_ node: YAMLNode) -> [String] {
    // Names are met once: numbering them first would be for nothing.
    node.kind == .scalar ? [node.text] : node.elements.map { $0.text }
  }

  private mutating func gigabytesPerSecond(_ node: YAMLNode) -> Double? {
    let rate: BitRate? = quantity(node)
    return rate.map { $0.bitsPerSecond / 8e9 }
  }

  private mutating func isPlausible(_ memory: ByteCount, at range: SourceRange) -> Bool {
    if memory > .zero { return true }
    report("impossible-number", "a GPU without memory", at: range)
    return false
  }
}

extension PriceKeyword {
  static let ofGPUs: [PriceKeyword] = [
    .name, .family, .vendor, .form, .year, .memory, .bandwidth, .power, .nvlink, .fp16, .fp32,
    .fp8, .price, .priceAsOf, .priceBasis, .systemPrice, .aliases, .source, .asOf,
  ]
}
