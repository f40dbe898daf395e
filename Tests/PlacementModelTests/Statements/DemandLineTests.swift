import Foundation
import PlacementModel
import Quantities
import Testing

@testable import Reports

/// The levels of demand that a service's bill rests on.
@Suite("Levels of demand in bills") struct DemandLineTests {
  static let seeds: Range<UInt64> = 40_000..<41_500

  @Test func `add up to the node-hours and GPU-hours printed, to the last digit`() throws {
    var sums = 0
    for seed in Self.seeds {
      let place = RandomCase.priced(seed: seed)
      for policy in [Policy.documents, .localOnly, .cloudOnly, .cheapest] {
        guard policy != .cheapest || seed % 10 == 0 else { continue }
        let plan = try place.plan(policy)
        for index in plan.placements.indices where plan.placements[index].runs {
          let statement = CostStatement(
            of: plan.placements[index], place.jobs[index], PlanWords(place))
          for entry in statement.entries where ["power", "rent"].contains(entry.component) {
            sums += try check(entry, "seed \(seed), \(policy), \(place.jobs[index].name)")
          }
        }
      }
    }
    #expect(sums > 400, "\(sums) sums")
  }

  /// How many sums were added up.
  private func check(_ entry: CostEntry, _ label: String) throws -> Int {
    var sums = 0
    for (total, unit) in [("node-hours", "node-h"), ("GPU-hours at home", "GPU-h")] {
      guard let stated = entry.inputs.first(where: { $0.name == total }) else { continue }
      let levels = entry.inputs.filter {
        $0.value.hasSuffix(" " + unit) && $0.name.hasPrefix("at ")
      }
      try #require(levels.count <= 12, "\(label)")
      let sum = try levels.reduce(Decimal(0)) { sum, level in
        sum + (try #require(decimal(String(level.value.dropLast(unit.count + 1))), "\(label)"))
      }
      try #require(sum == decimal(stated.value), "\(label): \(levels), \(stated)")
      // Without a reservation, which is paid used or not, they are what is paid for.
      let isWhole = !entry.inputs.contains { $0.name == "committed nodes" }
      if unit == "node-h", isWhole { try #require(stated.value == entry.quantityText, "\(label)") }
      sums += 1
    }
    return sums
  }

  private func decimal(_ text: String) -> Decimal? {
    Decimal(string: text.replacingOccurrences(of: ",", with: ""), locale: Locale(identifier: "C"))
  }

  @Test func `are the hours of a month, and what the engine pays for`() throws {
    for seed in Self.seeds {
      let place = RandomCase.priced(seed: seed)
      let plan = try place.plan(.documents)
      for index in plan.placements.indices {
        let levels = place.servedLevels(of: index, in: plan)
        guard !levels.isEmpty else { continue }
        let hours = levels.reduce(0) { $0 + $1.hours.count }
        try #require(abs(hours - 730) < 1e-6, "seed \(seed)")
        let nodeHours = levels.reduce(0) { $0 + Double($1.nodes) * $1.hours.count }
        for case .nodeHours(let rent) in plan.placements[index].cost.lines.map(\.meter) {
          let needed = rent.reservation?.needed ?? rent.hours
          try #require(abs(nodeHours - needed.count) <= 1e-9 * (1 + needed.count), "seed \(seed)")
        }
      }
    }
  }

  @Test func `beyond a dozen are one line more`() throws {
    let job = SmallCase.job("chat", .inference) {
      $0.recurrence = .continuous
      $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100))
      $0.serving = ServingDemand(
        peakTimePerDay: .seconds(3_600),
        profile: (1...24).map { RequestRate(perSecond: Double($0)) },
        perGPU: RequestRate(perSecond: 1))
    }
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices())
    let plan = try place.plan(.cloudOnly)
    let statement = CostStatement(of: plan.placements[0], place.jobs[0], PlanWords(place))
    let rent = try #require(statement.entries.first { $0.component == "rent" })
    let levels = rent.inputs.filter { $0.name.hasPrefix("at ") }
    #expect(levels.count == 12)
    #expect(levels.last?.source == "395.416667 h, all levels above: 12 to 24 replicas needed")
    _ = try check(rent, "24 levels")
  }
}
