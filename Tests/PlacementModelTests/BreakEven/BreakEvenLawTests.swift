import PlacementModel
import Quantities
import Testing

/// What must hold of every comparison, and what comes of odd ones.
@Suite("Buy or rent") struct BreakEvenLawTests {
  /// Capital of $1,000 against $0.50 an hour around the clock: 365 dollars a month.
  private func simple() -> BuyOrRent {
    BuyOrRent(
      purchase: Purchase(capital: .dollars(1_000)),
      rental: Rental(charges: Charges(perHour: HourlyRate(perHour: Money(micros: 500_000)))))
  }

  @Test func `without anything else it is capital over what a month saves`() throws {
    let answer = try BreakEvenAnalysis(simple())
    let expected = 1_000.0 / 365
    #expect(abs(try #require(answer.time).count - expected) < 1e-12)
    #expect(abs(try #require(answer.simple).count - expected) < 1e-12)
    #expect(abs(try #require(answer.hours).count - 2_000) < 1e-9)
    #expect(answer.outcome == .withinHorizon)
    // u = C / (H (k - l)): 2,000 hours of the 43,800.
    let needed = try #require(answer.hoursNeededPerMonth).count
    #expect(abs(needed - 2_000.0 / 60) < 1e-9)
  }

  struct Odd: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout BuyOrRent) throws -> Void
    var outcome: BreakEvenAnalysis.Outcome
    init(
      _ why: String, _ outcome: BreakEvenAnalysis.Outcome,
      _ change: @escaping @Sendable (inout BuyOrRent) throws -> Void
    ) {
      testDescription = why
      self.outcome = outcome
      self.change = change
    }
  }

  @Test(
    "odd comparisons have an answer",
    arguments: [
      Odd("hardware for nothing", .atOnce) { $0.purchase.capital = .zero },
      Odd("a cloud cheaper than electricity", .never) {
        $0.purchase.power = Power(watts: 5_000)
        $0.purchase.electricity = EnergyPrice(perKilowattHour: Money(micros: 200_000))
      },
      Odd("as dear as the electricity, for nothing", .never) {
        $0.purchase.capital = .zero
        $0.purchase.running = $0.rental.charges
      },
      Odd("no use at all", .never) { $0.work.hoursPerMonth = .zero },
      Odd("rent for nothing", .never) { $0.rental.charges = .none },
      Odd("a life too short", .never) { $0.purchase.life = Months(2) },
      Odd("a life too short by a day", .neverInItsLife) {
        $0.purchase.life = Months(2.7)
        $0.purchase.priceChange = try YearlyRate(-0.9)
      },
      Odd("a horizon too short", .afterHorizon) { $0.terms.horizon = Months(1) },
      Odd("money that doubles each year", .withinHorizon) {
        $0.terms.discount = try YearlyRate(1)
      },
      Odd("money that is worth nothing tomorrow", .never) {
        $0.terms.discount = try YearlyRate(1e9)
      },
      Odd("a thousand years", .withinHorizon) { $0.terms.horizon = Months(12_000) },
      Odd("resale above the price", .atOnce) {
        $0.purchase.resale = Resale(amount: .dollars(2_000))
      },
      Odd("rent that is gone after a month", .never) {
        $0.rental.change = try YearlyRate(-1)
      },
      Odd("a grant for more than the price", .atOnce) { $0.purchase.grant = .dollars(5_000) },
      Odd("a loan of nothing", .atOnce) {
        $0.purchase.payment = .loan(downPayment: .zero, rate: .none, term: 60)
      },
      Odd("a lease that costs more than rent", .never) {
        $0.purchase.payment = .lease(MonthlyRate(perMonth: .dollars(400)), term: 12, buyout: nil)
      },
    ])
  func odd(_ case: Odd) throws {
    var question = simple()
    try `case`.change(&question)
    let answer = try BreakEvenAnalysis(question)
    #expect(answer.outcome == `case`.outcome)
    #expect(answer.time.map { $0.count.isFinite && $0.count >= 0 } ?? true)
    let ranges = question.ranges(given: [])
    for swing in try question.tornado(ranges) { #expect(swing.width.isFinite) }
    let drawn = try question.simulate(ranges, draws: 50, seed: 1)
    #expect((0...1).contains(drawn.probability.fraction))
  }

  @Test func `dearer hardware never pays sooner, dearer rent never later`() throws {
    for seed in 20_000..<20_400 as Range<UInt64> {
      var random = RandomComparison(seed: seed)
      var question = try random.comparison()
      question.purchase.payment = .atOnce
      let horizon = question.terms.horizon
      let saving = try #require(try BreakEvenAnalysis(question).costs(at: [horizon]).first).saving
      var dearer = question
      dearer.purchase.setup = try dearer.purchase.setup + .dollars(100)
      #expect(
        try #require(try BreakEvenAnalysis(dearer).costs(at: [horizon]).first).saving < saving)
      var rented = question
      rented.rental.setup = try rented.rental.setup + .dollars(100)
      #expect(
        try #require(try BreakEvenAnalysis(rented).costs(at: [horizon]).first).saving > saving)
    }
  }

  @Test func `totals are the sums of their parts, at any moment`() throws {
    for seed in 21_000..<21_200 as Range<UInt64> {
      var random = RandomComparison(seed: seed)
      let answer = try BreakEvenAnalysis(try random.comparison())
      for row in try answer.costs(at: [0, 0.5, 1, 7.25, 36].map(Months.init)) {
        let own = row.owned
        #expect(
          own.total
            == (try Money.sum([
              own.capital, own.payments, own.electricity, own.running, own.upkeep, own.overflow,
            ])))
        let rented = row.rented
        #expect(
          rented.total
            == (try Money.sum([rented.rent, rented.extra, rented.setup, rented.credits])))
        #expect(row.saving == (try (rented.total - own.total) + row.worth))
      }
    }
  }

  @Test func `at the value that flips it, both sides cost the same`() throws {
    let question = simple()
    for threshold in question.thresholds(after: Months(60)) where threshold.input == .rent {
      // 1,000 / 43,800 h.
      #expect(abs(try #require(threshold.flipsAt) - 1_000.0 / 43_800) < 1e-9)
    }
  }

  @Test func `a lead that hardware bought again undoes is said to be lost`() throws {
    var question = simple()
    question.purchase.life = Months(4)
    let answer = try BreakEvenAnalysis(question)
    #expect(answer.outcome == .withinHorizon)
    #expect(answer.behindAgain == Months(4))
    #expect(answer.aheadForGood.map { $0.count > 4 } ?? false)
  }

  @Test func `a loan ahead in cash says when it is ahead with its debt`() throws {
    var question = simple()
    question.purchase.payment = .loan(
      downPayment: .zero, rate: try YearlyRate(0.12), term: 12)
    let answer = try BreakEvenAnalysis(question)
    // 1,000 at 1 % a month for 12 months is 88.85 a month, less than the 365 of rent.
    #expect(answer.outcome == .atOnce)
    let year = try #require(try answer.costs(at: [Months(12)]).first)
    #expect(abs(year.owned.payments.dollars - 12 * 88.848_788) < 1e-3)
    #expect(try #require(answer.settled).count > 2.7)
  }

  @Test func `the same seed gives the same draws, on every machine`() throws {
    let question = simple()
    let ranges = [
      try InputRange(.capital, from: 500, to: 3_000), try InputRange(.rent, from: 0.1, to: 0.9),
    ]
    let drawn = try question.simulate(ranges, draws: 1_000, seed: 42)
    #expect(drawn.breakingEven == 1_000)
    #expect(drawn.saving.p50.micros == 20_633_411_757)
    #expect(throws: QuantityError.outOfRange) {
      try question.simulate(ranges, draws: 0, seed: 1)
    }
  }
}
