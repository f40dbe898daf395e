import Diagnostics
import Testing

@testable import Manifests

@Suite("Damaged manifests") struct DamagedManifestTests {
  /// Bytes changed, lost, doubled and moved: whatever comes, a reading comes back, its spans lie in
  /// their sources, and a refused manifest says why.
  @Test func `no damage stops the reader`() throws {
    let whole = Array((RoundTripTests.manifests.last ?? "").utf8)
    let spice = Array("0:-{}[],#'\"\n \t~*&!|>%@x9€".utf8)
    for seed in 0..<250 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = spice[Int.random(in: 0..<spice.count, using: &random)]
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(bytes[Int.random(in: 0..<bytes.count, using: &random)], at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 1...40, using: &random))
          bytes.replaceSubrange(place..<end, with: [])
        }
      }
      let source = SourceText(name: "jobs.conf", bytes: bytes)
      let reading = ManifestReader(prices: embedded) { _ in bytes }.read([source])
      for located in reading.diagnostics {
        let text = reading.sources[located.source]
        let range = located.diagnostic.range
        try #require(0 <= range.lowerBound && range.upperBound <= text.bytes.count, "seed \(seed)")
        try #require(!located.diagnostic.rendered(in: text).isEmpty, "seed \(seed)")
      }
      let hasErrors = reading.diagnostics.contains { $0.diagnostic.severity == .error }
      try #require((reading.manifest == nil) == hasErrors, "seed \(seed)")
      _ = reading.manifest?.longForm()
    }
  }

  @Test func `a long chain of jobs needs no deep stack`() throws {
    var text = "jobs:\n  - {name: j0, kind: batch, hours: 1}\n"
    for index in 1..<20_000 {
      text += "  - {name: j\(index), kind: batch, hours: 1, depends-on: j\(index - 1)}\n"
    }
    #expect(try manifest(text).jobs.count == 20_000)
    let closed = text.replacing("{name: j0, kind", with: "{name: j0, depends-on: j19999, kind")
    #expect(codes(closed) == ["cyclic-dependency"])
  }
}
