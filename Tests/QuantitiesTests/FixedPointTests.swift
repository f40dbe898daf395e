import Foundation
import Quantities
import Testing

@Suite("Fixed-point text") struct FixedPointTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let value: Double
    let decimals: Int
    let text, why: String
    var testDescription: String { "\(value) to \(decimals): \(why)" }

    init(_ value: Double, _ decimals: Int, _ text: String, _ why: String) {
      self.value = value
      self.decimals = decimals
      self.text = text
      self.why = why
    }
  }

  @Test(
    "rounds the exact binary value, ties to even",
    arguments: [
      Row(0, 2, "0.00", "zero"),
      Row(-0.0, 1, "0.0", "zero has no sign"),
      Row(-0.04, 1, "0.0", "nor has what rounds to it"),
      Row(-0.06, 1, "-0.1", "negative"),
      Row(20, 1, "20.0", "hours in a column"),
      Row(104.166_666, 1, "104.2", "rounded up"),
      Row(0.5, 0, "0", "tie to even, down"),
      Row(1.5, 0, "2", "tie to even, up"),
      Row(0.125, 2, "0.12", "tie to even, down"),
      Row(0.375, 2, "0.38", "tie to even, up"),
      Row(2.675, 2, "2.67", "no tie: a little less in binary"),
      Row(1.005, 2, "1.00", "no tie: a little less in binary"),
      Row(999.995, 2, "1000.00", "a carry through all digits"),
      Row(0.1, 20, "0.10000000000000000555", "the tail of a tenth"),
      Row(0.1, 25, "0.1000000000000000055511151", "beyond 22 decimals"),
      Row(1e22, 0, "10000000000000000000000", "exact beyond 64 bits"),
      Row(1e23, 1, "99999999999999991611392.0", "not a power of ten in binary"),
      Row(999_999_999.999_999_9, 24, "999999999.999999880790710449218750", "long, no carry"),
      Row(0x1.fffffffffffffp-1, 23, "0.99999999999999988897770", "long, rounded"),
      Row(0x3.fffffffp-26, 30, "0.000000059604644719879473768742", "long, in the last limb"),
      Row(9.999_999_997e-19, 27, "0.000000000000000001000000000", "long, a carry"),
      Row(3.5, -4, "4", "a negative count is none"),
      Row(.infinity, 2, "inf", "infinity"),
      Row(-.infinity, 2, "-inf", "infinity"),
      Row(.nan, 2, "nan", "not a number"),
    ])
  func rows(_ row: Row) {
    #expect(fixed(row.value, decimals: row.decimals) == row.text)
  }

  @Test("groups of three, in the whole part only")
  func grouping() {
    #expect(fixed(1_007, decimals: 0, grouped: true) == "1,007")
    #expect(fixed(999, decimals: 4, grouped: true) == "999.0000")
    #expect(fixed(-1_234_567.891, decimals: 2, grouped: true) == "-1,234,567.89")
    #expect(fixed(-123, decimals: 0, grouped: true) == "-123")
  }

  @Test("the largest and the smallest number in full")
  func extremes() {
    #expect(fixed(.greatestFiniteMagnitude, decimals: 0).count == 309)
    #expect(fixed(.greatestFiniteMagnitude, decimals: 0).hasPrefix("17976931348623157081452742"))
    let smallest = fixed(.leastNonzeroMagnitude, decimals: .max)
    #expect(smallest.count == 1_076)
    #expect(smallest.hasSuffix("47265625"))
  }

  @Test("agrees with the C library on any number")
  func oracle() throws {
    for seed in 0..<6_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let value = random.magnitude() * (seed % 2 == 0 ? 1 : -1)
      let decimals = Int(random.next() % (seed % 10 == 0 ? 400 : 12))
      // The C library prints the sign of zero; we do not.
      var expected = String(format: "%.\(decimals)f", value)
      if expected.hasPrefix("-"), !expected.contains(where: { ("1"..."9").contains($0) }) {
        expected.removeFirst()
      }
      try #require(fixed(value, decimals: decimals) == expected, "seed \(seed)")
    }
  }

  @Test("the shortest text reads back as the same number, without an exponent")
  func shortestText() throws {
    #expect(shortest(450) == "450")
    #expect(shortest(0.000_01) == "0.00001")
    #expect(shortest(1e21) == "1000000000000000000000")
    #expect(shortest(0.8, shiftedBy: 2) == "80")
    #expect(shortest(-0.0) == "0")
    #expect(shortest(.nan) == "nan")
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let value = -random.magnitude()
      let text = shortest(value)
      try #require(Double(text) == value && !text.contains("e"), "seed \(seed)")
    }
  }

  @Test("money for machines is exact, for people rounded to even")
  func money() {
    #expect(Money(micros: 1_234_567_890).decimalText == "1234.56789")
    #expect(Money(micros: -500_000).decimalText == "-0.5")
    #expect(Money(micros: .min).decimalText == "-9223372036854.775808")
    #expect(Money.dollars(1_600).description == "$1600")
    #expect(Money(micros: -2_500_000).description == "-$2.5")
    #expect(Money(micros: 1_234_565_000).formatted() == "1,234.56")
    #expect(Money(micros: 1_234_575_000).formatted() == "1,234.58")
    #expect(Money(micros: 1_234_567_890).formatted(decimals: 0) == "1,235")
    #expect(Money(micros: 1_234_567_890).formatted(decimals: 8, grouped: false) == "1234.56789000")
    #expect(Money(micros: -4_999).formatted() == "0.00")
    #expect(Money(micros: 500_000).formatted(decimals: 0) == "0")
    #expect(Money(micros: .max).formatted(decimals: -1) == "9,223,372,036,855")
  }
}
