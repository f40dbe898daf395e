import PlacementModel
import Reports

/// `hybridlab tree`: the questions, for people and for pictures.
struct TreeCommand {
  let console: Console
  let line: TypedLine

  func run() throws(Failure) -> ExitStatus {
    let format = line.values[Flag.format.name].flatMap(TreeReport.Format.init) ?? .text
    do throws(FileProblem) {
      let output = try console.openOutput(line)
      let tree = DecisionTree.named(line.values[Flag.tree.name]) ?? .documents
      let style = output == nil ? console.outputStyle : .plain
      try console.writeResult(to: output) { sink in
        TreeReport(tree).write(format, style: style, to: &sink)
      }
      return .done
    } catch {
      throw .file(error)
    }
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
