/// A slice of a GPU in the words of a cluster, and the card that it is cut from.
struct SliceName {
  /// `3g.20gb`, as NVIDIA calls it.
  var slice: String
  /// Empty if the word does not say.
  var card: String

  /// `1g.5gb`, `a100_3g.20gb`, `H100-1g.10gb`, `a100l.3g.40gb`, and `a100l.3`, as Mila has it for short.
  init?(_ word: String) {
    let lower = word.lowercased()
    let last = lower.split(whereSeparator: { "_-: ".contains($0) }).last ?? ""
    let pieces = last.split(separator: ".", omittingEmptySubsequences: false).suffix(2)
    if pieces.count == 2, pieces.first.map(Self.isShare) == true,
      pieces.last.map(Self.isSize) == true
    {
      slice = pieces.joined(separator: ".")
      card = String(word.dropLast(slice.utf8.count))
      while let end = card.last, "._-: ".contains(end) { card.removeLast() }
      return
    }
    // So many eighths of the memory, and sevenths of the rest.
    guard let dot = lower.lastIndex(of: "."), let parts = Int(lower[lower.index(after: dot)...]),
      GPUWord.isName(lower[..<dot])
    else { return nil }
    let isLarge = ["a100l", "h100", "h200"].contains { lower.hasPrefix($0) }
    guard let name = (isLarge ? Self.ofEighty : Self.ofForty)[parts] else { return nil }
    slice = name
    card = String(word.prefix(lower[..<dot].count))
  }

  private static func isShare(_ text: Substring) -> Bool {
    text.last == "g" && Int(text.dropLast()) != nil
  }

  private static func isSize(_ text: Substring) -> Bool {
    text.hasSuffix("gb") && Int(text.dropLast(2)) != nil
  }

  /// Source: NVIDIA, MIG user guide, profiles of the A100 of 40 GB and of 80 GB.
  private static let ofForty = [
    1: "1g.5gb", 2: "2g.10gb", 3: "3g.20gb", 4: "4g.20gb", 7: "7g.40gb",
  ]
  private static let ofEighty = [
    1: "1g.10gb", 2: "2g.20gb", 3: "3g.40gb", 4: "4g.40gb", 7: "7g.80gb",
  ]
}
