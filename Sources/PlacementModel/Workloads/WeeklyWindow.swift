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
      let length = period.to > period.from ? period.to - period.from : period.to - period.from + 1440
      guard length > 0, length <= 1440, (0..<1440).contains(period.from) else { continue }
      for day in period.days {
        let start = day.firstHourOfWeek * 60 + period.from
        pieces.append(start..<min(week, start + length))
        // What goes on after Sunday midnight.
        if start + length > week { pieces.append(0..<(start + length - week)) }
      }
    }
    var merged: [Range<Int>] = []
    for piece in pieces.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    {
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
}
