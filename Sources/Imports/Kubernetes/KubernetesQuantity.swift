/// The numbers of Kubernetes that count things: `8`, `"8"`, `500m`, `1k`.
enum KubernetesQuantity {
  /// In thousandths; nil if the text is no quantity, or a template.
  static func thousandths(_ text: String?) -> Int? {
    guard let text, !text.isEmpty else { return nil }
    var body = text[...]
    var factor = 1_000.0
    switch body.last {
    case "m":
      factor = 1
      body.removeLast()
    case "k", "K":
      factor = 1_000_000
      body.removeLast()
    default: break
    }
    guard body.first?.isNumber == true || body.first == ".", let number = Double(body),
      number >= 0, number * factor < 1e15
    else { return nil }
    return Int((number * factor).rounded(.up))
  }

  /// A whole count; nil if it is none.
  static func count(_ text: String?) -> Int? {
    guard let thousandths = thousandths(text), thousandths % 1_000 == 0 else { return nil }
    return thousandths / 1_000
  }
}
