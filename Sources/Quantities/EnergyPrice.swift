/// What a kilowatt-hour costs.
public struct EnergyPrice: Hashable, Comparable, Sendable {
  public let perKilowattHour: Money

  public init(perKilowattHour: Money) { self.perKilowattHour = perKilowattHour }

  /// Energy for nothing.
  public static let zero = EnergyPrice(perKilowattHour: .zero)

  /// The cost of an amount of energy, rounded once to the micro-dollar.
  ///
  /// The price may be below zero, as wholesale prices sometimes are.
  ///
  /// - Throws: ``QuantityError/notFinite`` or ``QuantityError/overflow``.
  public func cost(of energy: Energy) throws(QuantityError) -> Money {
    try perKilowattHour.scaled(by: energy.kilowattHours)
  }

  public static func < (a: EnergyPrice, b: EnergyPrice) -> Bool {
    a.perKilowattHour < b.perKilowattHour
  }
}
