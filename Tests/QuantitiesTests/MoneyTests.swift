import Quantities
import Testing

@Suite("Money") struct MoneyTests {
  struct Scaling: Sendable, CustomTestStringConvertible {
    let micros, numerator, denominator, expected: Int64
    let why: String
    var testDescription: String { "\(micros) × \(numerator)/\(denominator): \(why)" }

    init(
      _ micros: Int64, _ numerator: Int64, _ denominator: Int64, _ expected: Int64, _ why: String
    ) {
      self.micros = micros
      self.numerator = numerator
      self.denominator = denominator
      self.expected = expected
      self.why = why
    }
  }

  @Test(
    "scaling rounds once, ties to even",
    arguments: [
      Scaling(1, 1, 3, 0, "below half"),
      Scaling(2, 1, 3, 1, "above half"),
      Scaling(1, 1, 2, 0, "tie, even below"),
      Scaling(3, 1, 2, 2, "tie, even above"),
      Scaling(-1, 1, 2, 0, "tie, negative, to zero"),
      Scaling(-3, 1, 2, -2, "tie, negative"),
      Scaling(3, 1, -2, -2, "a negative divisor turns the sign"),
      Scaling(-3, -1, -2, -2, "three signs"),
      Scaling(7, 6, 1, 42, "divisor of one"),
      Scaling(0, .max, 1, 0, "nothing stays nothing"),
      Scaling(.max, 1, 1, .max, "largest"),
      Scaling(.min, 1, 1, .min, "smallest, which has no opposite"),
      Scaling(.min, .min, .min, .min, "three magnitudes of 2⁶³"),
      Scaling(.max, .max, .max, .max, "wide product, wide divisor"),
      Scaling(2_490_000, 1, 3600, 692, "one second of 2.49 $/h"),
      Scaling(2_490_000, 3600, 3600, 2_490_000, "an hour"),
      Scaling(
        9_000_000_000_000, 9_000_000_000, 9_000_000_000, 9_000_000_000_000, "wide product"),
    ])
  func scaling(_ row: Scaling) throws {
    let result = try Money(micros: row.micros).scaled(by: row.numerator, over: row.denominator)
    #expect(result.micros == row.expected)
  }

  struct Estimate: Sendable, CustomTestStringConvertible {
    let dollars: Double
    let micros: Int64
    let why: String
    var testDescription: String { "\(dollars): \(why)" }

    init(_ dollars: Double, _ micros: Int64, _ why: String) {
      self.dollars = dollars
      self.micros = micros
      self.why = why
    }
  }

  @Test(
    "an estimate is rounded from its exact binary value",
    arguments: [
      Estimate(0.1, 100_000, "a little more than a tenth in binary"),
      Estimate(0.000_000_5, 0, "a little less than half a micro-dollar in binary"),
      Estimate(0x1p-7, 7_812, "7,812.5 exactly: tie to even"),
      Estimate(0x3p-7, 23_438, "23,437.5 exactly: tie to even, upwards"),
      Estimate(-0x1p-7, -7_812, "tie, negative"),
      Estimate(-0.0, 0, "minus zero"),
      Estimate(.leastNonzeroMagnitude, 0, "the smallest number"),
      Estimate(9_223_372_036_854.775, 9_223_372_036_854_775_391, "next to the largest"),
    ])
  func estimate(_ row: Estimate) throws {
    #expect(try Money(rounding: row.dollars).micros == row.micros)
  }

  @Test("what does not fit is an error, not a trap")
  func overflow() {
    #expect(throws: QuantityError.overflow) { try Money(micros: .max).scaled(by: .max, over: 1) }
    #expect(throws: QuantityError.overflow) { try Money(micros: .min).scaled(by: 1, over: -1) }
    #expect(throws: QuantityError.divisionByZero) { try Money(micros: 1).scaled(by: 1, over: 0) }
    #expect(throws: QuantityError.overflow) { try Money(rounding: 1e30) }
    #expect(throws: QuantityError.overflow) { try Money(rounding: 0x1p1023) }
    #expect(throws: QuantityError.overflow) { try Money(rounding: 9_223_372_036_855) }
    #expect(throws: QuantityError.notFinite) { try Money(rounding: .nan) }
    #expect(throws: QuantityError.notFinite) { try Money(rounding: -.infinity) }
    #expect(throws: QuantityError.overflow) { try Money(micros: .max) + Money(micros: 1) }
    #expect(throws: QuantityError.overflow) { try Money(micros: .min) - Money(micros: 1) }
    #expect(throws: QuantityError.overflow) { try -Money(micros: .min) }
    #expect(throws: QuantityError.overflow) { try Money(dollars: .max) }
    #expect(throws: QuantityError.overflow) { try Money(dollars: 9_223_372_036_855) }
    #expect(Money.dollars(.min).micros == -2_147_483_648_000_000)
  }

  @Test("a sum does not depend on the order of its terms, not even in whether it fits")
  func sums() throws {
    let terms = [
      Money(micros: .max), Money(micros: .max), Money(micros: .min), Money(micros: .min),
    ]
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let sum = try Money.sum(terms.shuffled(using: &random))
      try #require(sum == Money(micros: -2), "seed \(seed)")
    }
    #expect(throws: QuantityError.overflow) { try Money.sum(terms.prefix(2)) }
    #expect(try Money.sum([]) == .zero)
  }

  @Test("charges add up however a quantity is split")
  func additivity() throws {
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let price = Money(micros: .random(in: -100_000_000...100_000_000, using: &random))
      let first = Int64.random(in: 0...1_000_000, using: &random)
      let second = Int64.random(in: 0...1_000_000, using: &random)
      let unit = Int64.random(in: 1...10_000, using: &random)
      let parts = try price.scaled(by: first, over: unit) + price.scaled(by: second, over: unit)
      let whole = try price.scaled(by: first + second, over: unit)
      // Two roundings on the left, one on the right: at most one micro-dollar apart.
      try #require((try parts - whole).micros.magnitude <= 1, "seed \(seed)")
    }
  }

  @Test("a binary fraction scales as the same fraction of whole numbers does")
  func doubleAgreesWithRatio() throws {
    for seed in 0..<5_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let amount = Money(micros: random.count())
      let numerator = Int64.random(in: -1_000_000...1_000_000, using: &random)
      let power = Int64.random(in: 0...40, using: &random)
      let exact = try? amount.scaled(by: numerator, over: 1 << power)
      let factor = Double(numerator) / Double(Int64(1) << power)
      let estimated = try? amount.scaled(by: factor)
      try #require(exact == estimated, "seed \(seed)")
    }
  }

  @Test("the ratio of two amounts")
  func ratio() {
    #expect(Money.dollars(1_600).ratio(to: .dollars(800)) == 2)
    #expect(Money.dollars(1).ratio(to: .zero) == nil)
    #expect(Money.dollars(3).dollars == 3)
  }
}
