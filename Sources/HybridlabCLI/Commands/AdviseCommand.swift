import PlacementModel
import Reports

/// `hybridlab advise`: home, cloud or hybrid for the lab as a whole.
struct AdviseCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    try console.deliverReport(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      let plan = try inputs.facts.plan(of: line)
      return AdviceReport(
        inputs.facts.verdict(of: plan), of: plan, in: inputs.facts, context: inputs.context)
    }
    return .done
  }
}
