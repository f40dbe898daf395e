import PlacementModel
import Quantities

extension PlanReport {
  /// What the plan rests on, every job, and the totals.
  package var document: JSONDocument {
    var document = JSONDocument(toolVersion: context.toolVersion, heading, rows: jobs)
    document.members["comparison"] = comparisonJSON
    document.members["totals"] = totals
    document.members["unscheduled"] = unscheduledJSON
    document.members["warnings"] = .strings(warnings)
    return document
  }

  /// One object a line: the plan, its jobs, its totals.
  package func writeLines(to sink: inout TextSink) {
    JSONDocument(toolVersion: context.toolVersion, heading, rows: jobs)
      .writeLines(head: "plan", to: &sink)
    guard case .object(var last) = totals else { return }
    last["comparison"] = comparisonJSON
    last["unscheduled"] = unscheduledJSON
    last["warnings"] = .strings(warnings)
    JSONDocument.writeLine(last, called: "totals", to: &sink)
  }

  private var jobs: JSONDocument.Rows {
    .init("jobs", each: "job", count: plan.placements.count) {
      words.json(of: plan.placements[$0], facts.jobs[$0])
    }
  }

  private var heading: [String: JSONValue] {
    [
      "assumed": .strings(assumptions),
      "basis": .string(facts.basis.rawValue),
      "currency": "USD",
      "inputs": context.inputsJSON,
      "limits": words.limitsJSON(of: plan),
      "policy": .string(plan.policy.rawValue),
      "pools": pools,
      "prepaid": prepaidJSON,
      "prices_as_of": facts.prices.asOfJSON,
      "tree": .string(facts.tree.name),
    ]
  }

  private var pools: JSONValue {
    .array(
      facts.lab.pools.indices.map { index in
        let (pool, used) = (facts.lab.pools[index], plan.gpuHoursUsed[index])
        let idle = idleCosts?[index]
        return .object([
          "count": .int(pool.count),
          "gpu": .string(words.name(of: pool.model)),
          "gpu_hours_per_month": .estimate(pool.gpuHoursPerMonth.count),
          "gpu_hours_used": .estimate(used.count),
          "idle_gpu_hours_per_month": .optional(idle) { .estimate($0.idle.count) },
          "usd_idle_wear_per_month": .money(idle?.perMonth),
          "memory_bytes": .bytes(pool.memory),
        ])
      })
  }

  private var totals: JSONValue {
    var count: [String: JSONValue] = [:]
    for place in Placement.Place.allCases {
      count[place.rawValue] = .int(plan.totals.countByPlace[place] ?? 0)
    }
    let carbon = PlanCarbon(plan, facts)
    return .object([
      "jobs_of_unknown_carbon": .int(carbon.unknown),
      "kilograms_co2e_per_month": .estimate(carbon.all.kilograms),
      "count_by_place": .object(count),
      "jobs_of_unknown_cost": .int(plan.totals.unknown),
      "usd_budget_per_month": .money(facts.cloud.budget),
      "usd_cloud_per_month": .money(plan.totals.cloud),
      "usd_credits": .optional(credits) { .money($0.available) },
      "usd_credits_used_per_month": .optional(credits) { .money($0.used) },
      "usd_per_month": .money(plan.totals.all),
      "usd_power_per_month": .money(plan.totals.power),
      "usd_to_pay_per_month": .money(toPay),
      "usd_wear_per_month": .money(plan.totals.ownership),
    ])
  }
}

extension ReportContext {
  var inputsJSON: JSONValue {
    .array(
      inputs.map {
        .object([
          "kind": .string($0.kind.rawValue), "name": .string($0.name),
          "sha256": .string($0.sha256),
        ])
      })
  }
}

extension PriceBook {
  /// The dates of the oldest and the newest price, or null.
  var asOfJSON: JSONValue {
    .optional(pricesAsOf) {
      .object(["newest": .date($0.newest), "oldest": .date($0.oldest)])
    }
  }
}
