/// A mass of carbon dioxide equivalent.
public struct CarbonMass: Hashable, Comparable, Sendable {
  public let grams: Double

  public init(grams: Double) { self.grams = grams }

  /// Nothing emitted.
  public static let zero = CarbonMass(grams: 0)

  /// The same mass in kilograms.
  public var kilograms: Double { grams / 1_000 }

  public static func < (a: CarbonMass, b: CarbonMass) -> Bool { a.grams < b.grams }
  public static func + (a: CarbonMass, b: CarbonMass) -> CarbonMass {
    CarbonMass(grams: a.grams + b.grams)
  }
  public static func - (a: CarbonMass, b: CarbonMass) -> CarbonMass {
    CarbonMass(grams: a.grams - b.grams)
  }
}
