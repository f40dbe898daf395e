package import PlacementModel
package import Quantities

/// Whether to buy or to rent, as it is printed.
package struct BreakEvenReport: FormattedReport {
  /// What is asked for beside the answer.
  package struct Wishes: Sendable {
    /// Moments at which both sides are added up.
    package var times: [Months]
    package var ranges: [InputRange]
    package var showsTornado: Bool
    package var draws: Int?
    package var seed: UInt64
    package var distribution: Simulation.Distribution
    /// Longer than this is a failure.
    package var limit: Months?

    package init(
      times: [Months], ranges: [InputRange] = [], showsTornado: Bool = false, draws: Int? = nil,
      seed: UInt64 = 1, distribution: Simulation.Distribution = .triangular, limit: Months? = nil
    ) {
      self.times = times
      self.ranges = ranges
      self.showsTornado = showsTornado
      self.draws = draws
      self.seed = seed
      self.distribution = distribution
      self.limit = limit
    }
  }

  /// What is bought and what is rented, each in a few words.
  package struct Sides: Sendable {
    package var owned: String
    package var rented: String
    /// GPUs that are bought; nil if nobody says.
    package var gpus: Int?

    package init(owned: String, rented: String, gpus: Int? = nil) {
      self.owned = owned
      self.rented = rented
      self.gpus = gpus
    }
  }

  let analysis: BreakEvenAnalysis
  let costs: [CumulativeCost]
  let horizon: CumulativeCost
  /// The curves, a point a month.
  let curve: [CumulativeCost]
  let thresholds: [Threshold]
  let swings: [Swing]
  let simulation: Simulation?
  let sides: Sides
  let inputs: [ComparisonInput]
  package let warnings: [String]
  let wishes: Wishes
  let context: ReportContext

  var question: BuyOrRent { analysis.question }

  /// - Throws: ``QuantityError`` if an amount does not fit.
  package init(
    _ question: BuyOrRent, _ sides: Sides, inputs: [ComparisonInput], warnings: [String] = [],
    wishes: Wishes, context: ReportContext
  ) throws(QuantityError) {
    analysis = try BreakEvenAnalysis(question)
    let end = question.terms.horizon
    costs = try analysis.costs(at: Set(wishes.times + [end]).sorted())
    guard let horizon = costs.first(where: { $0.time == end }) else { throw .outOfRange }
    self.horizon = horizon
    // A point a month, and fewer where nobody could tell them apart.
    let step = max(1, (end.count / 240).rounded(.up))
    let points = stride(from: 0, to: end.count, by: step).map(Months.init) + [end]
    curve = try analysis.costs(at: points)
    thresholds = question.thresholds(after: end)
    let ranges = question.ranges(given: wishes.ranges)
    swings = try question.tornado(ranges)
    var simulation: Simulation?
    if let draws = wishes.draws {
      simulation = try question.simulate(
        ranges, draws: draws, seed: wishes.seed, distribution: wishes.distribution)
    }
    self.simulation = simulation
    self.sides = sides
    self.inputs = inputs
    let stale = context.priceAge?.warning(of: inputs.compactMap(\.usedPrice))
    self.warnings = warnings + (stale.map { [$0] } ?? [])
    self.wishes = wishes
    self.context = context
  }

  package var name: String { "breakeven" }
  package var toolVersion: String { context.toolVersion }

  /// The answer, and what to know before believing it.
  package var annotations: [Annotation] {
    let place = context.places.section
    return [answer(conclusion, unless: verdict, at: place)] + remarks(at: place)
  }

  /// What does not hold, worded; nil if all does.
  package var verdict: String? {
    guard let limit = wishes.limit, !analysis.breaksEven(within: limit) else { return nil }
    let month = question.terms.month
    return "break-even: \(headline), longer than \(limit.words(month: month))"
  }

  /// The answer in a few words.
  var headline: String {
    let month = question.terms.month
    switch (analysis.outcome, analysis.time) {
    case (.never, _), (_, nil): return "never"
    case (.atOnce, _): return "at once"
    case (.neverInItsLife, let time?):
      let life = question.purchase.life ?? .zero
      return "never in its life of \(life.words(month: month)); "
        + "bought again and again, after \(time.words(month: month))"
    case (.afterHorizon, let time?):
      return "after \(time.words(month: month)), beyond the horizon of "
        + question.terms.horizon.words(month: month)
    case (_, let time?): return "after \(time.words(month: month))"
    }
  }
}
