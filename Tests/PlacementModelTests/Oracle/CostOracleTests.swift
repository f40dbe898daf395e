import Foundation
import PlacementModel
import Quantities
import Testing

/// The interpreter that runs the reckoning; where there is none the suite is skipped.
private let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// Bills of random plans against an independent reckoning in exact fractions (`costs.py`).
@Suite("Bills, reckoned twice", .enabled(if: python != nil))
struct CostOracleTests {
  /// Enough seeds for 10,000 bills.
  static let seeds: Range<UInt64> = 10_000..<13_600

  @Test func `agree to the micro-dollar, and to a billionth where there is an exponential`() throws
  {
    var lines: [String] = []
    for seed in Self.seeds {
      var random = RandomCase(seed: seed)
      var place = random.whole()
      place.cloud.options = Set(PurchaseOption.allCases)
      for policy in [Policy.localOnly, .cloudOnly] {
        let plan = try place.plan(policy)
        for (job, placement) in zip(place.jobs, plan.placements) {
          for line in placement.cost.lines { lines.append(try bill(line, job, placement, place)) }
        }
      }
    }
    #expect(lines.count >= 10_000, "\(lines.count) bills")
    let (status, said) = try reckon(lines.joined(separator: "\n"))
    #expect(status == 0, "\(said)")
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

  private func bill(
    _ line: CostLine, _ job: Job, _ placement: Placement, _ place: PlacementCase
  ) throws -> String {
    let (runs, per) = job.recurrence.runRatio
    var fields: [(String, String)] = [
      ("runs", "[\(runs), \(per)]"), ("per_run", number(line.perRun?.micros)),
      ("per_month", number(line.perMonth?.micros)),
      ("continuous", "\(job.recurrence == .continuous)"),
      ("ref_hours", "\(job.work.duration.hours)"),
    ]
    switch line.meter {
    case .energy(_, let power):
      fields += [
        ("kind", "\"energy\""), ("gpus", "\(power.gpus)"), ("share", "\(power.share.fraction)"),
        ("board_w", number(power.board?.watts)), ("load", "\(power.load.fraction)"),
        ("host_w", "\(power.host.watts)"), ("pue", "\(power.powerUsageEffectiveness.ratio)"),
        ("price_micros_per_kwh", "\(power.price.perKilowattHour.micros)"),
        ("speed", "\(try #require(placement.local).speed.ratio)"),
        // What a service keeps busy is the split's to say; here it is what is billed.
        ("service_hours", number(isService(job) ? power.hoursPerMonth.count : nil)),
      ]
    case .nodeHours(_, let rate, let nodes):
      let run = try #require(placement.cloud)
      let saving = job.checkpointing.map {
        """
        {"interval": \(number($0.interval?.hours)), "cost": \($0.cost.hours), \
        "restart": \($0.restart.hours)}
        """
      }
      fields += [
        ("kind", "\"rent\""), ("nodes", "\(nodes)"), ("option", "\"\(run.option.rawValue)\""),
        ("price_micros_per_hour", number(rate?.perHour.micros)),
        ("rate", number(run.spot?.rate.perNodeHour)), ("speed", "\(run.speed.ratio)"),
        ("checkpoint", saving ?? "null"),
        ("service_hours", number(isService(job) ? run.nodeHoursPerMonth.count : nil)),
      ]
    case .egress(_, let perRun, let provider):
      let tiers = place.prices.egress[provider]?.tiers.map {
        "[\(number($0.upTo?.bytes)), \($0.price.perGigabyte.micros)]"
      }
      fields += [
        ("kind", "\"egress\""), ("bytes_per_run", "\(perRun.bytes)"),
        ("tiers", tiers.map { "[\($0.joined(separator: ", "))]" } ?? "null"),
      ]
    case .ownership, .interRegion, .storage:
      Issue.record("no such bill was asked for")
    }
    return "{" + fields.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  private func isService(_ job: Job) -> Bool {
    job.kind == .inference && job.recurrence == .continuous && job.gpus.count > 0
  }

  private func number(_ value: (some CustomStringConvertible)?) -> String {
    value?.description ?? "null"
  }
}
