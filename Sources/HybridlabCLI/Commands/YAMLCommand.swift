import Diagnostics
import Reports
import YAMLSyntax

/// `hybridlab yaml`: how a file was understood.
struct YAMLCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let path = line.operands.first ?? "-"
    do throws(FileProblem) {
      let output = try console.openOutput(line)
      let source = SourceText(
        name: path == "-" ? "<stdin>" : path, bytes: try console.surroundings.readFile(path))
      let (stream, diagnostics) = YAMLStream.read(source)
      var printer = DiagnosticPrinter()
      printer.add(diagnostics, in: stream.source)
      console.say(printer.rendered(style: console.errorStyle))
      if printer.hasErrors {
        output?.discard()
        return .badInput
      }
      try console.writeResult(to: output) { sink in
        YAMLAsJSON(stream: stream).write(to: &sink)
      }
      return .done
    } catch {
      throw .file(error)
    }
  }
}
