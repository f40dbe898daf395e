import PlacementModel
import Quantities

extension PlanReport {
  /// More rows than this are cut on a terminal; other formats have them all.
  static let longestTable = 40

  private static let monthColumn = 5

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    guard !plan.placements.isEmpty else { return sink.writeLine("no jobs") }
    let carbon = showsCarbon ? [TextTable.Column("KG CO2E", .right)] : []
    var table = TextTable(
      columns: [
        .init("JOB"), .init("WHERE"), .init("ON", mayGoBelow: true), .init("HOURS", .right),
        .init("$/RUN", .right), .init("$/MONTH", .right),
      ] + carbon + [.init("WHY")])
    let shown = min(plan.placements.count, Self.longestTable)
    for index in 0..<shown { table.add(row(index)) }
    if shown < plan.placements.count {
      let rest = cents.jobs[shown...].reduce(0) { $0 &+ $1 }
      table.add(
        [
          "...", "", "\(plan.placements.count - shown) more; all of them with --plain", "", "",
          Apportionment.text(rest, grouped: true),
        ] + (showsCarbon ? [""] : []) + ["shown \(shown) of \(plan.placements.count)"])
    }
    table.write(style: style, to: &sink)
    let end = table.layout(width: style.width).end(of: Self.monthColumn)
    writeTotals(below: end, style, to: &sink)
    sink.writeLine()
    writeComparison(style, to: &sink)
    writeRemarks(style, to: &sink)
  }

  private func row(_ index: Int) -> [TextTable.Cell] {
    let placement = plan.placements[index]
    let job = facts.jobs[index]
    return [
      .init(job.name), .init(placement.place.word, placement.place.attribute),
      .init(words.option(placement)),
      .init(placement.hours?.tableText ?? ""),
      .init(placement.runs ? placement.cost.perRun?.tableText ?? unknownMark : ""),
      .init(placement.runs ? month(index, grouped: true) : ""),
    ] + (showsCarbon ? [.init(carbonText(index))] : []) + [
      .init(words.why(placement, of: job))
    ]
  }

  /// What a job costs in a month, to the printed cent; `≥` before the known part of what is not
  /// wholly known.
  func month(_ index: Int, grouped: Bool) -> String {
    let known = Apportionment.text(cents.jobs[index], grouped: grouped)
    if plan.placements[index].cost.perMonth != nil { return known }
    return cents.jobs[index] == 0 ? unknownMark : "≥\(known)"
  }

  /// Cloud, power and total under the column that they add up.
  private func writeTotals(below end: Int, _ style: TextStyle, to sink: inout TextSink) {
    let atLeast = plan.totals.unknown > 0 ? "at least" : ""
    let budget = facts.cloud.budget.map {
      "of \($0.formatted(decimals: $0.micros % 1_000_000 == 0 ? 0 : 2)) budget"
    }
    var sides = [("cloud", cents.cloud, budget ?? ""), ("power", cents.power, "")]
    if facts.basis == .amortised { sides.append(("wear", cents.wear, "of what is owned")) }
    let rows = (sides + [("total", cents.total, atLeast)] + creditLines).map {
      ($0.0, Apportionment.text($0.1, grouped: true), $0.2)
    }
    let width = rows.map(\.1.count).max() ?? 0
    let room = (rows.map(\.0.count).max() ?? 0) + 2
    let indent = max(0, end - width - room)
    sink.writeLine(
      String(repeating: " ", count: indent + room) + String(repeating: "-", count: width))
    let last = rows.last?.0
    for (label, amount, remark) in rows {
      let gap = String(repeating: " ", count: room - label.count + width - amount.count)
      let text = String(repeating: " ", count: indent) + label + gap + amount
      sink.writeLine(
        (label == last ? style(.bold, text) : text) + (remark.isEmpty ? "" : "  \(remark)"))
    }
  }

  /// What is below the table: counts, capacity, assumptions, warnings, dates, and what to do next.
  func writeRemarks(_ style: TextStyle, to sink: inout TextSink) {
    func write(_ head: String, _ text: String, _ attribute: TextStyle.Attribute = .bold) {
      let lines = wrap(text, width: max(24, style.width - head.count - 2))
      sink.writeLine(
        style(attribute, head + ":") + " "
          + lines.joined(separator: "\n" + String(repeating: " ", count: head.count + 2)))
    }
    write(counted(plan.placements.count, "job"), countByPlace)
    if !facts.lab.pools.isEmpty { write("lab", capacity) }
    if let prepaidRemark { write("prepaid", prepaidRemark) }
    if let idleRemark { write("idle", idleRemark) }
    if showsCarbon { write("carbon", carbonRemark) }
    for remark in serviceRemarks { write("serve", remark) }
    if !assumptions.isEmpty { write("assumed", assumptions.joined(separator: "; ")) }
    if let priceDates { write("prices", priceDates) }
    for warning in warnings.prefix(8) { write("warning", printable(warning), .yellow) }
    if warnings.count > 8 { write("warning", "and \(warnings.count - 8) more", .yellow) }
    write("next", next.joined(separator: " · "), .cyan)
  }

  var countByPlace: String {
    Placement.Place.allCases.compactMap { place in
      plan.totals.countByPlace[place].map { "\($0) \(place.word)" }
    }.joined(separator: ", ")
  }

  /// How much of each pool is used.
  private var capacity: String {
    zip(facts.lab.pools, plan.gpuHoursUsed).map { pool, used in
      let share = pool.gpuHoursPerMonth.count > 0 ? used.count / pool.gpuHoursPerMonth.count : 0
      return "\(pool.count) x \(words.name(of: pool.model)) used "
        + "\(used.tableText) of \(pool.gpuHoursPerMonth.tableText) GPU-hours "
        + "(\(fixed(share * 100, decimals: 0)) %)"
    }.joined(separator: ", ")
  }

  /// One or two commands that make sense now.
  var next: [String] {
    let curious =
      plan.placements.firstIndex { $0.place == .impossible }
      ?? plan.placements.firstIndex { $0.place == .queue }
      ?? plan.placements.indices.max {
        (cents.jobs[$0], $1) < (cents.jobs[$1], $0)
      }
    var commands: [String] = []
    if let curious {
      commands.append(context.command("explain", printable(facts.jobs[curious].name)))
    }
    commands.append(context.command("advise"))
    return commands
  }
}
