import Foundation
import PlacementModel
import Quantities
import Testing

@testable import Reports

/// What is printed of a plan's money, read back and added up again.
@Suite("Printed bills") struct PrintedBillTests {
  /// Thousands of plans, three policies each.
  static let seeds: Range<UInt64> = 30_000..<31_000

  private static let context = ReportContext(
    toolVersion: "0", inputs: [], files: ["jobs.conf"], now: nil)

  @Test func `lines are quantity x unit price, and add up to the total, to the last digit`() throws
  {
    var lines = 0
    for seed in Self.seeds {
      let place = RandomCase.priced(seed: seed)
      for policy in [Policy.documents, .localOnly, .cloudOnly] {
        let plan = try place.plan(policy)
        for index in plan.placements.indices where plan.placements[index].runs {
          let report = CostStatementReport(of: index, plan, in: place, context: Self.context)
          let label = "seed \(seed), \(policy), \(place.jobs[index].name)"
          let text = TextSink.collect {
            report.writeTable(ChartStyle(.plain, isASCII: false), to: &$0)
          }
          lines += try check(table: text, of: plan.placements[index], "\(label)")
        }
      }
    }
    #expect(lines > 5_000, "\(lines) lines")
  }

  /// Reads the table back: exact decimals, as a reader with paper would.
  private func check(
    table text: String, of placement: Placement, _ label: String
  ) throws -> Int {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = try #require(rows.firstIndex { $0.hasPrefix("COST ") }, "\(label)")
    var sum = Decimal(0)
    var count = 0
    for row in rows[(head + 1)...] {
      let cells = row.split(separator: "  ").map { $0.trimmingCharacters(in: .whitespaces) }
        .filter { !$0.isEmpty }
      if cells.first == "total" {
        let total = try #require(decimal(cells[1]), "\(label)")
        try #require(sum == total, "\(label)")
        let exact = try #require(decimal(knownTotal(placement)), "\(label)")
        try #require(total == exact, "\(label)")
        return count
      }
      count += 1
      guard let quantity = decimal(cells[1]), let price = decimal(cells[3]),
        let amount = decimal(cells[4])
      else {
        // A dash: nothing is known, so nothing is added and the total says so.
        try #require(cells.contains("–"), "\(label)")
        continue
      }
      sum += amount
      // Rounded once, to the millionth of a dollar; the last bit of a quantity may tip a half, and of
      // a very large amount is more than that.
      let slack =
        Decimal(sign: .plus, exponent: -10, significand: 5_001) + amount
        * Decimal(sign: .plus, exponent: -14, significand: 1)
      try #require(abs(quantity * price - amount) <= slack, "\(label)")
    }
    Issue.record("no total: \(text)")
    return count
  }

  private func knownTotal(_ placement: Placement) -> String {
    let known = placement.cost.lines.compactMap(\.perMonth).reduce(Int64(0)) { $0 + $1.micros }
    return Money(micros: known).decimalText
  }

  private func decimal(_ text: String) -> Decimal? {
    Decimal(string: text.replacingOccurrences(of: ",", with: ""), locale: Locale(identifier: "C"))
      .flatMap { text.allSatisfy { "0123456789.,-".contains($0) } ? $0 : nil }
  }

  @Test func `the cents of a plan agree wherever they are printed`() throws {
    for seed in Self.seeds.prefix(500) {
      let place = RandomCase.priced(seed: seed)
      let plan = try place.plan(.documents)
      let cents = PlanCents(plan)
      let label = "seed \(seed)"
      try #require(cents.jobs.reduce(0, +) == cents.total, "\(label)")
      for index in plan.placements.indices {
        try #require(cents.lines(of: index, in: plan).reduce(0, +) == cents.jobs[index], "\(label)")
        guard plan.placements[index].runs, plan.placements[index].cost.perMonth != nil else {
          continue
        }
        let month = "$\(Apportionment.text(cents.jobs[index], grouped: true)) a month"
        let statement = CostStatementReport(of: index, plan, in: place, context: Self.context)
        let text = TextSink.collect {
          statement.writeTable(ChartStyle(.plain, isASCII: false), to: &$0)
        }
        try #require(text.contains("in the plan: \(month)"), "\(label)")
        let explanation = ExplanationReport(
          Explanation(job: index, alternatives: [], offersConsidered: 0, flips: []), of: plan,
          in: place, context: Self.context)
        let words = TextSink.collect {
          explanation.writeTable(ChartStyle(.plain, isASCII: false), to: &$0)
        }
        try #require(words.contains(", \(month)"), "\(label)")
      }
    }
  }
}
