public import Quantities

/// The hours of a week in which a job may run at home, on the lab's clock.
public struct WeeklyWindow: Hashable, Sendable {
  /// Stretches of the week in minutes from Monday 00:00, in order, apart from each other.
  public let stretches: [Range<Int>]

  static let minutesPerWeek = Weekday.hoursPerWeek * 60

  /// A stretch of hours on some days of the week.
  public struct Period: Hashable, Sendable {
    /// The days on which it begins.
    public var days: Set<Weekday>
    /// Minute of the day at which it begins, from 0 to 1,439.
    public var from: Int
    /// Minute of the day at which it ends, from 1 to 1,440; at or before ``from`` it is on the next
    /// day.
    public var to: Int

    public init(days: Set<Weekday> = Weekday.everyDay, from: Int = 0, to: Int = 24 * 60) {
      self.days = days
      self.from = from
      self.to = to
    }
  }

  /// The hours of any of some periods; nil if there are none.
  public init?(_ periods: [Period]) {
    let week = Self.minutesPerWeek
    var pieces: [Range<Int>] = []
    for period in periods {
      let length =
        period.to > period.from ? period.to - period.from : period.to - period.from + 1440
      guard length > 0, length <= 1440, (0..<1440).contains(period.from) else { continue }
      for day in period.days {
        let start = day.firstHourOfWeek * 60 + period.from
        pieces.append(start..<min(week, start + length))
        // What goes on after Sunday midnight.
        if start + length > week { pieces.append(0..<(start + length - week)) }
      }
    }
    var merged: [Range<Int>] = []
    for piece in pieces.sorted(by: {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }) {
      if let last = merged.last, piece.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, piece.upperBound)
      } else {
        merged.append(piece)
      }
    }
    guard !merged.isEmpty else { return nil }
    stretches = merged
  }

  /// Whether it is open all week.
  public var isAlways: Bool { stretches == [0..<Self.minutesPerWeek] }

  /// Whether it stays open from a minute of the week on for so many minutes.
  func isOpen(atMinuteOfWeek minute: Int, for minutes: Double) -> Bool {
    let week = Self.minutesPerWeek
    let start = (minute % week + week) % week
    return isAlways
      || wrappedStretches.contains { stretch in
        // What is open over Sunday midnight ends in the week after.
        [start, start + week].contains {
          stretch.contains($0) && Double($0) + minutes <= Double(stretch.upperBound) + 1e-6
        }
      }
  }

  /// How many minutes of an hour of the week it is open.
  func minutesOpen(inHour hour: Int) -> Int {
    let asked = hour * 60..<(hour + 1) * 60
    return stretches.reduce(0) { $0 + $1.clamped(to: asked).count }
  }
}

extension WeeklyWindow {
  /// The window as a manifest writes it: `18:00-08:00`, `mon-fri 18:00-08:00, sat 00:00-24:00`.
  public var text: String {
    // Each stretch by the days on which it begins, cut at midnight where it is a day long or more.
    let day = 24 * 60
    var days: [Range<Int>: Set<Weekday>] = [:]
    for stretch in wrappedStretches {
      var start = stretch.lowerBound
      while start < stretch.upperBound {
        let midnight = start / day * day
        let isShort = stretch.upperBound - start < day
        let end = isShort ? stretch.upperBound : midnight + day
        let hours = (start - midnight)..<(end - midnight)
        days[hours, default: []].insert(Weekday(hourOfWeek: start / 60))
        start = end
      }
    }
    let order = days.sorted {
      ($0.value.min() ?? .monday, $0.key.lowerBound) < (
        $1.value.min() ?? .monday, $1.key.lowerBound
      )
    }
    return order.flatMap { hours, days in
      let end = hours.upperBound > day ? hours.upperBound - day : hours.upperBound
      return Self.text(of: days).map { "\($0)\(Self.clock(hours.lowerBound))-\(Self.clock(end))" }
    }.joined(separator: ", ")
  }

  /// The stretches with what goes on over Sunday midnight joined.
  fileprivate var wrappedStretches: [Range<Int>] {
    var joined = stretches
    if joined.count > 1, let first = joined.first, let last = joined.last, first.lowerBound == 0,
      last.upperBound == Self.minutesPerWeek
    {
      joined.removeFirst()
      joined[joined.count - 1] = last.lowerBound..<(last.upperBound + first.upperBound)
    }
    return joined
  }

  /// `mon-fri `, `sat `; nothing for every day.
  private static func text(of days: Set<Weekday>) -> [String] {
    if days.count == 7 { return [""] }
    var runs: [(first: Weekday, last: Weekday)] = []
    for day in days.sorted() {
      if let last = runs.last, last.last.daysSinceMonday + 1 == day.daysSinceMonday {
        runs[runs.count - 1].last = day
      } else {
        runs.append((day, day))
      }
    }
    return runs.map { run in
      let first = run.first.rawValue.prefix(3)
      return run.first == run.last ? "\(first) " : "\(first)-\(run.last.rawValue.prefix(3)) "
    }
  }

  private static func clock(_ minutes: Int) -> String {
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
