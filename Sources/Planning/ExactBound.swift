extension ReducedProblem {
  /// The Lagrangian bound at the given prices, in integers and with every rounding downwards.
  ///
  /// Each price is a `Double` and so an integer times a power of two; nothing is lost in taking it
  /// apart.  Costs and uses are integers already.  The products are formed in 128 bits and brought
  /// to a common scale, down for what a job is charged and up for what the capacities are worth.
  ///
  /// - Parameter prices: For each capacity the price of one unit; finite and not negative.
  /// - Returns: A lower bound on the cost of every plan (Geoffrion 1974), rounded up to an integer
  ///   since every plan costs one; `nil` if a number leaves the range.
  func provenBound(at prices: [Double]) -> Int64? {
    let fraction = 20
    var multipliers: [Multiplier] = []
    var total: Int128 = 0
    for (capacity, price) in zip(capacities, prices) {
      guard let multiplier = Multiplier(price, fractionBits: fraction, largestUse: capacity) else {
        return nil
      }
      total -= multiplier.roundedUp(times: capacity)
      multipliers.append(multiplier)
    }
    for job in 0..<jobCount {
      var least = Int128.max
      for option in options(of: job) {
        var price = Int128(costs[option]) << Int128(fraction)
        for use in uses(of: option) {
          price += multipliers[Int(useCapacity[use])].roundedDown(times: useAmount[use])
        }
        least = min(least, price)
      }
      total += least
    }
    let down = total >> Int128(fraction)
    let bound = down << Int128(fraction) == total ? down : down + 1
    return Int64(exactly: bound)
  }
}

/// A price as an integer and a shift.
private struct Multiplier {
  var significand: Int128
  /// How far products are shifted to the right; negative to the left.
  var shift: Int

  init?(_ price: Double, fractionBits: Int, largestUse: Int64) {
    guard price.isFinite, price >= 0 else { return nil }
    guard price > 0 else {
      (significand, shift) = (0, 0)
      return
    }
    // Worth of the whole capacity below 2⁷²: then no sum of 2³¹ jobs leaves 128 bits.
    guard price * Double(largestUse) < 0x1p72, price < 0x1p72 else { return nil }
    // price = integer · 2^(exponent − 52), also for the smallest numbers.
    let exponent = Int(price.exponent)
    significand = Int128(Int64(price.significand * 0x1p52))
    shift = 52 - exponent - fractionBits
    // What is left of such a price after the shift is nothing in any case.
    if shift > 126 { (significand, shift) = (0, 0) }
  }

  func roundedDown(times amount: Int64) -> Int128 {
    let product = significand * Int128(amount)
    return shift >= 0 ? product >> Int128(shift) : product << Int128(-shift)
  }

  func roundedUp(times amount: Int64) -> Int128 {
    let product = significand * Int128(amount)
    guard shift > 0 else { return product << Int128(-shift) }
    return -((-product) >> Int128(shift))
  }
}
