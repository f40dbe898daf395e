import Quantities
import Testing

@Suite("Laws of reading and printing") struct ReadingLawTests {
  @Test("what is printed reads back as the same value")
  func roundTrips() throws {
    try law(MonthlyRate.self) { MonthlyRate(perMonth: Money(micros: $0.count())) }
    try law(HourlyRate.self) { HourlyRate(perHour: Money(micros: $0.count())) }
    try law(EnergyPrice.self) { EnergyPrice(perKilowattHour: Money(micros: $0.count())) }
    try law(DataPrice.self) { DataPrice(perGigabyte: Money(micros: $0.count())) }
    try law(StoragePrice.self) { StoragePrice(perGigabyteMonth: Money(micros: $0.count())) }
    try law(ByteCount.self) { ByteCount(bytes: $0.count()) }
    try law(ByteCount.self) { ByteCount(bytes: $0.count() << Int64($0.next() % 60) & .max) }
    try law(BitRate.self) { BitRate(bitsPerSecond: $0.magnitude()) }
    try law(Power.self) { Power(watts: $0.magnitude()) }
    try law(Energy.self) { Energy(kilowattHours: $0.magnitude()) }
    try law(CarbonMass.self) { CarbonMass(grams: $0.magnitude()) }
    try law(CarbonIntensity.self) { CarbonIntensity(gramsPerKilowattHour: $0.magnitude()) }
    try law(RequestRate.self) { RequestRate(perSecond: $0.magnitude()) }
    try law(Share.self) { try Share(Double($0.next() >> 11) * 0x1p-53) }
    try law(Share.self) { try Share(Double($0.next() % 1_001) / 1_000) }
    try law(PowerUsageEffectiveness.self) { try PowerUsageEffectiveness(1 + $0.magnitude()) }
    try law(CalendarDate.self) {
      try CalendarDate(year: 1, month: 1, day: 1).advanced(byDays: Int($0.next() % 3_652_059))
    }
    try law(CalendarDate.self) {
      try CalendarDate(year: 1 + Int($0.next() % 9_999), month: 1 + Int($0.next() % 12))
    }
  }

  private func law<Quantity>(
    _: Quantity.Type, _ make: (inout SplitMix64) throws -> Quantity
  ) throws where Quantity: ParsableQuantity & Equatable & CustomStringConvertible {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let value = try make(&random)
      let text = value.description
      try #require(try Quantity(parsing: text) == value, "seed \(seed): \(text)")
    }
  }

  @Test("money of either sign reads back, as money and as a decimal")
  func money() throws {
    for seed in 0..<4_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let money = Money(micros: Int64(truncatingIfNeeded: random.next()) >> Int64(seed % 64))
      try #require(try Money(parsingSigned: money.description) == money, "seed \(seed)")
      try #require(try Money(parsingDecimal: money.decimalText) == money, "seed \(seed)")
      if money >= .zero {
        let grouped = "$" + money.formatted(decimals: 6)
        try #require(try Money(parsing: grouped) == money, "seed \(seed)")
      }
    }
  }

  @Test("times read back to the attosecond")
  func times() throws {
    for seed in 0..<4_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var attoseconds = Int128(random.count()) * 1_000_000_000_000_000_000
      if seed % 2 == 0 { attoseconds += Int128(random.next() % 1_000_000_000_000_000_000) }
      let longest = Int128(Int64.max) * 1_000_000_000_000_000_000
      let time = Duration(attoseconds: min(attoseconds, longest))
      try #require(try Duration(parsing: time.unitText) == time, "seed \(seed): \(time.unitText)")
    }
  }

  @Test("no bytes make a reader trap, and every error points into its text")
  func anyBytes() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int(random.next() % 24)).map { _ in UInt8(truncatingIfNeeded: random.next())
      }
      try readAsEverything(String(decoding: bytes, as: UTF8.self), seed: seed)
    }
  }

  @Test("neither do mutilated quantities")
  func mutations() throws {
    let alphabet = Array("0123456789.,-+/ $%kMGiBbhmsdw€µeE\u{0}\t".unicodeScalars)
    let seeds =
      QuantityKind.allCases.flatMap(\.examples) + [
        "$1,600.50", "1 h 30 min", "1.6k$", "USD 2.5 / h", "250 µs", "86,400 requests per day",
        "$0.023/GB-month", "0.384 kg CO2/kWh", "9223372036854775807 B",
        "99999999999999999999 years",
      ]
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var scalars = Array(seeds[Int(random.next() % UInt64(seeds.count))].unicodeScalars)
      for _ in 0...random.next() % 3 {
        let place = Int(random.next() % UInt64(scalars.count + 1))
        let scalar = alphabet[Int(random.next() % UInt64(alphabet.count))]
        switch random.next() % 4 {
        case 0: scalars.insert(scalar, at: place)
        case 1: scalars.removeSubrange(place..<min(place + 1, scalars.count))
        case 2: scalars.insert(contentsOf: scalars, at: place)
        default: scalars.replaceSubrange(place..<min(place + 1, scalars.count), with: [scalar])
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      try readAsEverything(String(text), seed: seed)
    }
  }

  @Test("a text of a million digits is refused, not suffered")
  func longTexts() throws {
    let digits = String(repeating: "7", count: 100_000)
    for text in [
      digits, digits + "GB", "0." + digits + " h", String(repeating: "k", count: 100_000),
    ] {
      try readAsEverything(text, seed: 0)
    }
    #expect(
      try Power(parsing: "1" + String(repeating: "0", count: 300) + " W").watts == 1e300)
    #expect(throws: QuantityParseError.self) {
      try Power(parsing: "1" + String(repeating: "0", count: 400) + " W")
    }
  }

  private func readAsEverything(_ text: String, seed: UInt64) throws {
    let length = text.utf8.count
    let isBlank = text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    func check(_ read: () throws(QuantityParseError) -> Void) throws {
      do throws(QuantityParseError) {
        try read()
      } catch {
        let inside = error.range.lowerBound >= 0 && error.range.upperBound <= length
        try #require(inside, "seed \(seed): '\(text)' at \(error.range)")
        try #require(
          isBlank ? error.cause == .empty : !error.range.isEmpty,
          "seed \(seed): '\(text)' as \(error.kind) is \(error.cause) at \(error.range)")
      }
    }
    for reader in allReaders {
      try check { () throws(QuantityParseError) in _ = try reader.init(parsing: text) }
    }
    try check { () throws(QuantityParseError) in _ = try Money(parsingSigned: text) }
    try check { () throws(QuantityParseError) in _ = try Money(parsingDecimal: text) }
    try check { () throws(QuantityParseError) in _ = try Duration(parsingHours: text) }
  }
}
