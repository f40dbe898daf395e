import Diagnostics
import Manifests
import PlacementModel
import Quantities
import Testing

/// The catalogue with random damage: whatever is in a file, reading it ends, and every place
/// reported lies in the file.
@Suite("Damaged price files") struct DamagedPricesTests {
  @Test func `no damage stops the reader`() throws {
    let texts = CatalogueText.files.map { Array($0.bytes) }.filter { $0.count < 24_000 }
    let pieces = Array("0123456789-~x.%$ abcGB[]{},:'\"\n\u{0}é".utf8)
    var faults: Set<String> = []
    for seed in 0..<150 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = texts[Int(seed) % texts.count]
      // Few enough that most files are still YAML.
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      var reader = UserPricesTests.catalogue
      let found = reader.read(SourceText(name: "damaged", bytes: bytes))
      let astray = found.filter { $0.range.lowerBound < 0 || $0.range.upperBound > bytes.count }
      try #require(astray.isEmpty, "seed \(seed): \(astray)")
      faults.formUnion(found.map(\.code))
      for offer in reader.prices.offers { try #require(offer.gpusPerNode <= 64, "seed \(seed)") }
    }
    // The damage reached the reader of prices, not only that of YAML.
    #expect(faults.isSuperset(of: ["wrong-row", "unknown-key", "unknown-gpu"]), "\(faults)")
  }

  /// Numbers from the file to the micro-dollar, against arithmetic on whole numbers.
  @Test func `prices are exact`() throws {
    var text =
      "offers:\n- provider: x\n  paid: yes\n  columns: [instance, gpus, on-demand]\n  rows:\n"
    var wanted: [Int64] = []
    var random = SplitMix64(seed: 7)
    for row in 0..<500 {
      let micros = Int64.random(in: 0...39_000_000, using: &random)
      let digits = "\(micros % 1_000_000)"
      let zeros = String(repeating: "0", count: 6 - digits.count)
      text += "  - [m\(row), none, \(micros / 1_000_000).\(zeros)\(digits)]\n"
      wanted.append(micros)
    }
    var reader = PriceListReader()
    #expect(reader.read(SourceText(name: "exact", text: text)).isEmpty)
    #expect(reader.prices.offers.map { $0.onDemand?.perHour.micros } == wanted)
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
