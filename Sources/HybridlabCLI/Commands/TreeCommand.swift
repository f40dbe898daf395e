import PlacementModel
import Reports

/// `hybridlab tree`: the questions, for people and for pictures.
struct TreeCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(TreeReport.Format.init) ?? .text
    try console.deliver(line) { () throws(Failure) in
      TreeReport(try tree())
    } writing: { report, style, sink in
      report.write(format, style: style, to: &sink)
    }
    return .done
  }

  /// The tree that was typed, else that of the manifests, else the documents'.
  private func tree() throws(Failure) -> DecisionTree {
    if let tree = DecisionTree.named(line.values[Flag.tree.name]) { return tree }
    guard !line.operands.isEmpty else { return .documents }
    return try Inputs.read(line.operands, line, on: console).facts.tree
  }
}

extension DecisionTree {
  /// The tree that `--tree` names.
  static func named(_ name: String?) -> DecisionTree? {
    switch name {
    case "documents": .documents
    case "literal": .literal
    default: nil
    }
  }
}
