import Quantities

/// A yearly rate as the factor that grows from month to month.
struct Compounding {
  private let step: Double
  private let isYearly: Bool
  private(set) var factor = 1.0

  init(_ yearly: Double, isYearly: Bool) {
    self.isYearly = isYearly
    step = Self.step(yearly, isYearly: isYearly)
  }

  /// What a step of a month, or of a year, multiplies by.
  static func step(_ yearly: Double, isYearly: Bool) -> Double {
    if yearly == 0 { return 1 }
    return isYearly ? 1 + yearly : exponential(naturalLogarithm(onePlus: yearly) / 12)
  }

  /// Goes on to the end of so many months, of which the first is 1.
  mutating func advance(to months: Int) {
    if months > 0, !isYearly || months % 12 == 0 { factor *= step }
  }

  /// Begins anew.
  mutating func reset() { factor = 1 }
}
