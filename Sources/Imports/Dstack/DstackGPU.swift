import Quantities

/// The `gpu` of dstack's resources: `24GB`, `A100:8`, `A100,H100:40GB..80GB:2..4`, or a mapping.
///
/// Source: dstack, `GPUSpec`: names, memory, and count in any order, ranges with an open end.
struct DstackGPU {
  var names: [String] = []
  var memory: ByteCount?
  /// The least count; nil if none is written.
  var count: Int?
  var vendor: String?
  var notUnderstood: [String] = []

  /// The short form.
  init(_ text: String) {
    for token in text.split(separator: ":") { read(token.trimmed) }
  }

  init() {}

  private mutating func read(_ token: String) {
    let lower = token.lowercased()
    if ["nvidia", "amd", "google", "tpu", "intel", "tenstorrent"].contains(lower) {
      vendor = lower
    } else if let size = Self.leastMemory(token) {
      memory = size
    } else if let number = Self.leastCount(token) {
      count = number
    } else if token.contains("..") {
      notUnderstood.append(token)
    } else {
      names += token.split(separator: ",").map { $0.trimmed }
    }
  }

  /// `2`, `1..8`, `2..`, `..4` (which begins at none).
  static func leastCount(_ text: String) -> Int? {
    if let number = Int(text) { return (0...100_000).contains(number) ? number : nil }
    guard let dots = text.firstRange(of: "..") else { return nil }
    let (low, high) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard high.isEmpty || Int(high) != nil else { return nil }
    if low.isEmpty { return 0 }
    return Int(low).flatMap { (0...100_000).contains($0) ? $0 : nil }
  }

  /// `24GB`, `24GB..`, `40GB..80GB`, `8..80GB`; `..80GB` asks for nothing.
  static func leastMemory(_ text: String) -> ByteCount? {
    var low = text[...]
    if let dots = text.firstRange(of: "..") {
      let high = text[dots.upperBound...]
      low = text[..<dots.lowerBound]
      let isMemory = Self.isMemory(low) || Self.isMemory(high)
      guard isMemory else { return nil }
      if low.isEmpty { return .zero }
      // "8..80GB": the unit stands once.
      if Int(low) != nil { return try? ByteCount(parsing: low + "GB") }
    }
    return Self.isMemory(low) ? try? ByteCount(parsing: low) : nil
  }

  private static func isMemory(_ text: Substring) -> Bool {
    let upper = text.uppercased()
    return (upper.hasSuffix("GB") || upper.hasSuffix("MB") || upper.hasSuffix("TB"))
      && upper.first?.isNumber == true
      && upper.dropLast(2).allSatisfy { $0.isNumber || $0 == "." || $0 == " " }
  }

  /// One ask for each name; dstack reads a missing count as one or more.
  var asks: [DeviceAsk] {
    let count = self.count ?? 1
    if count == 0 { return [.none] }
    let size = memory.flatMap { $0 > .zero ? $0 : nil }
    if names.isEmpty {
      let model = vendor.flatMap { ["nvidia"].contains($0) ? nil : $0 }
      return [DeviceAsk(count: count, model: model, memory: size)]
    }
    return names.map { name in
      // "v5litepod-8" is a slice of eight chips.
      DeviceAsk(count: count, model: vendor == "tpu" ? "tpu-\(name)" : name, memory: size)
    }
  }
}
