import Foundation
import PlacementModel
import Quantities
import Reports
import Testing

/// The machine formats, read by readers that are not ours.
@Suite("Machine formats") struct MachineFormatTests {
  private let names = ["a", "comma, quote \" and\nbreak", "ünï → 漢字", "back\\slash\u{1}"]

  private func plan() throws -> Plan {
    try Fixture.plan([
      Fixture.placement(power: Money(micros: 1_234_567), cloud: nil),
      Fixture.placement(power: nil, cloud: Money(micros: 99_999_999_999)),
      Fixture.placement(power: .dollars(1), cloud: .dollars(2)),
      Placement(
        place: .cloud, cost: try JobCost(lines: [Fixture.line(.provider, nil)]),
        reason: .policy(.documents), trace: []),
    ])
  }

  @Test func `JSON is read by Foundation, and says what the plan says`() throws {
    let text = Fixture.text(.json, of: try plan(), in: Fixture.facts(jobs: names))
    #expect(text.hasPrefix("{\n  \"format_version\": \"\(JSONDocument.formatVersion)\",\n"))
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let document = try #require(value as? [String: Any])
    let jobs = try #require(document["jobs"] as? [[String: Any]])
    #expect(jobs.compactMap { $0["name"] as? String } == names)
    let months = jobs.map { ($0["cost"] as? [String: Any])?["usd_per_month"] }
    #expect(months[0] as? String == "1.234567")
    #expect(months[1] as? String == "99999.999999")
    #expect(months[3] is NSNull)
    let totals = try #require(document["totals"] as? [String: Any])
    #expect(totals["usd_per_month"] as? String == "100004.234566")
  }

  @Test func `keys are in order, and two runs give the same bytes`() throws {
    let facts = Fixture.facts(jobs: names)
    let text = Fixture.text(.json, of: try plan(), in: facts)
    #expect(text == Fixture.text(.json, of: try plan(), in: facts))
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
      .compactMap { $0.split(separator: "\"").dropFirst().first.map(String.init) }
    #expect(keys.dropFirst() == keys.dropFirst().sorted()[...])
  }

  @Test func `each line of NDJSON is an object that says what it is`() throws {
    let text = Fixture.text(.ndjson, of: try plan(), in: Fixture.facts(jobs: names))
    let records = try text.split(separator: "\n").map { line in
      let value = try JSONSerialization.jsonObject(with: Data(line.utf8))
      return (value as? [String: Any])?["record"] as? String
    }
    #expect(records == ["plan", "job", "job", "job", "job", "totals"])
  }

  @Test func `CSV reads back by the rules of RFC 4180`() throws {
    let text = Fixture.text(.csv, of: try plan(), in: Fixture.facts(jobs: names))
    let records = parse(text)
    #expect(Set(records.map(\.count)) == [16])
    #expect(records.dropFirst().map { $0[0] } == names)
    #expect(records.dropFirst().map { $0[13] } == ["1.234567", "99999.999999", "3", ""])
  }

  /// RFC 4180, written out a second time.
  private func parse(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"":
        field.unicodeScalars.append(scalar)
        scalars.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.unicodeScalars.append(scalar)
      }
    }
    return records
  }
}
