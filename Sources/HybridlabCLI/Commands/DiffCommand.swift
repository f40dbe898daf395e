import Diagnostics
import Gates
import Manifests
import PlacementModel
import Reports

/// `hybridlab diff`: what is different between two plans, and what that costs.
struct DiffCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let pair = try names()
    let report = try console.deliverReport(line) { () throws(Failure) in
      let old = try self.old(pair)
      let new = try Side.read(pair.new, line, on: console)
      var context = ReportContext(
        toolVersion: Version.current, inputs: [], files: pair.new,
        now: new.inputs?.context.now)
      context.inputs = (old.inputs?.context.inputs ?? []) + (new.inputs?.context.inputs ?? [])
      return DifferenceReport(
        try PlanDifference(from: old, to: new, line),
        sides: (pair.title, pair.new.map(\.shown).joined(separator: " ")), context: context,
        places: places(of: new))
    }
    // Rows for programs have no place for the sum.
    if !console.showsWords(line) { console.remark(report.summary + "\n") }
    return report.isDifferent && line.has(.exitCode) ? .differs : .done
  }

  /// What is compared with what.
  private struct Pair {
    enum Base {
      case files([String])
      case plan(String)
      case revision(String)
    }

    var base: Base
    var new: [String]

    var title: String {
      switch base {
      case .files(let names): names.map(\.shown).joined(separator: " ")
      case .plan(let name): name.shown
      case .revision(let revision): new.map { "\(revision):\($0)" }.joined(separator: " ")
      }
    }
  }

  private func names() throws(Failure) -> Pair {
    let typed = line.operands
    switch (line.values[Flag.git.name], line.values[Flag.baseline.name]) {
    case (.some, .some): throw .mistakes([.oneBase])
    case (let revision?, nil):
      return Pair(base: .revision(revision), new: Inputs.files(typed, on: console))
    case (nil, let plan?):
      return Pair(base: .plan(plan), new: Inputs.files(typed, on: console))
    case (nil, nil):
      guard let base = typed.first, typed.count == 2 else {
        throw .mistakes([
          typed.count < 2 ? .missingOperand(of: .diff) : .extraOperand(typed[2], of: .diff)
        ])
      }
      return Pair(base: .files([base]), new: [typed[1]])
    }
  }

  private func old(_ pair: Pair) throws(Failure) -> Side {
    switch pair.base {
    case .files(let names): return try Side.read(names, line, on: console)
    case .plan(let name): return try Side.plan(name, line, on: console)
    case .revision(let revision):
      return try Repository(revision, on: console).side(pair.new, line)
        ?? .plan(.empty(of: line), SourceText(name: pair.title, bytes: []))
    }
  }

  /// Where jobs stand in a manifest, for formats that say it; a plan has no such places.
  private func places(of side: Side) -> @Sendable (String) -> Annotation.Place? {
    guard let inputs = side.inputs, console.format(of: line).isOfFindings else {
      return { _ in nil }
    }
    var numbers: [String: Int] = [:]
    for (index, job) in inputs.manifest.jobs.enumerated() { numbers[job.name] = index }
    let places = inputs.context.places
    return { [numbers] name in numbers[name].flatMap { places[$0] } }
  }
}

extension String {
  /// What a file is called where people read it.
  fileprivate var shown: String { self == "-" ? "<stdin>" : self }
}

extension CommandLineMistake {
  static let oneBase = CommandLineMistake(
    code: "extra-operand", message: "one compares with a revision or with a baseline, not both",
    help: "leave out '--git' or '--baseline'")

  static let noFileOfCommit = CommandLineMistake(
    code: "missing-operand",
    message: "'--git' needs the names of files, and standard input has none",
    help: "name the manifest as it is in the commit, such as jobs.conf")

  static func unknownRevision(_ revision: String, _ words: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "unknown-revision", message: "git knows no commit '\(revision)'",
      help: words.isEmpty ? "'git log' shows which there are" : "git says: \(words)")
  }
}
