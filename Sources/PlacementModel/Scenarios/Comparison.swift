public import Quantities

/// Scenarios side by side over one horizon.
public struct Comparison: Sendable {
  /// Where one scenario becomes cheaper than another.
  public struct Crossing: Hashable, Sendable {
    /// Index of the scenario that is cheaper from here on.
    public var cheaper: Int
    /// Index of the one that was cheaper before.
    public var dearer: Int
    /// Months from the beginning.
    public var months: Double
    /// What both have cost until then.
    public var total: Money
  }

  public var scenarios: [Scenario]
  public var horizon: Duration

  public init(_ scenarios: [Scenario], over horizon: Duration) {
    self.scenarios = scenarios
    self.horizon = horizon
  }

  /// Indices of the scenarios that leave out the fewest jobs: only these do the same work.
  ///
  /// Empty where several leave out equally few, but not the same ones.
  public var comparable: [Int] {
    let leftOut = scenarios.map { Set($0.leftOut) }
    let fewest = leftOut.map(\.count).min() ?? 0
    let found = scenarios.indices.filter { leftOut[$0].count == fewest }
    guard let first = found.first, found.allSatisfy({ leftOut[$0] == leftOut[first] }) else {
      return []
    }
    return found
  }

  /// The cheapest of those that do the same work and whose cost is wholly known, the first of
  /// equals; nil if there is none.
  public var cheapest: Int? {
    comparable.filter { !scenarios[$0].bill.unknown.isMoney }
      .min { (scenarios[$0].bill.total, $0) < (scenarios[$1].bill.total, $1) }
  }

  /// Scenarios of unknown cost that may yet be cheaper than the cheapest known one.
  public var contenders: [Int] {
    comparable.filter { index in
      let bill = scenarios[index].bill
      return bill.unknown.isMoney
        && cheapest.map { bill.total < scenarios[$0].bill.total } ?? true
    }
  }

  /// The comparable scenario that asks for the least at the beginning: the others have to earn back
  /// what they ask for beyond it.
  public var baseline: Int? {
    comparable.min { a, b in
      (scenarios[a].bill.setUp, a) < (scenarios[b].bill.setUp, b)
    }
  }

  /// Where the scenarios become cheaper than the baseline, or dearer again, in the order of time.
  ///
  /// - Complexity: O(scenarios · turns).
  public var crossings: [Crossing] {
    guard let baseline else { return [] }
    var found: [Crossing] = []
    for index in comparable where index != baseline {
      let curves = [scenarios[baseline].bill.course, scenarios[index].bill.course]
      for crossing in CourseCrossing.all(curves[0], curves[1]) {
        found.append(
          Crossing(
            cheaper: crossing.secondIsCheaper ? index : baseline,
            dearer: crossing.secondIsCheaper ? baseline : index,
            months: crossing.months, total: crossing.total))
      }
    }
    return found.sorted { ($0.months, $0.cheaper, $0.dearer) < ($1.months, $1.cheaper, $1.dearer) }
  }
}
