import Quantities
import Testing

/// Sums, products and order of the measured quantities, which are thin but not to be mixed up.
@Suite("Arithmetic of measures") struct ArithmeticTests {
  @Test("sums and differences")
  func sums() throws {
    #expect(Power(watts: 450) - Power(watts: 75) == Power(watts: 375))
    #expect(Power(watts: 450).kilowatts == 0.45)
    #expect(Energy(kilowattHours: 3) + Energy(kilowattHours: 4) == Energy(kilowattHours: 7))
    #expect(Energy(kilowattHours: 3) - Energy(kilowattHours: 4) == Energy(kilowattHours: -1))
    #expect(Energy(kilowattHours: 3) * 2 == Energy(kilowattHours: 6))
    #expect(CarbonMass(grams: 3) + CarbonMass(grams: 4) == CarbonMass(grams: 7))
    #expect(CarbonMass(grams: 3) - CarbonMass(grams: 4) == CarbonMass(grams: -1))
    #expect(
      RequestRate(perSecond: 180) - RequestRate(perSecond: 40) + RequestRate.zero
        == RequestRate(perSecond: 70) * 2)
    #expect(try ByteCount(bytes: 3) + ByteCount(bytes: 4) == ByteCount(bytes: 7))
    #expect(try Money(dollars: 3) == .dollars(3))
    let (dear, cheap) = (HourlyRate(perHour: .dollars(3)), HourlyRate(perHour: .dollars(1)))
    #expect(try dear - cheap == cheap.scaled(by: 2))
    #expect(try dear + cheap == HourlyRate(perHour: .dollars(4)))
    let rack = MonthlyRate(perMonth: .dollars(800))
    #expect(try rack.charge(forMonths: 1.5) == .dollars(1_200))
    #expect(throws: QuantityError.negative) { try rack.charge(forMonths: -1) }
  }

  @Test("a share takes its part of a power or a line, from either side")
  func shares() throws {
    let half = try Share(0.5)
    #expect(half * Power(watts: 450) == Power(watts: 450) * half)
    #expect(half * half == (try Share(0.25)))
  }

  @Test("more is greater")
  func order() throws {
    #expect(Power(watts: 1) < Power(watts: 2))
    #expect(Energy(kilowattHours: 1) < Energy(kilowattHours: 2))
    #expect(CarbonMass(grams: 1) < CarbonMass(grams: 2))
    #expect(CarbonIntensity(gramsPerKilowattHour: 1) < CarbonIntensity(gramsPerKilowattHour: 2))
    #expect(BitRate(bitsPerSecond: 1) < BitRate(bitsPerSecond: 2))
    #expect(RequestRate(perSecond: 1) < RequestRate(perSecond: 2))
    #expect(ByteCount(bytes: 1) < ByteCount(bytes: 2))
    #expect(HourlyRate.zero < HourlyRate(perHour: .dollars(1)))
    #expect(MonthlyRate.zero < MonthlyRate(perMonth: .dollars(1)))
    #expect(EnergyPrice.zero < EnergyPrice(perKilowattHour: .dollars(1)))
    #expect(DataPrice.zero < DataPrice(perGigabyte: .dollars(1)))
    #expect(StoragePrice.zero < StoragePrice(perGigabyteMonth: .dollars(1)))
    #expect(Share.none < Share.all)
    #expect(try PowerUsageEffectiveness.none < PowerUsageEffectiveness(1.1))
    #expect(try RelativeThroughput(0.5) < RelativeThroughput.reference)
    #expect(Weekday.allCases.sorted() == Weekday.allCases)
    #expect(Weekday.allCases.map { Weekday(hourOfWeek: $0.firstHourOfWeek) } == Weekday.allCases)
  }
}
