import Quantities
import Reports
import Testing

@Suite("Apportionment") struct ApportionmentTests {
  @Test func `cents add up to the rounded total, each within a cent of its amount`() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let range: ClosedRange<Int64> = seed % 3 == 0 ? -20_000...20_000 : 0...3_000_000_000
      let parts = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Money(micros: .random(in: range, using: &random))
      }
      let total = Apportionment.cents(try Money.sum(parts))
      let cents = Apportionment.cents(of: parts, total: total)
      try #require(cents.reduce(0, +) == total, "seed \(seed)")
      for (part, cents) in zip(parts, cents) {
        try #require(abs(cents * 10_000 - part.micros) < 10_000, "seed \(seed)")
      }
    }
  }

  @Test func `whole cents are never changed`() throws {
    for seed in 0..<500 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let parts = (0..<20).map { index in
        let cents = Int64.random(in: 0...500, using: &random) * 10_000
        let rest = index % 2 == 0 ? 0 : Int64.random(in: 0..<10_000, using: &random)
        return Money(micros: cents + rest)
      }
      let total = Apportionment.cents(try Money.sum(parts))
      let cents = Apportionment.cents(of: parts, total: total)
      for index in stride(from: 0, to: 20, by: 2) {
        try #require(cents[index] * 10_000 == parts[index].micros, "seed \(seed)")
      }
    }
  }

  @Test func `missing cents go to the largest remainders, the earlier of equals first`() {
    let thirds = [3_333, 3_333, 3_334].map { Money(micros: $0) }
    #expect(Apportionment.cents(of: thirds, total: 1) == [0, 0, 1])
    let equals = [5_000, 5_000, 5_000, 5_000].map { Money(micros: $0) }
    #expect(Apportionment.cents(of: equals, total: 2) == [1, 1, 0, 0])
  }

  @Test(
    "a single amount is rounded once, ties to even",
    arguments: [(5_000, 0), (15_000, 2), (-5_000, 0), (14_999, 1), (-15_000, -2)]
      as [(Int64, Int64)])
  func single(micros: Int64, cents: Int64) {
    #expect(Apportionment.cents(Money(micros: micros)) == cents)
  }
}
