import PlacementModel
import Quantities

// The formats of one line a size, and the document.

extension SizingReport {
  /// Sizes of all candidates, the best candidate first.
  private var all: [Sizing.Size] { order.flatMap { sizing.sizes[$0] } }

  private func isBest(_ size: Sizing.Size) -> Bool {
    best.map { $0.candidate == size.candidate && $0.count == size.count } ?? false
  }

  /// Tab-separated, no head: GPU, number, set-up, running, total, what one more saves, used, jobs.
  package func writePlain(to sink: inout TextSink) {
    for size in all {
      let row = ComparisonReport.Row(size.bill, grouped: false)
      let cells = [
        name(size.candidate), String(size.count), row.setUp, row.running, row.total,
        sizing.valueOfOneMore(than: size)?.formatted(grouped: false) ?? unknownMark,
        usedText(size), jobsText(size) + (isBest(size) ? ", the least" : ""),
      ]
      sink.writeLine(cells.map(printable).joined(separator: "\t"))
    }
  }

  /// RFC 4180; money is exact, and unknown is empty.
  package func writeCSV(to sink: inout TextSink) {
    CSV.write(
      [
        "gpu", "count", "usd_setup", "usd_renewals", "usd_running", "usd_resale", "usd_total",
        "is_at_least", "usd_one_more_saves", "utilization", "kilograms_co2e", "jobs_left_out",
        "is_over_budget", "is_feasible", "is_best",
      ], to: &sink)
    for size in all {
      let bill = size.bill
      CSV.write(
        [
          name(size.candidate), String(size.count), bill.setUp.decimalText,
          bill.renewals.decimalText, (try? bill.running.sum())?.decimalText ?? "",
          bill.resale.decimalText, bill.total.decimalText, String(bill.unknown.isMoney),
          sizing.valueOfOneMore(than: size)?.decimalText ?? "",
          size.utilization.map { shortest($0) } ?? "",
          bill.unknown.emissions > 0 ? "" : shortest(bill.carbon.kilograms),
          size.leftOut.map { facts.jobs[$0].name }.joined(separator: " "),
          String(size.isOverBudget), String(size.sensitiveLeftOut.isEmpty), String(isBest(size)),
        ], to: &sink)
    }
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let last = ([conclusion] + (marginal.map { [$0] } ?? [])).joined(separator: "; ")
    Comment(
      tag: name, summary: "**hybridlab size**: **\(Markdown.escaped(last))**",
      body: { sink in
        Markdown.writeTable(
          ["candidate", "$ each", "buy", "set-up", "running", "total", "jobs"], right: 1..<6,
          order.map(cells), to: &sink)
        if !warnings.isEmpty { sink.writeLine() }
        Markdown.writePoints(warnings.map { ("**warning**", $0) }, to: &sink)
      },
      details: [
        (
          "Cost by the number bought",
          { sink in Markdown.writeBlock(to: &sink) { chart.write(style, to: &$0) } }
        ),
        (
          "Taken for granted",
          { Markdown.writePoints(assumptions.map { ("assumed", $0) }, to: &$0) }
        ),
      ]
    ).write(to: &sink)
  }

  private func cells(of candidate: Int) -> [String] {
    let each = price(candidate)?.tableText ?? unknownMark
    guard let size = sizing.best(of: candidate) else {
      return [name(candidate), each, unknownMark, "", "", "", why(candidate)]
    }
    let row = ComparisonReport.Row(size.bill)
    return [
      name(candidate), each, String(size.count), row.setUp, row.running, row.total, jobsText(size),
    ]
  }

  package var document: JSONDocument {
    JSONDocument(
      toolVersion: context.toolVersion,
      [
        "assumed": .strings(assumptions),
        "best": .optional(best) { best in
          .object([
            "count": .int(best.count), "gpu": .string(name(best.candidate)),
            "usd_total": .money(best.bill.total),
          ])
        },
        "currency": "USD",
        "horizon_months": .estimate(
          sizing.question.horizon.hours / Double(BillingMonth.hours)),
        "inputs": context.inputsJSON,
        "policy": .string(sizing.question.policy.rawValue),
        "prices_as_of": facts.prices.asOfJSON,
        "usd_budget": .money(sizing.question.budget),
        "warnings": .strings(warnings),
      ], rows: .init("candidates", each: "candidate", order.map(json)))
  }

  private func json(of candidate: Int) -> JSONValue {
    let purchase = facts.purchase(of: 1, from: sizing.candidates[candidate])
    guard case .object(var members) = purchase.json(in: facts) else { return .null }
    members["count"] = nil
    members["best_count"] = .optional(sizing.best(of: candidate)) { .int($0.count) }
    members["sizes"] = .array(sizing.sizes[candidate].map { json(of: $0) })
    return .object(members)
  }

  private func json(of size: Sizing.Size) -> JSONValue {
    var count: [String: JSONValue] = [:]
    for place in Placement.Place.allCases {
      count[place.rawValue] = .int(size.countByPlace[place] ?? 0)
    }
    let bill = size.bill
    return .object([
      "count": .int(size.count),
      "count_by_place": .object(count),
      "is_at_least": .bool(bill.unknown.isMoney),
      "is_feasible": .bool(size.sensitiveLeftOut.isEmpty),
      "is_over_budget": .bool(size.isOverBudget),
      "jobs_left_out": .strings(size.leftOut.map { facts.jobs[$0].name }),
      "jobs_of_unknown_emissions": .int(bill.unknown.emissions),
      "kilograms_co2e": .estimate(bill.carbon.kilograms),
      "running": bill.running.json,
      "usd_one_more_saves": .money(sizing.valueOfOneMore(than: size)),
      "usd_renewals": .money(bill.renewals),
      "usd_resale": .money(bill.resale),
      "usd_setup": .money(bill.setUp),
      "usd_total": .money(bill.total),
      "utilization": .optional(size.utilization, JSONValue.estimate),
    ])
  }
}

extension Sizing.Size {
  /// Share of the pool's hours that jobs take; nil where there is no pool.
  var utilization: Double? { available > .zero ? used.count / available.count : nil }
}
