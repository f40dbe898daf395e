/// The energy of a whole building over the energy of its computers (PUE, ISO/IEC 30134-2).
///
/// 1 is a building without cooling or losses; nothing can be below it.
public struct PowerUsageEffectiveness: Hashable, Comparable, Sendable {
  /// A finite number, at least 1.
  public let ratio: Double

  /// - Throws: ``QuantityError/notFinite``, or ``QuantityError/outOfRange`` below 1.
  public init(_ ratio: Double) throws(QuantityError) {
    guard ratio.isFinite else { throw .notFinite }
    guard ratio >= 1 else { throw .outOfRange }
    self.ratio = ratio
  }

  private init(unchecked ratio: Double) { self.ratio = ratio }

  /// No overhead at all: a machine in a room without cooling.
  public static let none = PowerUsageEffectiveness(unchecked: 1)

  public static func < (a: Self, b: Self) -> Bool { a.ratio < b.ratio }
}
