import Quantities
import Testing

/// What reads, and as what.
@Suite("Reading quantities") struct ParsingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text, canonical: String
    var testDescription: String { "'\(text)' is \(canonical)" }

    init(_ text: String, _ canonical: String) {
      self.text = text
      self.canonical = canonical
    }
  }

  @Test(
    "money",
    arguments: [
      Row("$1,600", "$1600"), Row("$1,600.50", "$1600.5"), Row("1600 $", "$1600"),
      Row("1600$", "$1600"), Row("USD 1600", "$1600"), Row("usd1600", "$1600"),
      Row("1600 USD", "$1600"), Row("US$1,600", "$1600"), Row("1600 US$", "$1600"),
      Row("$1600 USD", "$1600"), Row("1600 dollars", "$1600"), Row("1 dollar", "$1"),
      Row("1.6k$", "$1600"), Row("$1.6k", "$1600"), Row("$2M", "$2000000"), Row("$1.6K", "$1600"),
      Row("19 ct", "$0.19"), Row("19ct", "$0.19"), Row("50 cents", "$0.5"), Row("50¢", "$0.5"),
      Row("$ 5", "$5"), Row("$.5", "$0.5"), Row("  $5\t", "$5"), Row("$1,234,567", "$1234567"),
      Row("$0.000001", "$0.000001"), Row("$0.0000005", "$0"), Row("$0.0000015", "$0.000002"),
      Row("$9223372036854.775807", "$9223372036854.775807"),
      Row("$1600.000000000000000000000000000000", "$1600"), Row("$0", "$0"),
    ])
  func money(_ row: Row) throws {
    #expect(try Money(parsing: row.text).description == row.canonical)
  }

  @Test("money that may be below zero, and bare decimals")
  func signedMoney() throws {
    for text in ["-$5", "$-5", "-5 $", "-5 USD", "- $5".replacing(" ", with: "")] {
      #expect(try Money(parsingSigned: text) == .dollars(-5))
    }
    #expect(try Money(parsingSigned: "$5") == .dollars(5))
    #expect(try Money(parsingSigned: "-$0") == .zero)
    #expect(try Money(parsingSigned: "-$9223372036854.775808").micros == .min)
    #expect(try Money(parsingDecimal: "0.526").micros == 526_000)
    #expect(try Money(parsingDecimal: "-3.5").micros == -3_500_000)
  }

  @Test(
    "prices",
    arguments: [
      Row("$2.50/h", "$2.5/h"), Row("2.50 $/h", "$2.5/h"), Row("$2.50/hour", "$2.5/h"),
      Row("$2.50 per hour", "$2.5/h"), Row("250 ct/hr", "$2.5/h"), Row("USD 2.5 / h", "$2.5/h"),
      Row("$800/month", "$800/month"), Row("$1,800/mo", "$1800/month"),
      Row("1.8k$ per month", "$1800/month"), Row("1.8k USD/months", "$1800/month"),
      Row("0.19 $/kWh", "$0.19/kWh"), Row("$0.19/kWh", "$0.19/kWh"), Row("19 ct/kWh", "$0.19/kWh"),
      Row("$190/MWh", "$0.19/kWh"), Row("19.5ct/kwh", "$0.195/kWh"),
      Row("$0.09/GB", "$0.09/GB"), Row("$90/TB", "$0.09/GB"), Row("9 cents per gb", "$0.09/GB"),
      Row("$0.023/GB-month", "$0.023/GB-month"), Row("$0.023/GB/month", "$0.023/GB-month"),
      Row("$23 per TB per month", "$0.023/GB-month"), Row("$0.00099/GB-mo", "$0.00099/GB-month"),
    ])
  func prices(_ row: Row) throws {
    let readers: [any (ParsableQuantity & CustomStringConvertible).Type] = [
      HourlyRate.self, MonthlyRate.self, EnergyPrice.self, DataPrice.self, StoragePrice.self,
    ]
    // A price reads as one kind and as no other.
    let read = readers.compactMap { try? $0.init(parsing: row.text).description }
    #expect(read == [row.canonical])
  }

  @Test(
    "data",
    arguments: [
      Row("40GB", "40 GB"), Row("40 GiB", "40 GiB"), Row("2TB", "2 TB"), Row("1.5 TB", "1.5 TB"),
      Row("512MB", "512 MB"), Row("40gb", "40 GB"), Row("40 gib", "40 GiB"), Row("1KB", "1 kB"),
      Row("32Gi", "32 GiB"), Row("7 bytes", "7 B"), Row("7B", "7 B"), Row("1 terabyte", "1 TB"),
      Row("2,000 GB", "2 TB"), Row("0.5 KiB", "512 B"), Row("1 EiB", "1 EiB"), Row("9 EB", "9 EB"),
      Row("1 PiB", "1 PiB"), Row("0 GB", "0 B"), Row("1024 MiB", "1 GiB"), Row("0.3 B", "0 B"),
      Row("9223372036854775807 B", "9.223372036854775807 EB"), Row("1.7 B", "2 B"),
      Row("1.234567890123456789 EiB", "1.423359869420436338 EB"),
    ])
  func data(_ row: Row) throws {
    #expect(try ByteCount(parsing: row.text).description == row.canonical)
  }

  @Test(
    "times",
    arguments: [
      Row("1h30m", "1 h 30 min"), Row("90s", "1 min 30 s"), Row("30min", "30 min"),
      Row("7d", "7 d"),
      Row("2 weeks", "14 d"), Row("3 days", "3 d"), Row("1.5h", "1 h 30 min"),
      Row("500ms", "500 ms"), Row("2w", "14 d"), Row("6mo", "4380 h"), Row("6 months", "4380 h"),
      Row("1 month", "730 h"), Row("1y", "365 d"), Row("1 h 30 min", "1 h 30 min"),
      Row("1d 4h", "28 h"), Row("0.1s", "100 ms"), Row("250 us", "0.25 ms"),
      Row("250µs", "0.25 ms"),
      Row("1 ns", "0.000001 ms"), Row("0s", "0 s"), Row("100 hours", "100 h"), Row("1H", "1 h"),
      Row("292271023045 years", "106678923411425 d"), Row("1h0m", "1 h"), Row("20HOURS", "20 h"),
    ])
  func times(_ row: Row) throws {
    #expect(try Duration(parsing: row.text).unitText == row.canonical)
    #expect(try Duration(parsingHours: row.text).unitText == row.canonical)
  }

  @Test("a bare number is hours where the key says so")
  func hours() throws {
    #expect(try Duration(parsingHours: "3") == .seconds(10_800))
    #expect(try Duration(parsingHours: " 2.5 ") == .seconds(9_000))
    #expect(try Duration(parsingHours: "1,000") == .seconds(3_600_000))
    #expect(try Duration(parsingHours: "90 min") == .seconds(5_400))
  }

  @Test(
    "line speeds and request rates",
    arguments: [
      Row("200 Mbps", "200 Mbps"), Row("1 Gbit/s", "1 Gbps"), Row("25 MB/s", "200 Mbps"),
      Row("10Gbps", "10 Gbps"), Row("10gbps", "10 Gbps"), Row("1 Gb/s", "1 Gbps"),
      Row("56 kbit/s", "56 kbps"), Row("1.5 Tbps", "1.5 Tbps"), Row("1 MiB/s", "8.388608 Mbps"),
      Row("8 bit per second", "8 bps"), Row("12.5 MBps", "100 Mbps"), Row("0 bps", "0 bps"),
      Row("100 Mbit / s", "100 Mbps"), Row("0.5 bps", "0.5 bps"),
    ])
  func lines(_ row: Row) throws {
    #expect(try BitRate(parsing: row.text).description == row.canonical)
  }

  @Test(
    "requests",
    arguments: [
      Row("40/s", "40/s"), Row("40 rps", "40/s"), Row("2400/min", "40/s"), Row("60rpm", "1/s"),
      Row("180 requests/s", "180/s"), Row("180 req/s", "180/s"), Row("3600 / h", "1/s"),
      Row("86,400 requests per day", "1/s"), Row("40 per second", "40/s"), Row("0.5 qps", "0.5/s"),
    ])
  func requests(_ row: Row) throws {
    #expect(try RequestRate(parsing: row.text).description == row.canonical)
  }

  @Test("power, energy, carbon, shares, ratios, dates")
  func measures() throws {
    #expect(try Power(parsing: "450W") == Power(watts: 450))
    #expect(try Power(parsing: "1.2 kW") == Power(watts: 1_200))
    #expect(try Power(parsing: "2 MW") == Power(watts: 2_000_000))
    #expect(try Power(parsing: "5 mW") == Power(watts: 0.005))
    #expect(try Power(parsing: "300 watts") == Power(watts: 300))
    #expect(try Energy(parsing: "328.5 kWh") == Energy(kilowattHours: 328.5))
    #expect(try Energy(parsing: "1.2MWh") == Energy(kilowattHours: 1_200))
    #expect(try Energy(parsing: "500 Wh") == Energy(kilowattHours: 0.5))
    for text in ["384 g/kWh", "384g/kwh", "384 kg/MWh", "0.384 kg/kWh", "384 gCO2/kWh"] {
      #expect(try CarbonIntensity(parsing: text).gramsPerKilowattHour == 384, "\(text)")
    }
    #expect(try CarbonMass(parsing: "1.4 t").grams == 1_400_000)
    for text in ["80%", "80 %", "0.8", "80 percent", ".8"] {
      #expect(try Share(parsing: text) == Share(0.8), "\(text)")
    }
    #expect(try Share(parsing: "1") == .all)
    #expect(try Share(parsing: "100%") == .all)
    #expect(try PowerUsageEffectiveness(parsing: "1.58").ratio == 1.58)
    #expect(try CalendarDate(parsing: " 2026-11-21 ").day == 21)
    #expect(try CalendarDate(parsing: "2024-06").day == nil)
  }

  @Test("decimals become the nearest binary number, however many digits they have")
  func nearest() throws {
    for text in [
      "0.1", "123456789012345678", "9007199254740993", "0.30000000000000004", "2.2250738585072014",
      "179769313486231570000000000000000000000", "0.000000000000000000000000000001",
    ] {
      #expect(try Power(parsing: text + " W").watts == Double(text), "\(text)")
    }
  }

  @Test("every kind's own examples read")
  func examples() throws {
    for kind in QuantityKind.allCases {
      #expect(kind.examples.count == 2)
      for example in kind.examples {
        switch kind {
        case .decimal: _ = try Money(parsingDecimal: example)
        case .hours: _ = try Duration(parsingHours: example)
        default:
          let type = try #require(allReaders.first { $0.kind == kind })
          _ = try type.init(parsing: example)
        }
      }
    }
  }
}

/// Every type that is read from text.
let allReaders: [any ParsableQuantity.Type] = [
  Money.self, HourlyRate.self, MonthlyRate.self, EnergyPrice.self, DataPrice.self,
  StoragePrice.self, ByteCount.self, BitRate.self, Duration.self, Power.self, Energy.self,
  CarbonIntensity.self, CarbonMass.self, Share.self, RequestRate.self,
  PowerUsageEffectiveness.self, CalendarDate.self,
]
