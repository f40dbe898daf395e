package import PlacementModel
import Quantities

/// Why one job is where it is.
package struct ExplanationReport: GriddedReport {
  package static let isTabular = false

  /// Options that lost are cut after so many.
  static let longestList = 12

  let facts: PlacementCase
  let explanation: Explanation
  /// What the job's other places would cost all jobs together; nil where that cannot be counted.
  let forced: ForcedPlaces?
  /// The plan that the job is part of.
  let plan: Plan
  /// When runs at home begin and end; nil where they are too many to look.
  let schedule: Schedule?
  let context: ReportContext
  let words: PlanWords
  let job: Job
  let placement: Placement
  /// How many jobs are in the place of each limit.
  let limitCounts: [Int]
  /// What the plan prints for the job, and for each line of its bill, in cents.
  private let cents: (job: Int64, lines: [Int64])
  /// The ways to serve, for a service.
  let service: ServiceComparison?

  package init(
    _ explanation: Explanation, forced: ForcedPlaces? = nil, of plan: Plan,
    schedule: Schedule? = nil, in facts: PlacementCase, context: ReportContext
  ) {
    self.plan = plan
    self.schedule = schedule
    self.facts = facts
    self.explanation = explanation
    self.forced = forced
    self.context = context
    words = PlanWords(facts)
    job = facts.jobs[explanation.job]
    placement = plan.placements[explanation.job]
    limitCounts = facts.placementLimits.map { limit in
      plan.placements.indices.count {
        facts.isIn(limit.scope, plan.placements[$0], facts.jobs[$0])
      }
    }
    service = facts.serviceComparison(of: explanation.job, in: plan)
    let cents = PlanCents(plan)
    self.cents = (cents.jobs[explanation.job], cents.lines(of: explanation.job, in: plan))
  }

  package var name: String { "explain" }
  package var toolVersion: String { context.toolVersion }

  /// A part of the explanation: what it is about, and rows of a mark, what it says, and where that
  /// comes from.
  struct Block {
    var head: String
    /// The head where there is room for it.
    var title: String
    var rows: [(mark: String, text: String, source: String)]
  }

  /// All parts that say something; options that lost are cut after `limit`.
  func blocks(limit: Int = .max) -> [Block] {
    let flips = explanation.flips.map { ("", $0.words(words, job), "") }
    return [
      Block(head: "asked", title: "Questions", rows: questions),
      Block(head: "runs", title: "Where it runs", rows: particulars),
      Block(head: "when", title: "When it runs", rows: scheduledRows),
      Block(head: "not", title: "What it does not run on", rows: losers(limit: limit)),
      Block(head: "cost", title: "How the cost comes about", rows: derivations),
      Block(
        head: "serve", title: "Ways to serve",
        rows: service?.rows(job.serving?.tokenPrice, planned: total) ?? []),
      Block(head: "forced", title: "If it were elsewhere", rows: forcedRows),
      Block(head: "short", title: "What is short", rows: shortRows),
      Block(head: "limits", title: "Numbers of jobs", rows: limitRows),
      Block(head: "note", title: "Notes", rows: warnings.map { ("", $0, "") }),
      Block(
        head: "moves", title: "What would move it",
        rows: flips.isEmpty ? [("", "no single change that was tried", "")] : flips),
    ].filter { !$0.rows.isEmpty }
  }

  package func writeTable(_ style: ChartStyle, to sink: inout TextSink) {
    sink.writeLine(style.text(.bold, headline))
    for block in blocks(limit: Self.longestList) { write(block, style.text, to: &sink) }
  }

  private func write(_ block: Block, _ style: TextStyle, to sink: inout TextSink) {
    let (head, rows) = (block.head, block.rows)
    let markWidth = min(rows.map(\.mark.columns).max() ?? 0, max(24, min(56, style.width / 3)))
    let indent = 7 + (markWidth == 0 ? 0 : markWidth + 2)
    for (index, row) in rows.enumerated() {
      let source = row.source.isEmpty ? "" : "  [\(row.source)]"
      let lines = wrap(printable(row.text + source), width: max(32, style.width - indent))
      let title =
        index == 0
        ? style(.bold, head) + String(repeating: " ", count: 7 - head.count)
        : String(repeating: " ", count: 7)
      if index == 0 { sink.writeLine() }
      let gap = String(repeating: " ", count: max(0, indent - 7 - row.mark.columns))
      let separator =
        row.mark.columns > markWidth ? "\n" + String(repeating: " ", count: indent) : gap
      sink.writeLine(
        title + colored(row.mark, style) + separator
          + lines.joined(separator: "\n" + String(repeating: " ", count: indent)))
    }
  }

  private func colored(_ mark: String, _ style: TextStyle) -> String {
    if mark.hasPrefix("✔") { return style(.green, mark) }
    return mark.hasPrefix("✘") ? style(.red, mark) : printable(mark)
  }

  /// `pretrain: cloud, 8 x A100-80GB, lambda us-west-1, on-demand; 104.2 h a run, $812.00 a month`.
  var headline: String {
    var text = "\(printable(job.name)): \(placement.place.word)"
    guard placement.runs else { return "\(text); \(words.why(placement, of: job))" }
    text += ", \(words.option(placement))"
    if let hours = placement.hours { text += "; \(hours.tableText) h a run" }
    return text + ", \(total) a month"
  }

  /// What the job costs in a month, in the cents of the plan.
  private var total: String {
    let known = "$\(Apportionment.text(cents.job, grouped: true))"
    if placement.cost.perMonth != nil { return known }
    return cents.job == 0 ? "an unknown amount" : "at least \(known)"
  }

  private var questions: [(mark: String, text: String, source: String)] {
    guard !placement.trace.isEmpty else {
      return [("", words.why(placement, of: job), words.source(of: placement.reason) ?? "")]
    }
    var rows = placement.trace.map { step in
      let node = facts.tree.nodes[step.node]
      return (
        "\(step.answer ? "✔" : "✘") \(node.id)",
        "\(node.question.words) \(words.answer(step, of: job))", node.source
      )
    }
    if let last = placement.trace.last {
      let node = facts.tree.nodes[last.node]
      if case .place(let destination) = last.answer ? node.yes : node.no {
        rows.append(("→", destination.words, ""))
      }
    }
    if case .tree = placement.reason { return rows }
    rows.append(("→", "\(placement.place.word): \(words.why(placement, of: job))", ""))
    return rows
  }

  /// What the job gets where it runs.
  private var particulars: [(mark: String, text: String, source: String)] {
    var rows: [(mark: String, text: String, source: String)] = []
    let reference = job.work.reference.map(words.name(of:)) ?? "GPU it was measured on"
    if let run = placement.local, let index = run.pool {
      let pool = facts.lab.pools[index]
      rows.append(
        (
          words.gpus(run), "in the lab, which has \(pool.count), \(pool.memory.formatted()) each",
          ""
        ))
      rows.append(
        (
          "",
          "\(run.gpuHoursPerMonth.tableText) of \(pool.gpuHoursPerMonth.tableText) GPU-hours a month",
          ""
        ))
      if job.recurrence != .continuous { rows.append(("", run.turnaround.words, "")) }
      if let speed = run.speed.words(relativeTo: reference, in: facts.prices) {
        rows.append(("", speed, ""))
      }
    }
    if let run = placement.cloud {
      let offer = facts.prices.offers[run.offer]
      rows.append(
        (
          words.gpus(run),
          "\(counted(run.nodes, "node")) of \(offer.provider) \(offer.instance), \(offer.memoryPerGPU.formatted()) a GPU, \(run.option.rawValue)",
          ""
        ))
      if job.recurrence != .continuous { rows.append(("", run.turnaround.words, "")) }
      if let speed = run.speed.words(relativeTo: reference, in: facts.prices) {
        rows.append(("", speed, ""))
      }
    }
    return rows
  }

  private func losers(limit: Int) -> [(mark: String, text: String, source: String)] {
    let groups = grouped(explanation.alternatives.filter { !$0.isChosen })
    var rows = groups.prefix(limit).map { ($0.name, $0.verdict, "") }
    if groups.count > rows.count {
      rows.append(("...", "shown \(rows.count) of \(groups.count); all with --format json", ""))
    }
    if explanation.offersConsidered > 0 {
      rows.append(
        (
          "",
          "the cheapest of each provider, out of \(explanation.offersConsidered) offers and ways of buying",
          ""
        ))
    }
    return rows
  }

  /// Options with what is said of each; those that cannot be taken for the same reason in one row.
  private func grouped(
    _ alternatives: [Explanation.Alternative]
  ) -> [(name: String, verdict: String)] {
    var rows: [(names: [String], verdict: String)] = []
    var place: [String: Int] = [:]
    for alternative in alternatives {
      let verdict = verdict(on: alternative)
      // Too few hours of what is paid for are about one machine, not about its provider.
      if case .offer(let offer, let option) = alternative.option, option != .prepaid,
        !alternative.obstacles.isEmpty
      {
        let provider = facts.prices.offers[offer].provider
        if let row = place[verdict] {
          rows[row].names.append(provider)
          continue
        }
        place[verdict] = rows.count
        rows.append(([provider], verdict))
      } else {
        rows.append(([name(of: alternative)], verdict))
      }
    }
    return rows.map { (listed($0.names), $0.verdict) }
  }

  /// What an option is called: its GPUs and where they are.
  func name(of alternative: Explanation.Alternative) -> String {
    switch alternative.option {
    case .pool(let pool): return "\(words.name(ofPool: pool)), lab"
    case .offer(let index, let option):
      let offer = facts.prices.offers[index]
      let gpu = offer.gpu.map(words.name(of:)) ?? offer.instance
      let count = alternative.cloud.map { "\($0.nodes * max(1, offer.gpusPerNode)) x " } ?? ""
      return "\(count)\(gpu), \(words.place(of: offer)), \(option.rawValue)"
    }
  }

  /// Who lacks what an obstacle names.
  func subject(of alternative: Explanation.Alternative) -> String {
    switch alternative.option {
    case .pool(let pool): "the \(words.name(ofPool: pool))"
    case .offer(let index, _): facts.prices.offers[index].provider
    }
  }

  /// What an option is short of, or what more it costs.
  private func verdict(on alternative: Explanation.Alternative) -> String {
    let subject = subject(of: alternative)
    if !alternative.obstacles.isEmpty {
      return alternative.obstacles.map { $0.words(subject) }.joined(separator: "; ")
    }
    guard let cost = alternative.cost?.perMonth else { return "would fit; its price is not known" }
    let text = "$\(Apportionment.text(Apportionment.cents(cost), grouped: true)) a month"
    guard placement.runs, placement.cost.perMonth != nil else { return "would fit: \(text)" }
    // Of two printed figures the difference is that of what is printed.
    let difference = Apportionment.cents(cost).subtractingReportingOverflow(cents.job).partialValue
    if difference == 0 { return "\(text), the same" }
    let amount = "$\(Apportionment.text(Int64(clamping: difference.magnitude), grouped: true))"
    return "\(text), \(amount) \(difference > 0 ? "more" : "less")"
  }

  private var derivations: [(mark: String, text: String, source: String)] {
    let lines = placement.cost.lines
    let steps = lines.indices.flatMap { index in
      let amount =
        lines[index].perMonth == nil
        ? "unknown" : "$\(Apportionment.text(cents.lines[index], grouped: true))"
      return words.derivation(of: lines[index], amount, placement, job)
    }
    var rows = steps.map { ($0.head, $0.formula, $0.source) }
    if lines.count > 1 { rows.append(("total", "\(total) a month", "")) }
    return rows
  }
}
