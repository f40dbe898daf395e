/// The accelerator in each family of machines of the large clouds, for machines that no price list
/// in use names.
///
/// Sources: the providers' pages of accelerated machine types (AWS EC2 accelerated computing, Google
/// Compute Engine GPU machine types, Azure N-series).
enum MachineFamily {
  /// `g5.12xlarge`, `a2-highgpu-8g`, `Standard_ND96isr_H100_v5`; in lower case.
  static func gpu(of machine: String) -> String? {
    let head = machine.split(whereSeparator: { ".-".contains($0) }).first.map(String.init) ?? ""
    // The size must follow, else `p5` could be anything.
    if machine.utf8.count > head.utf8.count, let known = amazon[head], isSize(machine) {
      return known
    }
    for (prefix, model) in named where machine.hasPrefix(prefix) { return model }
    return nil
  }

  /// `g5`, where it is known to be a family of machines.
  static func gpu(ofFamily family: String) -> String? { amazon[family.lowercased()] }

  private static func isSize(_ machine: String) -> Bool {
    machine.hasSuffix("xlarge") || machine.hasSuffix("xl") || machine.hasSuffix(".large")
      || machine.contains("metal")
  }

  private static let amazon = [
    "p2": "K80", "p3": "V100 SXM2 16GB", "p3dn": "V100 SXM2 32GB", "p4d": "A100-40GB",
    "p4de": "A100-80GB", "p5": "H100", "p5e": "H200", "p5en": "H200", "p6": "B200", "p6e": "GB200",
    "g3": "M60", "g4dn": "T4", "g5": "A10G", "g6": "L4", "gr6": "L4", "g6e": "L40S",
    "g7e": "RTX PRO 6000", "trn1": "Trainium1", "trn1n": "Trainium1", "trn2": "Trainium2",
    "trn2u": "Trainium2", "trn3": "Trainium3", "inf2": "Inferentia2", "dl1": "Gaudi",
  ]

  private static let named = [
    ("g2-standard", "L4"), ("g4-standard", "RTX PRO 6000"), ("a2-highgpu", "A100-40GB"),
    ("a2-megagpu", "A100-40GB"), ("a2-ultragpu", "A100-80GB"), ("a3-ultragpu", "H200"),
    ("a3-", "H100"), ("a4x-", "GB200"), ("a4-highgpu", "B200"), ("ct4p-", "TPU v4"),
    ("ct5lp-", "TPU v5e"), ("ct5l-", "TPU v5e"), ("ct5p-", "TPU v5p"), ("ct6e-", "TPU v6e"),
    ("tpu7x", "TPU v7"),
    ("standard_nd96isr_h100", "H100"), ("standard_nd96isr_h200", "H200"),
    ("standard_nd96asr", "A100-40GB"), ("standard_nd96amsr", "A100-80GB"),
    ("standard_nc24ads_a100", "A100-80GB"), ("standard_nc48ads_a100", "A100-80GB"),
    ("standard_nc96ads_a100", "A100-80GB"), ("standard_nc40ads_h100", "H100 NVL"),
    ("standard_nc80adis_h100", "H100 NVL"), ("standard_nc4as_t4", "T4"),
    ("standard_nc8as_t4", "T4"), ("standard_nc16as_t4", "T4"), ("standard_nc64as_t4", "T4"),
    ("standard_nd96isr_mi300x", "MI300X"), ("standard_nv36ads_a10", "A10"),
    ("standard_nv72ads_a10", "A10"), ("standard_nc6s_v3", "V100 SXM2 16GB"),
    ("standard_nc12s_v3", "V100 SXM2 16GB"), ("standard_nc24s_v3", "V100 SXM2 16GB"),
  ]
}
