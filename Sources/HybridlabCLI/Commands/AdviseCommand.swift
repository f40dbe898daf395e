import PlacementModel
import Reports

/// `hybridlab advise`: home, cloud or hybrid for the lab as a whole.
struct AdviseCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(AdviceReport.Format.init) ?? .table
    try console.deliver(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      let plan = try inputs.facts.plan(of: line)
      return AdviceReport(
        inputs.facts.verdict(of: plan), of: plan, in: inputs.facts, context: inputs.context)
    } writing: { report, style, sink in
      report.write(format, style: style, to: &sink)
    }
    return .done
  }
}
