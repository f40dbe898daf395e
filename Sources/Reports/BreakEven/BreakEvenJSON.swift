import PlacementModel
import Quantities

extension BreakEvenReport {
  /// The one document of `--format json`.
  package var document: JSONDocument {
    let month = question.terms.month
    return JSONDocument(
      toolVersion: context.toolVersion,
      [
        "answer": .string(conclusion),
        "break_even": .object([
          "ahead_for_good_months": .months(analysis.aheadForGood),
          "behind_again_months": .months(analysis.behindAgain),
          "hours": .optional(analysis.hours) { .estimate($0.count) },
          "million_tokens": .optional(analysis.millionTokens, JSONValue.estimate),
          "months": .months(analysis.time),
          "days": .optional(analysis.time) { .estimate($0.count * month.count / 24) },
          "outcome": .string(analysis.outcome.rawValue),
          "runs": .optional(analysis.runs, JSONValue.estimate),
          "settled_months": .months(analysis.settled),
          "simple_months": .months(analysis.simple),
        ]),
        "currency": "USD",
        "flips": .array(thresholds.map(\.json)),
        "horizon": .object([
          "months": .months(question.terms.horizon),
          "rented_over_owned": .optional(timesAsDear, JSONValue.estimate),
          "saving_share": .optional(savingShare, JSONValue.estimate),
          "usd_owned": .money(try? horizon.owned.total - horizon.worth),
          "usd_owned_per_gpu_hour": .money(perGPUHour),
          "usd_owned_per_hour": .money(perHour?.owned),
          "usd_owned_per_million_tokens": .money(perMillionTokens?.owned),
          "usd_rented": .money(horizon.rented.total),
          "usd_rented_per_hour": .money(perHour?.rented),
          "usd_rented_per_million_tokens": .money(perMillionTokens?.rented),
          "usd_saved": .money(horizon.saving),
        ]),
        "inputs": context.inputsJSON,
        "month": .object([
          "hours": .estimate(month.count),
          "usd_owned": .money(analysis.month.owned),
          "usd_rented": .money(analysis.month.rented),
        ]),
        "question": .object([
          "buy": .string(sides.owned), "inputs": .array(inputs.map(\.json)),
          "rent": .string(sides.rented),
        ]),
        "simulation": .optional(simulation) { $0.json },
        "tornado": .array(swings.map(\.json)),
        "use": .object([
          "hours_per_month": .estimate(question.work.hoursPerMonth.count),
          "million_tokens_per_month": .optional(tokensPerHour) {
            .estimate($0 * question.work.hoursPerMonth.count / 1e6)
          },
          "needed_hours_per_day": .optional(analysis.hoursNeededPerMonth) {
            .estimate($0.count / month.count * 24)
          },
          "needed_million_tokens_per_month": .optional(neededTokens, JSONValue.estimate),
          "needed_runs_per_month": .optional(neededRuns, JSONValue.estimate),
          "needed_hours_per_month": .optional(analysis.hoursNeededPerMonth) {
            .estimate($0.count)
          },
          "needed_utilization": .optional(analysis.hoursNeededPerMonth) {
            .estimate($0.count / month.count)
          },
          "tokens_per_hour": .optional(tokensPerHour, JSONValue.estimate),
          "utilization": .estimate(question.work.hoursPerMonth.count / month.count),
        ]),
        "warnings": .strings(warnings),
      ], rows: .init("costs", each: "cost", costs.map(\.json)))
  }
}

extension JSONValue {
  fileprivate static func months(_ months: Months?) -> JSONValue {
    .optional(months) { .estimate($0.count) }
  }
}

extension CumulativeCost {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [
      "hours": .estimate(hours.count), "months": .estimate(time.count),
      "usd_owed": .money(owed), "usd_owned": .money(owned.total),
      "usd_rented": .money(rented.total), "usd_resale": .money(worth), "usd_saved": .money(saving),
    ]
    for part in parts { members[part.key] = .money(part.amount) }
    return .object(members)
  }
}

extension Threshold {
  fileprivate var json: JSONValue {
    .object([
      "flips_at": .optional(flipsAt, JSONValue.estimate), "input": .string(input.rawValue),
      "unit": .string(input.unit), "value": .estimate(value),
    ])
  }
}

extension Swing {
  fileprivate var json: JSONValue {
    func end(_ end: End) -> JSONValue {
      .object([
        "months": .months(end.time), "usd_saved": .money(end.saving),
        "value": .estimate(end.value),
      ])
    }
    return .object([
      "high": end(high), "input": .string(range.input.rawValue),
      "is_assumed": .bool(range.isAssumed), "low": end(low), "unit": .string(range.input.unit),
    ])
  }
}

extension Simulation {
  fileprivate var json: JSONValue {
    .object([
      "distribution": .string(distribution.rawValue), "draws": .int(draws),
      "months": .object([
        "p5": .months(time.p5), "p50": .months(time.p50), "p95": .months(time.p95),
      ]),
      "probability": .estimate(probability.fraction),
      "seed": .string(String(seed)),
      "usd_saved": .object([
        "p5": .money(saving.p5), "p50": .money(saving.p50), "p95": .money(saving.p95),
      ]),
    ])
  }
}

extension BreakEvenInput {
  /// The unit in which machine formats give the input.
  var unit: String {
    switch self {
    case .capital, .resale: "USD"
    case .rent, .running: "USD in the unit given"
    case .use: "hours a month"
    case .power: "kW"
    case .electricity: "USD/kWh"
    case .maintenance, .overhead: "USD a month"
    case .throughput: "hours rented for an hour owned"
    case .tokens: "tokens a second"
    case .growth, .rentDecline, .discount: "share a year"
    }
  }
}
