import Manifests
import Reports

/// `hybridlab validate`: what is wrong with manifests.
struct ValidateCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let files = Inputs.files(line.operands, on: console)
    let reading = Inputs.reading(try Inputs.sources(files, on: console), on: console)
    let printer = DiagnosticPrinter(reading)
    let isJSON = line.values[Flag.format.name] == "json"
    if isJSON {
      try console.deliver(line) { () throws(Failure) in
        JSONDocument(
          toolVersion: Version.current,
          ["diagnostics": printer.json, "is_valid": .bool(reading.manifest != nil)])
      } writing: { document, _, sink in
        document.write(to: &sink)
      }
    }
    console.report(printer, asJSON: false)
    guard let manifest = reading.manifest else { return .badInput }
    if !isJSON {
      let jobs = counted(manifest.jobs.count, "job")
      console.remark("\(listed(files, limit: 6)): \(jobs), nothing is wrong\n")
    }
    return .done
  }
}
