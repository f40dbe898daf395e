import PlacementModel
import Quantities
import Testing

@testable import Gates

@Suite("Waivers and limits") struct WaiverTests {
  private func waiver(until: String) throws -> Waiver {
    Waiver(.job("a"), rule: "budget", reason: "r", until: try CalendarDate(parsing: until))
  }

  @Test func `a waiver holds on its last day, and a month on its last day`() throws {
    let table: [(until: String, day: String, isOver: Bool)] = [
      ("2026-11-21", "2026-11-21", false), ("2026-11-21", "2026-11-22", true),
      ("2026-11-21", "2025-12-31", false), ("2026-11", "2026-11-30", false),
      ("2026-11", "2026-12-01", true), ("2026-12", "2027-01-01", true),
      ("2024-02", "2024-02-29", false),
    ]
    for (until, day, isOver) in table {
      let waiver = try waiver(until: until)
      #expect(waiver.isOver(on: try CalendarDate(parsing: day)) == isOver, "\(until) on \(day)")
    }
  }

  @Test func `a waiver covers a rule by its name or its kind, of one job`() throws {
    let named = Rule(name: "mine", level: .error, demand: .budget(Budget()))
    let waiver = try waiver(until: "2026-12")
    #expect(waiver.covers(named, of: .job("a")))
    #expect(!waiver.covers(named, of: .job("b")))
    #expect(!waiver.covers(named, of: .other("a")), "a team is no job of the same name")
    #expect(!waiver.covers(Rule(level: .error, demand: .queued), of: .job("a")))
    let byName = Waiver(.job("a"), rule: "mine", reason: "", until: waiver.until)
    #expect(byName.covers(named, of: .job("a")))
  }

  @Test func `growth is money or a part of what it was, and nothing overflows`() {
    #expect(Budget.Growth.money(.dollars(5)).most(from: .dollars(10)) == .dollars(15))
    #expect(Budget.Growth.fraction(0.1).most(from: .dollars(10)) == .dollars(11))
    #expect(Budget.Growth.fraction(0.1).most(from: .zero) == .zero)
    let larger = Budget.Growth.larger(fraction: 1, money: .dollars(100))
    #expect(larger.most(from: .dollars(10)) == .dollars(110))
    #expect(larger.most(from: .dollars(1_000)) == .dollars(2_000))
    let most = Money(micros: .max)
    #expect(Budget.Growth.fraction(1000).most(from: most) == most)
  }
}
