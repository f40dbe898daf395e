import PlacementModel

/// The schedule of cron, as Kubernetes and dstack write it, as a number of runs in a month.
struct CronSchedule {
  let recurrence: Recurrence

  /// nil if the text is no schedule, or one that never comes.
  init?(_ text: String) {
    let text = text.trimmed
    if let known = Self.named[text.lowercased()] {
      recurrence = known
      return
    }
    var fields = text.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
    if let first = fields.first, first.hasPrefix("TZ=") || first.hasPrefix("CRON_TZ=") {
      fields.removeFirst()
    }
    guard fields.count == 5,
      let minutes = Self.values(fields[0], 0...59), let hours = Self.values(fields[1], 0...23),
      let days = Self.values(fields[2], 1...31),
      let months = Self.values(fields[3], 1...12, names: Self.monthNames),
      let weekdays = Self.values(fields[4], 0...7, names: Self.dayNames)
    else { return nil }
    let daily = Int64(minutes.count * hours.count)
    // Sunday is 0 and 7.
    let week = Int64(Set(weekdays.map { $0 % 7 }).count)
    // cron(5): with both kinds of day restricted, a run comes on either.
    let (byDay, byWeek) = (!fields[2].hasPrefix("*"), !fields[4].hasPrefix("*"))
    var numerator: Int64 = 0
    let share = Int64(months.count)
    // Over 12 months of 730 h: days of 24 h, weeks of 168 h.
    let denominator: Int64 = 168 * 12
    switch (byDay, byWeek) {
    case (false, false): numerator = daily * 730 * 7 * share
    case (false, true): numerator = daily * week * 730 * share
    case (true, false): numerator = daily * Int64(days.count) * 168 * share
    case (true, true):
      numerator = daily * (Int64(days.count) * 168 + week * 730) * share
    }
    guard numerator > 0 else { return nil }
    recurrence = Self.reduced(numerator, denominator)
  }

  /// The ratio in lowest terms, in the terms of a word where it is one.
  static func reduced(_ numerator: Int64, _ denominator: Int64) -> Recurrence {
    for known in [Recurrence.hourly, .daily, .weekly, .monthly] {
      let (n, d) = known.runRatio
      if numerator * d == n * denominator { return known }
    }
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    return .runsPerMonth(numerator: numerator / a, denominator: denominator / a)
  }

  private static let named: [String: Recurrence] = [
    "@hourly": .hourly, "@daily": .daily, "@midnight": .daily, "@weekly": .weekly,
    "@monthly": .monthly, "@yearly": .runsPerMonth(numerator: 1, denominator: 12),
    "@annually": .runsPerMonth(numerator: 1, denominator: 12),
  ]
  private static let monthNames = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
  private static let dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]

  /// The values that one field names: `*`, `*/5`, `1-5`, `1,3`, `mon-fri`, `?`.
  private static func values(
    _ field: String, _ range: ClosedRange<Int>, names: [String] = []
  ) -> Set<Int>? {
    var found: Set<Int> = []
    func number(_ text: Substring) -> Int? {
      if let index = names.firstIndex(of: text.lowercased()) {
        return index + range.lowerBound
      }
      return Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
    for item in field.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = item.split(separator: "/", omittingEmptySubsequences: false)
      guard parts.count <= 2, let span = parts.first else { return nil }
      var step = 1
      if parts.count == 2 {
        guard let typed = Int(parts[1]), typed > 0 else { return nil }
        step = typed
      }
      var bounds = range
      if span == "*" || span == "?" {
        // Sunday once.
        if range.upperBound == 7 { bounds = 0...6 }
      } else {
        let ends = span.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.count <= 2, let first = number(ends[0]) else { return nil }
        guard
          let last = ends.count == 2
            ? number(ends[1]) : parts.count == 2 ? range.upperBound : first,
          first <= last
        else { return nil }
        bounds = first...last
      }
      found.formUnion(stride(from: bounds.lowerBound, through: bounds.upperBound, by: step))
    }
    return found.isEmpty ? nil : found
  }
}
