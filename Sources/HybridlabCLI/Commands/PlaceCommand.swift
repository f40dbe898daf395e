import PlacementModel
import Quantities
import Reports

/// `hybridlab place`: where each job runs, what it costs, and why.
struct PlaceCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = console.format(of: line)
    let report = try console.deliverReport(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      guard !format.isOfFindings else { return try findings(inputs) }
      let (plan, comparison) = try inputs.facts.comparedPlan(of: line)
      var report = PlanReport(
        plan, comparedWith: comparison, of: inputs.facts, context: inputs.context)
      report.showsCarbon = line.has(.carbon)
      report.schedule = inputs.facts.scheduleBeside(plan)
      return report
    }
    if format.isOfRowsAlone(isPlain: console.isPlain(line)), let remark = report.comparisonRemark {
      console.remark("cheapest plan: \(remark)\n")
    }
    return judge(report)
  }

  /// The plan with what of it is worth a word: the usual rules of `check`.
  private func findings(_ inputs: Inputs) throws(Failure) -> PlanReport {
    let plan = try inputs.facts.plan(of: line)
    var report = PlanReport(
      plan, comparedWith: nil, of: inputs.facts, context: inputs.context)
    report.check = CheckReport(nil, plan, of: inputs)
    report.schedule = inputs.facts.scheduleBeside(plan)
    return report
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

  /// When its runs at home begin and end; nil where they are too many to look for nothing else.
  func scheduleBeside(_ plan: Plan, in month: PlanningMonth = .undated) -> Schedule? {
    try? schedule(of: plan, in: month, mostRuns: Schedule.mostRunsBesideAPlan)
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
