/// How much carbon dioxide equivalent a grid emits for each kilowatt-hour.
public struct CarbonIntensity: Hashable, Comparable, Sendable {
  public let gramsPerKilowattHour: Double

  public init(gramsPerKilowattHour: Double) { self.gramsPerKilowattHour = gramsPerKilowattHour }

  public static func < (a: CarbonIntensity, b: CarbonIntensity) -> Bool {
    a.gramsPerKilowattHour < b.gramsPerKilowattHour
  }

  /// What is emitted for an amount of energy.
  public static func * (intensity: CarbonIntensity, energy: Energy) -> CarbonMass {
    CarbonMass(grams: intensity.gramsPerKilowattHour * energy.kilowattHours)
  }

  /// What is emitted for an amount of energy.
  public static func * (energy: Energy, intensity: CarbonIntensity) -> CarbonMass {
    intensity * energy
  }
}
