import Quantities
import Reports
import Testing

@testable import PlacementModel

@Suite("How good a plan is said to be") struct PlanQualityTests {
  @Test(arguments: [
    (0, "proven the best possible"),
    (1, "proven the best possible to the cent"),
    (9_999, "proven the best possible to the cent"),
    (10_000, "at most 1.02 % above the best possible, which is $0.99 or more"),
  ]) func `follows from the bound`(_ excess: Int64, _ words: String) throws {
    let place = Fixture.facts(jobs: ["a"])
    var search = OfferSearch(place)
    var found = try CheapestPlan(of: place, effort: nil, searching: &search)
    found.total = .dollars(1)
    found.lowerBound = Money(micros: 1_000_000 - excess)
    #expect(found.quality == words)
  }

  @Test func `is a sum of money where nothing has to be paid`() throws {
    let place = Fixture.facts(jobs: ["a"])
    var search = OfferSearch(place)
    var found = try CheapestPlan(of: place, effort: nil, searching: &search)
    (found.total, found.lowerBound) = (.dollars(2), .zero)
    #expect(found.quality == "at most $2.00 above the best possible")
  }
}
