import PlacementModel
import Quantities

// The formats of one line a scenario, and the document.

extension ComparisonReport {
  /// Tab-separated, no head: scenario, set-up, running, resale, total, $/month, kg CO2e, jobs.
  package func writePlain(to sink: inout TextSink) {
    for (index, scenario) in comparison.scenarios.enumerated() {
      let row = Row(scenario.bill, grouped: false)
      let cells = [
        scenario.label, row.setUp, row.running, row.resale, row.total, row.perMonth,
        carbonText(scenario.bill), jobsText(index),
      ]
      sink.writeLine(cells.map(printable).joined(separator: "\t"))
    }
  }

  /// RFC 4180; money is exact, and unknown is empty.
  package func writeCSV(to sink: inout TextSink) {
    CSV.write(
      [
        "scenario", "policy", "usd_setup", "usd_renewals", "usd_running", "usd_resale", "usd_total",
        "is_at_least", "usd_per_month", "kilograms_co2e", "jobs", "jobs_left_out", "is_cheapest",
      ], to: &sink)
    for (index, scenario) in comparison.scenarios.enumerated() {
      let bill = scenario.bill
      CSV.write(
        [
          scenario.label, scenario.plan.policy.rawValue, bill.setUp.decimalText,
          bill.renewals.decimalText, (try? bill.running.sum())?.decimalText ?? "",
          bill.resale.decimalText, bill.total.decimalText, String(bill.unknown.isMoney),
          bill.perMonth?.decimalText ?? "",
          bill.unknown.emissions > 0 ? "" : shortest(bill.carbon.kilograms),
          String(scenario.plan.placements.count), scenario.leftOut.joined(separator: " "),
          String(index == comparison.cheapest),
        ], to: &sink)
    }
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    Comment(
      tag: name, summary: "**hybridlab compare**: **\(Markdown.escaped(conclusion))**",
      body: { sink in
        Markdown.writeTable(
          ["scenario", "set-up", "running", "resale", "total", "$/month", "kg CO2e", "jobs"],
          right: 1..<7,
          comparison.scenarios.indices.map { index in
            let scenario = comparison.scenarios[index]
            let cells = Row(scenario.bill)
            return [
              scenario.label, cells.setUp, cells.running, cells.resale, cells.total,
              cells.perMonth, carbonText(scenario.bill), jobsText(index),
            ]
          }, to: &sink)
        if !warnings.isEmpty { sink.writeLine() }
        Markdown.writePoints(warnings.map { ("**warning**", $0) }, to: &sink)
      },
      details: [
        (
          "Cost over time",
          { sink in Markdown.writeBlock(to: &sink) { chart.write(style, to: &$0) } }
        ),
        (
          "Taken for granted",
          { Markdown.writePoints(assumptions.map { ("assumed", $0) }, to: &$0) }
        ),
      ]
    ).write(to: &sink)
  }

  package var document: JSONDocument {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
        "assumed": .strings(assumptions),
        "capital": .string(capital.rawValue),
        "cheapest": .optional(comparison.cheapest) {
          .string(comparison.scenarios[$0].label)
        },
        "crossings": .array(
          comparison.crossings.map { crossing in
            .object([
              "cheaper": .string(comparison.scenarios[crossing.cheaper].label),
              "dearer": .string(comparison.scenarios[crossing.dearer].label),
              "months": .estimate(crossing.months),
              "run": .optional(run(at: crossing), JSONValue.estimate),
              "usd_total": .money(crossing.total),
            ])
          }),
        "currency": "USD",
        "horizon_months": .estimate(months),
        "inputs": context.inputsJSON,
        "prices_as_of": comparison.scenarios.first?.facts.prices.asOfJSON ?? .null,
        "warnings": .strings(warnings),
      ],
      rows: .init("scenarios", each: "scenario", comparison.scenarios.indices.map(json)))
  }

  private func json(of index: Int) -> JSONValue {
    let scenario = comparison.scenarios[index]
    let bill = scenario.bill
    var count: [String: JSONValue] = [:]
    for place in Placement.Place.allCases {
      count[place.rawValue] = .int(scenario.plan.totals.countByPlace[place] ?? 0)
    }
    return .object([
      "count_by_place": .object(count),
      "course": .array(
        bill.course.map {
          .object([
            "months": .estimate($0.time.hours / Double(BillingMonth.hours)),
            "usd": .money($0.total),
          ])
        }),
      "is_at_least": .bool(bill.unknown.isMoney),
      "is_comparable": .bool(comparison.comparable.contains(index)),
      "jobs_left_out": .strings(scenario.leftOut),
      "jobs_of_unknown_cost": .int(bill.unknown.jobs),
      "jobs_of_unknown_emissions": .int(bill.unknown.emissions),
      "kilograms_co2e": .estimate(bill.carbon.kilograms),
      "label": .string(scenario.label),
      "policy": .string(scenario.plan.policy.rawValue),
      "purchases": .array(scenario.purchases.map { $0.json(in: scenario.facts) }),
      "running": bill.running.json,
      "running_once": bill.once.json,
      "running_per_month": bill.monthly.json,
      "usd_per_month": .money(bill.perMonth),
      "usd_renewals": .money(bill.renewals),
      "usd_resale": .money(bill.resale),
      "usd_setup": .money(bill.setUp),
      "usd_total": .money(bill.total),
    ])
  }
}

extension RunningCost {
  var json: JSONValue {
    .object([
      "usd": .money(try? sum()),
      "usd_cloud": .money(cloud),
      "usd_maintenance": .money(maintenance),
      "usd_overhead": .money(overhead),
      "usd_power": .money(power),
    ])
  }
}

extension GPUPurchase {
  func json(in facts: PlacementCase) -> JSONValue {
    .object([
      "count": .int(count),
      "gpu": .string(facts.prices.gpus[model].name),
      "is_life_assumed": .bool(assumed.contains(.life)),
      "is_price_assumed": .bool(assumed.contains(.price)),
      "life_months": .estimate(life.hours / Double(BillingMonth.hours)),
      "usd_price": .money(price),
      "usd_resale": .money(resale),
    ])
  }
}
