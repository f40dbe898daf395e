import PlacementModel
import Quantities
import Reports

/// `hybridlab place`: where each job runs, what it costs, and why.
struct PlaceCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let findings = line.values[Flag.format.name].flatMap(ReportFormat.init)
    if findings?.isOfFindings == true { return try runFindings() }
    let format = line.values[Flag.format.name].flatMap(PlanReport.Format.init) ?? .table
    // A file is no terminal, wherever standard output goes.
    let isFile = line.values[Flag.output.name].map { $0 != "-" } ?? false
    let isPlain = line.has(.plain) || isFile || !console.outputIsTerminal
    let report = try console.deliver(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      let (plan, comparison) = try inputs.facts.comparedPlan(of: line)
      var report = PlanReport(
        plan, comparedWith: comparison, of: inputs.facts, context: inputs.context)
      report.showsCarbon = line.has(.carbon)
      return report
    } writing: { report, style, sink in
      report.write(format, isPlain: isPlain, style: style, to: &sink)
    }
    // A table says them itself; the formats for programs have no place for them.
    if (format == .table && isPlain) || format == .csv, let remark = report.comparisonRemark {
      console.remark("cheapest plan: \(remark)\n")
    }
    if (format == .table && isPlain) || format == .csv || format == .ndjson {
      for warning in report.warnings {
        console.remark("\(console.errorStyle(.yellow, "warning:")) \(warning)\n")
      }
    }
    return judge(report)
  }

  /// What of the plan is worth a word, in formats that point at lines: the usual rules of `check`.
  private func runFindings() throws(Failure) -> ExitStatus {
    var plan: PlanReport?
    try console.deliverReport(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      plan = PlanReport(
        try inputs.facts.plan(of: line), comparedWith: nil, of: inputs.facts,
        context: inputs.context)
      return try CheckReport(nil, of: inputs, line, name: "place")
    }
    return plan.map(judge) ?? .done
  }

  /// The report is out; now it is judged.
  private func judge(_ report: PlanReport) -> ExitStatus {
    let verdict = report.verdict(isStrict: line.has(.strict))
    for sentence in verdict { console.say(console.errorStyle(.red, sentence) + "\n") }
    return verdict.isEmpty || line.has(.exitZero) ? .done : .gateFailed
  }
}

extension PlacementCase {
  /// The plan under the policy that was typed.
  func plan(of line: TypedLine) throws(Failure) -> Plan {
    do throws(QuantityError) {
      return try plan(line.policy)
    } catch {
      throw .beyondRange
    }
  }

  /// The same with the cheapest plan beside it.
  func comparedPlan(
    of line: TypedLine
  ) throws(Failure) -> (plan: Plan, comparison: PlanComparison?) {
    let effort = try line.effort
    do throws(QuantityError) {
      return try comparedPlan(line.policy, effort: effort)
    } catch {
      throw .beyondRange
    }
  }
}

extension TypedLine {
  /// The policy that was typed.
  var policy: Policy { values[Flag.policy.name].flatMap(Policy.init) ?? .documents }

  /// How much work goes into the cheapest plan; nil is the usual.
  var effort: PlanningEffort? {
    get throws(Failure) {
      guard let typed = values[Flag.effort.name] else { return nil }
      guard let steps = Int64(typed), steps >= 0 else {
        throw .mistakes([.unreadableEffort(typed)])
      }
      return PlanningEffort(steps: steps)
    }
  }
}
