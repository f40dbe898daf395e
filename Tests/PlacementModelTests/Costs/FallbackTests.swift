import PlacementModel
import Quantities
import Testing

@Suite("Falling back from spot to on demand") struct FallbackTests {
  private func run(
    _ hours: Int64, after limit: Int?, rate: Double = 0.05, saves: Bool = true
  ) throws -> (run: CloudRun, cost: JobCost) {
    var prices = SmallCase.prices([SmallCase.offer("alpha", SmallCase.a100, onDemand: 10, spot: 1)])
    prices.interruptions.otherwise.perNodeHour = rate
    var cloud = CloudAccess()
    cloud.options = [.spot]
    let job = SmallCase.job("j", .training, hours: hours) {
      $0.recurrence = .monthly
      $0.interruptionsBeforeOnDemand = limit
      if saves {
        $0.checkpointing = Checkpointing(
          interval: .seconds(7_200), cost: .seconds(180), restart: .seconds(720))
      }
    }
    let placement = try PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: cloud, jobs: [job], prices: prices
    ).plan(.cloudOnly).placements[0]
    return (try #require(placement.cloud), placement.cost)
  }

  @Test func `borne without end is what spot alone takes`() throws {
    let alone = try run(48, after: nil)
    let patient = try run(48, after: 100)
    let difference = patient.run.turnaroundHours.count - alone.run.turnaroundHours.count
    #expect(abs(difference) < 1e-9)
    #expect(try #require(patient.run.spot?.fallback).probability < 1e-12)
  }

  @Test func `bounds what a long run without checkpoints can cost`() throws {
    // e^(0.15 · 48.5) is 1,445: on spot alone the run takes months of hours.
    let alone = try run(49, after: nil, rate: 0.15, saves: false)
    let bounded = try run(49, after: 2, rate: 0.15, saves: false)
    #expect(alone.run.turnaroundHours.count > 5_000)
    #expect(bounded.run.turnaroundHours.count < 49 + 2 * 49)
    #expect(bounded.cost.lines.count == 2)
    let month = try #require(bounded.cost.perMonth)
    #expect(month < (try #require(alone.cost.perMonth)))
  }

  @Test(
    "agrees with a simulation of memoryless interruptions",
    arguments: [(12, 1), (12, 2), (24, 3), (48, 5)] as [(Int64, Int)])
  func simulation(hours: Int64, limit: Int) throws {
    let rate = 0.08
    let found = try #require(try run(hours, after: limit, rate: rate).run.spot?.fallback)
    let (length, restart, segments) = (2.05, 0.2, Int(hours / 2))
    var random = SplitMix64(seed: UInt64(hours) &* 31 &+ UInt64(limit))
    let runs = 20_000
    var spot = Moments()
    var onDemand = Moments()
    for _ in 0..<runs {
      var (clock, borne, saved) = (0.0, 0, 0)
      while saved < segments, borne < limit {
        let uniform = Double.random(in: 0..<1, using: &random)
        let next = -naturalLogarithm(1 - uniform) / rate
        if next >= length {
          clock += length
          saved += 1
        } else {
          borne += 1
          clock += next + (borne < limit ? restart : 0)
        }
      }
      spot.add(clock)
      onDemand.add(borne == limit ? Double(segments - saved) * 2 + restart : 0)
    }
    #expect(abs(found.spotHours.count - spot.mean) < 4 * spot.error)
    #expect(abs(found.onDemandHours.count - onDemand.mean) < 4 * onDemand.error)
  }

  private struct Moments {
    var count = 0.0
    var sum = 0.0
    var squares = 0.0

    mutating func add(_ value: Double) {
      count += 1
      sum += value
      squares += value * value
    }
    var mean: Double { sum / count }
    var error: Double { ((squares / count - mean * mean) / (count - 1)).squareRoot() }
  }
}
