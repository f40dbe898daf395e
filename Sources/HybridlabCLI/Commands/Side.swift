import Diagnostics
import Gates
import Manifests
import PlacementModel
import Reports

/// One side of a comparison: manifests that are planned, or a plan that was written before.
enum Side {
  case manifest(Inputs, Plan)
  case plan(PlanSnapshot, SourceText)

  /// Reads files; one that says itself that it is a plan is one.
  static func read(
    _ files: [String], _ line: TypedLine, on console: Console
  ) throws(Failure) -> Side {
    if files.count == 1, files[0] != "-" {
      let source = try Inputs.sources(files, typed: files, on: console)[0]
      if PlanReader.isDocument(source.bytes) { return try plan(source, line, on: console) }
    }
    let inputs = try Inputs.read(files, line, on: console)
    return .manifest(inputs, try inputs.facts.plan(of: line))
  }

  /// Reads a plan, which the file has to be.
  static func plan(_ path: String, _ line: TypedLine, on console: Console) throws(Failure) -> Side {
    try plan(try Inputs.sources([path], typed: [path], on: console)[0], line, on: console)
  }

  private static func plan(
    _ source: SourceText, _ line: TypedLine, on console: Console
  ) throws(Failure) -> Side {
    let (plan, diagnostics) = PlanReader.read(source)
    var printer = DiagnosticPrinter()
    printer.add(diagnostics, in: source)
    console.report(printer, asJSON: line.asksForJSON && plan == nil)
    guard let plan else { throw .badInput }
    return .plan(plan, source)
  }

  var snapshot: PlanSnapshot {
    switch self {
    case .manifest(let inputs, let plan): inputs.snapshot(plan)
    case .plan(let plan, _): plan
    }
  }

  var inputs: Inputs? {
    if case .manifest(let inputs, _) = self { inputs } else { nil }
  }
}

extension Inputs {
  func snapshot(_ plan: Plan, of facts: PlacementCase? = nil) -> PlanSnapshot {
    PlanSnapshot(
      plan, of: facts ?? self.facts, toolVersion: context.toolVersion,
      digests: context.inputs.filter { $0.kind == .manifest }.map(\.sha256),
      priceDigests: context.inputs.filter { $0.kind == .prices }.map(\.sha256))
  }
}

extension PlanDifference {
  /// Compares two sides; where both are manifests, the old one is planned again at the new prices.
  init(from old: Side, to new: Side, _ line: TypedLine) throws(Failure) {
    var crossed: PlanSnapshot?
    if case .manifest(let before, _) = old, case .manifest(let after, _) = new {
      let facts = before.facts.priced(by: after.facts.prices)
      crossed = before.snapshot(try facts.plan(of: line), of: facts)
    }
    let facts = new.inputs?.facts
    self.init(
      from: old.snapshot, to: new.snapshot, crossed: crossed,
      prices: facts.map { facts in { facts.rate(of: $0) } })
  }
}

extension PlanSnapshot {
  /// A plan of nothing, made as a line asks.
  static func empty(of line: TypedLine) -> PlanSnapshot {
    PlanSnapshot(
      origin: Origin(
        toolVersion: Version.current, policy: line.values[Flag.policy.name] ?? "documents",
        basis: line.values[Flag.basis.name] ?? "marginal", digests: [], newestPrice: nil),
      budget: nil, jobs: [])
  }
}
