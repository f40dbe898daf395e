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
  func writePlain(to sink: inout TextSink) {
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
  func writeCSV(to sink: inout TextSink) {
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

  func writeMarkdown(isASCII: Bool, to sink: inout TextSink) {
    func row(_ cells: [String]) {
      sink.writeLine("| " + cells.map(Markdown.escaped).joined(separator: " | ") + " |")
    }
    row(["candidate", "$ each", "buy", "set-up", "running", "total", "jobs"])
    sink.writeLine("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
    for candidate in order {
      let each = price(candidate)?.tableText ?? unknownMark
      guard let size = sizing.best(of: candidate) else {
        row([name(candidate), each, unknownMark, "", "", "", why(candidate)])
        continue
      }
      let cells = ComparisonReport.Row(size.bill)
      row([
        name(candidate), each, String(size.count), cells.setUp, cells.running, cells.total,
        jobsText(size),
      ])
    }
    sink.writeLine()
    let last = ([conclusion] + (marginal.map { [$0] } ?? [])).joined(separator: "; ")
    sink.writeLine("**\(Markdown.escaped(last))**")
    sink.writeLine()
    sink.writeLine("```text")
    chart.write(ChartStyle(TextStyle(isColored: false, width: 80), isASCII: isASCII), to: &sink)
    sink.writeLine("```")
    sink.writeLine()
    if !assumptions.isEmpty {
      sink.writeLine("- assumed: " + Markdown.escaped(assumptions.joined(separator: "; ")))
    }
    for warning in warnings { sink.writeLine("- **warning:** " + Markdown.escaped(warning)) }
  }

  func writeJSON(to sink: inout TextSink) {
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
        "candidates": .array(order.map(json)),
        "currency": "USD",
        "horizon_months": .estimate(
          sizing.question.horizon.hours / Double(BillingMonth.hours)),
        "inputs": context.inputsJSON,
        "policy": .string(sizing.question.policy.rawValue),
        "prices_as_of": facts.prices.asOfJSON,
        "usd_budget": .money(sizing.question.budget),
        "warnings": .strings(warnings),
      ]
    ).write(to: &sink)
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
