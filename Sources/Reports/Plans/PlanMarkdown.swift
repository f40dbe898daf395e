import PlacementModel

extension PlanReport {
  /// More rows than this are left out of a comment; other formats have them all.
  private static let longestComment = 200

  /// The table is what a reader sees, the remarks are folded.
  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let least = plan.totals.unknown > 0 ? "at least " : ""
    let total = "\(least)$\(Apportionment.text(cents.total, grouped: true)) a month"
    let count = counted(plan.placements.count, "job")
    Comment(
      tag: name,
      summary: "**hybridlab place**: **\(total)**. \(count)"
        + (countByPlace.isEmpty ? "" : ": \(countByPlace)"),
      body: { sink in
        for sentence in verdict(isStrict: false) {
          sink.writeLine("❌ **\(Markdown.escaped(sentence))**\n")
        }
        writeRows(to: &sink)
        if !warnings.isEmpty { sink.writeLine() }
        Markdown.writePoints(warnings.map { ("**warning**", $0) }, to: &sink)
      },
      details: [("What it rests on", { Markdown.writePoints(remarks, to: &$0) })]
    ).write(to: &sink)
  }

  private func writeRows(to sink: inout TextSink) {
    let carbon = showsCarbon ? ["kg CO2e/month"] : []
    let shown = plan.placements.indices.prefix(Self.longestComment)
    Markdown.writeTable(
      ["job", "where", "on", "hours", "$/run", "$/month"] + carbon + ["why"],
      right: 3..<(showsCarbon ? 7 : 6), shown.lazy.map(cells), to: &sink)
    let left = plan.placements.count - shown.count
    if left > 0 {
      let rest = cents.jobs[shown.count...].reduce(0) { $0 &+ $1 }
      sink.writeLine(
        "| ... | | \(counted(left, "job")) more | | | \(Apportionment.text(rest, grouped: true)) | "
          + "\(showsCarbon ? "| " : "")shown \(shown.count) of \(plan.placements.count) |")
    }
    let budget = facts.cloud.budget.map { "of \($0.sentenceText) budget" } ?? ""
    var sides = [("cloud", cents.cloud, budget), ("power", cents.power, "")]
    if facts.basis == .amortised { sides.append(("wear", cents.wear, "of what is owned")) }
    for (label, amount, remark) in sides + [("total", cents.total, "")] + creditLines {
      let least = label == "total" && plan.totals.unknown > 0 ? "at least " : ""
      sink.writeLine(
        "| **\(label)** | | | | | \(least)**\(Apportionment.text(amount, grouped: true))** | "
          + "\(showsCarbon ? "| " : "")\(remark) |")
    }
  }

  private func cells(_ index: Int) -> [String] {
    let placement = plan.placements[index]
    return [
      facts.jobs[index].name, placement.place.word, words.option(placement),
      placement.hours?.tableText ?? "",
      placement.runs ? placement.cost.perRun?.tableText ?? unknownMark : "",
      placement.runs ? month(index, grouped: true) : "",
    ] + (showsCarbon ? [carbonText(index)] : []) + [
      words.why(placement, of: facts.jobs[index])
    ]
  }

  private var remarks: [(title: String, text: String)] {
    var remarks: [(title: String, text: String)] = []
    if let comparisonRemark { remarks.append(("cheapest plan", comparisonRemark)) }
    if !assumptions.isEmpty { remarks.append(("assumed", assumptions.joined(separator: "; "))) }
    if let idleRemark { remarks.append(("idle", idleRemark)) }
    if showsCarbon { remarks.append(("carbon", carbonRemark)) }
    remarks += serviceRemarks.map { ("serve", $0) }
    if let priceDates { remarks.append(("prices", priceDates)) }
    return remarks
  }
}
