/// GPUs as Slurm writes them: `gpu`, `gpu:4`, `gpu:a100`, `gpu:a100:4(S:0-1)`, `gres/gpu:a100=4`.
struct GenericResource {
  var model: String?
  var count: Int?

  /// The GPUs in a list of generic resources; nil if there are none among them.
  ///
  /// Slices (`gpu:1g.10gb:1`) are a model; `shard` and `mps` are parts of a GPU.
  static func gpus(inList list: String) -> [GenericResource] {
    list.split(separator: ",").compactMap { item in
      var text = item.trimmed
      for prefix in ["gres/", "gres:"] where text.hasPrefix(prefix) {
        text.removeFirst(prefix.utf8.count)
      }
      guard text == "gpu" || text.hasPrefix("gpu:") || text.hasPrefix("gpu=") else { return nil }
      return GenericResource(of: String(text.dropFirst(4)))
    }
  }

  /// `4`, `a100`, `a100:4`, `a100=4`, and nothing, which is one.
  init(of text: String) {
    var text = text
    if let cut = text.firstIndex(of: "(") { text = String(text[..<cut]) }
    let parts = text.split(whereSeparator: { $0 == ":" || $0 == "=" }).map(String.init)
    guard let last = parts.last else {
      count = 1
      return
    }
    if let number = Self.number(last) {
      count = number
      model = parts.count > 1 ? parts[parts.count - 2] : nil
    } else if last.contains("$") || last.contains("{") {
      model = parts.count > 1 ? parts[0] : nil
    } else {
      model = last
      count = 1
    }
  }

  /// Digits with a suffix of thousands, as Slurm reads a count.
  private static func number(_ text: String) -> Int? {
    let digits = text.last.map { "kK".contains($0) } == true ? text.dropLast() : text[...]
    guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return Int(digits).map { digits.utf8.count < text.utf8.count ? $0 * 1_024 : $0 }
  }
}
