import Diagnostics
import Gates
import Manifests
import PlacementModel
import Quantities
import Reports

/// `hybridlab check`: a plan against rules.
struct CheckCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let report = try console.deliverReport(line) { () throws(Failure) in
      let inputs = try Inputs.read(line.operands, line, on: console)
      let rules = try rules(for: inputs)
      let baseline = try baseline()
      return CheckReport(
        rules, try inputs.facts.plan(of: line), of: inputs, baseline: baseline)
    }
    // The report is out; now it is judged.
    if let failure = report.failure {
      console.say(console.errorStyle(.red, failure) + "\n")
      return line.has(.exitZero) ? .done : .gateFailed
    }
    return .done
  }

  /// What growth is measured from; nil if nothing was named, or if it has nothing to say.
  private func baseline() throws(Failure) -> PlanSnapshot? {
    switch (line.values[Flag.git.name], line.values[Flag.baseline.name]) {
    case (.some, .some): throw .mistakes([.oneBase])
    case (let revision?, nil):
      let files = Inputs.files(line.operands, on: console)
      return try Repository(revision, on: console).side(files, line)?.snapshot
    case (nil, let path?): return try Side.read([path], line, on: console).snapshot
    case (nil, nil): return nil
    }
  }

  private func rules(for inputs: Inputs) throws(Failure) -> RulesReading? {
    // The environment names one file, the line as many as it likes.
    guard let last = line.values[Flag.policyFile.name] else { return nil }
    let paths = line.lists[Flag.policyFile.name] ?? [last]
    let sources = try Inputs.sources(paths, typed: paths, on: console)
    let reader = RulesReader(prices: inputs.priceReader, jobs: inputs.facts.jobs)
    let reading = reader.read(sources)
    var printer = DiagnosticPrinter()
    for (index, source) in reading.sources.enumerated() {
      printer.add(
        reading.diagnostics.filter { $0.source == index }.map(\.diagnostic), in: source)
    }
    console.report(printer, asJSON: line.asksForJSON && reading.rules == nil)
    guard let rules = reading.rules else { throw .badInput }
    let asksForDay = !rules.waivers.isEmpty
    if asksForDay, inputs.context.now == nil { throw .mistakes([.missingDay]) }
    return reading
  }
}

extension CheckReport {
  /// The plan of some inputs held against rules; nil is the usual ones.
  init(
    _ reading: RulesReading?, _ plan: Plan, of inputs: Inputs, baseline: PlanSnapshot? = nil
  ) {
    let rules = reading?.rules ?? RuleSet(rules: RuleSet.usual)
    let verdict = Check(
      plan, of: inputs.facts, rules: rules, baseline: baseline, now: inputs.context.now
    ).verdict()
    var places = ManifestPlaces(inputs.reading)
    let found = places.places(of: verdict.findings, in: rules, inputs.facts)
    let waivers = (reading?.waivers ?? []).map { found in
      reading.flatMap { Annotation.Place.all([found.range], in: $0.sources[found.source]).first }
    }
    var context = inputs.context
    context.inputs += (reading?.sources ?? []).map { .init($0, kind: .rules) }
    self.init(
      verdict, of: plan, in: inputs.facts, context: context, places: found, waiverPlaces: waivers)
  }
}

extension CommandLineMistake {
  /// Waivers end on a day, and there is no clock here.
  static let missingDay = CommandLineMistake(
    code: "missing-day", message: "waivers end on a day, and nobody said what day it is",
    help: "add '--now DATE', in a shell --now \"$(date +%F)\"")
}
