import Diagnostics
import Reports
import YAMLSyntax

/// `hybridlab yaml`: how a file was understood.
struct YAMLCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    try console.deliver(line) { () throws(Failure) in
      let sources = try Inputs.sources(line.operands, typed: line.operands, on: console)
      let (stream, diagnostics) = YAMLStream.read(sources[0])
      var printer = DiagnosticPrinter()
      printer.add(diagnostics, in: stream.source)
      console.report(printer, asJSON: false)
      if printer.hasErrors { throw .badInput }
      return stream
    } writing: { stream, _, sink in
      stream.writeJSON { sink.write($0) }
    }
    return .done
  }
}
