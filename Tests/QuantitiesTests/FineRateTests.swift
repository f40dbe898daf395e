import Quantities
import Testing

@Suite("Rates that are quotients") struct FineRateTests {
  @Test func `are rounded with the product, not before it`() throws {
    let price = Money.dollars(1_600)
    let rate = FineRate(price, over: 13_140)
    // 1,600 / 13,140 = 0.1217656...; to the micro-dollar, 1,000 hours would come to 121.766.
    #expect(try rate.charge(forHours: 1_000) == Money(micros: 121_765_601))
    #expect(try rate.charge(forHours: 13_140) == price)
  }

  @Test func `add up, and refuse hours below zero or without end`() throws {
    let sum = FineRate(.dollars(1), over: 4) + FineRate(HourlyRate(perHour: .dollars(2)))
    #expect(try sum.charge(forHours: 4) == .dollars(9))
    #expect(try FineRate.zero.charge(forHours: 5) == .zero)
    #expect(throws: QuantityError.negative) { try sum.charge(forHours: -1) }
    #expect(throws: QuantityError.notFinite) {
      try FineRate(.dollars(1), over: 0).charge(forHours: 1)
    }
  }
}
