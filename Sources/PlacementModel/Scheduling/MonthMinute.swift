public import Quantities

/// A moment of the planning month, in whole minutes since it began.
///
/// A calendar counts in minutes: a run is rounded up to the next one.
public struct MonthMinute: Hashable, Comparable, Sendable {
  public let minutes: Int

  public init(minutes: Int) { self.minutes = minutes }

  /// The moment at which the month begins.
  public static let start = MonthMinute(minutes: 0)
  /// The moment at which it is over.
  public static let end = MonthMinute(minutes: BillingMonth.hours * 60)

  /// How long after the beginning of the month.
  public var sinceStart: Duration { .seconds(Int64(minutes) * 60) }

  public static func < (a: MonthMinute, b: MonthMinute) -> Bool { a.minutes < b.minutes }

  /// The time from one moment to a later one.
  public static func - (later: MonthMinute, earlier: MonthMinute) -> Duration {
    .seconds(Int64(later.minutes - earlier.minutes) * 60)
  }
}

/// The month that a calendar is for: 730 hours from some midnight on the lab's clock.
///
/// The clock has no summer time, as the tariff has none.
public struct PlanningMonth: Hashable, Sendable {
  /// The day on which it begins; nil for a month without dates, which begins on a Monday.
  public let firstDay: CalendarDate?

  /// A month without dates.
  public static let undated = PlanningMonth(firstDay: nil)

  /// The month that begins at midnight of a day.
  public init(firstDay: CalendarDate?) { self.firstDay = firstDay }

  /// The hour of the week at which the month begins, from Monday 00:00.
  public var firstHourOfWeek: Int { firstDay?.weekday.firstHourOfWeek ?? 0 }

  /// The day of the week at some moment.
  public func weekday(at moment: MonthMinute) -> Weekday {
    Weekday(hourOfWeek: firstHourOfWeek + moment.minutes / 60)
  }

  /// The date at some moment; nil in a month without dates.
  public func date(at moment: MonthMinute) -> CalendarDate? {
    guard let firstDay else { return nil }
    return try? firstDay.advanced(byDays: moment.minutes / (24 * 60))
  }

  /// The moment at which a date begins, before the month for an earlier date; nil in a month without
  /// dates.
  public func moment(of date: CalendarDate) -> MonthMinute? {
    firstDay.map { MonthMinute(minutes: date.days(since: $0) * 24 * 60) }
  }
}
