import Quantities

extension WrittenText {
  /// `mon`, `mon-fri`, `mon,wed,fri`, `weekend`, ...; nil if these are no days.
  var days: Set<Weekday>? {
    var days: Set<Weekday> = []
    for one in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let some = part(one).daysInARow else { return nil }
      days.formUnion(some)
    }
    return days
  }

  private var daysInARow: Set<Weekday>? {
    if isWord("workdays", "weekdays") { return Weekday.workdays }
    if isWord("weekend", "weekends") { return Weekday.weekend }
    if isWord("every day", "all", "daily", "every-day") { return Weekday.everyDay }
    guard let (first, last) = divided(atByte: UInt8(ascii: "-")) else {
      return weekday.map { [$0] }
    }
    guard let from = first.weekday, let to = last.weekday else { return nil }
    let length = (to.daysSinceMonday - from.daysSinceMonday + 7) % 7
    return Set((0...length).map { Weekday(hourOfWeek: (from.daysSinceMonday + $0) * 24) })
  }

  /// A day by its name or the first two letters or more of it.
  private var weekday: Weekday? {
    guard text.utf8.count >= 2 else { return nil }
    return Weekday.allCases.first { $0.rawValue[...].hasPrefix(ignoringCase: string) }
  }

  /// `8`, `8:30`, `24:00`, as minutes of a day; nil if this is no time of day.
  var minuteOfDay: Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, (1...2).contains(first.utf8.count),
      parts.count == 1 || parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }), let hour = Int(first)
    else { return nil }
    let minute = parts.count == 2 ? Int(parts[1]) ?? 60 : 0
    guard minute < 60, hour < 24 || hour == 24 && minute == 0 else { return nil }
    return hour * 60 + minute
  }
}
