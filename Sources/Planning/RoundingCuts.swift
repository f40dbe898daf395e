// Mixed-integer rounding (Nemhauser and Wolsey 1990; Marchand and Wolsey 2001), in integers.
//
// Any combination of capacities is an equation Σ a·x + Σ c·s = b in the choices x and the slacks
// s ≥ 0.  As every job takes exactly one option, the coefficients of a job may be counted from those
// of the option it mostly takes.  Dividing by δ and rounding gives, with r = b mod δ,
//
//   Σ (⌊a/δ⌋ (δ − r) + max(0, a mod δ − r)) x + Σ_{c < 0} c·s ≤ ⌊b/δ⌋ (δ − r),
//
// which every plan satisfies exactly, since nothing here is rounded except on the safe side.

struct RoundingSeparation {
  let problem: ReducedProblem
  let shares: [Double]
  /// Amounts and sizes of the capacities brought to at most 2³⁰: amounts down, which is valid.
  private var amounts: [Int64] = []
  private var sizes: [Int64] = []
  /// The option that each job takes most of.
  private var references: [Int] = []

  private static let bits: Int128 = 30
  private static let weightBits = 44

  init(_ problem: ReducedProblem, shares: [Double]) {
    self.problem = problem
    self.shares = shares
    let largest = Int64(1) << 30
    sizes = problem.capacities.map { min($0, largest) }
    amounts.reserveCapacity(problem.useAmount.count)
    for (capacity, amount) in zip(problem.useCapacity, problem.useAmount) {
      let size = problem.capacities[Int(capacity)]
      amounts.append(
        size <= largest ? amount : Int64((Int128(amount) &<< Self.bits) / Int128(size)))
    }
    for job in 0..<problem.jobCount {
      var best = problem.options(of: job).lowerBound
      for option in problem.options(of: job) where shares[option] > shares[best] { best = option }
      references.append(best)
    }
  }

  /// The most violated inequality from a combination of capacities.
  ///
  /// - Parameter weights: For each capacity its weight, per share of the capacity.
  /// - Returns: `nil` if none is violated worth mentioning.
  func cut(weights: [Double]) -> Cut? {
    let largest = weights.reduce(0) { max($0, abs($1)) }
    guard largest > 0, largest.isFinite else { return nil }
    let unit = Double(Int64(1) << Int64(Self.weightBits))
    let multipliers = zip(weights, sizes).map { weight, size in
      Int128(Int64(weight / largest * unit / Double(size)))
    }
    var row = [Int128](repeating: 0, count: problem.costs.count)
    var sum: Int128 = 0
    for (multiplier, size) in zip(multipliers, sizes) { sum += multiplier * Int128(size) }
    for option in problem.costs.indices {
      for use in problem.uses(of: option) {
        row[option] += multipliers[Int(problem.useCapacity[use])] * Int128(amounts[use])
      }
    }
    // What the slacks with negative weight bring in: −Σ w·(size − Σ amount·x).
    var slackRow = [Int128](repeating: 0, count: problem.costs.count)
    var slackSum: Int128 = 0
    for (multiplier, size) in zip(multipliers, sizes) where multiplier < 0 {
      slackSum += multiplier * Int128(size)
    }
    if slackSum != 0 {
      for option in problem.costs.indices {
        for use in problem.uses(of: option) {
          let multiplier = multipliers[Int(problem.useCapacity[use])]
          if multiplier < 0 { slackRow[option] += multiplier * Int128(amounts[use]) }
        }
      }
    }
    var divisors: Set<Int128> = []
    for job in 0..<problem.jobCount {
      let reference = row[references[job]]
      sum -= reference
      for option in problem.options(of: job) {
        row[option] -= reference
        if shares[option] > 1e-6, row[option] != 0 { divisors.insert(abs(row[option])) }
      }
    }
    // All divisors are tried in floating point, the best one in integers.
    let estimate = Estimate(
      row: row.map(\.approximation), slackRow: slackRow.map(\.approximation),
      sum: sum.approximation, slackSum: slackSum.approximation)
    var best = 1e-3
    var chosen: Int128?
    for divisor in divisors.sorted().suffix(24) {
      let efficacy = estimate.efficacy(problem, shares, divisor: divisor.approximation)
      if efficacy > best { (best, chosen) = (efficacy, divisor) }
    }
    return chosen.flatMap { rounded(row, sum, by: $0, slackRow, slackSum) }
  }

  private func rounded(
    _ row: [Int128], _ sum: Int128, by divisor: Int128, _ slackRow: [Int128], _ slackSum: Int128
  ) -> Cut? {
    let (whole, rest) = sum.flooredDivision(by: divisor)
    let scale = divisor - rest
    var limit = whole * scale - slackSum
    var coefficients = [Int128](repeating: 0, count: row.count)
    for job in 0..<problem.jobCount {
      var least = Int128.max
      for option in problem.options(of: job) {
        let (quotient, remainder) = row[option].flooredDivision(by: divisor)
        let coefficient = quotient * scale + max(0, remainder - rest) - slackRow[option]
        coefficients[option] = coefficient
        least = min(least, coefficient)
      }
      limit -= least
      for option in problem.options(of: job) { coefficients[option] -= least }
    }
    guard limit > 0 else { return nil }
    // Small numbers serve as well: rounding both sides down is valid, as the left one is integral.
    var shrink: Int128 = 0
    while limit &>> shrink > Self.largestLimit { shrink += 1 }
    var uses: [Cut.Use] = []
    for (option, coefficient) in coefficients.enumerated() {
      let small = coefficient &>> shrink
      guard small > 0 else { continue }
      guard let amount = Int64(exactly: small) else { return nil }
      uses.append(.init(option: Int32(option), amount: amount))
    }
    return Cut(uses: uses, limit: Int64(limit &>> shrink))
  }

  private static let largestLimit = Int128(1) << 40
}

/// The same in floating point, to see which divisor cuts deepest.
private struct Estimate {
  let row: [Double]
  let slackRow: [Double]
  let sum: Double
  let slackSum: Double

  /// How far the relaxation is from the inequality, in its space; zero if the numbers are wild.
  func efficacy(_ problem: ReducedProblem, _ shares: [Double], divisor: Double) -> Double {
    let inverse = 1 / divisor
    let (whole, rest) = Self.floored(sum, divisor, inverse)
    // Near a whole number the inequality says little.
    guard rest > 0.02 * divisor, rest < 0.98 * divisor else { return 0 }
    let scale = divisor - rest
    var violation = slackSum - whole * scale
    var norm = 0.0
    let start = problem.optionStart.span
    let (row, slackRow, shares) = (row.span, slackRow.span, shares.span)
    for job in 0..<problem.jobCount {
      var least = Double.infinity
      // Of the coefficients less the least the squares add up to this.
      var (count, linear, square) = (0.0, 0.0, 0.0)
      for option in Int(start[job])..<Int(start[job + 1]) {
        let (quotient, remainder) = Self.floored(row[option], divisor, inverse)
        let coefficient = quotient * scale + max(0, remainder - rest) - slackRow[option]
        least = min(least, coefficient)
        violation += coefficient * shares[option]
        count += 1
        linear += coefficient
        square += coefficient * coefficient
      }
      norm += max(0, square - 2 * least * linear + count * least * least)
    }
    return norm > 0 ? violation / norm.squareRoot() : 0
  }

  private static func floored(
    _ value: Double, _ divisor: Double, _ inverse: Double
  ) -> (Double, Double) {
    let ratio = value * inverse
    guard abs(ratio) < 0x1p52 else { return (ratio, 0) }
    let truncated = Double(Int64(ratio))
    let quotient = truncated > ratio ? truncated - 1 : truncated
    return (quotient, value - quotient * divisor)
  }
}

extension Int128 {
  /// Quotient and remainder with the quotient rounded down and the remainder not negative.
  fileprivate func flooredDivision(by divisor: Int128) -> (quotient: Int128, remainder: Int128) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The nearest floating-point number or one of its neighbours.
  fileprivate var approximation: Double {
    let high = Int64(truncatingIfNeeded: self &>> 64)
    return Double(high) * 0x1p64 + Double(UInt64(truncatingIfNeeded: self))
  }
}
