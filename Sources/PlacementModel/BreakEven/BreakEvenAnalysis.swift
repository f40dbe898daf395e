public import Quantities

/// The answer to a ``BuyOrRent``.
public struct BreakEvenAnalysis: Hashable, Sendable {
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// Owning is ahead from the first day.
    case atOnce = "at-once"
    case withinHorizon = "within-horizon"
    /// The hardware lives long enough, but nobody looks so far.
    case afterHorizon = "after-horizon"
    /// Not before the hardware has to be bought again.
    case neverInItsLife = "never-in-its-life"
    case never
  }

  /// A month as it begins: nothing discounted, no prices changed, warranty and credits left out.
  public struct Month: Hashable, Sendable {
    /// Renting the work (k).
    public var rented: Money
    /// Running it on hardware of one's own (l).
    public var owned: Money
  }

  public var question: BuyOrRent
  public var outcome: Outcome
  public var month: Month
  /// Capital over what a month saves, t = C / (k − l); nil for never.
  public var simple: Months?
  /// When owning comes out ahead; nil for never.  With ``Outcome/neverInItsLife``, that of hardware
  /// which was bought again.
  public var time: Months?
  /// Work done by then, at the pace of the owned hardware.
  public var hours: Hours?
  /// nil where there are no runs.
  public var runs: Double?
  /// Millions, read and written; nil where there are none.
  public var millionTokens: Double?
  /// When it falls behind again; nil if it does not, as far as anybody looks.
  public var behindAgain: Months?
  /// From when on it stays ahead; nil if it does not.
  public var aheadForGood: Months?
  /// When owning is ahead even if what is still owed is settled at that moment; nil for never, and
  /// where nothing is owed.
  public var settled: Months?
  /// Hours of use in a month from which owning pays within the horizon; nil if no use does.
  public var hoursNeededPerMonth: Hours?

  /// How far break-even is looked for: a hundred years, or the horizon if that is further.
  public static let search = Months(1_200)

  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  /// - Complexity: O(months looked through).
  public init(_ question: BuyOrRent) throws(QuantityError) {
    self.question = question
    let figures = Figures(question)
    let (rented, owned) = figures.firstMonth
    month = Month(rented: try Money(rounding: rented), owned: try Money(rounding: owned))
    simple =
      BreakEven.months(
        capital: figures.price + figures.setup - figures.rentSetup, rent: rented, running: owned
      ).finite
    let limit = max(Self.search.count, figures.horizon.rounded(.up))
    let crossing = Crossing(figures, months: Int(limit))
    time = crossing.ahead.map(Months.init)
    if time != nil {
      hours = Hours(crossing.hours)
      runs = figures.runs > 0 ? crossing.runs : nil
      millionTokens =
        figures.tokensPerHour > 0 ? crossing.hours * figures.tokensPerHour / 1e6 : nil
    }
    behindAgain = crossing.behindAgain.map(Months.init)
    aheadForGood = crossing.aheadForGood.map(Months.init)
    if figures.payment != .atOnce { settled = crossing.settled.map(Months.init) }
    outcome =
      switch crossing.ahead {
      case nil: .never
      case let time? where time > figures.life ?? .infinity: .neverInItsLife
      case 0?: .atOnce
      case let time? where time > figures.horizon: .afterHorizon
      default: .withinHorizon
      }
    hoursNeededPerMonth = figures.hoursNeeded.map(Hours.init)
  }

  /// Whether owning comes out ahead within a time and within the life of the hardware.
  public func breaksEven(within limit: Months) -> Bool {
    guard let time, outcome != .neverInItsLife else { return false }
    return time <= limit
  }

  /// What both sides have cost at some moments.
  ///
  /// - Throws: ``QuantityError/overflow`` if an amount does not fit.
  /// - Complexity: O(last moment).
  public func costs(at times: [Months]) throws(QuantityError) -> [CumulativeCost] {
    try CumulativeCost.at(times.map(\.count).sorted(), of: Figures(question))
  }
}

extension Double {
  /// nil for infinity and what is no number.
  fileprivate var finite: Months? { isFinite ? Months(self) : nil }
}
