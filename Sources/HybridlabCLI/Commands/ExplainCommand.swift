import PlacementModel
import Quantities
import Reports

/// `hybridlab explain`: why a job is where it is, or what a diagnostic means.
struct ExplainCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let subject = line.operands.first ?? ""
    let typed = line.operands.dropFirst()
    // Without a file a code is a code; with one the word is a job.
    if typed.isEmpty, let page = DiagnosticPages.text(of: subject) {
      try console.deliver(line) { () throws(Failure) in
        page
      } writing: { page, style, sink in
        for text in wrap(page, width: min(style.width, 100)) { sink.writeLine(text) }
      }
      return .done
    }
    if line.has(.cost) { return try cost(of: subject, in: Array(typed)) }
    try console.deliverReport(line) { () throws(Failure) in
      try explanation(of: subject, in: Array(typed))
    }
    return .done
  }

  /// The bill of one job, every line of it.
  private func cost(of name: String, in files: [String]) throws(Failure) -> ExitStatus {
    try console.deliverReport(line) { () throws(Failure) in
      let inputs = try Inputs.read(files, line, on: console)
      let job = try index(of: name, in: inputs.facts)
      var report = CostStatementReport(
        of: job, try inputs.facts.plan(of: line), in: inputs.facts, context: inputs.context)
      var places = ManifestPlaces(inputs.reading)
      report.point(at: places.places(of: report.givenKeys, ofJob: job))
      return report
    }
    return .done
  }

  private func index(of name: String, in facts: PlacementCase) throws(Failure) -> Int {
    guard let job = facts.jobs.firstIndex(where: { $0.name == name }) else {
      throw .mistakes([.unknownJob(name, among: facts.jobs.map(\.name))])
    }
    return job
  }

  private func explanation(
    of name: String, in files: [String]
  ) throws(Failure) -> ExplanationReport {
    let month = PlanningMonth(firstDay: try line.firstDay)
    let inputs = try Inputs.read(files, line, on: console)
    let facts = inputs.facts
    let job = try index(of: name, in: facts)
    let plan = try facts.plan(of: line)
    let (explanation, forced) = facts.explanationWithForcedPlaces(
      of: job, in: plan, effort: try line.effort)
    return ExplanationReport(
      explanation, forced: forced, of: plan,
      schedule: facts.scheduleBeside(plan, in: month), in: facts, context: inputs.context)
  }
}
