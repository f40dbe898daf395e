import Foundation
import Planning
import Testing

/// An interpreter with scipy: the one that `HYBRIDLAB_PYTHON` names, else the first on the path; nil if
/// it has none, and then the suite is skipped.
private let python: String? = {
  let environment = ProcessInfo.processInfo.environment
  let onPath = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
  let candidates = [environment["HYBRIDLAB_PYTHON"]].compactMap { $0 } + onPath
  return candidates.first { path in
    guard FileManager.default.isExecutableFile(atPath: path) else { return false }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", "import scipy.optimize"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}()

/// Small months of every kind against HiGHS, which knows nothing of how we search.
@Suite("Plans beside HiGHS", .enabled(if: python != nil)) struct HighsTests {
  @Test func `cost as much, and bounds hold`() throws {
    var problems: [RandomProblem] = []
    for seed in 0..<36 { problems.append(Self.month(seed: seed)) }
    let lines = try solve(problems)
    try #require(lines.count == problems.count)
    for (seed, (problem, line)) in zip(problems, lines).enumerated() {
      let words = line.split(separator: " ").compactMap { Double($0) }
      try #require(words.count == 2, "seed \(seed): \(line)")
      // Enough to prove every one of them; few need more than a tenth of it.
      let plan = try #require(try problem.stated().solve(Effort(steps: 400_000)).plan)
      #expect(problem.cost(of: plan.choices) == plan.cost, "seed \(seed)")
      // HiGHS works in floating point, with a tolerance of a millionth in each inequality.
      let cost = Double(plan.cost) / 1e6
      let tolerance = 1e-5 * (1 + abs(words[0]))
      #expect(plan.isProvenOptimal, "seed \(seed): \(plan.gap)")
      #expect(abs(cost - words[0]) <= tolerance, "seed \(seed): \(cost) against \(words[0])")
      #expect(cost >= words[1] - tolerance, "seed \(seed): \(cost) against a bound of \(words[1])")
    }
  }

  /// A month with four pools, two reservations and a budget, of which there is too little.
  private static func month(seed: Int) -> RandomProblem {
    var random = SplitMix64(seed: 7_000 + seed)
    func uniform(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &random) }
    let count = 4 + seed / 2
    let speeds = [0.35, 0.5, 0.8, 1.2]
    var demand = 0.0
    var rented = 0.0
    var drafts: [(hours: Double, rent: Double, penalty: Double, pools: [Bool])] = []
    for _ in 0..<count {
      let gpus = Double([1, 1, 1, 2, 4, 8].randomElement(using: &random) ?? 1)
      // Products of uniform numbers are skewed as the lengths of jobs are.
      let hours = gpus * 40 * uniform(0...1) * uniform(0...1) * uniform(1...30) + 0.1
      let rent = hours * uniform(0.4...3)
      let penalty = hours * 2.79 * ([0.9, 1.6, 3, 8].randomElement(using: &random) ?? 1)
      drafts.append((hours, rent, penalty, speeds.map { _ in uniform(0...1) < 0.7 }))
      demand += hours
      rented += rent
    }
    let scarcity = [0.4, 1.2, 3][seed % 3]
    let shares = [0.34, 0.30, 0.22, 0.14, 0.05, 0.04]
    var capacities = shares.map { Int64(demand * scarcity * $0 * 3_600_000) + 1 }
    capacities.append(Int64(rented * scarcity / 4 * 1_000_000) + 1)
    let jobs = drafts.map { draft in
      var options: [PlanningProblem.Option] = []
      for (pool, speed) in speeds.enumerated() where draft.pools[pool] {
        let use = draft.hours / speed
        options.append(
          .init(
            cost: Int64(use * 90_000),
            uses: [.init(capacity: pool, amount: Int64(use * 3_600_000))]))
      }
      for reservation in 4...5 where draft.pools[reservation - 4] {
        let egress = Int64(draft.rent * 20_000)
        options.append(
          .init(
            cost: egress,
            uses: [
              .init(capacity: reservation, amount: Int64(draft.hours * 450_000)),
              .init(capacity: 6, amount: egress),
            ]))
      }
      let rent = Int64(draft.rent * 1_000_000)
      options.append(.init(cost: rent, uses: [.init(capacity: 6, amount: rent)]))
      options.append(.init(cost: Int64(draft.penalty * 1_000_000)))
      return options
    }
    return RandomProblem(capacities: capacities, jobs: jobs)
  }

  private func solve(_ problems: [RandomProblem]) throws -> [Substring] {
    let text = problems.map { problem in
      let jobs = problem.jobs.map { options in
        options.map { option in
          let uses = option.uses.map { " \($0.capacity) \($0.amount)" }.joined()
          return "\(option.cost) \(option.uses.count)\(uses)"
        }.joined(separator: ";")
      }
      let head = problem.capacities.map(String.init).joined(separator: " ")
      return ([head] + jobs).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Oracle/highs.py")
    let input = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try text.write(to: input, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: input) }
    let process = Process()
    process.executableURL = URL(filePath: try #require(python))
    process.arguments = [script.path, "--time", "20"]
    process.standardInput = try FileHandle(forReadingFrom: input)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    // The library itself now and then says something of its own.
    return said.split(separator: "\n").filter { $0.first.map { $0.isNumber || $0 == "-" } ?? false }
  }
}
