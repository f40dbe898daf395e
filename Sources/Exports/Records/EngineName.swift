import PlacementModel

/// Names as engines take them.
enum EngineName {
  /// Lower-case letters, digits and hyphens, at most 40, beginning with a letter (RFC 1035).
  static func dns(_ name: String) -> String {
    var text = ""
    for scalar in name.lowercased().unicodeScalars {
      let isPlain = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      if isPlain { text.unicodeScalars.append(scalar) } else if text.last != "-" { text += "-" }
    }
    while text.hasPrefix("-") { text.removeFirst() }
    if text.first.map({ !$0.isLetter }) ?? true { text = "job-\(text)" }
    text = String(text.prefix(40))
    while text.hasSuffix("-") { text.removeLast() }
    return text
  }

  /// A value of a label of Kubernetes: `RTX-4090`.
  static func label(_ name: String) -> String {
    let text = name.map { character in
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      return isPlain || "._-".contains(character) ? character : "-"
    }
    return String(String(text).prefix(63))
  }

  /// A GPU as SkyPilot calls it: `A100` for 40 GB, `A100-80GB`, `RTX4090`, `RTXA6000`.
  ///
  /// Source: SkyPilot's catalogue of accelerators.
  static func skyPilot(_ gpu: GPUModel) -> String {
    if let known = skyPilotNames[gpu.name] { return known }
    return String(gpu.name.filter { $0 != " " })
  }

  private static let skyPilotNames = [
    "A100-40GB": "A100", "A100-40GB-PCIe": "A100", "A100-80GB-PCIe": "A100-80GB",
    "V100-16GB": "V100", "V100-16GB-PCIe": "V100", "H100-80GB": "H100",
    "H100-80GB-PCIe": "H100", "H100-NVL": "H100-NVL", "RTX 6000 Ada": "RTX6000-Ada",
    "RTX 4000 Ada": "RTX4000-Ada", "RTX PRO 6000 Server": "RTXPRO6000",
    "RTX PRO 6000 Workstation": "RTXPRO6000", "Quadro RTX 6000": "RTX6000",
    "Trainium1": "Trainium", "TPU v5e": "tpu-v5litepod",
  ]

  /// A GPU as dstack calls it: the family, with its memory beside it.
  static func dstack(_ gpu: GPUModel) -> String { String(gpu.family.filter { $0 != " " }) }

  /// A GPU as a type of `gres.conf`: `rtx4090`, `a100-80gb`.
  static func slurm(_ gpu: GPUModel) -> String {
    String(gpu.name.lowercased().filter { $0 != " " })
  }
}
