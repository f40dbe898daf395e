import Foundation

/// A folder that is gone when the test is over.
final class Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ text: String, as name: String) throws {
    try text.write(to: url.appending(path: name), atomically: true, encoding: .utf8)
  }
}

/// Manifests from a seed.
struct Seeded {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func one(_ words: [String]) -> String { words[next(words.count)] }

  mutating func manifest() -> String {
    var text = """
      lab:
        place: \(one(["DE", "US-CA", "CA"]))
        gpus:
          - \(1 + next(8)) x \(one(["RTX 4090", "L40S", "A100-80GB", "RTX A6000"]))
          - \(one(["16 x A100-80GB, 4 per node", "9 x L40S, 2 per node", "2 x T4"]))

      cloud:
        providers: [aws, gcp, azure, runpod, lambda]

      jobs:

      """
    for index in 0..<(1 + next(6)) {
      text += "  - name: \(one(["train", "Big job", "scan_v2", "über"]))-\(index)\n"
      text += "    kind: \(one(["training", "batch", "exploration", "data-processing"]))\n"
      text +=
        "    gpus: \(one(["1 x 24GB+", "4 x A100-80GB", "8 x H100", "none", "0.5 x L4", "2 x 40GB+", "12 x A100-80GB", "8 x 40GB+, 2 per node"]))\n"
      text += "    hours: \(1 + next(60))\n"
      if next(2) == 0 { text += "    every: \(one(["once", "day", "week", "3 per month"]))\n" }
      if next(2) == 0 { text += "    sensitivity: \(one(["low", "medium", "high"]))\n" }
      if next(4) == 0 { text += "    compliance: [HIPAA]\n" }
      if next(4) == 0 { text += "    may-run-in: [EU, US]\n" }
      if next(3) == 0 {
        text += "    providers: [\(one(["aws", "gcp, aws/us-east-1", "azure"]))]\n"
      }
      if next(3) == 0 { text += "    data: \(1 + next(900))GB in s3://corpus (us-east-1)\n" }
      if next(3) == 0 { text += "    priority: \(next(20) - 10)\n" }
      if next(3) == 0 { text += "    checkpoint: every 30min\n" }
      if next(4) == 0 { text += "    deadline: \(1 + next(9))d\n" }
      if next(4) == 0 { text += "    window: mon-fri 20:00-06:00\n" }
      if next(4) == 0 { text += "    fallback: after \(2 + next(3)) interruptions\n" }
      if next(4) == 0 { text += "    queue-penalty: $\(1 + next(90))\n" }
    }
    return text
  }
}
