import Quantities

/// When owning comes out ahead, month by month.
struct Crossing {
  /// Months to the first moment from which owning is ahead; nil if there is none within the limit.
  var ahead: Double?
  /// Months to the moment when it falls behind again after that.
  var behindAgain: Double?
  /// Months to the moment from which it is ahead to the end.
  var aheadForGood: Double?
  /// Months to the moment from which it is ahead though what is still owed is settled.
  var settled: Double?
  /// Hours of work and runs done by then.
  var hours = 0.0
  var runs = 0.0

  /// Walks through whole months up to a limit.
  ///
  /// - Complexity: O(limit).
  init(_ figures: Figures, months limit: Int) {
    var flows = CashFlows(figures)
    var (hoursBefore, runsBefore) = (0.0, 0.0)
    while flows.month < limit {
      flows.advance()
      let months = Double(flows.month - 1)
      if flows.start <= 0, aheadForGood != nil {
        // Hardware bought again.
        aheadForGood = nil
        if behindAgain == nil { behindAgain = months }
      }
      if let share = Self.share(from: flows.start, to: flows.end), aheadForGood == nil {
        aheadForGood = months + share
        if ahead == nil {
          ahead = months + share
          hours = hoursBefore + (flows.hours - hoursBefore) * share
          runs = runsBefore + (flows.runs - runsBefore) * share
        }
      }
      if aheadForGood != nil, flows.end <= 0 {
        let fall = flows.start - flows.end
        if behindAgain == nil { behindAgain = months + (fall > 0 ? flows.start / fall : 1) }
        aheadForGood = nil
      }
      if settled == nil {
        let share = Self.share(
          from: flows.start - flows.owedAtStart, to: flows.end - flows.owed)
        settled = share.map { months + $0 }
      }
      (hoursBefore, runsBefore) = (flows.hours, flows.runs)
    }
  }

  /// Months to the first moment from which owning is ahead, and nothing else.
  ///
  /// - Complexity: O(months to that moment).
  static func first(_ figures: Figures, months limit: Int) -> Double? {
    var flows = CashFlows(figures)
    while flows.month < limit {
      flows.advance()
      if let share = share(from: flows.start, to: flows.end) {
        return Double(flows.month - 1) + share
      }
    }
    return nil
  }

  /// The part of a month after which a balance is above zero; nil if it is not at its end, nor at its
  /// start.
  static func share(from start: Double, to end: Double) -> Double? {
    if start > 0 { return 0 }
    guard end > 0 else { return nil }
    // Above zero: the end is, and the start is not.
    return -start / (end - start)
  }
}
