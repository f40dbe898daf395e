import Gates
import PlacementModel

extension CheckReport {
  package var grid: Grid {
    var grid = Grid(columns: [
      .init("level", "LEVEL"), .init("rule", "RULE"), .init("subject", "WHO"),
      .init("place", "WHERE"), .init("message", "WHAT", mayGoBelow: true),
    ])
    for line in lines {
      let attribute: TextStyle.Attribute? =
        switch line.level {
        case "error": .red
        case "warning": .yellow
        default: .dim
        }
      grid.add([
        .init(line.level, attribute), .init(line.rule.name),
        .init(line.title, .optional(line.subject, JSONValue.string)),
        .init(line.place?.short ?? "", .optional(line.place) { .string($0.short) }),
        .init(sentence(line), attribute == .dim ? .dim : nil),
      ])
    }
    for remark in waiverRemarks {
      grid.add([
        .init("warning", .yellow), .init(remark.code), .init("", .null),
        .init(remark.place?.short ?? "", .optional(remark.place) { .string($0.short) }),
        .init(remark.message),
      ])
    }
    return grid
  }

  /// The clause, what the rule's author has to say, and why it is waived.
  func sentence(_ line: Line) -> String {
    var text = line.clause
    if let message = line.rule.message { text += ". \(message)" }
    if let waiver = line.waiver { text += "; waived until \(waiver.until): \(waiver.reason)" }
    return text
  }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    let style = style.text
    let grid = grid
    if !grid.rows.isEmpty {
      grid.writeTable(style, to: &sink)
      sink.writeLine()
    }
    for (rule, why) in notAsked where !isUsual(rule) {
      sink.writeLine(style(.dim, "not asked: \(printable(rule.name)) (\(why))"))
    }
    sink.writeLine("\(extent): \(count.isEmpty ? "all hold" : count)")
    let next = grid.rows.isEmpty ? context.command("place") : nextCommand
    sink.writeLine("\(style(.cyan, "next:")) \(next)")
  }

  /// A rule that holds where nobody asked for it need not be excused.
  private func isUsual(_ rule: Rule) -> Bool { RuleSet.usual.contains(rule) }

  private var nextCommand: String {
    for finding in verdict.standing(.error) + verdict.standing(.warning) {
      if case .job(let index) = finding.subject {
        return context.command("explain", printable(facts.jobs[index].name))
      }
    }
    return context.command("place")
  }

  package func writeMarkdown(_ style: ChartStyle, to sink: inout TextSink) {
    let isHeld = verdict.isHeld
    let head = isHeld ? "✅ **hybridlab check holds**" : "❌ **hybridlab check fails**"
    let rest = count.isEmpty ? extent : "\(count) (\(extent))"
    let standing = lines.filter { $0.waiver == nil }
    let waived = lines.filter { $0.waiver != nil }
    var details: [(title: String, write: (inout TextSink) -> Void)] = []
    if !waived.isEmpty {
      details.append(
        (counted(waived.count, "finding") + " waived", { self.write(waived, to: &$0) }))
    }
    details.append(
      (
        "What was asked",
        { sink in
          for rule in verdict.rules.rules where rule.level != .off {
            let why = notAsked.first { $0.rule == rule }?.why
            sink.writeLine(
              "- \(Markdown.escaped(rule.name)) (\(rule.level.rawValue))"
                + (why.map { ": not asked, \(Markdown.escaped($0))" } ?? ""))
          }
        }
      ))
    Comment(
      tag: name, summary: "\(head): \(rest)",
      body: { sink in
        if !standing.isEmpty { write(standing, to: &sink) }
        if !waiverRemarks.isEmpty { sink.writeLine() }
        for remark in waiverRemarks { sink.writeLine("- " + Markdown.escaped(remark.message)) }
      }, details: details
    ).write(to: &sink)
  }

  private func write(_ lines: [Line], to sink: inout TextSink) {
    Markdown.writeTable(
      ["", "rule", "who", "where", "what"],
      lines.map { line in
        let mark = line.level == "error" ? "❌" : line.level == "warning" ? "⚠️" : "⏸"
        return [
          "\(mark) \(line.level)", line.rule.name, line.title, line.place?.short ?? "",
          sentence(line),
        ]
      }, to: &sink)
  }
}
