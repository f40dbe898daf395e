import PlacementModel
import Quantities
import Testing

@Suite("Spot with interruptions") struct SpotEstimateTests {
  private func estimate(
    _ hours: Double, perHour lambda: Double, nodes: Int = 1, every: Double? = nil,
    cost: Double = 0, restart: Double = 0.1, saves: Bool = true
  ) throws -> SpotEstimate {
    let checkpointing = Checkpointing(
      interval: try every.map { (hours: Double) in try Duration.hours(hours) },
      cost: try .hours(cost),
      restart: try .hours(restart))
    return SpotEstimate(
      work: Hours(hours), nodes: nodes,
      rate: .init(perNodeHour: lambda, provenance: SmallCase.provenance, isAssumed: false),
      checkpointing: saves ? checkpointing : nil)
  }

  @Test func `without interruptions only checkpoints cost time`() throws {
    let row = try estimate(100, perHour: 0, every: 1, cost: 0.05)
    #expect(abs(row.expectedHours.count - 105) < 1e-9)
    #expect(try estimate(100, perHour: 0, saves: false).expectedHours == Hours(100))
  }

  @Test func `goes to the quiet limit as interruptions vanish`() throws {
    let quiet = try estimate(100, perHour: 1e-12, every: 1, cost: 0.05)
    #expect(abs(quiet.expectedHours.count - 105) < 1e-6)
  }

  /// Boise-State's published simulation (a 48.5 h job without checkpoints took about 3,198 billed
  /// hours): a long run without checkpoints is not a bargain.
  @Test func `a long run without checkpoints is as bad as it is`() throws {
    let bare = try estimate(48.5, perHour: 0.1, saves: false)
    let saved = try estimate(48.5, perHour: 0.1, every: 0.5, cost: 0.01)
    #expect(bare.expectedHours.count > 1_000)
    #expect(saved.expectedHours.count < 60)
    #expect(try estimate(100_000, perHour: 1, saves: false).expectedHours.count == .infinity)
  }

  @Test func `the interval chosen is near the best of all intervals`() throws {
    let chosen = try estimate(200, perHour: 0.02, cost: 0.05)
    let best: Double =
      try stride(from: 0.25, through: 24, by: 0.05)
      .map { try estimate(200, perHour: 0.02, every: $0, cost: 0.05).expectedHours.count }
      .min() ?? 0
    #expect(chosen.expectedHours.count <= best * 1.01)
    #expect(abs(chosen.intervalHours.count - Double(5).squareRoot()) < 1e-9)
  }

  @Test func `agrees with a simulation of memoryless interruptions`() throws {
    var random = SplitMix64(seed: 7)
    let (work, lambda, tau, delta, restart) = (24.0, 0.08, 2.0, 0.05, 0.2)
    let runs = 20_000
    var times: [Double] = []
    for _ in 0..<runs {
      var clock = 0.0
      for _ in 0..<Int(work / tau) {
        while true {
          let uniform = Double.random(in: 0..<1, using: &random)
          let next = -naturalLogarithm(1 - uniform) / lambda
          if next >= tau + delta {
            clock += tau + delta
            break
          }
          clock += next + restart
        }
      }
      times.append(clock)
    }
    let mean = times.reduce(0, +) / Double(runs)
    let variance = times.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(runs - 1)
    let error = (variance / Double(runs)).squareRoot()
    let expected = try estimate(
      work, perHour: lambda, every: tau, cost: delta, restart: restart
    ).expectedHours.count
    #expect(abs(expected - mean) < 4 * error, "\(expected) against \(mean) ± \(error)")
  }

  @Test func `more nodes, more interruptions`() throws {
    #expect(
      try estimate(50, perHour: 0.01, nodes: 8, every: 1, cost: 0.02).expectedHours
        > estimate(50, perHour: 0.01, nodes: 1, every: 1, cost: 0.02).expectedHours)
    #expect(
      abs(InterruptionRates.Rate.rate(share: 0.125, inHours: 730) * 730 - 0.133531) < 1e-5)
  }
}
