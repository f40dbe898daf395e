import Diagnostics

extension YAMLStream {
  /// Renders all documents as one JSON array (RFC 8259), one element for each document.
  ///
  /// Scalars become what the core schema makes of them.  A key that is no string becomes its text,
  /// and one that is a collection its source.  What JSON has no number for becomes a string:
  /// infinities, not-a-number, and hexadecimal integers of more than 64 bits.  Decimal numbers keep
  /// all their digits.
  ///
  /// Aliases are written out; the reader has bounded what that can come to.
  ///
  /// - Parameter write: Receives the text in chunks of about 64 KiB.
  package func writeJSON(into write: (String) -> Void) {
    withoutActuallyEscaping(write) { write in
      var renderer = JSONRenderer(tree: tree, output: TextOutput(write))
      renderer.renderDocuments()
    }
  }

  /// All documents as one JSON array.
  package var json: String {
    var text = ""
    writeJSON { text += $0 }
    return text
  }
}

/// Writes nodes in the order of the text, with a stack of its own instead of recursion.
private struct JSONRenderer: ~Copyable {
  let tree: YAMLTree
  var output: TextOutput
  private var open: [Open] = []

  /// A collection of which some children have been written.
  private struct Open {
    var isMapping: Bool
    var next: Int
    var end: Int
    var isFirst = true
  }

  init(tree: YAMLTree, output: consuming TextOutput) {
    self.tree = tree
    self.output = output
  }

  mutating func renderDocuments() {
    output.append(0x5B)
    for (number, document) in tree.documents.enumerated() {
      if number > 0 { output.append(", ") }
      begin(Int(document.root))
      while let index = open.indices.last { continueCollection(index) }
    }
    output.append("]\n")
    output.flush()
  }

  /// Writes the next child of the innermost collection, or its end.
  private mutating func continueCollection(_ index: Int) {
    let current = open[index]
    guard current.next < current.end else {
      output.append(current.isMapping ? 0x7D : 0x5D)
      open.removeLast()
      return
    }
    if !current.isFirst { output.append(", ") }
    open[index].isFirst = false
    var child = current.next
    if current.isMapping {
      writeKey(child)
      output.append(": ")
      child = tree.successor(of: child)
    }
    open[index].next = tree.successor(of: child)
    begin(child)
  }

  private mutating func begin(_ node: Int) {
    let target = tree.target(of: node)
    let record = tree.nodes[target]
    guard record.style.isCollection else { return writeScalar(target, record) }
    output.append(record.style.isMapping ? 0x7B : 0x5B)
    open.append(
      Open(isMapping: record.style.isMapping, next: target + 1, end: Int(record.link)))
  }

  private mutating func writeKey(_ node: Int) {
    let target = tree.target(of: node)
    let record = tree.nodes[target]
    let bytes = tree.source.bytes
    if record.style.isCollection { return writeString(bytes.span.extracting(record.range)) }
    let schema = CoreSchema(tag: tree.tag(of: target), isPlain: record.style == .plain)
    let content = bytes.content(of: record)
    let text = content.span
    if schema.form(of: text) == .null { output.append("\"null\"") } else { writeString(text) }
  }

  private mutating func writeScalar(_ node: Int, _ record: NodeRecord) {
    let bytes = tree.source.bytes
    if record.style == .alias { return output.append("null") }
    guard let range = record.verbatimRange else {
      let content = bytes.cookedContent(of: record)
      return writeScalar(content.span, node, record)
    }
    writeScalar(bytes.span.extracting(range), node, record)
  }

  private mutating func writeScalar(_ text: Span<UInt8>, _ node: Int, _ record: NodeRecord) {
    let tag = record.hasProperties ? tree.tag(of: node) : nil
    let schema = CoreSchema(tag: tag, isPlain: record.style == .plain)
    switch schema.form(of: text) {
    case .null: output.append("null")
    case .true: output.append("true")
    case .false: output.append("false")
    case .decimal, .float: writeNumber(text)
    case .octal: writeInteger(CoreSchema.integer(text, radix: 8), text)
    case .hexadecimal: writeInteger(CoreSchema.integer(text, radix: 16), text)
    case .infinity: output.append("\".inf\"")
    case .negativeInfinity: output.append("\"-.inf\"")
    case .notANumber: output.append("\".nan\"")
    case .text: writeString(text)
    }
  }

  private mutating func writeInteger(_ value: YAMLValue, _ text: Span<UInt8>) {
    if case .integer(let value) = value { output.append(String(value)) } else { writeString(text) }
  }

  /// JSON wants digits on both sides of a point, and neither `+` nor zeros before the first digit.
  private mutating func writeNumber(_ text: Span<UInt8>) {
    var index = 0
    if text[0] == .dash { output.append(.dash) }
    if text[0] == .dash || text[0] == .plus { index += 1 }
    var hasWhole = false
    while index < text.count, text[index].isDecimalDigit {
      let isLast = index + 1 == text.count || !text[index + 1].isDecimalDigit
      if hasWhole || text[index] != 0x30 || isLast {
        output.append(text[index])
        hasWhole = true
      }
      index += 1
    }
    if !hasWhole { output.append(0x30) }
    if index < text.count, text[index] == .dot {
      index += 1
      if index < text.count, text[index].isDecimalDigit { output.append(.dot) }
    }
    while index < text.count {
      output.append(text[index])
      index += 1
    }
  }

  private mutating func writeString(_ text: Span<UInt8>) {
    output.append(.doubleQuote)
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case .doubleQuote, .backslash:
        output.append(.backslash)
        output.append(byte)
      case .lineFeed: output.append("\\n")
      case .carriageReturn: output.append("\\r")
      case .tab: output.append("\\t")
      case 0..<0x20:
        output.append(byte < 0x10 ? "\\u000" : "\\u00")
        output.append(String(byte, radix: 16))
      default: output.append(byte)
      }
    }
    output.append(.doubleQuote)
  }
}

extension [UInt8] {
  /// The content of any scalar.
  func content(of record: NodeRecord) -> ArraySlice<UInt8> {
    record.verbatimRange.map { self[$0] } ?? cookedContent(of: record)[...]
  }
}
