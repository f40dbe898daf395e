import Quantities
import YAMLSyntax

/// The `accelerators` of SkyPilot: `A100:8`, `80GB+`, `{A100: 8, H100: 8}`, `[L4, A10G]`, and sets
/// (`{L4:1, A10g:1}`).
///
/// Source: SkyPilot 0.14, `Resources._parse_accelerators_from_str`.
struct SkyPilotAccelerators {
  var asks: [DeviceAsk] = []
  var notUnderstood: [String] = []

  init(_ node: YAMLNode, filling: (String) -> String) {
    switch node.kind {
    case .scalar:
      if let word = node.word { add(filling(word)) }
    case .sequence:
      for item in node.elements {
        // A list may hold mappings of one: `- A100: 8`.
        if item.kind == .mapping {
          asks += SkyPilotAccelerators(item, filling: filling).asks
        } else if let word = item.word {
          add(filling(word))
        }
      }
    case .mapping:
      for (key, value) in node.entries {
        let name = filling(key.text)
        add(value.word.map { "\(name):\(filling($0))" } ?? name)
      }
    }
  }

  private mutating func add(_ text: String) {
    if ["none", "null", "cpu", "0"].contains(text.lowercased()) {
      asks.append(.none)
      return
    }
    let parts = text.split(separator: ":").map { $0.trimmed }
    guard let last = parts.last, let first = parts.first else { return }
    let isCounted = parts.count > 1 && last.first?.isNumber == true && Self.memory(last) == nil
    if let size = parts.prefix(2).compactMap(Self.memory).first {
      let count = isCounted ? Int(last) : 1
      if count == nil { notUnderstood.append(text) }
      asks.append(DeviceAsk(count: count, memory: size))
      return
    }
    guard parts.count > 1 else {
      asks.append(DeviceAsk(count: 1, model: first))
      return
    }
    guard let number = Double(last), number > 0, number <= 100_000 else {
      if Double(last) == 0 {
        asks.append(.none)
      } else {
        notUnderstood.append(text)
        asks.append(DeviceAsk(count: nil, model: first))
      }
      return
    }
    if number < 1, let share = try? Share(number) {
      asks.append(DeviceAsk(count: 1, share: share, model: first))
    } else {
      asks.append(DeviceAsk(count: Int(number.rounded(.up)), model: first))
    }
  }

  /// The size of `80GB`, `80GB+`.
  private static func memory(_ text: String) -> ByteCount? {
    let size = text.last == "+" ? text.dropLast() : text[...]
    let upper = size.uppercased()
    guard upper.hasSuffix("GB") || upper.hasSuffix("MB") || upper.hasSuffix("TB"),
      upper.dropLast(2).allSatisfy({ $0.isNumber }), upper.utf8.count > 2
    else { return nil }
    return try? ByteCount(parsing: size)
  }
}
