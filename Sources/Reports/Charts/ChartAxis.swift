import Quantities

/// What an axis of a chart counts.  A chart is drawn over plain numbers; this says what they are.
package struct ChartAxis: Hashable, Sendable {
  package enum Unit: Hashable, Sendable {
    /// Dollars.
    case money
    case months
    case days
    case hours
    /// A share of a whole, where 1 is 100 %.
    case share
    /// Whole things, such as GPUs: never a tick between two of them.
    case count
    case number
  }

  /// What is counted, with its unit where the ticks do not show it: `cumulative cost`, `months`.
  package var title: String
  package var unit: Unit

  package init(_ title: String, _ unit: Unit) {
    self.title = title
    self.unit = unit
  }

  /// The least round distance of ticks that is not below `distance`.
  func step(atLeast distance: Double) -> Double {
    let calendar: [Double] =
      switch unit {
      case .months: [1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 360, 600]
      case .days: [0.25, 0.5, 1, 2, 7, 14, 28, 56, 112, 364]
      case .hours: [0.25, 0.5, 1, 2, 3, 4, 6, 12, 24, 48, 72, 168, 336, 720, 1_440, 2_160]
      case .count: [1, 2, 5, 10]
      default: []
      }
    if let step = calendar.first(where: { $0 >= distance }) { return step }
    var power = 1.0
    while power < distance { power *= 10 }
    while power / 10 >= distance { power /= 10 }
    // `power` is the first power of ten that is large enough; half or a fifth of it may be as well.
    return [5, 2].lazy.map { power / $0 }.first { $0 >= distance } ?? power
  }

  /// What stands at a tick, where ticks are `step` apart and reach `largest`.
  func text(_ value: Double, step: Double, largest: Double) -> String {
    let value = value.magnitude < step / 1_000 ? 0 : value
    switch unit {
    case .share:
      return fixed(value * 100, decimals: decimals(step * 100), grouped: true) + " %"
    case .money:
      let scales = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "k")]
      let (scale, suffix) =
        largest < 100_000 ? (1, "") : scales.first { largest >= $0.0 } ?? (1, "")
      let digits = fixed(
        value.magnitude / scale, decimals: decimals(step / scale, least: step < 1 ? 2 : 0),
        grouped: true)
      return (value < 0 ? "-$" : "$") + digits + (value == 0 ? "" : suffix)
    default:
      return fixed(value, decimals: decimals(step), grouped: true)
    }
  }

  /// How many decimals show a round number in full.
  private func decimals(_ step: Double, least: Int = 0) -> Int {
    var count = least
    var scaled = step
    for _ in 0..<count { scaled *= 10 }
    while count < 12, (scaled - scaled.rounded()).magnitude > scaled / 1_000 {
      scaled *= 10
      count += 1
    }
    return count
  }
}
