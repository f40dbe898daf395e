/// What a device draws.
///
/// Power is measured or estimated, so it is a `Double`; a value that is not finite stays so through
/// every product and is refused where it would become money (``EnergyPrice/cost(of:)``).
public struct Power: Hashable, Comparable, Sendable {
  public let watts: Double

  public init(watts: Double) { self.watts = watts }

  /// Nothing drawn.
  public static let zero = Power(watts: 0)

  /// The same power in kilowatts.
  public var kilowatts: Double { watts / 1_000 }

  public static func < (a: Power, b: Power) -> Bool { a.watts < b.watts }
  public static func + (a: Power, b: Power) -> Power { Power(watts: a.watts + b.watts) }
  public static func - (a: Power, b: Power) -> Power { Power(watts: a.watts - b.watts) }

  /// Power times a dimensionless number: a count of devices, a load factor.
  public static func * (power: Power, factor: Double) -> Power {
    Power(watts: power.watts * factor)
  }

  /// Power at the meter of a building: what the devices draw, and the cooling for it.
  public static func * (power: Power, effectiveness: PowerUsageEffectiveness) -> Power {
    Power(watts: power.watts * effectiveness.ratio)
  }

  /// Power held for a time is energy.
  public static func * (power: Power, time: Duration) -> Energy {
    Energy(kilowattHours: power.watts * time.hours / 1_000)
  }
}
