import Diagnostics
import Foundation
import Gates
import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("Plans read back") struct PlanReaderTests {
  private static let baseline = DocumentationTests.root.appending(
    path: "Tests/GoldenTests/Baselines/plan-1.0.json")

  private func read(_ text: String) -> (plan: PlanSnapshot?, codes: [String]) {
    let (plan, found) = PlanReader.read(SourceText(name: "plan.json", text: text))
    return (plan, found.map(\.code))
  }

  @Test func `what is no plan is said to be none`() {
    let table: [(text: String, code: String?)] = [
      ("", "unreadable-plan"), ("{", "unreadable-plan"), ("[]", "unreadable-plan"),
      ("{}", "unreadable-plan"), ("{\"format_version\": \"1.0\"}", "unreadable-plan"),
      ("{\"format_version\": \"1.0\", \"jobs\": []}", nil),
      ("{\"format_version\": \"1.7\", \"new\": [{\"a\": [1e5, null, \"]}\"]}], \"jobs\": []}", nil),
      ("{\"format_version\": \"2.0\", \"jobs\": 5}", "newer-plan"),
      ("{\"format_version\": \"0.9\", \"jobs\": []}", "unreadable-plan"),
      ("{\"format_version\": \"1.0\", \"jobs\": [{\"place\": \"moon\"}]}", "unreadable-plan"),
      ("{\"format_version\": \"1.0\", \"jobs\": []} more", "unreadable-plan"),
      (
        "{\"format_version\": \"1.0\", \"jobs\": [], \"totals\": {\"usd_budget_per_month\": \"1e9\"}}",
        "unreadable-plan"
      ),
      ("{\"format_version\": \"1.0\", \"jobs\": [}", "unreadable-plan"),
    ]
    for (text, code) in table {
      let (plan, codes) = read(text)
      #expect(codes == (code.map { [$0] } ?? []), "\(text)")
      #expect((plan == nil) == (code != nil), "\(text)")
    }
  }

  @Test func `names keep their escapes' meaning`() throws {
    let plan = read(
      "{\"format_version\":\"1.0\",\"jobs\":[{\"name\":\"a\\\"\\u00e9\\ud83d\\ude00\\n\\\\\","
        + "\"place\":\"queue\"}]}"
    ).plan
    #expect(plan?.jobs.first?.name == "a\"é😀\n\\")
  }

  @Test func `what was sensitive before is read back, and what is not told is not known`() throws {
    let jobs = try #require(
      read(
        """
        {"format_version": "1.0", "jobs": [
          {"name": "a", "place": "local", "sensitivity": "medium", "regimes": ["HIPAA", "GDPR"],
           "local": {"gpu": "L4", "gpus": 2, "gpu_hours_per_month": 12.5}},
          {"name": "b", "place": "local", "sensitivity": "high", "regimes": []},
          {"name": "c", "place": "local"}]}
        """
      ).plan?.jobs)
    #expect(jobs.map(\.isSensitive) == [true, true, false])
    #expect(jobs.map(\.sensitivity) == [.medium, .high, nil])
    #expect(jobs[0].regimes.map(\.name) == ["HIPAA", "GDPR"])
    #expect(jobs[0].local?.hoursPerMonth?.count == 12.5)
  }

  @Test func `a damaged plan never stops the reader`() throws {
    let whole = Array(try Data(contentsOf: Self.baseline))
    var state: UInt64 = 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<400 {
      var bytes = whole
      switch next(3) {
      case 0: bytes = Array(bytes.prefix(next(bytes.count)))
      case 1: bytes[next(bytes.count)] = UInt8(next(256))
      default:
        let start = next(bytes.count)
        bytes.removeSubrange(start..<min(bytes.count, start + next(80)))
      }
      let (plan, found) = PlanReader.read(SourceText(name: "p", bytes: bytes))
      #expect((plan == nil) == !found.isEmpty)
      for diagnostic in found {
        #expect(diagnostic.range.upperBound <= bytes.count)
        #expect(!diagnostic.rendered(in: SourceText(name: "p", bytes: bytes)).isEmpty)
      }
    }
  }
}
