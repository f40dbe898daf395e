package import PlacementModel

/// A decision tree as text, Mermaid or DOT.
package struct TreeReport {
  package enum Format: String, CaseIterable, Sendable {
    case text, mermaid, dot
  }

  let tree: DecisionTree

  package init(_ tree: DecisionTree) { self.tree = tree }

  package func write(_ format: Format, style: TextStyle, to sink: inout TextSink) {
    switch format {
    case .text: writeText(style, to: &sink)
    case .mermaid: writeMermaid(to: &sink)
    case .dot: writeDOT(to: &sink)
    }
  }

  private func writeText(_ style: TextStyle, to sink: inout TextSink) {
    var table = TextTable(columns: [
      .init(""), .init("QUESTION"), .init("YES"), .init("NO"), .init("SOURCE"),
    ])
    for node in tree.nodes {
      table.add([
        node.id, node.question.words, words(for: node.yes), words(for: node.no), node.source,
      ])
    }
    sink.writeLine(style(.bold, "Decision tree: \(tree.name)") + "\n")
    table.write(style: style, to: &sink)
    sink.writeLine("\nyes means:")
    for node in tree.nodes {
      let gap = String(repeating: " ", count: max(1, 5 - node.id.count))
      let lines = wrap(node.question.meaning, width: max(24, style.width - 7))
      sink.writeLine("  \(node.id)\(gap)" + lines.joined(separator: "\n       "))
    }
  }

  private func words(for branch: DecisionTree.Branch) -> String {
    switch branch {
    case .ask(let next): tree.nodes[next].id
    case .place(let destination): "→ \(destination.words)"
    }
  }

  /// Answers of all nodes, with the number of the node they come from.
  private var branches: [(node: Int, answer: String, branch: DecisionTree.Branch)] {
    tree.nodes.indices.flatMap { index in
      [(index, "yes", tree.nodes[index].yes), (index, "no", tree.nodes[index].no)]
    }
  }

  /// Mermaid's flowchart syntax; quotes inside a label are `#quot;`.
  private func writeMermaid(to sink: inout TextSink) {
    func label(_ text: String) -> String {
      text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "#quot;")
    }
    sink.writeLine("flowchart TD")
    for (index, node) in tree.nodes.enumerated() {
      sink.writeLine("  n\(index){\"\(label(node.id)): \(label(node.question.words))\"}")
    }
    for (node, answer, branch) in branches {
      switch branch {
      case .ask(let next): sink.writeLine("  n\(node) -->|\(answer)| n\(next)")
      case .place(let destination):
        sink.writeLine("  n\(node) -->|\(answer)| n\(node)\(answer)([\"\(destination.words)\"])")
      }
    }
  }

  /// Graphviz' DOT language.
  private func writeDOT(to sink: inout TextSink) {
    func label(_ text: String) -> String {
      text.reduce(into: "") { $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1) }
    }
    sink.writeLine("digraph \"\(label(tree.name))\" {")
    sink.writeLine("  node [shape=box];")
    for (index, node) in tree.nodes.enumerated() {
      sink.writeLine("  n\(index) [label=\"\(label(node.id)): \(label(node.question.words))\"];")
    }
    for (node, answer, branch) in branches {
      switch branch {
      case .ask(let next): sink.writeLine("  n\(node) -> n\(next) [label=\"\(answer)\"];")
      case .place(let destination):
        sink.writeLine(
          "  n\(node)\(answer) [label=\"\(destination.words)\", shape=ellipse];")
        sink.writeLine("  n\(node) -> n\(node)\(answer) [label=\"\(answer)\"];")
      }
    }
    sink.writeLine("}")
  }
}
