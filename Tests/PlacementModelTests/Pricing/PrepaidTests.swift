import PlacementModel
import Quantities
import Testing

/// Hours that are paid for already, and credits.
@Suite("What is paid for already") struct PrepaidTests {
  private func place(hours: Double?, jobs: [Job]) -> PlacementCase {
    var offer = SmallCase.offer("alpha", SmallCase.a100, onDemand: 2.50)
    offer.paidHours = hours.map { DeviceHours($0) }
    return PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(options: [.onDemand]), jobs: jobs,
      prices: SmallCase.prices([offer, SmallCase.offer("beta", SmallCase.a100, onDemand: 2)]))
  }

  private func job(_ name: String, hours: Int64) -> Job {
    SmallCase.job(name, .training, hours: hours) {
      $0.gpus = GPURequest(count: 1, model: .model(SmallCase.a100))
      $0.work.reference = SmallCase.a100
    }
  }

  /// 0.1 h of start-up are paid with each run.
  @Test(
    "cost nothing until they are used up, then the normal price",
    arguments: [
      (nil, [PurchaseOption.onDemand, .onDemand], 2 * 10.1 + 2 * 10.1),
      (20.2, [.prepaid, .prepaid], 0),
      (20.1, [.prepaid, .onDemand], 2 * 10.1),
      (10.0, [.onDemand, .onDemand], 2 * 10.1 + 2 * 10.1),
    ] as [(Double?, [PurchaseOption], Double)])
  func used(_ hours: Double?, options: [PurchaseOption], dollars: Double) throws {
    let place = place(hours: hours, jobs: [job("a", hours: 10), job("b", hours: 10)])
    for policy in [Policy.cloudOnly, .documents, .cheapest] {
      let plan = try place.plan(policy)
      // Which of two equal jobs takes the hours is no matter.
      let bought = plan.placements.compactMap { $0.cloud?.option }
      #expect(bought.sorted() == options.sorted(), "\(policy)")
      #expect(plan.totals.cloud == SmallCase.dollars(dollars), "\(policy)")
      #expect(plan.totals.unknown == 0)
    }
  }

  @Test func `are never overdrawn, and cost nothing`() throws {
    var used = 0
    for seed in 0..<300 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      var place = random.whole()
      for index in place.prices.offers.indices where random.chance(50) {
        place.prices.offers[index].paidHours = DeviceHours(
          Double.random(in: 1...2_000, using: &random.random))
      }
      for policy in Policy.allCases {
        let plan = try place.plan(policy)
        for entry in place.paidHours(in: plan) {
          try #require(
            entry.used.count <= entry.available.count * (1 + 1e-9), "seed \(seed), \(policy)")
          if entry.used > .zero { used += 1 }
        }
        for placement in plan.placements where placement.cloud?.option == .prepaid {
          let rent = placement.cost.lines.first {
            if case .nodeHours = $0.meter { true } else { false }
          }
          try #require(rent?.perMonth == .zero, "seed \(seed)")
        }
      }
    }
    #expect(used > 200, "\(used)")
  }

  @Test func `what is too long for the hours has a bound, however bills are shared`() throws {
    var whole = place(hours: 20.2, jobs: [job("short", hours: 10), job("long", hours: 100)])
    whole.cloud.options = [.onDemand, .reservedOneYear]
    let comparison = try #require(try whole.comparedPlan(.cheapest).comparison)
    // 100 h at the lowest price known; start-up is not counted.
    let bound = comparison.cheapest.lowerBound
    #expect(bound > .dollars(199) && bound <= comparison.cheapest.total)
    #expect(comparison.cheapest.total == SmallCase.dollars(100.1 * 2))
  }

  @Test func `credits pay the cloud's bill and no more, until they end`() throws {
    var place = place(hours: nil, jobs: [job("a", hours: 10)])
    #expect(place.credits(for: try place.plan(.cloudOnly), on: nil) == nil)
    place.cloud.credits = .dollars(50)
    place.cloud.creditsUntil = try CalendarDate(year: 2027, month: 3, day: 31)
    let plan = try place.plan(.cloudOnly)
    let use = try #require(place.credits(for: plan, on: nil))
    #expect(use.used == SmallCase.dollars(20.2) && use.available == .dollars(50))
    #expect(abs(try #require(use.months) - 50 / 20.2) < 1e-9)
    let last = try CalendarDate(year: 2027, month: 3, day: 31)
    #expect(place.credits(for: plan, on: last) == use)
    let after = try #require(place.credits(for: plan, on: try last.advanced(byDays: 1)))
    #expect(after.isExpired && after.used == .zero && after.months == nil)
    place.cloud.credits = .dollars(5)
    #expect(place.credits(for: plan, on: nil)?.used == .dollars(5))
    // The budget holds for what is used, not for what is paid.
    place.cloud.budget = .dollars(10)
    place.cloud.credits = .dollars(1_000)
    #expect(try place.plan(.cloudOnly).placements[0].cloud == nil)
  }
}
