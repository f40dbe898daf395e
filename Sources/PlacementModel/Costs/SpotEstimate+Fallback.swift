import Quantities

extension SpotEstimate {
  /// The same run, finished on demand once it has been interrupted so many times.
  ///
  /// The run is M = h/τ segments of length L = τ + δ, each of which is over without an interruption
  /// with probability p = exp(−ΛL).  Interruptions before the last segment is saved are then
  /// negative binomial, P(k) = C(M+k−1, k)·p^M·(1−p)^k; the run bears at most n of them, F on
  /// average.  By Wald's identity it spends F/Λ + (F − P(≥n))·R hours on spot machines and saves
  /// F·p/(1−p) segments there; the others, and the restart, are done on demand, where nothing
  /// interrupts.  As n grows this becomes Daly's expectation.
  ///
  /// - Complexity: O(interruptions).
  func fallingBack(after limit: Int) -> SpotEstimate {
    let lambda = interruptionsPerHour
    guard limit > 0, lambda > 0, workHours > .zero else { return self }
    let segments = workHours.count / intervalHours.count
    let length = lambda * (intervalHours + checkpointHours).count
    let lost = -exponentialMinusOne(-length)
    // P(k) up to the limit, and what is beyond it.
    var term = exponential(-length * segments)
    var inside = 0.0
    var interruptions = 0.0
    for count in 0..<limit {
      inside += term
      interruptions += Double(count) * term
      term *= (segments + Double(count)) / Double(count + 1) * lost
    }
    let kept = exponential(-length)
    // Where it is small it is summed, because a difference from 1 would keep no digit of it.
    let isSmall = segments * lost < Double(limit) * kept
    let beyond =
      isSmall
      ? Self.tail(from: term, at: limit, segments: segments, lost: lost) : max(0, 1 - inside)
    interruptions += Double(limit) * beyond
    let saved = interruptions * kept / lost
    let spot = interruptions / lambda + max(0, interruptions - beyond) * restartHours.count
    let rest = max(0, segments - saved) * intervalHours.count + beyond * restartHours.count
    var estimate = self
    estimate.fallback = Fallback(
      interruptions: limit, probability: beyond, spotHours: Hours(spot),
      onDemandHours: Hours(rest))
    estimate.expectedHours = Hours(spot + rest)
    return estimate
  }

  /// The probability of `limit` interruptions or more, which are more than the mean.
  private static func tail(
    from first: Double, at limit: Int, segments: Double, lost: Double
  ) -> Double {
    var sum = 0.0
    var term = first
    var count = Double(limit)
    while term > sum * 1e-17, count < 1e6 {
      sum += term
      term *= (segments + count) / (count + 1) * lost
      count += 1
    }
    return sum
  }
}
