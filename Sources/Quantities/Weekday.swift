/// A day of the week; ISO 8601 weeks begin on Monday.
public enum Weekday: String, CaseIterable, Comparable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day that an hour of the week falls on.
  ///
  /// - Parameter hourOfWeek: Hours since Monday 00:00; other weeks wrap around.
  public init(hourOfWeek: Int) {
    self =
      switch Weekday.wrapped(hourOfWeek) / 24 {
      case 0: .monday
      case 1: .tuesday
      case 2: .wednesday
      case 3: .thursday
      case 4: .friday
      case 5: .saturday
      default: .sunday
      }
  }

  /// Days since Monday, from 0 to 6.
  public var daysSinceMonday: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }

  /// The hour of the week at which the day begins.
  public var firstHourOfWeek: Int { daysSinceMonday * 24 }

  /// Monday to Friday.
  public static let workdays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
  /// Saturday and Sunday.
  public static let weekend: Set<Weekday> = [.saturday, .sunday]
  /// The whole week.
  public static let everyDay = Set(Weekday.allCases)

  public static func < (a: Weekday, b: Weekday) -> Bool { a.daysSinceMonday < b.daysSinceMonday }

  public static let hoursPerWeek = 168

  /// An hour of any week as an hour of this one, from 0 to 167.
  static func wrapped(_ hour: Int) -> Int {
    let rest = hour % hoursPerWeek
    return rest < 0 ? rest + hoursPerWeek : rest
  }
}
