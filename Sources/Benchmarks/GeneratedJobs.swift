/// Manifests of any number of jobs, the same for the same number: every kind, six recurrences, eight
/// requests for GPUs, some sensitive, some with data, checkpoints or a deadline.
struct GeneratedJobs: Sequence, IteratorProtocol {
  private static let kinds = [
    "exploration", "prototyping", "training", "inference", "batch", "data-processing",
  ]
  private static let gpus = [
    "RTX 4090", "A100-80GB", "H100-80GB", "L4", "24GB+", "any", "A100-40GB", "T4",
  ]
  private static let recurrences = ["day", "week", "month", "once", "6h", "3 per month"]
  private static let head = """
    lab:
      place: US-CA
      electricity: 0.19 $/kWh
      uplink: 1 Gbps
      gpus:
        - 64 x RTX 4090, bought 2024-06 for $1,600 each
        - 32 x RTX 3090
    cloud:
      budget: $5,000,000/month
    jobs:

    """

  private let count: Int
  /// Whether scalars are also quoted, nested in brackets, commented and spread over lines, as
  /// people's own files have them.
  private let isMixed: Bool
  /// The head counts as the one before the first.
  private var index = -1
  private var state: UInt64 = 1

  init(_ count: Int, isMixed: Bool = false) {
    self.count = count
    self.isMixed = isMixed
  }

  mutating func next() -> String? {
    defer { index += 1 }
    if index < 0 { return Self.head }
    return index < count ? job(index) : nil
  }

  private mutating func job(_ index: Int) -> String {
    let kind = Self.kinds[below(6)]
    let name = "\(kind)-\(index)"
    let form = isMixed ? below(10) : 9
    var text = form == 0 ? "  # the next one is run again and again\n" : ""
    text += "  - name: \(form == 1 ? "\"\(name)\"" : form == 2 ? "'\(name)'" : name)\n"
    text += "    kind: \(kind)\n"
    text += "    gpus: \(1 << below(4)) x \(Self.gpus[below(8)])\n"
    if kind == "inference" {
      text += "    requests: \(1 + below(50))/s\n"
    } else {
      text += "    hours: \(1 + below(40)).\(below(10))\n    every: \(Self.recurrences[below(6)])\n"
    }
    let trait = below(10)
    if trait == 0 { text += "    compliance: [HIPAA]\n" }
    if (1...3).contains(trait) { text += "    sensitivity: low\n" }
    if trait % 3 == 0 {
      let size = 1 + below(900)
      text +=
        form >= 5 && isMixed
        ? "    data: {input: \(size) GB, result: 1 GB}\n"
        : "    data: \(size) GB\n"
    }
    if kind == "training", trait % 4 == 0 { text += "    checkpoint: every 30min\n" }
    if kind != "inference", trait == 7 { text += "    deadline: 7d\n" }
    return text
  }

  /// A linear congruential generator (Knuth, MMIX); its upper bits will do for a benchmark.
  private mutating func below(_ limit: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % limit)
  }
}
