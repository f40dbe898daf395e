/// How numbers lie along an axis: from 0 at its lower end to 1 at its upper one, with round ticks.
struct ChartScale {
  struct Tick {
    var value: Double
    var text: String
  }

  /// Beyond this a number is off every chart.
  static let limit = 1e18

  private(set) var lower: Double
  private(set) var upper: Double
  private(set) var ticks: [Tick] = []

  /// A scale that shows all of `values`.
  ///
  /// - Parameters:
  ///   - axis: What the numbers count.
  ///   - values: The numbers; those beyond ``limit`` are left out.
  ///   - intervals: At most so many distances between ticks.
  ///   - isRoundedOut: Whether the ends move out to ticks.
  init(
    _ axis: ChartAxis, of values: some Sequence<Double>, intervals: Int, isRoundedOut: Bool = false
  ) {
    let usable = values.filter { $0.magnitude <= Self.limit }
    lower = usable.min() ?? 0
    upper = usable.max() ?? 0
    let size = max(lower.magnitude, upper.magnitude)
    if upper - lower <= size * 1e-9 {
      // One value has no extent: show it between 0 and itself, or in an interval of its own.
      (lower, upper) = (min(lower, 0), max(upper, 0))
      if upper <= lower { upper = lower + 1 }
    }
    let step = axis.step(atLeast: (upper - lower) / Double(max(intervals, 1)))
    if isRoundedOut {
      lower = (lower / step + 1e-9).rounded(.down) * step
      upper = (upper / step - 1e-9).rounded(.up) * step
    }
    let largest = max(lower.magnitude, upper.magnitude)
    var index = (lower / step - 1e-9).rounded(.up)
    while index * step <= upper + step * 1e-9, ticks.count < 100 {
      let value = index * step
      ticks.append(Tick(value: value, text: axis.text(value, step: step, largest: largest)))
      index += 1
    }
  }

  /// Where a number lies, from 0 to 1; what is beyond the ends lies on them.
  func position(of value: Double) -> Double {
    min(max((value - lower) / (upper - lower), 0), 1)
  }

  /// The number at a place.
  func value(at position: Double) -> Double { lower + position * (upper - lower) }
}
