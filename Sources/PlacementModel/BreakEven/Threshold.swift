public import Quantities

/// The value of one input at which both sides cost the same after a time, all others staying.
public struct Threshold: Hashable, Sendable {
  public var input: BreakEvenInput
  /// As it is now, in the input's unit.
  public var value: Double
  /// Where the answer flips, in the input's unit; nil if no value does it.
  public var flipsAt: Double?
}

extension BuyOrRent {
  /// What would flip the answer: for each input with a part in the comparison, the nearest value at
  /// which buying and renting come out even after `time`.
  ///
  /// Found by halving between values on either side of which the balance has different signs, so
  /// that it holds for the whole model and not for one formula.
  ///
  /// - Complexity: O(inputs · months · 200).
  public func thresholds(after time: Months) -> [Threshold] {
    let figures = Figures(self)
    return BreakEvenInput.allCases.filter(figures.uses).map { input in
      Threshold(
        input: input, value: figures.value(of: input),
        flipsAt: figures.flip(of: input, after: time.count))
    }
  }
}

extension Figures {
  fileprivate func flip(of input: BreakEvenInput, after time: Double) -> Double? {
    func balance(_ value: Double) -> Double {
      var changed = self
      changed.set(input, to: value)
      return changed.balance(at: time)
    }
    let value = value(of: input)
    let isAhead = balance(value) >= 0
    // Steps outwards; the nearer of the two directions counts.
    for step in 0..<Self.steps.count {
      var found: [Double] = []
      for direction in [-1.0, 1.0] {
        let inner = probe(input, from: value, direction, step)
        let outer = probe(input, from: value, direction, step + 1)
        guard inner != outer, (balance(outer) >= 0) != isAhead else { continue }
        found.append(Self.root(of: balance, between: inner, and: outer))
      }
      if let nearest = found.min(by: { abs($0 - value) < abs($1 - value) }) { return nearest }
    }
    return nil
  }

  /// How far from the value to look, step by step: as factors for amounts, as points for rates.
  private static let steps: [Double] = [0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 64, 256, 1_024, 10_240]

  private func probe(
    _ input: BreakEvenInput, from value: Double, _ direction: Double, _ step: Int
  ) -> Double {
    guard step > 0 else { return value }
    let far = Self.steps[step - 1]
    let limits = limits(of: input)
    let moved =
      switch input {
      case .growth, .rentDecline, .discount: value + direction * far / 4
      case .resale where value == 0: direction * far * capital / 8
      default: direction > 0 ? value * (1 + far) : value * max(0, 1 - far)
      }
    return min(max(moved, limits.lowerBound), limits.upperBound)
  }

  /// What makes sense, which is less than what an input can be.
  private func limits(of input: BreakEvenInput) -> ClosedRange<Double> {
    switch input {
    case .use: return 0...max(min(capacity, month), hours)
    case .resale: return 0...max(capital, resaleAtFirst)
    case .discount: return 0...max(10, discount)
    case .growth: return min(-0.9, growth)...max(10, growth)
    // At 100 % the rent is nothing from the second month on, and the balance jumps.
    case .rentDecline: return min(-1, 0 - rentChange)...max(0.95, 0 - rentChange)
    case .throughput: return min(rentedHours, 1e-6)...max(rentedHours, 1e6)
    default: return input.bounds
    }
  }
}
