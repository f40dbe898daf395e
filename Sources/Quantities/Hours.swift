/// An estimated length of time, in hours.
///
/// What a job is billed for is a `Duration`, exact; what it is expected to take (at another GPU's
/// speed, with interruptions) is an estimate, and estimates are floating point.
public struct Hours: Hashable, Comparable, Sendable {
  /// Finite and not negative wherever the library returns one.
  public let count: Double

  public init(_ count: Double) { self.count = count }

  /// The hours of an exact length of time.
  public init(_ duration: Duration) { count = duration.hours }

  public static let zero = Hours(0)

  public static func < (a: Hours, b: Hours) -> Bool { a.count < b.count }
  public static func + (a: Hours, b: Hours) -> Hours { Hours(a.count + b.count) }
  public static func - (a: Hours, b: Hours) -> Hours { Hours(a.count - b.count) }
  public static func * (hours: Hours, factor: Double) -> Hours { Hours(hours.count * factor) }
  /// Energy drawn over the time.
  public static func * (power: Power, hours: Hours) -> Energy {
    Energy(kilowattHours: power.watts * hours.count / 1000)
  }
}
