import Quantities
import Testing

@Suite("Printing for people") struct PrintingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let printed, expected, why: String
    var testDescription: String { "\(expected): \(why)" }

    init(_ printed: String, _ expected: String, _ why: String) {
      self.printed = printed
      self.expected = expected
      self.why = why
    }
  }

  @Test(
    "data",
    arguments: [
      Row(ByteCount(bytes: 24 << 30).formatted(), "24 GiB", "a round binary figure is exact"),
      Row(ByteCount(bytes: 2_000_000_000_000).formatted(), "2 TB", "a round decimal figure"),
      Row(ByteCount(bytes: 42_949_672_961).formatted(), "42.9 GB", "rounded"),
      Row(ByteCount(bytes: 42_949_672_961).formatted(decimals: 3), "42.95 GB", "zeros dropped"),
      Row(ByteCount(bytes: 999_960_000_001).formatted(), "1 TB", "rounds into the next unit"),
      Row(ByteCount(bytes: -999_960_000_001).formatted(), "-1 TB", "a shortage"),
      Row(ByteCount(bytes: 999_949_999_999).formatted(), "999.9 GB", "just does not"),
      Row(ByteCount(bytes: .min).formatted(), "-8 EiB", "the smallest"),
      Row(ByteCount(bytes: .max).formatted(), "9.2 EB", "the largest"),
      Row(ByteCount(bytes: 12_345).formatted(decimals: 99), "12.345 kB", "no more than there is"),
      Row(ByteCount(bytes: 12_345).formatted(decimals: -9), "12 kB", "no fewer than none"),
      Row(ByteCount.zero.formatted(), "0 B", "nothing"),
    ])
  func data(_ row: Row) { #expect(row.printed == row.expected) }

  @Test(
    "measures",
    arguments: [
      Row(Power(watts: 450).formatted(), "450 W", "below a thousand"),
      Row(Power(watts: 1_240).formatted(), "1.2 kW", "above"),
      Row(Power(watts: 999.96).formatted(), "1 kW", "rounds into the next unit"),
      Row(Power(watts: -1_240).formatted(), "-1.2 kW", "a saving"),
      Row(Power(watts: 5e12).formatted(), "5000 GW", "beyond the last unit"),
      Row(Power(watts: .nan).formatted(), "nan W", "not a number"),
      Row(Energy(kilowattHours: 328.5).formatted(), "328.5 kWh", "a month of 450 W"),
      Row(Energy(kilowattHours: 12_000).formatted(), "12 MWh", "above a thousand"),
      Row(CarbonMass(grams: 850).formatted(), "850 g", "grams"),
      Row(CarbonMass(grams: 1_400_000).formatted(), "1.4 t", "tonnes"),
      Row(CarbonIntensity(gramsPerKilowattHour: 384.4).formatted(), "384 g/kWh", "whole grams"),
      Row(BitRate(megabitsPerSecond: 1_500).formatted(), "1.5 Gbps", "above a thousand"),
      Row(RequestRate(perSecond: 2 / 3.0).formatted(), "0.7/s", "rounded"),
      Row(Share.all.formatted(), "100 %", "the whole"),
      Row((Share.all * Share.none).formatted(), "0 %", "nothing"),
      Row(PowerUsageEffectiveness.none.description, "1", "no overhead"),
      Row(RelativeThroughput.reference.description, "1", "the reference"),
      Row(BitRate(bitsPerSecond: .infinity).description, "inf bps", "not finite"),
      Row(Duration.seconds(20 * 3_600).hoursText(), "20.0", "hours in a column"),
      Row(Duration.seconds(-5_400).unitText, "-1 h 30 min", "a span below zero"),
      Row(Duration.seconds(104 * 3_600 + 10).unitText, "104 h 10 s", "hours, not days"),
    ])
  func measures(_ row: Row) { #expect(row.printed == row.expected) }

  @Test("a share in percent rounds as its exact value does")
  func shares() throws {
    #expect(try Share(2 / 3.0).formatted() == "66.7 %")
    #expect(try Share(0.8).formatted() == "80 %")
    #expect(try Share(0.000_4).formatted(decimals: 2) == "0.04 %")
  }

  @Test("every kind has words to explain itself by")
  func kinds() {
    for kind in QuantityKind.allCases {
      #expect(kind.noun.hasPrefix("a"))
      #expect(!kind.expected.isEmpty)
    }
  }
}
