/// What clusters call GPUs in `gres.conf` and in labels of their own.
enum ClusterNames {
  /// The word, then what it may stand for, likeliest first.
  static func variants(of word: String) -> [String] {
    let lower = word.lowercased()
    if let known = known[lower] { return [known, word] }
    var found = [word]
    var plain = lower.filter { $0.isLetter || $0.isNumber }
    // "gpu4090" is a feature of nodes.
    if plain.hasPrefix("gpu"), plain.utf8.count > 3 { plain.removeFirst(3) }
    // A slice stands behind its card: "a100_3g.20gb", "nvidia_h100_80gb_hbm3_1g.10gb".
    let digits = plain.prefix { $0.isNumber }
    if digits.count == 4 {
      // "2080ti", "4090"
      let rest = plain.dropFirst(digits.count)
      let suffix = rest.isEmpty ? "" : rest.hasPrefix("ti") ? " Ti" : " \(rest.uppercased())"
      found += ["RTX \(digits)\(suffix)", "GTX \(digits)\(suffix)"]
    }
    let family = plain.drop { $0.isNumber == false }
    switch plain.prefix(while: { $0.isLetter }) {
    case "rtx", "quadrortx", "nvidiaquadrortx", "geforcertx", "nvidiageforcertx":
      found += ["RTX \(family)", "Quadro RTX \(family)"]
    case "rtxa", "nvidiartxa",
      "a" where family.count == 4:
      found.append("RTX A\(family)")
    case "mi", "amdmi", "amdinstinctmi", "instinctmi":
      // "mi250" is half of nothing: MI250 and MI250X are alike but for their clock.  An A is another chip.
      let number = family.prefix { $0.isNumber }
      found.append("MI\(family.uppercased())")
      if !family.hasPrefix("\(number)a") { found += ["MI\(number)", "MI\(number)X"] }
    case "gaudi": found.append("Gaudi2")
    default: break
    }
    return found
  }

  /// Names with a letter for the size, as the Digital Research Alliance of Canada and Mila have them
  /// (their pages on GPUs, 2025).
  private static let known = [
    "v100l": "V100-32GB", "p100l": "P100", "a100l": "A100-80GB", "t4": "T4",
    "v100-32": "V100-32GB", "v10032": "V100-32GB", "v100-16": "V100-16GB",
    "a100-80": "A100-80GB", "a10080": "A100-80GB", "a100-40": "A100-40GB",
    "volta": "V100", "ampere": "A100", "hopper": "H100",
  ]
}
