import Quantities
import Testing

@Suite("Calendar dates") struct CalendarDateTests {
  struct Day: Sendable, CustomTestStringConvertible {
    let text: String
    let sinceUnixEpoch: Int
    let weekday: Weekday
    let why: String
    var testDescription: String { "\(text): \(why)" }

    init(_ text: String, _ days: Int, _ weekday: Weekday, _ why: String) {
      self.text = text
      self.sinceUnixEpoch = days
      self.weekday = weekday
      self.why = why
    }
  }

  @Test(
    "days and weekdays",
    arguments: [
      Day("1970-01-01", 0, .thursday, "the Unix epoch"),
      Day("2000-02-29", 11_016, .tuesday, "a leap day of a century that divides by 400"),
      Day("1900-03-01", -25_508, .thursday, "the day after 28 February: 1900 had no leap day"),
      Day("2026-11-21", 20_778, .saturday, "an ordinary day"),
      Day("2024-06", 19_875, .saturday, "a month counts from its first day"),
      Day("1582-10-15", -141_427, .friday, "the first day of the Gregorian calendar"),
      Day("0001-01-01", -719_162, .monday, "the first day here"),
      Day("9999-12-31", 2_932_896, .friday, "the last day here"),
    ])
  func days(_ row: Day) throws {
    let date = try CalendarDate(parsing: row.text)
    #expect(try date.days(since: CalendarDate(year: 1970, month: 1, day: 1)) == row.sinceUnixEpoch)
    #expect(date.weekday == row.weekday)
  }

  @Test("every day of 400 years follows the one before")
  func walk() throws {
    var date = try CalendarDate(year: 1999, month: 12, day: 31)
    let start = date
    for count in 1...146_097 {
      let next = try date.advanced(byDays: 1)
      let isSameMonth = next.month == date.month
      try #require(next > date && next.days(since: date) == 1, "after \(date)")
      try #require(isSameMonth ? next.day == (date.day ?? 0) + 1 : next.day == 1, "after \(date)")
      try #require(next.days(since: start) == count, "after \(date)")
      date = next
    }
    #expect(date.description == "2399-12-31")
  }

  @Test("dates that the calendar does not have")
  func outOfRange() throws {
    for (year, month, day) in [
      (2025, 2, 29), (1900, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (0, 1, 1),
      (10_000, 1, 1), (2024, 1, 0), (.max, .min, .max),
    ] {
      #expect(throws: QuantityError.outOfRange, "\(year)-\(month)-\(day)") {
        try CalendarDate(year: year, month: month, day: day)
      }
    }
    let last = try CalendarDate(year: 9999, month: 12, day: 31)
    let first = try CalendarDate(year: 1, month: 1, day: 1)
    for distance in [1, Int.max, Int.max / 2] {
      #expect(throws: QuantityError.outOfRange) { try last.advanced(byDays: distance) }
      #expect(throws: QuantityError.outOfRange) { try last.advanced(byMonths: distance) }
      #expect(throws: QuantityError.outOfRange) { try first.advanced(byDays: -distance) }
      #expect(throws: QuantityError.outOfRange) { try first.advanced(byMonths: -distance) }
    }
    #expect(try first.advanced(byDays: 3_652_058) == last)
    #expect(try last.advanced(byDays: -3_652_058) == first)
  }

  @Test("months")
  func months() throws {
    let end = try CalendarDate(year: 2024, month: 1, day: 31)
    #expect(try end.advanced(byMonths: 1).description == "2024-02-29")
    #expect(try end.advanced(byMonths: -11).description == "2023-02-28")
    #expect(try end.months(since: CalendarDate(year: 2022, month: 12)) == 13)
    #expect(try CalendarDate(year: 2024, month: 12).advanced(byMonths: 1).description == "2025-01")
  }

  @Test("a month stands before its first day and is not equal to it")
  func order() throws {
    let month = try CalendarDate(year: 2024, month: 6)
    let first = try CalendarDate(year: 2024, month: 6, day: 1)
    #expect(month < first)
    #expect(month != first)
    #expect(first.days(since: month) == 0)
  }
}
