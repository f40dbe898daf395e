import Quantities
import Testing

@Suite("Rates and prices") struct RateTests {
  @Test("documents: an A100 at $2.50 an hour for a month is $1,800 for 720 h, $1,825 for 730 h")
  func month() throws {
    let rate = HourlyRate(perHour: Money(micros: 2_500_000))
    #expect(try rate.charge(forHours: 720) == .dollars(1_800))
    #expect(try rate.charge(for: BillingMonth.duration) == .dollars(1_825))
    #expect(try rate.perMonth == MonthlyRate(perMonth: .dollars(1_825)))
    #expect(try rate.perMonth.charge(for: BillingMonth.duration) == .dollars(1_825))
    #expect(BillingMonth.hours * 12 == 8_760)
  }

  @Test("documents: 450 W all month is 328.5 kWh, about $50 at 0.15 $/kWh")
  func energy() throws {
    let energy = Power(watts: 450) * BillingMonth.duration
    #expect(energy.kilowattHours == 328.5)
    let price = EnergyPrice(perKilowattHour: Money(micros: 150_000))
    #expect(try price.cost(of: energy) == Money(micros: 49_275_000))
  }

  @Test("time is billed exactly, rounded once")
  func exactTime() throws {
    let rate = HourlyRate(perHour: Money(micros: 2_490_000))
    #expect(try rate.charge(for: .seconds(1)).micros == 692)
    #expect(try rate.charge(for: .milliseconds(500)).micros == 346)
    #expect(try rate.charge(forStartedSecondsOf: .milliseconds(500)).micros == 692)
    #expect(try rate.charge(for: .zero) == .zero)
    #expect(try rate.charge(forStartedSecondsOf: .zero) == .zero)
    // Half a micro-dollar exactly: ties go to the even neighbour.
    let slow = HourlyRate(perHour: Money(micros: 1))
    #expect(try slow.charge(for: .seconds(1_800)).micros == 0)
    #expect(try slow.charge(for: .seconds(5_400)).micros == 2)
    #expect(
      try slow.charge(for: .seconds(1_800) + Duration(attoseconds: 1 as Int128)).micros == 1)
    // A tie whose whole part is odd, made of the broken second.
    let odd = HourlyRate(perHour: Money(micros: 3 * 3_600))
    #expect(try odd.charge(for: .milliseconds(500)).micros == 2)
    #expect(try odd.charge(for: .milliseconds(1_500)).micros == 4)
  }

  @Test("nanoseconds agree with scaling by whole numbers")
  func oracle() throws {
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let micros = random.count() * (seed % 2 == 0 ? 1 : -1)
      let nanoseconds = random.count()
      let time = Duration(attoseconds: Int128(nanoseconds) * 1_000_000_000)
      let expected = try? Money(micros: micros).scaled(by: nanoseconds, over: 3_600_000_000_000)
      let charge = try? HourlyRate(perHour: Money(micros: micros)).charge(for: time)
      try #require(charge == expected, "seed \(seed)")
    }
  }

  @Test("a split span costs the same to the micro-dollar")
  func additivity() throws {
    for seed in 0..<2_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let rate = HourlyRate(perHour: Money(micros: .random(in: 1...100_000_000, using: &random)))
      let first = Duration(
        attoseconds: .random(in: 0...10_000_000_000_000_000_000_000, using: &random))
      let second = Duration(
        attoseconds: .random(in: 0...10_000_000_000_000_000_000_000, using: &random))
      let parts = try rate.charge(for: first) + rate.charge(for: second)
      let whole = try rate.charge(for: first + second)
      try #require((try parts - whole).micros.magnitude <= 1, "seed \(seed)")
    }
  }

  @Test("spans and rates beyond all sense are errors, not traps")
  func overflow() throws {
    let rate = HourlyRate(perHour: Money(micros: .max))
    let longest = Duration(attoseconds: .max as Int128)
    #expect(throws: QuantityError.overflow) { try rate.charge(for: longest) }
    #expect(throws: QuantityError.overflow) { try rate.charge(forStartedSecondsOf: longest) }
    #expect(throws: QuantityError.overflow) { try rate.charge(for: .seconds(Int64.max)) }
    #expect(throws: QuantityError.overflow) { try rate.charge(forHours: 1e300) }
    #expect(throws: QuantityError.overflow) { try rate.scaled(by: 2) }
    #expect(throws: QuantityError.overflow) { try rate + rate }
    #expect(throws: QuantityError.overflow) { try rate.perMonth }
    #expect(throws: QuantityError.negative) { try rate.charge(for: .seconds(-1)) }
    #expect(throws: QuantityError.negative) { try rate.charge(forHours: -1) }
    #expect(throws: QuantityError.negative) { try rate.charge(forStartedSecondsOf: .seconds(-1)) }
    #expect(throws: QuantityError.notFinite) { try rate.charge(forHours: .nan) }
    #expect(throws: QuantityError.notFinite) {
      try EnergyPrice(perKilowattHour: .dollars(1)).cost(of: Power(watts: .infinity) * .seconds(1))
    }
    #expect(
      try HourlyRate.zero.charge(for: Duration(attoseconds: Int128(UInt64.max) * 1_000_000_000))
        == .zero)
  }

  @Test("data is priced by the byte, by decimal gigabytes")
  func data() throws {
    let egress = DataPrice(perGigabyte: Money(micros: 90_000))
    #expect(try egress.cost(of: .gigabytes(2_000)) == .dollars(180))
    // 1 GiB is 7 % more than 1 GB, and the bill shows it.
    #expect(try egress.cost(of: .gibibytes(1)).micros == 96_637)
    #expect(throws: QuantityError.negative) { try egress.cost(of: ByteCount(bytes: -1)) }
    let storage = StoragePrice(perGigabyteMonth: Money(micros: 23_000))
    #expect(try storage.cost(of: .gigabytes(1_000), months: 1) == .dollars(23))
    #expect(
      try storage.cost(of: .gigabytes(1_000), for: .seconds(365 * 3_600)).micros == 11_500_000)
    #expect(throws: QuantityError.negative) {
      try storage.cost(of: .gigabytes(1), for: .seconds(-1))
    }
    #expect(throws: QuantityError.notFinite) { try storage.cost(of: .zero, months: .nan) }
  }
}
