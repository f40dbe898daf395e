/// A day or a month of the proleptic Gregorian calendar, as ISO 8601 writes it.
///
/// Prices and purchases are dated by the day or by the month ("bought 2024-06").  The precision is
/// part of the value: June 2024 is not the first of June, although distances are counted from
/// there.
public struct CalendarDate: Hashable, Sendable {
  /// From 1 to 9999.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to the length of the month, or nil if the date names the month only.
  public let day: Int?

  /// - Throws: ``QuantityError/outOfRange`` if the calendar has no such day or month, or the year is
  ///   not from 1 to 9999.
  public init(year: Int, month: Int, day: Int? = nil) throws(QuantityError) {
    guard (1...9999).contains(year), (1...12).contains(month) else { throw .outOfRange }
    if let day {
      guard (1...CalendarDate.length(ofMonth: month, year: year)).contains(day) else {
        throw .outOfRange
      }
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether the year has a 29 February: every fourth, but not a century unless it divides by 400.
  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month has.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  /// Orders by the first day meant; a month stands before its own first day, so that the order
  /// agrees with equality.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day ?? 0) < (b.year, b.month, b.day ?? 0)
  }
}

extension CalendarDate {
  /// How many days lie between two dates; below zero if this one is the earlier.
  ///
  /// A date without a day counts as the first of its month.
  public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

  /// How many whole calendar months lie between two dates, days of the month left out.
  public func months(since other: CalendarDate) -> Int {
    (year - other.year) * 12 + month - other.month
  }

  /// The date some days later, or earlier if `days` is below zero.
  ///
  /// A date without a day counts from the first of its month; the result always has a day.
  ///
  /// - Throws: ``QuantityError/outOfRange`` outside the years 1 to 9999.
  public func advanced(byDays days: Int) throws(QuantityError) -> CalendarDate {
    let (number, overflow) = dayNumber.addingReportingOverflow(days)
    guard !overflow, number >= 0, number < 3_652_059 + 306 else { throw .outOfRange }
    // The estimate is at most one year too late: 146,097 days make 400 years.
    var marchYear = number * 400 / 146_097
    if CalendarDate.daysBefore(marchYear: marchYear) > number { marchYear -= 1 }
    if CalendarDate.daysBefore(marchYear: marchYear + 1) <= number { marchYear += 1 }
    let dayOfYear = number - CalendarDate.daysBefore(marchYear: marchYear)
    let marchMonth = (dayOfYear * 5 + 2) / 153
    let day = dayOfYear - (marchMonth * 153 + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return try CalendarDate(year: marchYear + (month < 3 ? 1 : 0), month: month, day: day)
  }

  /// The date some months later, or earlier if `months` is below zero.
  ///
  /// The day stays, or becomes the last of a month that is too short for it.
  ///
  /// - Throws: ``QuantityError/outOfRange`` outside the years 1 to 9999.
  public func advanced(byMonths months: Int) throws(QuantityError) -> CalendarDate {
    let (count, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, count >= 12 else { throw .outOfRange }
    let (year, month) = (count / 12, count % 12 + 1)
    guard year <= 9999 else { throw .outOfRange }
    let day = self.day.map { min($0, CalendarDate.length(ofMonth: month, year: year)) }
    return try CalendarDate(year: year, month: month, day: day)
  }

  /// The day of the week; that of the first if the date names the month only.
  public var weekday: Weekday {
    // Day 0, 1 March of the year 0, was a Wednesday.
    Weekday(hourOfWeek: (dayNumber + 2) % 7 * 24)
  }

  /// Days since 1 March of the year 0.
  ///
  /// Years that begin in March end with the leap day, which makes the months before it regular: 153
  /// days in every five.
  private var dayNumber: Int {
    let marchYear = month < 3 ? year - 1 : year
    let marchMonth = month < 3 ? month + 9 : month - 3
    return CalendarDate.daysBefore(marchYear: marchYear) + (marchMonth * 153 + 2) / 5
      + (day ?? 1) - 1
  }

  private static func daysBefore(marchYear year: Int) -> Int {
    year * 365 + year / 4 - year / 100 + year / 400
  }
}
