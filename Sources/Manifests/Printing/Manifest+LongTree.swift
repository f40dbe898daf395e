import PlacementModel
import Quantities
import YAMLSyntax

extension Manifest {
  func writeTree(to yaml: inout YAMLWriter) {
    guard tree != .documents else { return }
    guard tree != .literal else {
      yaml.key("tree", "literal")
      return
    }
    yaml.block("tree") { yaml in
      for node in tree.nodes {
        yaml.item { yaml in
          yaml.key("id", text: node.id)
          yaml.key("ask", node.question.word.rawValue)
          switch node.question {
          case .dataProcessingOver(let limit): yaml.key("over", "\(limit)")
          case .oneTimeLarge(let limit): yaml.key("large", "\(limit.count) GPU-hours")
          case .breakEvenWithin(let months):
            let time = (try? Duration.hours(months * Double(BillingMonth.hours))) ?? .zero
            yaml.key("within", time.unitText)
          default: break
          }
          yaml.key("yes", text: text(of: node.yes))
          yaml.key("no", text: text(of: node.no))
        }
      }
    }
  }

  private func text(of branch: DecisionTree.Branch) -> String {
    switch branch {
    case .ask(let index): tree.nodes[index].id
    case .place(let place): place.rawValue
    }
  }
}

extension Question {
  /// The word of a manifest's own tree.
  fileprivate var word: QuestionWord {
    switch self {
    case .sensitive: .sensitive
    case .development: .development
    case .inference: .inference
    case .dataProcessing, .dataProcessingOver: .dataProcessing
    case .exceedsLocalCapacity: .exceedsLocalCapacity
    case .oneTimeLarge: .oneTimeLarge
    case .continuous: .continuous
    case .breakEvenWithin: .breakEven
    case .global: .global
    }
  }
}
