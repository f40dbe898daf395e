/// Whether a word names a GPU, for places that hold other words too.
enum GPUWord {
  /// `a100`, `v100-32g`, `rtx_4090`, `mi250`, `gh200`: a name of a family, then a number.
  static func isName(_ text: some StringProtocol) -> Bool {
    var word = text.lowercased()
    for prefix in ["nvidia", "tesla", "amd", "gpu", "geforce", "quadro"] {
      while word.hasPrefix(prefix), word.utf8.count > prefix.utf8.count {
        word.removeFirst(prefix.utf8.count)
        while let first = word.first, "-_ ".contains(first) { word.removeFirst() }
      }
    }
    if word.hasPrefix("titan") || word == "volta" || word == "ampere" || word == "hopper" {
      return true
    }
    // "1080ti", "2080_ti", "4090": clusters leave the family out.
    let plain = word.filter { $0.isLetter || $0.isNumber }
    if numbers.contains(String(plain.prefix(4))), ["", "ti", "super"].contains(plain.dropFirst(4)) {
      return true
    }
    let letters = word.prefix { $0.isLetter }
    var rest = word.dropFirst(letters.count)
    while let first = rest.first, "-_ ".contains(first) { rest.removeFirst() }
    let digits = rest.prefix { $0.isNumber }
    switch letters {
    case "a":
      return ["2", "10", "16", "30", "40", "100", "800"].contains(digits) || digits.count == 4
    case "v", "p": return ["4", "40", "100"].contains(digits)
    case "h": return ["20", "100", "200", "800"].contains(digits)
    case "b": return ["100", "200", "300"].contains(digits)
    case "gh", "gb": return ["200", "300"].contains(digits)
    case "k": return ["20", "40", "80"].contains(digits)
    case "t": return digits == "4"
    case "l": return ["4", "20", "40"].contains(digits)
    case "m": return ["40", "60"].contains(digits)
    case "mi": return digits.count >= 2
    case "rtx", "gtx", "rtxa": return !digits.isEmpty || rest.hasPrefix("a")
    default: return false
    }
  }

  private static let numbers: Set = [
    "1070", "1080", "2070", "2080", "3060", "3070", "3080", "3090", "4060", "4070", "4080", "4090",
    "5070", "5080", "5090",
  ]
}
