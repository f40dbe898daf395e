import Diagnostics
import Imports
import Manifests
import Reports

/// `hybridlab import`: a manifest from the files of other tools.
struct ImportCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(ImportReport.Format.init) ?? .manifest
    let report = try console.deliver(line) { () throws(Failure) in
      try read()
    } writing: { result, _, sink in
      result.write(format, to: &sink)
    }
    guard format == .manifest else { return .done }
    console.remark(report.summary + "\n")
    if let path = line.values[Flag.output.name], path != "-" {
      console.remark("next: hybridlab place \(path) · add 'lab' and 'cloud' (hybridlab init)\n")
    }
    return .done
  }

  private func read() throws(Failure) -> ImportReport {
    let sources = try Inputs.sources(line.operands, typed: line.operands, on: console)
    let prices = try PriceInputs.read(line, on: console)
    let foreign = ForeignInputs(sources, prices: prices, on: console)
    var printer = DiagnosticPrinter(prices)
    var mistakes = foreign.readings.map { _ in [Diagnostic]() }
    var check: ManifestReading?
    if let jobs = foreign.jobs,
      !foreign.readings.contains(where: { $0.diagnostics.contains { $0.severity == .error } })
    {
      // What a guess of ours makes doubtful is said where the manifest is read, and here as well.
      var reading = ManifestReader(prices: prices.reader) { _ in
        throw ManifestFileError(reason: "an imported job refers to no file")
      }.read([], imported: jobs)
      mistakes = foreign.returnMistakes(of: &reading)
      check = reading
    }
    for (reading, found) in zip(foreign.readings, mistakes) {
      printer.add(reading.diagnostics + found, in: reading.source)
    }
    for source in foreign.manifests {
      printer.add([.notForeign(at: 0..<min(1, source.bytes.count))], in: source)
    }
    if let check {
      for (index, source) in check.sources.enumerated() {
        printer.add(
          check.diagnostics.filter { $0.source == index }.map(\.diagnostic), in: source)
      }
    }
    console.report(printer, asJSON: line.asksForJSON && printer.hasErrors)
    guard !printer.hasErrors else { throw .badInput }
    return ImportReport(readings: foreign.readings, manifest: foreign.text ?? "jobs: []\n")
  }
}

extension Diagnostic {
  /// A file that no reader of another tool's files takes.
  static func notForeign(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "unknown-file", "this is no file of a tool that hybridlab reads", at: range,
      help: "it reads SkyPilot and dstack YAML, objects of Kubernetes, and Slurm batch scripts; "
        + "a manifest of jobs goes to 'hybridlab place' as it is")
  }
}
