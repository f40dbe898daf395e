/// Why a list of periods is not a tariff.
public enum EnergyTariffError: Error, Hashable, Sendable {
  /// An hour of the period at this place in the list is not from 0 to 24.
  case hourOutOfRange(period: Int)
  /// The period at this place in the list names no day, or begins when it ends.
  case emptyPeriod(period: Int)
  /// No period covers these hours of the week, counted from Monday 00:00; the first such stretch.
  case gap(hoursOfWeek: Range<Int>)
  /// Two periods cover this hour of the week, the first such; they stand at these places in the
  /// list.
  case overlap(hourOfWeek: Int, first: Int, second: Int)
}

extension EnergyTariff {
  /// A stretch of hours with one price, on one or more days of the week.
  public struct Period: Hashable, Sendable {
    /// The days on which the stretch begins.
    public var days: Set<Weekday>
    /// The hour at which it begins, from 0 to 23.
    public var fromHour: Int
    /// The hour at which it ends, from 1 to 24; at or before ``fromHour``, it is on the next day.
    public var toHour: Int
    /// What a kilowatt-hour costs meanwhile.
    public var price: EnergyPrice

    /// A stretch of hours; 22 to 6 ends on the morning after, 0 to 24 is the whole day.
    public init(
      days: Set<Weekday> = Weekday.everyDay, fromHour: Int, toHour: Int, price: EnergyPrice
    ) {
      self.days = days
      self.fromHour = fromHour
      self.toHour = toHour
      self.price = price
    }
  }

  /// A tariff from periods that together cover each hour of the week once.
  ///
  /// - Throws: ``EnergyTariffError``; of several gaps and overlaps the one that comes first in the
  ///   week.
  /// - Complexity: O(periods × 168).
  public init(periods: [Period]) throws(EnergyTariffError) {
    var owners = [(first: Int, second: Int?)?](repeating: nil, count: Weekday.hoursPerWeek)
    for (index, period) in periods.enumerated() {
      for hour in try period.hoursOfWeek(index: index) {
        if let owner = owners[hour] {
          owners[hour] = (owner.first, owner.second ?? index)
        } else {
          owners[hour] = (index, nil)
        }
      }
    }
    var hours: [Money] = []
    for hour in owners.indices {
      guard let owner = owners[hour] else {
        let end = owners[hour...].firstIndex { $0 != nil } ?? owners.endIndex
        throw .gap(hoursOfWeek: hour..<end)
      }
      if let second = owner.second {
        throw .overlap(hourOfWeek: hour, first: owner.first, second: second)
      }
      hours.append(periods[owner.first].price.perKilowattHour)
    }
    self.init(hours: hours)
  }
}

extension EnergyTariff.Period {
  /// The hours it covers, in no particular order.
  fileprivate func hoursOfWeek(index: Int) throws(EnergyTariffError) -> [Int] {
    guard (0...23).contains(fromHour), (0...24).contains(toHour) else {
      throw .hourOutOfRange(period: index)
    }
    guard !days.isEmpty, fromHour != toHour else { throw .emptyPeriod(period: index) }
    let end = toHour < fromHour ? toHour + 24 : toHour
    return days.flatMap { day in
      (fromHour..<end).map { Weekday.wrapped(day.firstHourOfWeek + $0) }
    }
  }
}
