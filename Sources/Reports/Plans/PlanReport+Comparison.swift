import PlacementModel
import Quantities

// The second view: the cheapest plan for the same jobs, and what following the policy costs more.

extension PlanReport {
  /// More jobs than this are counted and not listed in a table.
  private static let longestDifference = 8

  /// What the cheapest plan comes to, and how good it is at least.
  var cheapestText: String? {
    guard let comparison else { return nil }
    let worth = comparison.cheapestWorth
    // The sums are those of a plan, whose totals fit.
    let known = (try? worth.running + worth.partlyKnown) ?? worth.running
    var text = "\(worth.isAtLeast ? "at least " : "")\(known.sentenceText) a month"
    if worth.waitingJobs > 0 {
      let verb = worth.waitingJobs == 1 ? "waits" : "wait"
      text += " while \(counted(worth.waitingJobs, "job")) \(verb)"
    }
    let missing = comparison.cheapest.missingJobs
    if missing > 0 {
      let proven = comparison.cheapest.isMissingProven ? ", as in every plan" : ""
      text += " with \(counted(missing, "job")) missing where they must be\(proven)"
    }
    return "\(text), \(comparison.cheapest.quality)\(basis(of: worth, comparison.cheapest))"
  }

  /// What a bound is one of: of all that is counted and that a plan can change, not of what is paid alone.
  private func basis(of worth: PlanWorth, _ found: CheapestPlan) -> String {
    guard worth.isAtLeast || !found.isProvenOptimal, worth.total != worth.running else { return "" }
    if found.unavoidable == .zero { return ", what waits or has no known price counted" }
    let isAll = found.unavoidable == worth.waiting && worth.unknown == .zero
    return isAll
      ? ", what can run nowhere not counted"
      : ", what waits or has no known price counted, but not what can run nowhere"
  }

  /// What following the policy costs more, and whether it leaves the numbers of jobs as they must be.
  var extraText: String? {
    guard let comparison, let text = differenceText else { return nil }
    return comparison.keepsToLimits ? text : "\(text), and breaks the numbers of jobs"
  }

  private var differenceText: String? {
    guard let comparison else { return nil }
    let name = comparison.policy == .documents ? "the documents" : comparison.policy.rawValue
    if comparison.differences.allSatisfy({ $0.extra == .zero }) {
      return "following \(name) costs the same"
    }
    let (one, other) = (comparison.worth, comparison.cheapestWorth)
    let money = Money(micros: one.running.micros - other.running.micros)
    let extra = comparison.extra
    // Where the same jobs run at known prices, all of it is money.
    guard extra != money else { return "following \(name) costs \(difference(money))" }
    let counted = Money(micros: extra.micros - money.micros)
    return
      "following \(name) costs \(difference(money)), and what waits or has no known price counts "
      + "for \(difference(counted))"
  }

  private func difference(_ amount: Money) -> String {
    guard amount != .zero else { return "the same" }
    let size = Money(micros: Int64(clamping: amount.micros.magnitude)).sentenceText
    return "\(size) \(amount > .zero ? "more" : "less")"
  }

  /// A row for each job that is elsewhere: its name, what it comes to more, and where it would be.
  func differenceRows(limit: Int) -> [(job: String, extra: String, text: String)] {
    guard let comparison else { return [] }
    return comparison.differences.filter { $0.extra != .zero }.prefix(limit).map { difference in
      let sign = difference.extra > .zero ? "+" : difference.extra < .zero ? "-" : ""
      let amount = Money(micros: Int64(clamping: difference.extra.micros.magnitude))
      let there = comparison.cheapest.placement(of: difference.job, in: facts)
      let option = words.optionOrWord(there)
      return (
        facts.jobs[difference.job].name,
        sign + amount.formatted(decimals: 2, grouped: true),
        isComparedWithItself
          ? "not \(words.optionOrWord(plan.placements[difference.job]))" : option
      )
    }
  }

  /// Whether the plan is the cheapest one itself, held against another policy's.
  private var isComparedWithItself: Bool { plan.policy == .cheapest }

  func writeComparison(_ style: TextStyle, to sink: inout TextSink) {
    guard let comparison, let cheapestText, let extraText else { return }
    let head = "cheapest plan"
    func write(_ text: String, indent: Int) {
      let lines = wrap(text, width: max(24, style.width - indent))
      sink.writeLine(lines.joined(separator: "\n" + String(repeating: " ", count: indent)))
    }
    sink.write(style(.bold, head + ":") + " ")
    let isSame = comparison.differences.allSatisfy { $0.extra == .zero }
    write("\(cheapestText); \(extraText)\(isSame ? "" : ":")", indent: head.count + 2)
    let rows = differenceRows(limit: Self.longestDifference)
    let nameWidth = rows.map(\.job.columns).max() ?? 0
    let amountWidth = rows.map(\.extra.count).max() ?? 0
    for row in rows {
      let name = printable(row.job)
      let gap = String(repeating: " ", count: max(0, nameWidth - name.columns))
      let pad = String(repeating: " ", count: amountWidth - row.extra.count)
      sink.write("  \(name)\(gap)  \(pad)\(row.extra)  ")
      write(printable(row.text), indent: nameWidth + amountWidth + 6)
    }
    let rest = comparison.differences.count { $0.extra != .zero } - rows.count
    if rest > 0 { sink.writeLine("  and \(counted(rest, "more job")); all with --format json") }
  }

  /// The same in one line, where there is no room for a table.
  package var comparisonRemark: String? {
    guard let cheapestText, let extraText else { return nil }
    return "\(cheapestText); \(extraText)"
  }

  var comparisonJSON: JSONValue {
    guard let comparison else { return .null }
    let found = comparison.cheapest
    return .object([
      "bound_keeps_priorities": .bool(found.boundKeepsPriorities),
      "differences": .array(
        comparison.differences.map { difference in
          .object([
            "cheapest": words.shortJSON(
              of: found.placement(of: difference.job, in: facts)),
            "name": .string(facts.jobs[difference.job].name),
            "usd_more_per_month": .money(difference.extra),
          ])
        }),
      "gap": .estimate(found.gap),
      "is_proven": .bool(found.isProvenOptimal),
      "policy": .string(comparison.policy.rawValue),
      "usd_impossible_per_month": .money(found.unavoidable),
      "usd_lower_bound_per_month": .money(found.lowerBound),
      "usd_more_per_month": .money(comparison.extra),
      "usd_per_budget_dollar": .optional(found.savedPerBudgetDollar, JSONValue.estimate),
      "usd_per_pool_gpu_hour": .array(found.savedPerGPUHour.map(JSONValue.estimate)),
      "worth": json(of: comparison.worth),
      "worth_cheapest": json(of: comparison.cheapestWorth),
    ])
  }

  private func json(of worth: PlanWorth) -> JSONValue {
    .object([
      "jobs_waiting": .int(worth.waitingJobs),
      "usd_per_month": .money(worth.running),
      "usd_total_per_month": .money(worth.total),
      "usd_unknown_per_month": .money(worth.unknown),
      "usd_waiting_per_month": .money(worth.waiting),
    ])
  }
}

extension CheapestPlan {
  /// How far from the best it can be: `proven the best possible`, `at most 0.31 % above the best
  /// possible, which is $5,032.51 or more`.
  package var quality: String {
    if isProvenOptimal { return "proven the best possible" }
    let excess = Money(micros: total.micros - lowerBound.micros)
    if excess.micros < 10_000 { return "proven the best possible to the cent" }
    let percent = gap * 100
    let standard = "the best possible\(boundKeepsPriorities ? "" : " without priorities")"
    guard percent.isFinite else {
      return "at most \(excess.sentenceText) above \(standard)"
    }
    // Rounded up: "at most" must hold.
    let shown = percent < 0.01 ? "0.01" : fixed((percent * 100).rounded(.up) / 100, decimals: 2)
    let best = avoidableBound.sentenceText
    return "at most \(shown) % above \(standard), which is \(best) or more"
  }
}

extension PlanWords {
  /// The option of a job that runs, the word for one that does not.
  func optionOrWord(_ placement: Placement) -> String {
    placement.runs ? option(placement) : placement.place.word
  }

  /// Where a job is and what it costs, without the derivation.
  func shortJSON(of placement: Placement) -> JSONValue {
    .object([
      "cloud": .optional(placement.cloud, json(of:)),
      "local": .optional(placement.local, json(of:)),
      "place": .string(placement.place.rawValue),
      "usd_per_month": .money(placement.runs ? placement.cost.perMonth : nil),
    ])
  }
}
