import PlacementModel
import Quantities
import Reports
import Testing

@Suite("Plan as a table") struct PlanTableTests {
  /// The numbers of a column of the table, by where it ends.
  private func cents(_ line: Substring, endingAt end: Int) -> Int? {
    let text = line.prefix(end)
    guard text.count == end, let word = text.split(separator: " ").last, word.contains(".") else {
      return nil
    }
    return Int(word.filter { $0 != "," && $0 != "." })
  }

  @Test func `printed lines add up to the printed sides, and those to the printed total`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 1...60, using: &random)
      let largest: Int64 =
        [200, 20_000, 5_000_000, 90_000_000_000].randomElement(using: &random) ?? 1
      let placements = try (0..<count).map { _ in
        let power = Money(micros: .random(in: 0...largest, using: &random))
        let cloud = Money(micros: .random(in: 0...largest, using: &random))
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return try Fixture.placement(power: power, cloud: nil)
        case 1: return try Fixture.placement(power: nil, cloud: cloud)
        default: return try Fixture.placement(power: power, cloud: cloud)
        }
      }
      let plan = try Fixture.plan(placements)
      let facts = Fixture.facts(jobs: (0..<count).map { "job-\($0)" })
      let lines = Fixture.text(.table, of: plan, in: facts).split(
        separator: "\n", omittingEmptySubsequences: false)
      let head = try #require(lines.first)
      let end = try #require(head.firstRange(of: "$/MONTH")).upperBound
      let column = head.distance(from: head.startIndex, to: end)
      let rule = try #require(lines.firstIndex { $0.hasSuffix("---") })
      let rows = lines[1..<rule].compactMap { cents($0, endingAt: column) }
      try #require(rows.count == min(count, 41), "seed \(seed)")
      let sides = try (1...3).map { try #require(cents(lines[rule + $0], endingAt: column)) }
      try #require(sides[0] + sides[1] == sides[2], "seed \(seed)")
      try #require(rows.reduce(0, +) == sides[2], "seed \(seed)")
      let exact = try plan.totals.cloud + plan.totals.power
      try #require(abs(Int64(sides[2]) * 10_000 - exact.micros) <= 5_000, "seed \(seed)")
    }
  }

  @Test func `unknown is a dash, and makes the total at least what it says`() throws {
    let placements = [
      try Fixture.placement(power: .dollars(2), cloud: nil),
      Placement(
        place: .cloud, cost: try JobCost(lines: [Fixture.line(.provider, nil)]),
        reason: .policy(.documents), trace: []),
    ]
    let plan = try Fixture.plan(placements, unknown: 1)
    let text = Fixture.text(.table, of: plan, in: Fixture.facts(jobs: ["known", "dark"]))
    let rows = text.split(separator: "\n")
    #expect(rows[2].split(separator: " ").prefix(4) == ["dark", "cloud", "–", "–"])
    #expect(text.contains("total  2.00  at least\n"))
  }

  @Test func `plain output is seven cells a job and nothing else`() throws {
    let placements = try (0..<100).map { _ in
      try Fixture.placement(power: .dollars(1), cloud: .dollars(1_234))
    }
    let plan = try Fixture.plan(placements)
    let facts = Fixture.facts(jobs: (0..<100).map { "a\tb\($0)" })
    let rows = Fixture.text(.table, of: plan, in: facts, isPlain: true).split(separator: "\n")
    #expect(rows.count == 100)
    #expect(rows.allSatisfy { $0.split(separator: "\t").count == 7 })
    #expect(rows[0].contains("\t1235.00\t"))
  }

  @Test func `a name cannot move the cursor`() throws {
    let plan = try Fixture.plan([Fixture.placement(power: .dollars(1), cloud: nil)])
    for format in [ReportFormat.table, .markdown] {
      let text = Fixture.text(format, of: plan, in: Fixture.facts(jobs: ["\u{1B}[2Jjob\u{202E}"]))
      #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    }
  }

  @Test func `no line of a table is wider than the terminal, however narrow`() throws {
    let plan = try Fixture.plan([
      Fixture.placement(power: .dollars(1), cloud: .dollars(1)),
      Fixture.placement(power: nil, cloud: .dollars(123_456)),
    ])
    let facts = Fixture.facts(jobs: ["one", "two"])
    for width in [50, 80, 90, 100, 120, 200] {
      let text = Fixture.text(
        .table, of: plan, in: facts, style: TextStyle(isColored: false, width: width))
      for line in text.split(separator: "\n")
      where !line.hasPrefix("next:") && !line.hasPrefix("      hybridlab") {
        #expect(line.count <= width, "\(width): \(line)")
      }
    }
  }
}
