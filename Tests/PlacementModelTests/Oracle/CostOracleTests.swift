import Foundation
import Quantities
import Testing

@testable import PlacementModel

/// The interpreter that runs the reckoning; where there is none the suite is skipped.
private let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// Bills of random plans against an independent reckoning in exact fractions (`costs.py`).
@Suite("Bills, reckoned twice", .enabled(if: python != nil))
struct CostOracleTests {
  /// Enough seeds for 10,000 bills.
  static let seeds: Range<UInt64> = 10_000..<11_700

  @Test func `agree to the micro-dollar, and to a billionth where there is an exponential`() throws
  {
    var bills: [String] = []
    for seed in Self.seeds {
      let place = RandomCase.priced(seed: seed)
      for policy in [Policy.documents, .localOnly, .cloudOnly] {
        let plan = try place.plan(policy)
        let name = "\(seed)/\(policy.rawValue)"
        // As they are placed, because egress tiers fill in that order.
        for index in place.placingOrder {
          if let moved = OracleBill(moving: index, in: plan, place) { bills.append(moved.json) }
          if let charged = OracleBill(byToken: index, in: plan, place) {
            bills.append(charged.json)
          }
          for line in plan.placements[index].cost.lines {
            bills.append(
              try OracleBill(line, place.jobs[index], plan.placements[index], place, name).json)
          }
        }
      }
    }
    #expect(bills.count >= 10_000, "\(bills.count) bills")
    let (status, said) = try reckon(bills.joined(separator: "\n"))
    #expect(status == 0, "\(said)")
    // A kind that never comes up is not checked at all.
    for kind in [
      "egress", "energy", "inter-region", "movement", "on-demand", "ownership", "reserved-1y",
      "spot", "storage", "tokens",
    ] { #expect(said.contains("'\(kind)'"), "\(said)") }
  }

  private func reckon(_ bills: String) throws -> (Int32, String) {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "costs.py")
    let input = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try bills.write(to: input, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = [script.path]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, said)
  }
}
