/// Power over time, as a meter counts it.
public struct Energy: Hashable, Comparable, Sendable {
  public let kilowattHours: Double

  public init(kilowattHours: Double) { self.kilowattHours = kilowattHours }

  /// Nothing used.
  public static let zero = Energy(kilowattHours: 0)

  public static func < (a: Energy, b: Energy) -> Bool { a.kilowattHours < b.kilowattHours }

  public static func + (a: Energy, b: Energy) -> Energy {
    Energy(kilowattHours: a.kilowattHours + b.kilowattHours)
  }

  public static func - (a: Energy, b: Energy) -> Energy {
    Energy(kilowattHours: a.kilowattHours - b.kilowattHours)
  }

  /// Energy times a dimensionless number, such as runs a month.
  public static func * (energy: Energy, factor: Double) -> Energy {
    Energy(kilowattHours: energy.kilowattHours * factor)
  }
}
