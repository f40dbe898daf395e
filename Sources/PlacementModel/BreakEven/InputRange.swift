public import Quantities

/// Between which values an input may lie, in the input's unit.
public struct InputRange: Hashable, Sendable {
  public var input: BreakEvenInput
  public var low: Double
  public var high: Double
  /// Whether nobody gave it.
  public var isAssumed: Bool

  /// - Throws: ``QuantityError/notFinite``, or ``QuantityError/outOfRange`` if the ends are the wrong
  ///   way round or outside of what the input can be.
  public init(
    _ input: BreakEvenInput, from low: Double, to high: Double, isAssumed: Bool = false
  ) throws(QuantityError) {
    guard low.isFinite, high.isFinite else { throw .notFinite }
    guard low <= high, input.bounds.contains(low), input.bounds.contains(high) else {
      throw .outOfRange
    }
    self.init(input, low, high, isAssumed: isAssumed)
  }

  fileprivate init(_ input: BreakEvenInput, _ low: Double, _ high: Double, isAssumed: Bool) {
    self.input = input
    self.low = low
    self.high = high
    self.isAssumed = isAssumed
  }
}

extension BreakEvenInput {
  /// What an input can be at all.
  public var bounds: ClosedRange<Double> {
    switch self {
    case .growth: -1...1_000
    case .rentDecline: -1_000...1
    case .discount: -0.99...1_000
    case .throughput: 1e-9...1e12
    default: 0...1e15
    }
  }
}

extension BuyOrRent {
  /// The value of an input, in its unit; nil if it has no part in the comparison.
  public func value(of input: BreakEvenInput) -> Double? {
    let figures = Figures(self)
    return figures.uses(input) ? figures.value(of: input) : nil
  }

  /// The ranges given, and one of ours for each other input that has a part in the comparison.
  ///
  /// Ours are guesses of how wrong such a figure is a year on: prices by a tenth, rent and use by a
  /// quarter, rates by some points.
  public func ranges(given: [InputRange]) -> [InputRange] {
    let figures = Figures(self)
    var ranges: [InputRange] = []
    for input in BreakEvenInput.allCases {
      if let own = given.last(where: { $0.input == input }) {
        ranges.append(own)
      } else if figures.uses(input) {
        let ends = figures.assumedRange(of: input)
        ranges.append(InputRange(input, ends.low, ends.high, isAssumed: true))
      }
    }
    return ranges
  }
}

extension Figures {
  fileprivate func assumedRange(of input: BreakEvenInput) -> (low: Double, high: Double) {
    let value = value(of: input)
    func within(_ share: Double) -> (Double, Double) { (value * (1 - share), value * (1 + share)) }
    switch input {
    case .capital, .power, .maintenance, .overhead: return within(0.1)
    case .rent, .electricity, .running: return within(0.25)
    case .use: return (value * 0.75, min(value * 1.25, max(value, min(capacity, month))))
    case .throughput, .tokens: return within(0.2)
    case .resale: return value > 0 ? within(0.5) : (0, 0.2 * capital)
    case .growth: return (value - 0.1, value + 0.1)
    case .rentDecline: return (value, min(1, value + 0.2))
    case .discount: return (max(0, value - 0.05), value + 0.05)
    }
  }
}
