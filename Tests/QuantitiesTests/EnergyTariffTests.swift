import Quantities
import Testing

@Suite("Energy tariffs") struct EnergyTariffTests {
  private func price(_ micros: Int64) -> EnergyPrice {
    EnergyPrice(perKilowattHour: Money(micros: micros))
  }

  /// Nights and weekends are cheap.
  private var nightTariff: EnergyTariff {
    get throws {
      try EnergyTariff(periods: [
        .init(days: Weekday.workdays, fromHour: 6, toHour: 22, price: price(300_000)),
        .init(days: Weekday.workdays, fromHour: 22, toHour: 6, price: price(100_000)),
        .init(days: [.saturday], fromHour: 6, toHour: 24, price: price(150_000)),
        .init(days: [.sunday], fromHour: 0, toHour: 24, price: price(150_000)),
        .init(days: [.monday], fromHour: 0, toHour: 6, price: price(100_000)),
      ])
    }
  }

  @Test("each hour has the price of its period; a night belongs to the day it begins on")
  func prices() throws {
    let tariff = try nightTariff
    #expect(tariff.price(atHourOfWeek: 5) == price(100_000))
    #expect(tariff.price(atHourOfWeek: 6) == price(300_000))
    #expect(tariff.price(atHourOfWeek: 4 * 24 + 22) == price(100_000), "Friday, 22:00")
    #expect(tariff.price(atHourOfWeek: 5 * 24 + 5) == price(100_000), "Saturday, 5:00")
    #expect(tariff.price(atHourOfWeek: 5 * 24 + 6) == price(150_000), "Saturday, 6:00")
    #expect(tariff.price(atHourOfWeek: 168 + 6) == price(300_000), "next Monday")
    #expect(tariff.price(atHourOfWeek: -1) == price(150_000), "last Sunday")
    #expect(tariff.price(atHourOfWeek: .min) == tariff.price(atHourOfWeek: Int.min % 168 + 168))
    // 80 hours at 0.30, 46 at 0.10, 42 at 0.15: 34.9 / 168.
    #expect(tariff.average == price(207_738))
    #expect(tariff.flatPrice == nil)
  }

  @Test("a price that never changes is flat, however it was written")
  func flat() throws {
    let written = try EnergyTariff(periods: [.init(fromHour: 0, toHour: 24, price: price(190_000))])
    #expect(written == EnergyTariff(flat: price(190_000)))
    #expect(written.flatPrice == price(190_000))
    #expect(written.average == price(190_000))
    let cost = try written.cost(
      of: Power(watts: 450), startingAtHourOfWeek: 3, for: BillingMonth.duration)
    #expect(cost == Money(micros: 62_415_000))
    #expect(throws: QuantityError.outOfRange) { try EnergyTariff(hourly: [price(1)]) }
    #expect(
      try EnergyTariff(hourly: Array(repeating: price(1), count: 168))
        == EnergyTariff(flat: price(1)))
  }

  @Test("all gaps and overlaps are named, each two periods once")
  func faults() throws {
    let day = EnergyTariff.Period(fromHour: 6, toHour: 22, price: price(1))
    var short = EnergyTariff.Period(fromHour: 21, toHour: 5, price: price(2))
    #expect(
      EnergyTariff.faults(in: [day, short])
        == (0..<7).flatMap { weekday -> [EnergyTariffError] in
          let gap = EnergyTariffError.gap(hoursOfWeek: weekday * 24 + 5..<weekday * 24 + 6)
          return weekday > 0
            ? [gap] : [gap, .overlap(hourOfWeek: 21, first: 0, second: 1)]
        })
    var empty = day
    empty.toHour = 6
    #expect(
      EnergyTariff.faults(in: [day, empty, short])
        == [.emptyPeriod(period: 1), .overlap(hourOfWeek: 21, first: 0, second: 2)])
    short.fromHour = 22
    short.toHour = 6
    #expect(EnergyTariff.faults(in: [day, short]) == [])
    #expect(
      EnergyTariff.faults(in: [day, short, day, day]).count == 3, "three periods are three pairs")
    // No fault is a tariff, and the other way round.
    var random = SplitMix64(seed: 11)
    for _ in 0..<500 {
      let periods = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        EnergyTariff.Period(
          fromHour: 12 * Int.random(in: 0...1, using: &random),
          toHour: 12 * Int.random(in: 0...2, using: &random), price: price(1))
      }
      let tariff = try? EnergyTariff(periods: periods)
      #expect(EnergyTariff.faults(in: periods).isEmpty == (tariff != nil))
    }
  }

  @Test("the first gap or overlap of the week is named")
  func errors() {
    let day = EnergyTariff.Period(fromHour: 6, toHour: 22, price: price(1))
    let night = EnergyTariff.Period(fromHour: 22, toHour: 6, price: price(2))
    func failure(_ periods: EnergyTariff.Period...) -> EnergyTariffError? {
      do throws(EnergyTariffError) {
        _ = try EnergyTariff(periods: periods)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure(day, night) == nil)
    #expect(failure() == .gap(hoursOfWeek: 0..<168))
    #expect(failure(day) == .gap(hoursOfWeek: 0..<6))
    var short = night
    short.toHour = 5
    #expect(failure(day, short) == .gap(hoursOfWeek: 5..<6))
    short.days = [.sunday]
    #expect(failure(day, short, night) == .overlap(hourOfWeek: 0, first: 1, second: 2))
    var late = day
    late.days = [.wednesday]
    #expect(failure(day, night, late) == .overlap(hourOfWeek: 54, first: 0, second: 2))
    late.toHour = 25
    #expect(failure(day, late) == .hourOutOfRange(period: 1))
    late.toHour = .max
    #expect(failure(late) == .hourOutOfRange(period: 0))
    late.toHour = 6
    #expect(failure(day, night, late) == .emptyPeriod(period: 2))
    late = day
    late.days = []
    #expect(failure(late) == .emptyPeriod(period: 0))
  }

  @Test("costs agree with walking through the hours one by one")
  func oracle() throws {
    for seed in 0..<600 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let prices = (0..<168).map { _ in Int64.random(in: -100_000...900_000, using: &random) }
      let tariff = try EnergyTariff(hourly: prices.map(price))
      let watts = Int64.random(in: 0...20_000, using: &random)
      let start = Int.random(in: -500...500, using: &random)
      let seconds = Int64.random(in: 0...(seed % 2 == 0 ? 4_000_000 : 20_000), using: &random)
      let cost = try tariff.cost(
        of: Power(watts: Double(watts)), startingAtHourOfWeek: start, for: .seconds(seconds))

      let weight = walk(prices, from: start, seconds: seconds)
      let exact = Double(weight * Int128(watts)) / 3_600_000
      try #require((Double(cost.micros) - exact).magnitude <= 0.501, "seed \(seed)")
    }
  }

  @Test("the cheapest start agrees with trying every one")
  func cheapestStart() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      // Few different prices, so that there are ties to break.
      let prices = (0..<168).map { _ in 50_000 * Int64.random(in: 1...4, using: &random) }
      let tariff = try EnergyTariff(hourly: prices.map(price))
      let lower = Int.random(in: -200...200, using: &random)
      let window = lower..<(lower + Int.random(in: 0...400, using: &random))
      let seconds = Int64.random(in: 0...600_000, using: &random)
      let hours = Int((seconds + 3_599) / 3_600)

      var expected: (start: Int, weight: Int128)?
      var start = window.lowerBound
      while !window.isEmpty, start + hours <= window.upperBound {
        let weight = walk(prices, from: start, seconds: seconds)
        if weight < expected?.weight ?? .max { expected = (start, weight) }
        start += 1
      }
      let found = try tariff.cheapestStart(in: window, for: .seconds(seconds))
      try #require(found == expected?.start, "seed \(seed)")
    }
  }

  @Test("windows and spans beyond all sense")
  func extremes() throws {
    let tariff = try nightTariff
    let flat = EnergyTariff(flat: price(1))
    let longest = Duration(attoseconds: .max as Int128)
    let everything = Int.min..<Int.max
    #expect(try tariff.cheapestStart(in: everything, for: .seconds(60)) != nil)
    #expect(try tariff.cheapestStart(in: .max - 1..<Int.max, for: .seconds(3_600)) == .max - 1)
    #expect(try tariff.cheapestStart(in: 0..<10, for: longest) == nil)
    #expect(try flat.cheapestStart(in: 3..<10, for: .seconds(60)) == 3)
    #expect(try tariff.cheapestStart(in: 3..<3, for: .zero) == nil)
    #expect(throws: QuantityError.negative) {
      try tariff.cheapestStart(in: 0..<10, for: .seconds(-1))
    }
    let power = Power(watts: 450)
    #expect(throws: QuantityError.negative) {
      try tariff.cost(of: power, startingAtHourOfWeek: 0, for: .seconds(-1))
    }
    #expect(throws: QuantityError.overflow) {
      try tariff.cost(of: power, startingAtHourOfWeek: 0, for: longest)
    }
    #expect(throws: QuantityError.notFinite) {
      try tariff.cost(of: Power(watts: .nan), startingAtHourOfWeek: 0, for: .seconds(1))
    }
    let dearest = try EnergyTariff(
      hourly: (0..<168).map { price($0 == 0 ? .min : .max) })
    #expect(throws: QuantityError.overflow) {
      try dearest.cost(of: power, startingAtHourOfWeek: 0, for: .seconds(Int64.max))
    }
    #expect(dearest.average == price(9_113_569_988_796_980_857))
  }

  /// Micro-dollars × seconds per kilowatt-hour, hour by hour.
  private func walk(_ prices: [Int64], from start: Int, seconds: Int64) -> Int128 {
    var hour = start
    var rest = seconds
    var weight: Int128 = 0
    while rest > 0 {
      let step = min(rest, 3_600)
      weight += Int128(prices[((hour % 168) + 168) % 168]) * Int128(step)
      rest -= step
      hour += 1
    }
    return weight
  }
}
