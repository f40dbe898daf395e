import Quantities
import Testing

@testable import PlacementModel

/// What power costs a job that may not run at all hours.
@Suite("Windows and the cost of power") struct WindowCostTests {
  /// Day 0.40 from 8 to 20, night 0.10, Sunday 0.05; 1 kW, so that a dollar is a kilowatt-hour.
  private func bill(
    hours: Int64, every recurrence: Recurrence, _ window: [WeeklyWindow.Period]?
  ) throws -> (start: Int?, dollars: Double) {
    let prices = (0..<168).map { hour in
      hour >= 144 ? 0.05 : (8..<20).contains(hour % 24) ? 0.40 : 0.10
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.tariff = try EnergyTariff(
      hourly: prices.map { EnergyPrice(perKilowattHour: SmallCase.dollars($0)) })
    lab.pools[0].boardPower = Power(watts: 1_000)
    let job = SmallCase.job("a", .training, hours: hours) {
      $0.recurrence = recurrence
      $0.pin = .local
      $0.window = window.flatMap(WeeklyWindow.init)
      $0.work.reference = SmallCase.rtx4090
    }
    let place = PlacementCase(
      lab: lab, cloud: CloudAccess(), jobs: [job], prices: SmallCase.prices([]))
    let line = try #require(try place.plan(.localOnly).placements[0].cost.lines.first)
    guard case .energy(_, let power) = line.meter else { return (nil, 0) }
    return (power.startHour, (line.perRun?.micros).map { (Double($0) / 1e4).rounded() / 100 } ?? -1)
  }

  private static let workdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  @Test func `a run begins at the cheapest hour of its window`() throws {
    // Any hour: on Sunday.
    #expect(try bill(hours: 6, every: .once, nil) == (144, 0.30))
    // By day on workdays: nothing cheaper than the day's price but what lies before 8.
    let office = WeeklyWindow.Period(days: Self.workdays, from: 7 * 60, to: 18 * 60)
    #expect(try bill(hours: 6, every: .once, [office]) == (7, 2.10))
    // From 18:30 on the first whole hour is 19; at 20 it is cheaper, and over Sunday night more so.
    let evening = WeeklyWindow.Period(from: 18 * 60 + 30, to: 6 * 60)
    #expect(try bill(hours: 6, every: .once, [evening]).start == 6 * 24)
    let fridays = WeeklyWindow.Period(days: [.friday], from: 18 * 60 + 30, to: 6 * 60)
    #expect(try bill(hours: 6, every: .once, [fridays]) == (4 * 24 + 20, 0.60))
  }

  @Test func `a daily run pays the mean of the days on which it may run`() throws {
    let night = WeeklyWindow.Period(from: 20 * 60, to: 8 * 60)
    // Six nights a week at 0.10; from Sunday 20:00 it pays 0.05 until midnight.
    let (start, dollars) = try bill(hours: 12, every: .daily, [night])
    #expect(start == 20)
    #expect(abs(dollars - (5 * 1.2 + (4 * 0.10 + 8 * 0.05) + (4 * 0.05 + 8 * 0.10)) / 7) < 0.005)
    let workNights = WeeklyWindow.Period(
      days: [.monday, .tuesday, .wednesday], from: 20 * 60, to: 8 * 60)
    #expect(try bill(hours: 12, every: .daily, [workNights]) == (20, 1.2))
  }

  @Test func `what fits into no window is spread over its hours`() throws {
    let noon = WeeklyWindow.Period(days: Self.workdays, from: 6 * 60, to: 12 * 60)
    // 2 of 6 hours are before 8: a mean of 0.30.
    let (start, dollars) = try bill(hours: 10, every: .once, [noon])
    #expect(start == nil && abs(dollars - 3) < 1e-6)
  }
}
