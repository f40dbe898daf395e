/// A part of a whole, from nothing to all of it: a utilization, a load factor, a discount.
public struct Share: Hashable, Comparable, Sendable {
  /// The share as a number from 0 to 1.
  public let fraction: Double

  /// - Parameter fraction: From 0 to 1, both included.
  /// - Throws: ``QuantityError/notFinite``, ``QuantityError/negative``, or
  ///   ``QuantityError/outOfRange`` above 1.
  public init(_ fraction: Double) throws(QuantityError) {
    guard fraction.isFinite else { throw .notFinite }
    guard fraction >= 0 else { throw .negative }
    guard fraction <= 1 else { throw .outOfRange }
    // Minus zero equals zero, but would print a sign.
    self.fraction = fraction == 0 ? 0 : fraction
  }

  /// - Parameter percent: From 0 to 100, both included.
  /// - Throws: As ``init(_:)`` does.
  public init(percent: Double) throws(QuantityError) {
    try self.init(percent / 100)
  }

  private init(unchecked fraction: Double) { self.fraction = fraction }

  /// Nothing.
  public static let none = Share(unchecked: 0)
  /// The whole.
  public static let all = Share(unchecked: 1)

  /// What is left of the whole.
  public var complement: Share { Share(unchecked: 1 - fraction) }

  public static func < (a: Share, b: Share) -> Bool { a.fraction < b.fraction }

  /// A share of a share.
  public static func * (a: Share, b: Share) -> Share { Share(unchecked: a.fraction * b.fraction) }
}

extension Share {
  /// A part of a power, such as a load factor of what the sheet rates.
  public static func * (share: Share, power: Power) -> Power { power * share.fraction }
  /// A part of a power, such as a load factor of what the sheet rates.
  public static func * (power: Power, share: Share) -> Power { power * share.fraction }
  /// A part of a line.
  public static func * (rate: BitRate, share: Share) -> BitRate { rate * share.fraction }
}
