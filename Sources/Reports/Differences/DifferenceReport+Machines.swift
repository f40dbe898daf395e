import Gates
import PlacementModel
import Quantities

extension DifferenceReport {
  package var document: JSONDocument {
    JSONDocument(
      toolVersion: toolVersion,
      [
        "causes": causesJSON,
        "currency": "USD",
        "inputs": context.inputsJSON,
        "is_different": .bool(isDifferent),
        "new": json(difference.new, called: sides.new),
        "old": json(difference.old, called: sides.old),
        "usd_more_per_month": .money(
          difference.old.cost.isPartial || difference.new.cost.isPartial
            ? nil : difference.new.cost.all.saturatingDifference(difference.old.cost.all)),
      ], rows: rows)
  }

  private var rows: JSONDocument.Rows {
    let lines = lines
    return .init("changes", each: "change", count: lines.count) { json(lines[$0]) }
  }

  /// Each change, then the totals.
  package func writeLines(to sink: inout TextSink) {
    document.writeRows(to: &sink)
    JSONDocument.writeLine(
      [
        "format_version": .string(JSONDocument.formatVersion),
        "is_different": .bool(isDifferent), "new": json(difference.new, called: sides.new),
        "old": json(difference.old, called: sides.old), "tool_version": .string(toolVersion),
      ], called: "totals", to: &sink)
  }

  private var causesJSON: JSONValue {
    .object([
      "jobs_untold": .int(difference.untold),
      "method": .string(difference.method.rawValue),
      "usd_from_manifest": .money(difference.causes.manifest),
      "usd_from_prices": .money(difference.causes.prices),
    ])
  }

  private func json(_ plan: PlanSnapshot, called name: String) -> JSONValue {
    .object([
      "basis": .string(plan.origin.basis),
      "jobs": .int(plan.jobs.count),
      "jobs_of_unknown_cost": .int(plan.partial),
      "name": .string(name),
      "policy": .string(plan.origin.policy),
      "usd_budget_per_month": .money(plan.budget),
      "usd_cloud_per_month": .money(plan.cost.cloud),
      "usd_per_month": .money(plan.cost.all),
      "usd_power_per_month": .money(plan.cost.power),
      "usd_wear_per_month": .money(plan.cost.wear),
    ])
  }

  private func json(_ change: PlanDifference.Change) -> JSONValue {
    .object([
      "became_unknown": .bool(change.becameUnknown),
      "job": .string(change.name),
      "kind": .string(change.kind.rawValue),
      "new": .optional(change.new, \.json),
      "old": .optional(change.old, \.json),
      "usd_from_manifest": .money(change.causes?.manifest),
      "usd_from_prices": .money(change.causes?.prices),
      "usd_more_per_month": .money(change.more),
      "what": .string(change.what),
    ])
  }

  /// Notes at the jobs of the new manifest, warnings where a price, a deadline or a place got lost.
  package var annotations: [Annotation] {
    lines.map { change in
      let isLate = change.new?.isLate ?? false && !(change.old?.isLate ?? false)
      let more = change.more.map { " (\(signed($0)) a month)" } ?? ""
      return Annotation(
        change.becameUnknown || change.stopsRunning || isLate ? .warning : .note,
        code: "plan-\(change.kind.rawValue)",
        title: "job \(change.kind.rawValue)", message: "\(change.name): \(change.what)\(more)",
        at: places(change.name), subject: change.name)
    }
  }
}

extension JobSnapshot {
  var json: JSONValue {
    var cost: Money?
    if case .known(let amount) = CostState(self) { cost = amount }
    return .object([
      "deadline_hours": .optional(deadline) { .estimate($0.count) },
      "gpu": .optional(cloud?.gpu ?? local?.gpu, JSONValue.string),
      "is_late": .bool(isLate),
      "on": .string(words),
      "place": .string(place.rawValue),
      "provider": .optional(cloud?.machine.provider, JSONValue.string),
      "purchase_option": .optional(cloud?.machine.option) { .string($0.rawValue) },
      "region": .optional(cloud?.machine.region, JSONValue.string),
      "turnaround_hours": .optional(turnaround) { .estimate($0.count) },
      "usd_per_month": .money(cost),
    ])
  }
}
