package import Gates
import PlacementModel
import Quantities

/// What is different between two plans, in each of the formats.
package struct DifferenceReport: GriddedReport, Sendable {
  package var name: String { "diff" }
  package var toolVersion: String { context.toolVersion }
  let difference: PlanDifference
  /// What each side is called: `main:jobs.conf`, `plan.json`.
  let sides: (old: String, new: String)
  let context: ReportContext
  /// Where a job of the new side is written, if that side is a manifest.
  let places: @Sendable (String) -> Annotation.Place?

  package init(
    _ difference: PlanDifference, sides: (old: String, new: String), context: ReportContext,
    places: @escaping @Sendable (String) -> Annotation.Place? = { _ in nil }
  ) {
    self.difference = difference
    self.sides = sides
    self.context = context
    self.places = places
  }

  package var isDifferent: Bool { !difference.isNothing }

  /// One line: what a month costs more, or that nothing is different.
  package var summary: String {
    isDifferent ? "\(count): \(total)" : nothing
  }

  /// What a run without a difference says.
  var nothing: String {
    let cost = difference.new.cost
    return "no difference: \(counted(difference.new.jobs.count, "job")), "
      + "\(cost.isPartial ? "at least " : "")\(cost.all.sentenceText) a month"
  }

  /// Changes as they are reported: moves first, then what came and went, then money, then deadlines.
  var lines: [PlanDifference.Change] {
    let order: [PlanDifference.Change.Kind] = [.moved, .added, .removed, .changed]
    let all = difference.different
    return order.flatMap { kind in all.filter { $0.kind == kind } }
  }

  /// What is different beside the jobs.
  var settings: [String] {
    var found: [String] = []
    let (old, new) = (difference.old, difference.new)
    if old.budget != new.budget {
      let texts = [old, new].map { $0.budget?.sentenceText ?? "none" }
      found.append("cloud budget a month: \(texts[0]) → \(texts[1])")
    }
    if old.origin.policy != new.origin.policy {
      found.append("policy: \(old.origin.policy) → \(new.origin.policy)")
    }
    if old.origin.basis != new.origin.basis {
      found.append("basis: \(old.origin.basis) → \(new.origin.basis)")
    }
    return found
  }

  /// How many of what: `2 moved, 1 added`.
  var count: String {
    let kinds: [PlanDifference.Change.Kind] = [.moved, .added, .removed, .changed]
    let parts = kinds.compactMap { kind -> String? in
      let count = difference.changes.count { $0.kind == kind }
      return count > 0
        ? "\(fixed(Double(count), decimals: 0, grouped: true)) \(kind.rawValue)" : nil
    }
    let jobs = counted(difference.changes.count, "job")
    return parts.isEmpty ? jobs : "\(listed(parts, limit: 9)) of \(jobs)"
  }

  /// The whole, in one line: what a month costs more, from what to what.
  ///
  /// Of a job whose price became unknown nothing is known to be saved, so only jobs that both sides
  /// know are counted, and the others named.
  var total: String {
    let stopped = difference.changes.count(where: \.stopsRunning)
    return money
      + (stopped > 0
        ? "; \(counted(stopped, "job")) \(stopped == 1 ? "does" : "do") not run any more" : "")
  }

  private var money: String {
    let (old, new) = (difference.old.cost, difference.new.cost)
    guard !old.isPartial, !new.isPartial else {
      return "\(signed(difference.moreOfKnown)) a month, not counting "
        + "\(counted(difference.unknown, "job")) of unknown cost; now \(words(new)) in all"
    }
    let more = new.all.saturatingDifference(old.all)
    let text = "\(signed(more)) a month (\(words(old)) → \(words(new)))"
    guard old.all > .zero else { return text }
    let percent = more.dollars / old.all.dollars * 100
    return text
      + ", \(percent < 0 ? "" : "+")\(fixed(percent, decimals: percent.magnitude < 10 ? 1 : 0)) %"
  }

  private func words(_ cost: MonthlyCost) -> String {
    (cost.isPartial ? "at least " : "") + cost.all.sentenceText
  }

  /// What the change in cost comes from, as a clause; nil where the cost is as it was.
  var causes: String? {
    guard !difference.different.isEmpty else { return nil }
    let causes = difference.causes
    var text =
      "\(signed(causes.manifest)) from the manifest, \(signed(causes.prices)) from prices"
    if difference.untold > 0 {
      text += "; of \(counted(difference.untold, "job")) that cannot be told"
    }
    return text
  }

  /// How that was found out.
  var method: String {
    switch difference.method {
    case .replanned: "the old manifest was planned again at the new prices"
    case .repriced: "the old plan's hours were priced again"
    case .sameManifest: "both sides read the same manifest"
    case .samePrices: "both sides used the same prices"
    }
  }

  /// With a sign, as `+$1.20`.
  func signed(_ amount: Money) -> String {
    amount > .zero ? "+\(amount.sentenceText)" : amount == .zero ? "$0" : amount.sentenceText
  }
}

extension JobSnapshot {
  /// Where it runs and on what: `cloud, 8 x A100-80GB, lambda us-west-1, spot`.
  var words: String {
    var parts = [place.word]
    if let local { parts.append(local.gpu.map { "\(local.gpus) x \($0)" } ?? "no GPU") }
    if let cloud {
      let what =
        cloud.gpu.map { "\(cloud.nodes * cloud.gpusPerNode) x \($0)" }
        ?? "\(cloud.nodes) x \(cloud.machine.instance)"
      let place =
        cloud.machine.region.map { "\(cloud.machine.provider) \($0)" } ?? cloud.machine.provider
      parts.append("\(what), \(place), \(cloud.machine.option.rawValue)")
    }
    return parts.joined(separator: ", ")
  }
}

extension PlanDifference.Change {
  /// The sign that stands before it.
  var sign: String {
    if becameUnknown { return "?" }
    return switch kind {
    case .added: "+"
    case .removed: "-"
    default: "~"
    }
  }

  /// What is different, as clauses.
  var what: String {
    var parts: [String] = []
    switch (old, new) {
    case (nil, let new?): parts.append(new.words)
    case (let old?, nil): parts.append(old.words)
    case (let old?, let new?):
      if isMove { parts.append("\(old.words) → \(new.words)") }
      if stopsRunning { parts.append("does not run any more") }
      if old.isSensitive || new.isSensitive, old.sensitivity != nil, new.sensitivity != nil,
        old.sensitivity != new.sensitivity || old.regimes != new.regimes
      {
        parts.append(
          "data \(dataWords(old.sensitivity, old.regimes)) → "
            + dataWords(new.sensitivity, new.regimes))
      }
      if becameUnknown { parts.append("its price became unknown, which saves nothing") }
      if becameKnown { parts.append("its price became known") }
      if old.hasOtherDeadline(than: new) {
        let texts = [old, new].map { $0.deadline.map { "\($0.tableText) h" } ?? "none" }
        parts.append("deadline \(texts[0]) → \(texts[1])")
      }
      if !isMove { parts += Self.quantities(old, new) }
      if old.saysDeadline, old.isLate != new.isLate {
        parts.append(new.isLate ? "now misses its deadline" : "now keeps its deadline")
      }
    case (nil, nil): break
    }
    if let causes, causes.prices != .zero, causes.manifest != .zero {
      parts.append("in part by prices")
    } else if let causes, causes.prices != .zero {
      parts.append("by prices alone")
    }
    return parts.isEmpty ? "costs differ" : parts.joined(separator: "; ")
  }

  /// What of a job that stays where it is costs more or less: longer runs, else more of them, and
  /// another price.
  private static func quantities(_ old: JobSnapshot, _ new: JobSnapshot) -> [String] {
    func changed(_ old: String?, _ new: String?, _ words: (String, String) -> String) -> [String] {
      guard let old, let new, old != new else { return [] }
      return [words(old, new)]
    }
    let longer = changed(old.turnaround?.tableText, new.turnaround?.tableText) {
      "a run takes \($0) h → \($1) h"
    }
    let more =
      changed(
        old.cloud?.nodeHoursPerMonth.tableText, new.cloud?.nodeHoursPerMonth.tableText
      ) { "\($0) → \($1) node-hours a month" }
      + changed(old.local?.hoursPerMonth?.tableText, new.local?.hoursPerMonth?.tableText) {
        "\($0) → \($1) GPU-hours a month at home"
      }
    let dearer = changed(
      old.cloud?.rate?.perHour.exactText, new.cloud?.rate?.perHour.exactText
    ) { "\($0) → \($1) a node-hour" }
    return (longer.isEmpty ? more : longer) + dearer
  }
}
