import Manifests
import Reports

/// `hybridlab validate`: what is wrong with manifests, or their long form.
struct ValidateCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let files = Inputs.files(line.operands, on: console)
    let sources = try Inputs.sources(files, typed: line.operands, on: console)
    let prices = try PriceInputs.read(line, on: console)
    let reading = Inputs.reading(sources, against: prices, on: console)
    let printer = DiagnosticPrinter(prices, reading)
    // A table of what is wrong is what standard error has.
    let isTable = console.format(of: line) == .table
    if !isTable {
      try console.deliverReport(line) { () throws(Failure) in
        DiagnosticsReport(printer, files: files)
      }
    }
    console.report(printer, asJSON: false)
    guard let manifest = reading.manifest, !printer.hasErrors else { return .badInput }
    guard isTable else { return .done }
    if line.has(.print) {
      try console.deliver(line) { () throws(Failure) in
        manifest.longForm()
      } writing: {
        text, _, sink in
        sink.write(text)
      }
    } else {
      let jobs = counted(manifest.jobs.count, "job")
      let verdict = printer.isEmpty ? "nothing is wrong" : printer.count
      console.remark("\(listed(files, limit: 6)): \(jobs), \(verdict)\n")
    }
    return .done
  }
}
