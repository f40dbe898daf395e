import PlacementModel
import Quantities
import Testing

/// What holds for every calendar, over seeded months of every shape.
@Suite("Laws of calendars") struct ScheduleLawTests {
  @Test func `every calendar keeps every promise, checked a second way`() throws {
    var entries = 0
    var omitted = 0
    var split = 0
    for seed in 0..<150 as Range<UInt64> {
      var random = RandomLab(seed: seed)
      let (place, month) = try random.month()
      for policy in [Policy.documents, .localOnly] {
        let plan = try place.plan(policy)
        let schedule = try place.schedule(of: plan, in: month)
        try ScheduleChecker(
          place: place, plan: plan, month: month, schedule: schedule,
          label: "seed \(seed), \(policy.rawValue)"
        ).check()
        entries += schedule.entries.count
        omitted += schedule.omissions.count
        split += schedule.entries.count { $0.pieces > 1 }
      }
    }
    #expect(entries > 4_000 && omitted > 40 && split > 40, "\(entries), \(omitted), \(split)")
  }

  @Test func `the same plan has the same calendar`() throws {
    for seed in 0..<20 as Range<UInt64> {
      var random = RandomLab(seed: seed)
      let (place, month) = try random.month()
      let plan = try place.plan(.documents)
      let first = try place.schedule(of: plan, in: month)
      let second = try place.schedule(of: plan, in: month)
      try #require(first.entries == second.entries, "seed \(seed)")
      try #require(first.omissions == second.omissions, "seed \(seed)")
    }
  }

  @Test func `a tariff moves runs to cheaper hours, never to dearer ones`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = RandomLab(seed: seed)
      var (place, month) = try random.month()
      place.lab.pools = place.lab.pools.map {
        var pool = $0
        pool.boardPower = Power(watts: 400)
        return pool
      }
      let plan = try place.plan(.localOnly)
      let schedule = try place.schedule(of: plan, in: month)
      guard schedule.omissions.isEmpty else { continue }
      var flat = place
      flat.lab.tariff = EnergyTariff(flat: EnergyPrice(perKilowattHour: SmallCase.dollars(0.2)))
      let early = try flat.schedule(of: plan, in: month)
      guard early.omissions.isEmpty, early.entries.count == schedule.entries.count else { continue }
      let cost = try early.entries.reduce(Money.zero) { sum, entry in
        guard case .pool = entry.resource else { return sum }
        let kilowatts = 0.4 * entry.share.fraction * Double(entry.gpus.count)
        let spent = (entry.start.minutes..<entry.end.minutes).reduce(0.0) { sum, minute in
          sum
            + place.lab.tariff.price(
              atHourOfWeek: month.firstHourOfWeek + minute / 60
            ).perKilowattHour.dollars / 60
        }
        return try sum + Money(rounding: spent * kilowatts)
      }
      let ours = schedule.entries.reduce(Int64(0)) { sum, entry in
        if case .pool = entry.resource { return sum + (entry.power?.micros ?? 0) }
        return sum
      }
      try #require(ours <= cost.micros + cost.micros / 50, "seed \(seed)")
    }
  }
}
