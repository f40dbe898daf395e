import Foundation
import PlacementModel
import Quantities
import Testing

/// The interpreter that runs the reckoning; where there is none the suite is skipped.
private let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
  FileManager.default.isExecutableFile(atPath: $0)
}

/// Random comparisons against an independent reckoning (`breakeven.py`).
@Suite("Buy or rent, reckoned twice", .enabled(if: python != nil))
struct BreakEvenOracleTests {
  @Test
  func `five thousand comparisons agree in time, saving, hours, use needed and what flips them`()
    throws
  {
    var lines: [String] = []
    for seed in 0..<5_200 as Range<UInt64> {
      var random = RandomComparison(seed: seed)
      let question = try random.comparison()
      lines.append(try line(question, flips: seed % 25 == 0))
    }
    try reckon(lines)
  }

  @Test func `quantiles of random draws lie within the confidence bounds of another run`() throws {
    var lines: [String] = []
    for (seed, draws) in zip([7, 40, 41] as [UInt64], [3_000, 3_000, 3_000]) {
      var question = BuyOrRent(
        purchase: Purchase(capital: .dollars(60_000)),
        rental: Rental(charges: Charges(perHour: HourlyRate(perHour: .dollars(6)))))
      question.purchase.power = Power(watts: 3_000)
      question.purchase.electricity = EnergyPrice(perKilowattHour: Money(micros: 200_000))
      question.purchase.life = seed == 41 ? Months(30) : nil
      question.work.hoursPerMonth = Hours(400)
      question.terms.horizon = Months(36)
      question.terms.discount = try YearlyRate(0.05)
      question.rental.change = try YearlyRate(-0.2)
      let ranges = [
        try InputRange(.capital, from: 40_000, to: 90_000), try InputRange(.rent, from: 3, to: 8),
        try InputRange(.use, from: 100, to: 700),
        try InputRange(.electricity, from: 0.1, to: 0.5),
        try InputRange(.rentDecline, from: 0, to: 0.5),
      ]
      let result = try question.simulate(ranges, draws: draws, seed: seed)
      #expect(try question.simulate(ranges, draws: draws, seed: seed) == result)
      #expect(try question.simulate(ranges, draws: draws, seed: seed + 1) != result)
      lines.append(simulation(question, result))
    }
    try reckon(lines)
  }

  private func line(_ question: BuyOrRent, flips: Bool) throws -> String {
    let answer = try BreakEvenAnalysis(question)
    let saving = try #require(try answer.costs(at: [question.terms.horizon]).first).saving
    var flipped = ""
    if flips {
      let known: Set<BreakEvenInput> = [
        .capital, .rent, .use, .electricity, .discount, .rentDecline, .resale,
      ]
      let values = question.thresholds(after: question.terms.horizon).compactMap { threshold in
        known.contains(threshold.input)
          ? threshold.flipsAt.map { "\"\(threshold.input.rawValue)\": \($0)" } : nil
      }
      flipped = ", \"flips\": {\(values.joined(separator: ", "))}"
    }
    func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "null" }
    let searched = Int(max(1_200, question.terms.horizon.count.rounded(.up)))
    return """
      {"in": \(question.json), "out": {"searched": \(searched), \
      "thorough": \(flips), "time": \(number(answer.time?.count)), "settled": \(number(answer.settled?.count)), \
      "hours": \(number(answer.hours?.count)), "saving": \(saving.dollars), \
      "needed": \(number(answer.hoursNeededPerMonth?.count))\(flipped)}}
      """
  }

  private func simulation(_ question: BuyOrRent, _ result: Simulation) -> String {
    func number(_ value: Months?) -> String { value.map { "\($0.count)" } ?? "null" }
    let ranges = result.ranges.map {
      "\"\($0.input.rawValue)\": [\($0.low), \(question.value(of: $0.input) ?? 0), \($0.high)]"
    }
    return """
      {"in": \(question.json), "simulation": {"draws": \(result.draws), \
      "ranges": {\(ranges.joined(separator: ", "))}, \
      "time": {"5": \(number(result.time.p5)), "50": \(number(result.time.p50)), \
      "95": \(number(result.time.p95))}, \
      "saving": {"5": \(result.saving.p5.dollars), "50": \(result.saving.p50.dollars), \
      "95": \(result.saving.p95.dollars)}, "probability": \(result.probability.fraction)}}
      """
  }

  private func reckon(_ lines: [String]) throws {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "breakeven.py")
    let input = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try lines.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
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
    #expect(process.terminationStatus == 0, "\(said)")
  }
}
