import Diagnostics

extension YAMLStream {
  /// Renders the stream in the event notation of the YAML test suite: what was read, style by
  /// style, with nothing resolved.
  package func writeEvents(into write: (String) -> Void) {
    withoutActuallyEscaping(write) { write in
      var renderer = EventRenderer(tree: tree, output: TextOutput(write))
      renderer.renderStream()
    }
  }

  package var events: String {
    var text = ""
    writeEvents { text += $0 }
    return text
  }
}

private struct EventRenderer: ~Copyable {
  let tree: YAMLTree
  var output: TextOutput
  /// The open collections: where each ends, and what to write then.
  private var open: [(end: Int, event: String)] = []

  init(tree: YAMLTree, output: consuming TextOutput) {
    self.tree = tree
    self.output = output
  }

  mutating func renderStream() {
    output.append("+STR\n")
    for document in tree.documents {
      output.append(document.hasStartMarker ? "+DOC ---\n" : "+DOC\n")
      let root = Int(document.root)
      for index in root..<tree.successor(of: root) { renderNode(index) }
      closeCollections(at: tree.successor(of: root))
      output.append(document.hasEndMarker ? "-DOC ...\n" : "-DOC\n")
    }
    output.append("-STR\n")
    output.flush()
  }

  private mutating func closeCollections(at index: Int) {
    while let last = open.last, last.end <= index {
      output.append(last.event)
      open.removeLast()
    }
  }

  private mutating func renderNode(_ index: Int) {
    closeCollections(at: index)
    let record = tree.nodes[index]
    switch record.style {
    case .alias:
      output.append("=ALI " + tree.source.text(in: record.range) + "\n")
    case .blockSequence, .flowSequence:
      output.append(record.style == .flowSequence ? "+SEQ []" : "+SEQ")
      begin(index, record, event: "-SEQ\n")
    case .blockMapping, .flowMapping:
      output.append(record.style == .flowMapping ? "+MAP {}" : "+MAP")
      begin(index, record, event: "-MAP\n")
    default:
      output.append("=VAL")
      renderProperties(index)
      output.append(" " + record.style.indicator)
      renderContent(record)
      output.append("\n")
    }
  }

  private mutating func begin(_ index: Int, _ record: NodeRecord, event: String) {
    renderProperties(index)
    output.append("\n")
    open.append((Int(record.link), event))
  }

  private mutating func renderProperties(_ index: Int) {
    if let anchor = tree.anchor(of: index) { output.append(" &" + anchor) }
    if let tag = tree.tag(of: index) { output.append(" <" + tag + ">") }
  }

  private mutating func renderContent(_ record: NodeRecord) {
    for byte in tree.source.bytes.content(of: record) {
      switch byte {
      case .backslash: output.append("\\\\")
      case .lineFeed: output.append("\\n")
      case .tab: output.append("\\t")
      case .carriageReturn: output.append("\\r")
      case 0x08: output.append("\\b")
      case 0: output.append("\\0")
      default: output.append(byte)
      }
    }
  }
}

extension NodeRecord.Style {
  fileprivate var indicator: String {
    switch self {
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    default: ":"
    }
  }
}
