/// Why a list of periods is not a tariff.
public enum EnergyTariffError: Error, Hashable, Sendable {
  /// An hour of the period at this place in the list is not from 0 to 24.
  case hourOutOfRange(period: Int)
  /// The period at this place in the list names no day, or begins when it ends.
  case emptyPeriod(period: Int)
  /// No period covers these hours of the week, counted from Monday 00:00.
  case gap(hoursOfWeek: Range<Int>)
  /// Two periods cover this hour of the week, the first that they share; they stand at these places
  /// in the list.
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
  /// - Throws: ``EnergyTariffError``, the first of ``faults(in:)``.
  /// - Complexity: O(periods × 168).
  public init(periods: [Period]) throws(EnergyTariffError) {
    if let fault = Self.faults(in: periods).first { throw fault }
    var hours = [Money](repeating: .zero, count: Weekday.hoursPerWeek)
    for period in periods {
      for hour in period.hoursOfWeek { hours[hour] = period.price.perKilowattHour }
    }
    self.init(hours: hours)
  }

  /// All that keeps periods from being a tariff: those without hours first, then gaps and overlaps in
  /// the order of the week, each two periods once.
  ///
  /// Where a period has no hours, gaps are left out: they may be its own.
  ///
  /// - Returns: None exactly if the periods together cover each hour of the week once.
  /// - Complexity: O(periods² × 168).
  public static func faults(in periods: [Period]) -> [EnergyTariffError] {
    var faults: [EnergyTariffError] = []
    var owners = [[Int]](repeating: [], count: Weekday.hoursPerWeek)
    for (index, period) in periods.enumerated() {
      if let fault = period.fault(index: index) {
        faults.append(fault)
      } else {
        for hour in period.hoursOfWeek { owners[hour].append(index) }
      }
    }
    let isComplete = faults.isEmpty
    return faults
      + Self.faults(in: owners).filter { fault in
        if case .gap = fault { isComplete } else { true }
      }
  }

  /// Hours without an owner, and pairs of owners of one hour, in the order of the week.
  private static func faults(in owners: [[Int]]) -> [EnergyTariffError] {
    var faults: [EnergyTariffError] = []
    var pairs: Set<[Int]> = []
    var covered = 0
    for hour in owners.indices {
      if owners[hour].isEmpty {
        guard hour >= covered else { continue }
        covered = owners[hour...].firstIndex { !$0.isEmpty } ?? owners.endIndex
        faults.append(.gap(hoursOfWeek: hour..<covered))
      }
      for (place, second) in owners[hour].enumerated() {
        for first in owners[hour][..<place] where pairs.insert([first, second]).inserted {
          faults.append(.overlap(hourOfWeek: hour, first: first, second: second))
        }
      }
    }
    return faults
  }
}

extension EnergyTariff.Period {
  /// Why it covers no hours; nil if it does.
  fileprivate func fault(index: Int) -> EnergyTariffError? {
    guard (0...23).contains(fromHour), (0...24).contains(toHour) else {
      return .hourOutOfRange(period: index)
    }
    return days.isEmpty || fromHour == toHour ? .emptyPeriod(period: index) : nil
  }

  /// The hours it covers, in no particular order and each once.
  fileprivate var hoursOfWeek: [Int] {
    let end = toHour < fromHour ? toHour + 24 : toHour
    return days.flatMap { day in
      (fromHour..<end).map { Weekday.wrapped(day.firstHourOfWeek + $0) }
    }
  }
}
