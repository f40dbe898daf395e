import Planning
public import Quantities

/// Many comparisons, each with inputs drawn at random from their ranges.
public struct Simulation: Hashable, Sendable {
  /// How an input is drawn.
  public enum Distribution: String, CaseIterable, Hashable, Sendable {
    /// Likeliest at the value given, or in the middle if that is outside, falling to nothing at the
    /// ends.
    case triangular
    /// Everywhere alike.
    case uniform
  }

  /// Of 5, 50 and 95 in a hundred draws at most this.
  public struct Quantiles<Value: Hashable & Sendable>: Hashable, Sendable {
    public var p5: Value
    public var p50: Value
    public var p95: Value
  }

  public var draws: Int
  public var seed: UInt64
  public var distribution: Distribution
  public var ranges: [InputRange]
  /// nil where so many draws do not break even within the horizon and the life of the hardware.
  public var time: Quantiles<Months?>
  /// Over the horizon.
  public var saving: Quantiles<Money>
  /// Draws that break even within the horizon and the life of the hardware.
  public var breakingEven: Int

  /// Of breaking even within the horizon.
  public var probability: Share {
    (try? Share(Double(breakingEven) / Double(max(1, draws)))) ?? .none
  }

  /// Most months that all draws together may walk through.
  public static let mostMonths = 1_000_000_000
}

extension BuyOrRent {
  /// Draws the inputs of `ranges` at random, each by itself, and compares every time.
  ///
  /// The same seed gives the same result on every machine: the generator is our own, and so are the
  /// functions that turn its numbers into inputs.
  ///
  /// - Parameters:
  ///   - ranges: What is drawn; every other input stays.
  ///   - draws: At least 1.
  ///   - seed: Of the generator.
  ///   - distribution: How each is drawn.
  /// - Returns: The quantiles of what the draws come to.
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit, ``QuantityError/outOfRange`` for
  ///   no draws or more than ``Simulation/mostMonths`` allows.
  /// - Complexity: O(draws · months of the horizon).
  public func simulate(
    _ ranges: [InputRange], draws: Int, seed: UInt64,
    distribution: Simulation.Distribution = .triangular
  ) throws(QuantityError) -> Simulation {
    let figures = Figures(self)
    let months = max(1, Int(figures.horizon.rounded(.up)))
    guard draws > 0, draws <= Simulation.mostMonths / months else { throw .outOfRange }
    let drawn = ranges.map { DrawnInput($0, mode: figures.value(of: $0.input), distribution) }
    var random = SplitMix64(seed: seed)
    var times: [Double] = []
    var savings: [Double] = []
    times.reserveCapacity(draws)
    savings.reserveCapacity(draws)
    for _ in 0..<draws {
      var changed = figures
      for input in drawn { changed.set(input.range.input, to: input.value(at: random.nextUnit())) }
      let (time, saving) = changed.outcome
      times.append(time)
      savings.append(saving)
    }
    times.sort()
    savings.sort()
    func quantile(_ sorted: [Double], _ percent: Int) -> Double {
      // The smallest value that so many draws do not exceed.
      sorted[max(0, (draws * percent + 99) / 100 - 1)]
    }
    func time(_ percent: Int) -> Months? {
      let time = quantile(times, percent)
      return time.isFinite ? Months(time) : nil
    }
    return Simulation(
      draws: draws, seed: seed, distribution: distribution, ranges: ranges,
      time: Simulation.Quantiles(p5: time(5), p50: time(50), p95: time(95)),
      saving: Simulation.Quantiles(
        p5: try Money(rounding: quantile(savings, 5)),
        p50: try Money(rounding: quantile(savings, 50)),
        p95: try Money(rounding: quantile(savings, 95))),
      breakingEven: times.count { $0.isFinite })
  }
}

extension Figures {
  /// When owning comes out ahead within the horizon and the life of the hardware, infinite for never,
  /// and the saving over the horizon.
  fileprivate var outcome: (time: Double, saving: Double) {
    var flows = CashFlows(self)
    var time = Double.infinity
    let limit = min(horizon, life ?? horizon)
    repeat {
      flows.advance()
      if time == .infinity, let share = Crossing.share(from: flows.start, to: flows.end) {
        time = Double(flows.month - 1) + share
        if time > limit { time = .infinity }
      }
    } while Double(flows.month) < horizon
    let share = horizon - Double(flows.month - 1)
    return (time, flows.start + (flows.end - flows.start) * share)
  }
}

/// An input with the distribution it is drawn from.
private struct DrawnInput {
  let range: InputRange
  private let mode: Double?

  init(_ range: InputRange, mode: Double, _ distribution: Simulation.Distribution) {
    self.range = range
    switch distribution {
    case .uniform: self.mode = nil
    case .triangular:
      let isInside = range.low <= mode && mode <= range.high
      self.mode = isInside ? mode : range.low + (range.high - range.low) / 2
    }
  }

  /// The inverse of the distribution function: square roots at most, which IEEE 754 defines exactly.
  func value(at unit: Double) -> Double {
    let width = range.high - range.low
    guard width > 0 else { return range.low }
    guard let mode else { return range.low + unit * width }
    let rise = mode - range.low
    let value =
      unit * width < rise
      ? range.low + (unit * width * rise).squareRoot()
      : range.high - ((1 - unit) * width * (range.high - mode)).squareRoot()
    return min(max(value, range.low), range.high)
  }
}
