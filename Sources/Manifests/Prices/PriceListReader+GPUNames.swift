import Diagnostics
package import PlacementModel
import Quantities
import YAMLSyntax

/// What the `gpus` column of an offer says.
struct GPUsOfNode {
  /// nil for a machine without GPUs.
  var model: GPUModel.ID?
  var count: Int
}

extension PriceListReader {
  /// Reads `8 x A100-80GB`, `A100-80GB` for a single one, or `none`; the memory of one GPU may tell
  /// the members of a family apart.
  mutating func gpus(_ node: YAMLNode, memory: ByteCount?) -> GPUsOfNode? {
    let parsed = node.withTextBytes { text -> (count: Int, symbol: Int)? in
      let name = Self.startOfName(in: text)
      let symbol = pool.symbol(of: text.extracting(name.start..<text.count))
      return name.count.map { ($0, symbol) }
    }
    guard let parsed, (1...64).contains(parsed.count) else {
      report(
        "impossible-number", "a node has 1 to 64 GPUs", at: node.range,
        help: "write '8 x A100-80GB', or 'none'")
      return nil
    }
    if let known = gpus[parsed.symbol] { return GPUsOfNode(model: known, count: parsed.count) }
    if pool.string(parsed.symbol) == "none" { return GPUsOfNode(model: nil, count: 0) }
    guard let model = model(parsed.symbol, memory: memory, at: node.range) else { return nil }
    return GPUsOfNode(model: model, count: parsed.count)
  }

  /// The model of a cell that holds nothing but a name.
  mutating func gpu(_ node: YAMLNode) -> GPUModel.ID? {
    let symbol = symbol(node)
    return gpus[symbol] ?? model(symbol, memory: nil, at: node.range)
  }

  private mutating func model(
    _ symbol: Int, memory: ByteCount?, at range: SourceRange
  ) -> GPUModel.ID? {
    let name = pool.string(symbol)
    if let id = prices.gpus.find(name) {
      gpus[symbol] = id
      return id
    }
    let family = prices.gpus.family(name)
    let fitting = family.filter { memory == nil || prices.gpus[$0].memory == memory }
    if fitting.count == 1 { return fitting[0] }
    guard family.isEmpty else {
      let names = (fitting.isEmpty ? family : fitting).map { prices.gpus[$0].name }.sorted()
      report(
        "ambiguous-gpu", "'\(name)' is a family of several GPUs", at: range,
        help: "write one of \(names.joined(separator: ", "))")
      return nil
    }
    let near = maySuggest ? prices.gpus.nearestName(to: name) : nil
    report(
      "unknown-gpu", "unknown GPU '\(name)'", at: range,
      help: near.map { "did you mean '\($0)'?" }
        ?? "describe it under 'gpus:' with its name and memory")
    return nil
  }

  /// Splits `8 x NAME`; the count is 1 where only a name stands, nil where it is no number that fits.
  private static func startOfName(in text: Span<UInt8>) -> (count: Int?, start: Int) {
    var index = 0
    var count = 0
    while index < text.count, text[index] &- 0x30 < 10 {
      count = min(count * 10 + Int(text[index] - 0x30), 1_000_000)
      index += 1
    }
    let digits = index
    while index < text.count, text[index] == 0x20 { index += 1 }
    // "4090" and "1080 Ti" are names, and "3 xeon" is no count.
    guard digits > 0, index + 1 < text.count, text[index] | 0x20 == UInt8(ascii: "x"),
      text[index + 1] == 0x20 || digits == index
    else { return (1, 0) }
    index += 1
    while index < text.count, text[index] == 0x20 { index += 1 }
    return (count, index)
  }
}

extension GPUCatalogue {
  /// The name of a GPU that is nearest to what was typed, for "did you mean".
  package func nearestName(to typed: String) -> String? {
    nearest(to: typed, among: models.lazy.flatMap { [$0.name, $0.family] + $0.aliases })
  }
}
