import PlacementModel
import Quantities

// What would change if the job were elsewhere while all jobs together cost as little as they can, and
// which capacities are short.

extension ExplanationReport {
  typealias Row = (mark: String, text: String, source: String)

  /// Each place of the job with what it costs all jobs together.
  var forcedRows: [Row] {
    guard let forced else { return [] }
    return forced.options.map { option in
      let placement = option.placement
      let name = placement.runs ? words.option(placement) : placement.place.word
      let amount = option.extra.sentenceText
      if option.isChosen { return (name, "where the cheapest plan for all jobs has it", "") }
      guard option.isExact else {
        return (name, "\(amount) more or still more, by the prices below", "")
      }
      return (
        name,
        option.extra == .zero
          ? "costs all jobs together the same" : "\(amount) more for all jobs together", ""
      )
    }
  }

  /// What one more of each capacity that is short would save.
  var shortRows: [Row] {
    guard let cheapest = forced?.cheapest else { return [] }
    var rows: [Row] = []
    for (pool, saved) in cheapest.savedPerGPUHour.enumerated() where saved > 0 {
      rows.append(
        (words.name(ofPool: pool), "one more GPU-hour a month saves \(amount(saved))", ""))
    }
    if let saved = cheapest.savedPerBudgetDollar, saved > 0 {
      rows.append(("cloud budget", "one more dollar saves \(amount(saved))", ""))
    }
    let isHeldByLimits = cheapest.savedPerJob.contains { $0 > 0 }
    if rows.isEmpty {
      if isHeldByLimits { return [] }
      rows.append(("", "nothing is short: no job is kept from its cheapest place by another", ""))
    } else {
      rows.append(("", "at the margin, with what waiting counts for; whole jobs save in lumps", ""))
    }
    return rows
  }

  func amount(_ dollars: Double) -> String {
    guard let money = try? Money(micros: 1_000_000).scaled(by: dollars) else { return "a fortune" }
    return money == .zero ? "less than a millionth of a dollar" : money.sentenceText
  }

  var forcedJSON: JSONValue {
    guard let forced else { return .null }
    let cheapest = forced.cheapest
    return .object([
      "places": .array(
        forced.options.map { option in
          .object([
            "is_chosen": .bool(option.isChosen),
            "is_exact": .bool(option.isExact),
            "placement": words.shortJSON(of: option.placement),
            "usd_more_per_month": .money(option.extra),
          ])
        }),
      "usd_per_limit_job": .array(cheapest.savedPerJob.map(JSONValue.estimate)),
      "usd_per_budget_dollar": .optional(cheapest.savedPerBudgetDollar, JSONValue.estimate),
      "usd_per_pool_gpu_hour": .array(cheapest.savedPerGPUHour.map(JSONValue.estimate)),
    ])
  }
}
