extension YAMLWriter {
  /// A node on one line, with what its aliases stand for written out; it reads back as the same keys,
  /// items and texts, and what is null stays null.
  ///
  /// - Complexity: O(text), with a stack of its own, however deep the node is.
  package static func flow(_ node: YAMLNode) -> String {
    var text = ""
    var open: [OpenNode] = []
    begin(node, &text, &open)
    while let depth = open.indices.last {
      guard let (key, value) = open[depth].next() else {
        text += open[depth].isMapping ? "}" : "]"
        open.removeLast()
        continue
      }
      if !open[depth].isFirst { text += ", " }
      open[depth].isFirst = false
      if let key { text += scalar(of: key) + ": " }
      begin(value, &text, &open)
    }
    return text
  }

  private static func begin(_ node: YAMLNode, _ text: inout String, _ open: inout [OpenNode]) {
    switch node.kind {
    case .scalar: text += scalar(of: node)
    case .sequence:
      text += "["
      open.append(OpenNode(isMapping: false, items: node.elements, entries: node.entries))
    case .mapping:
      text += "{"
      open.append(OpenNode(isMapping: true, items: node.elements, entries: node.entries))
    }
  }

  /// A scalar node as it may stand anywhere: without quotes only if it had none.
  ///
  /// A key that is a collection is none that anybody asks for; it becomes its text, which is empty.
  private static func scalar(of node: YAMLNode) -> String {
    let text = node.text
    guard node.isPlain else { return text == scalar(text) ? "\"\(text)\"" : scalar(text) }
    if text.isEmpty { return "~" }
    // Nothing that ends a scalar in a flow, begins something else, or is a comment.
    let isSafe = text.utf8.allSatisfy { byte in
      byte >= 0x20 && byte < 0x7F && !"[]{},:#\"'&*!|>?`@%".utf8.contains(byte)
    }
    return isSafe && !text.utf8.starts(with: "-".utf8) ? text : scalar(text)
  }
}

/// A collection of which some children have been written.
private struct OpenNode {
  let isMapping: Bool
  var items: YAMLNode.Elements
  var entries: YAMLNode.Entries
  var isFirst = true

  mutating func next() -> (key: YAMLNode?, value: YAMLNode)? {
    if isMapping { return entries.next().map { ($0.key, $0.value) } }
    return items.next().map { (nil, $0) }
  }
}
