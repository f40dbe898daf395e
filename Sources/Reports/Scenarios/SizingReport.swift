package import PlacementModel
package import Quantities

/// Which GPUs to buy, and how many, in each of the formats of `hybridlab size`.
package struct SizingReport: FormattedReport {
  let sizing: Sizing
  let facts: PlacementCase
  let context: ReportContext
  /// Most that the best size may cost.
  let limit: Money?
  /// Candidates from the best to the worst, those with no eligible size last.
  let order: [Int]
  /// The best size; none at all is told of the first candidate.
  let best: Sizing.Size?

  package init(
    _ sizing: Sizing, of facts: PlacementCase, limit: Money? = nil, context: ReportContext
  ) {
    self.sizing = sizing
    self.limit = limit
    self.facts = facts
    self.context = context
    let best = sizing.candidates.indices.map(sizing.best(of:))
    let order = sizing.candidates.indices.sorted { a, b in
      switch (best[a], best[b]) {
      case (let one?, let other?):
        // Where buying none is best, the cheapest first one tells candidates apart.
        return (one.leftOut.count, one.bill.total, Self.first(sizing, a), a)
          < (other.leftOut.count, other.bill.total, Self.first(sizing, b), b)
      case (.some, nil): return true
      case (nil, .some): return false
      case (nil, nil): return a < b
      }
    }
    self.order = order
    self.best = sizing.best.map { best in
      guard best.count == 0, let first = order.first else { return best }
      var none = best
      none.candidate = first
      return none
    }
  }

  /// What the first GPU of a candidate comes to.
  private static func first(_ sizing: Sizing, _ candidate: Int) -> Money {
    sizing.sizes[candidate].dropFirst().first?.bill.total ?? Money(micros: .max)
  }

  package var name: String { "size" }
  package var toolVersion: String { context.toolVersion }
  package var picture: String? { chart.svg() }

  /// The answer, and what to know before believing it.
  package var annotations: [Annotation] {
    let place = context.places.section
    return [answer(conclusion, unless: verdict, at: place)] + remarks(at: place)
  }

  /// What does not hold: the best size costs more than the limit, or there is none.
  package var verdict: String? {
    guard let best = best else { return "no size is feasible: \(obstacle)" }
    guard let limit, best.bill.total > limit else { return nil }
    return "over the limit: the best size costs \(best.bill.total.sentenceText) of "
      + limit.sentenceText
  }

  // MARK: Words

  func name(_ candidate: Int) -> String {
    facts.prices.gpus[sizing.candidates[candidate].model].name
  }

  func price(_ candidate: Int) -> Money? {
    facts.purchase(of: 1, from: sizing.candidates[candidate]).price
  }

  var span: String { sizing.question.horizon.spanText }

  /// Why no size is eligible, from the size that comes nearest.
  var obstacle: String {
    let all = [sizing.nothing] + sizing.sizes.flatMap { $0 }
    let affordable = all.filter { !$0.isOverBudget }
    if let least = affordable.min(by: { $0.sensitiveLeftOut.count < $1.sensitiveLeftOut.count }),
      !least.sensitiveLeftOut.isEmpty
    {
      let names = least.sensitiveLeftOut.map { printable(facts.jobs[$0].name) }
      let limit = all.contains { $0.sensitiveLeftOut.isEmpty } ? " within the budget" : ""
      return "\(listed(names)) may not leave the lab and has no place at any size looked at\(limit)"
    }
    return "nobody knows what any of them costs in full"
  }

  /// The last and most important line.
  var conclusion: String {
    guard let best = best else { return "no size is feasible: \(obstacle)" }
    let none = sizing.nothing
    let total = best.bill.total
    guard best.count > 0 else {
      return "buy nothing: \(total.sentenceText) over \(span), and "
        + (sizing.candidates.isEmpty
          ? "no GPU of a known price could take any of the jobs" : "no GPU looked at makes it less")
    }
    var text =
      "buy \(best.count) x \(name(best.candidate)): \(total.sentenceText) over \(span)"
    if none.isEligible, none.leftOut == best.leftOut,
      let saved = try? none.bill.total - total
    {
      text += ", \(saved.sentenceText) less than buying nothing"
    } else {
      let gained = none.leftOut.filter { !best.leftOut.contains($0) }
      let names = gained.map { printable(facts.jobs[$0].name) }
      if !names.isEmpty { text += ", and \(listed(names)) can run" }
    }
    return text
  }

  /// What one more would bring.
  var marginal: String? {
    guard let best, !sizing.candidates.isEmpty,
      let value = sizing.valueOfOneMore(than: best),
      let cost = try? -value
    else { return nil }
    return "one more would cost \(cost.sentenceText) over \(span)"
  }

  package var warnings: [String] {
    var found: [String] = []
    if let best, !best.leftOut.isEmpty {
      let names = best.leftOut.map { printable(facts.jobs[$0].name) }
      found.append("has no place at the best size either: \(listed(names))")
    }
    let unknown = sizing.candidates.indices.filter { price($0) == nil }
    if !unknown.isEmpty {
      found.append(
        "what it costs to buy is not known, so it cannot be the best: "
          + listed(unknown.map(name)))
    }
    let partly = sizing.candidates.indices.filter { candidate in
      price(candidate) != nil && sizing.sizes[candidate].contains { $0.bill.unknown.jobs > 0 }
    }
    if !partly.isEmpty {
      found.append(
        "at some sizes the cost of a job is not wholly known: \(listed(partly.map(name)))")
    }
    let cut = sizing.candidates.indices.filter {
      (sizing.sizes[$0].last?.count ?? 0) == sizing.question.most
        && sizing.best(of: $0)?.count == sizing.question.most
    }
    if !cut.isEmpty {
      found.append(
        "more than \(sizing.question.most) may be better still (--most): "
          + listed(cut.map(name)))
    }
    // What is advised is held against buying nothing, so both rest on prices.
    let prices = sizing.nothing.usedPrices.union(best?.usedPrices ?? [])
    if let stale = context.priceAge?.warning(of: prices) { found.append(stale) }
    return found
  }

  var assumptions: [String] {
    let best = order.prefix(1).map { candidate in
      (facts.purchase(of: 1, from: sizing.candidates[candidate]), facts)
    }
    var found = ComparisonReport.assumptions(of: Array(best))
    if !facts.lab.pools.isEmpty { found.append("the lab's own GPUs are paid and last") }
    if !sizing.candidates.isEmpty {
      found.append("GPUs are bought without a host, all of one model")
    }
    return found
  }
}
