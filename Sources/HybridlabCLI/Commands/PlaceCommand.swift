import PlacementModel
import Quantities
import Reports

/// `hybridlab place`: where each job runs, what it costs, and why.
struct PlaceCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(PlanReport.Format.init) ?? .table
    // A file is no terminal, wherever standard output goes.
    let isFile = line.values[Flag.output.name].map { $0 != "-" } ?? false
    let isPlain = line.has(.plain) || isFile || !console.outputIsTerminal
    let report = try console.deliver(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      var report = PlanReport(
        try inputs.facts.plan(of: line), of: inputs.facts, context: inputs.context)
      report.showsCarbon = line.has(.carbon)
      return report
    } writing: { report, style, sink in
      report.write(format, isPlain: isPlain, style: style, to: &sink)
    }
    // A table says them itself; the formats for programs have no place for them.
    if (format == .table && isPlain) || format == .csv || format == .ndjson {
      for warning in report.warnings {
        console.remark("\(console.errorStyle(.yellow, "warning:")) \(warning)\n")
      }
    }
    // The report is out; now it is judged.
    let verdict = report.verdict(isStrict: line.has(.strict))
    for sentence in verdict { console.say(console.errorStyle(.red, sentence) + "\n") }
    return verdict.isEmpty || line.has(.exitZero) ? .done : .gateFailed
  }
}

extension PlacementCase {
  /// The plan under the policy that was typed.
  func plan(of line: TypedLine) throws(Failure) -> Plan {
    let policy = line.values[Flag.policy.name].flatMap(Policy.init) ?? .documents
    do throws(QuantityError) {
      return try plan(policy)
    } catch {
      throw .beyondRange
    }
  }
}
