import PlacementModel
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
    let format = line.values[Flag.format.name].flatMap(ExplanationReport.Format.init) ?? .table
    try console.deliver(line) { () throws(Failure) in
      try explanation(of: subject, in: Array(typed))
    } writing: { report, style, sink in
      report.write(format, style: style, to: &sink)
    }
    return .done
  }

  private func explanation(
    of name: String, in files: [String]
  ) throws(Failure) -> ExplanationReport {
    let inputs = try Inputs.read(files, line, on: console)
    let facts = inputs.facts
    guard let job = facts.jobs.firstIndex(where: { $0.name == name }) else {
      throw .mistakes([.unknownJob(name, among: facts.jobs.map(\.name))])
    }
    let plan = try facts.plan(of: line)
    return ExplanationReport(
      facts.explanation(of: job, in: plan), of: plan, in: facts, context: inputs.context)
  }
}
