public import Quantities

/// One input moved to the ends of its range while all others stay.
public struct Swing: Hashable, Sendable {
  /// The answer at one end.
  public struct End: Hashable, Sendable {
    /// The input, in its unit.
    public var value: Double
    /// nil for never, or not in the life of the hardware.
    public var time: Months?
    /// Over the horizon.
    public var saving: Money
  }

  public var range: InputRange
  public var low: End
  public var high: End

  /// How far the saving moves.
  public var width: Double { abs(high.saving.dollars - low.saving.dollars) }
}

extension BuyOrRent {
  /// How much the answer depends on each input by itself, what matters most first.
  ///
  /// The order is that of the saving over the horizon, which unlike the time is always a number.
  ///
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  public func tornado(_ ranges: [InputRange]) throws(QuantityError) -> [Swing] {
    let figures = Figures(self)
    var swings: [Swing] = []
    for range in ranges {
      swings.append(
        try Swing(
          range: range, low: figures.end(range.input, range.low),
          high: figures.end(range.input, range.high)))
    }
    // Stable: of equals the first.
    return swings.enumerated().sorted {
      (-$0.element.width, $0.offset) < (-$1.element.width, $1.offset)
    }.map(\.element)
  }
}

extension Figures {
  fileprivate func end(_ input: BreakEvenInput, _ value: Double) throws(QuantityError) -> Swing.End
  {
    var changed = self
    changed.set(input, to: value)
    let limit = max(BreakEvenAnalysis.search.count, horizon.rounded(.up))
    let time = Crossing.first(changed, months: Int(min(limit, life ?? limit)))
    return Swing.End(
      value: value, time: time.map(Months.init),
      saving: try Money(rounding: changed.balance(at: horizon)))
  }
}
