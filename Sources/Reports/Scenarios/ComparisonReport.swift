package import PlacementModel
package import Quantities

/// Scenarios side by side, in each of the formats of `hybridlab compare`.
package struct ComparisonReport: FormattedReport {
  let comparison: Comparison
  let capital: Scenario.Capital
  let context: ReportContext
  /// Most that the cheapest may cost.
  let limit: Money?

  package init(
    _ comparison: Comparison, capital: Scenario.Capital, limit: Money? = nil,
    context: ReportContext
  ) {
    self.comparison = comparison
    self.capital = capital
    self.limit = limit
    self.context = context
  }

  package var name: String { "compare" }
  package var toolVersion: String { context.toolVersion }
  package var picture: String? { chart.svg() }

  /// The answer, and what to know before believing it.
  package var annotations: [Annotation] {
    let place = context.places.section
    return [answer(conclusion, unless: verdict, at: place)] + remarks(at: place)
  }

  /// What does not hold: the cheapest scenario costs more than the limit, or nobody knows.
  package var verdict: String? {
    guard let limit else { return nil }
    guard let cheapest = comparison.cheapest else {
      return "over the limit: no total is wholly known, so none is known to be within "
        + limit.sentenceText
    }
    let total = comparison.scenarios[cheapest].bill.total
    guard total > limit else { return nil }
    return "over the limit: the cheapest costs \(total.sentenceText) of \(limit.sentenceText)"
  }

  // MARK: Words

  /// `36 months`, `100 hours`.
  var span: String { comparison.horizon.spanText }

  var months: Double { comparison.horizon.hours / Double(BillingMonth.hours) }

  func label(_ index: Int) -> String { printable(comparison.scenarios[index].label) }

  /// The last and most important line.
  var conclusion: String {
    let scenarios = comparison.scenarios
    guard let cheapest = comparison.cheapest else {
      return comparison.comparable.isEmpty
        ? "no scenario is called the cheapest: they leave out different jobs"
        : "no scenario is called the cheapest: nobody knows what they cost in full"
    }
    let total = scenarios[cheapest].bill.total
    let isAlone = comparison.comparable.count == 1 && scenarios.count > 1
    var text = "cheapest over \(span): \(label(cheapest)), \(total.sentenceText)"
    let others = comparison.comparable.filter {
      $0 != cheapest && !scenarios[$0].bill.unknown.isMoney
    }
    if let next = others.min(by: {
      (scenarios[$0].bill.total, $0) < (scenarios[$1].bill.total, $1)
    }), let more = try? scenarios[next].bill.total - total {
      text +=
        more == .zero
        ? ", as much as \(label(next))" : ", \(more.sentenceText) less than \(label(next))"
    }
    if isAlone { text += ", the only one that does all of this work" }
    let open = comparison.contenders
    if !open.isEmpty {
      text += "; \(listed(open.map(label))) may cost less, for nobody knows all of it"
    }
    return text
  }

  /// How many jobs a scenario runs, and which it leaves out.
  func jobsText(_ index: Int) -> String {
    comparison.scenarios[index].plan.jobsText(named: comparison.scenarios[index].facts.jobs)
  }

  /// What to know before believing the totals, the gravest first.
  package var warnings: [String] {
    var found: [String] = []
    let scenarios = comparison.scenarios
    for (index, scenario) in scenarios.enumerated() where scenario.bill.unknown.isMoney {
      let unknown = scenario.bill.unknown
      let parts =
        (unknown.jobs > 0 ? ["the cost of \(counted(unknown.jobs, "job"))"] : [])
        + unknown.purchases.map { "the price of the \(scenario.facts.prices.gpus[$0].name)" }
      found.append(
        "\(label(index)): \(listed(parts)) is not wholly known, so it costs at least that")
    }
    for index in scenarios.indices where !comparison.comparable.contains(index) {
      found.append("\(label(index)) does less work than others, \(jobsText(index))")
    }
    if scenarios.contains(where: { $0.bill.unknown.emissions > 0 }) {
      let some = scenarios.indices.filter { scenarios[$0].bill.unknown.emissions > 0 }
      found.append("emissions are not known of every job: \(listed(some.map(label)))")
    }
    let prices = scenarios.lazy.flatMap { $0.facts.usedPrices(of: $0.plan) }
    if let stale = context.priceAge?.warning(of: prices) { found.append(stale) }
    return found
  }

  /// What was taken for granted.
  var assumptions: [String] {
    var found: [String] = []
    let scenarios = comparison.scenarios
    if capital == .included, scenarios.contains(where: { !$0.purchases.isEmpty }) {
      found.append(
        "every GPU is bought at the beginning, owned already or not (--owned included)")
    }
    found += Self.assumptions(
      of: scenarios.flatMap { scenario in scenario.purchases.map { ($0, scenario.facts) } })
    if let scenario = scenarios.first {
      let once = scenario.facts.jobs.filter { $0.recurrence == .once }.count
      if once > 0 {
        found.append("\(counted(once, "job")) of `every: once` in the first month alone")
      }
    }
    return found
  }

  /// What was taken for granted about purchases.
  static func assumptions(of purchases: [(GPUPurchase, PlacementCase)]) -> [String] {
    var found: [String] = []
    func add(_ text: String) { if !found.contains(text) { found.append(text) } }
    for (purchase, facts) in purchases where purchase.assumed.contains(.price) {
      let model = facts.prices.gpus[purchase.model]
      let price = purchase.price?.sentenceText ?? unknownMark
      add("\(model.name) at \(price) (\(model.provenance.text))")
    }
    if purchases.contains(where: { $0.0.assumed.contains(.life) }) {
      add("a life of \(LabDefaults.lifeMonths) months")
    }
    if purchases.contains(where: { $0.0.assumed.contains(.resale) }) { add("no resale") }
    return found
  }
}

extension Plan {
  /// `7 of 7`, or `5 of 7; 1 impossible: scans; 1 queued: sweep`.
  func jobsText(named jobs: [Job]) -> String {
    let without = [Placement.Place.impossible, .queue].compactMap { place -> String? in
      let names = zip(jobs, placements).filter { $0.1.place == place }.map { printable($0.0.name) }
      let word = place == .queue ? "queued" : place.word
      return names.isEmpty ? nil : "\(word): \(listed(names))"
    }
    guard !placements.isEmpty else { return "no jobs" }
    let running = placements.count(where: \.runs)
    return (["\(running) of \(placements.count)"] + without).joined(separator: "; ")
  }
}

extension Duration {
  /// A span in months where it is some, else in hours: `36 months`, `100 hours`.
  var spanText: String {
    let months = hours / Double(BillingMonth.hours)
    guard months >= 1 else {
      let count = fixed(hours, decimals: hours == hours.rounded() ? 0 : 2, grouped: true)
      return count == "1" ? "1 hour" : "\(count) hours"
    }
    let isWhole = months == months.rounded()
    let count = fixed(months, decimals: isWhole ? 0 : 2, grouped: true)
    return count == "1" ? "1 month" : "\(count) months"
  }
}
