import PlacementModel
import Quantities
import Testing

@Suite("Time of use") struct RunHoursTests {
  /// 0.30 $/kWh on weekdays from 8 to 20, 0.10 otherwise.
  private var lab: Lab {
    get throws {
      var lab = SmallCase.lab()
      let hours = (0..<168).map { hour in
        let isPeak = hour / 24 < 5 && (8..<20).contains(hour % 24)
        return EnergyPrice(perKilowattHour: SmallCase.dollars(isPeak ? 0.30 : 0.10))
      }
      lab.tariff = try EnergyTariff(hourly: hours)
      return lab
    }
  }

  private func price(
    hours: Int64, _ recurrence: Recurrence, deadline: Int64? = nil
  ) throws -> Money? {
    let job = SmallCase.job("j", .training, hours: hours) {
      $0.recurrence = recurrence
      $0.sensitivity = .high
      $0.deadline = deadline.map { .seconds($0 * 3600) }
    }
    let placement = try SmallCase.placement(of: job, lab: lab)
    guard case .energy(_, let power) = placement.cost.lines.first?.meter else { return nil }
    return power.price.perKilowattHour
  }

  @Test func `a run takes the cheapest hours it is free to take`() throws {
    // Twelve hours fit between 20 and 8.
    #expect(try price(hours: 12, .daily) == SmallCase.dollars(0.10))
    // Twenty-four hours a day see every hour of the week: 60 of 168 are dear.
    let average = SmallCase.dollars((60 * 0.30 + 108 * 0.10) / 168)
    #expect(try price(hours: 24, .daily) == average)
    // From Friday 20:00 to Monday 08:00 are 60 cheap hours.
    #expect(try price(hours: 60, .weekly) == SmallCase.dollars(0.10))
    #expect(try price(hours: 61, .weekly) ?? .zero > SmallCase.dollars(0.10))
  }

  @Test
  func `an earliest start and a deadline leave a window, and the cheapest hour in it is taken`()
    throws
  {
    // A Tuesday, from midnight on.
    let tuesday = try CalendarDate(year: 2026, month: 12, day: 1)
    let night = try power(hours: 6, .once) {
      $0.earliestStart = tuesday
      $0.deadline = .seconds(8 * 3600)
    }
    #expect(night.price.perKilowattHour == SmallCase.dollars(0.10))
    #expect(night.startHour == 24)
    // Each price has a product of its own.
    let day = try power(hours: 14, .daily)
    #expect(day.bands.map(\.price.perKilowattHour) == [0.10, 0.30].map(SmallCase.dollars))
    let hours = day.bands.reduce(0) { $0 + $1.hours.count }
    #expect(abs(hours - day.hoursPerMonth.count) < 1e-9)
  }

  private func power(
    hours: Int64, _ recurrence: Recurrence, _ change: (inout Job) -> Void = { _ in }
  ) throws -> LocalPower {
    let job = SmallCase.job("j", .training, hours: hours) {
      $0.recurrence = recurrence
      $0.sensitivity = .high
      change(&$0)
    }
    let line = try SmallCase.placement(of: job, lab: lab).cost.lines.first
    guard case .energy(_, let power) = try #require(line).meter else {
      throw QuantityError.outOfRange
    }
    return power
  }

  @Test func `work without freedom pays the average`() throws {
    let average = SmallCase.dollars((60 * 0.30 + 108 * 0.10) / 168)
    #expect(try price(hours: 1, .continuous) == average)
    #expect(try price(hours: 1, .hourly) == average)
    #expect(try price(hours: 12, .daily, deadline: 20) == average)
    #expect(try price(hours: 12, .daily, deadline: 36) == SmallCase.dollars(0.10))
  }
}
