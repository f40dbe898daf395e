import Diagnostics
import Reports
import YAMLSyntax

/// Writes YAML documents as a JSON array, one element for each.
///
/// Nesting is kept on a stack of its own: a file may nest deeper than a thread's stack.
struct YAMLAsJSON {
  let stream: YAMLStream

  private enum Frame {
    case sequence(YAMLNode.Elements, isFirst: Bool)
    case mapping(YAMLNode.Entries, isFirst: Bool)
  }

  func write(to sink: inout TextSink) {
    sink.write("[")
    for (index, document) in stream.documents.enumerated() {
      if index > 0 { sink.write(",\n ") }
      write(document, to: &sink)
    }
    sink.write("]\n")
  }

  private func write(_ root: YAMLNode, to sink: inout TextSink) {
    var open: [Frame] = []
    begin(root, &open, &sink)
    while let frame = open.popLast() {
      switch frame {
      case .sequence(var elements, let isFirst):
        guard let next = elements.next() else {
          sink.write("]")
          continue
        }
        if !isFirst { sink.write(", ") }
        open.append(.sequence(elements, isFirst: false))
        begin(next, &open, &sink)
      case .mapping(var entries, let isFirst):
        guard let (key, value) = entries.next() else {
          sink.write("}")
          continue
        }
        if !isFirst { sink.write(", ") }
        open.append(.mapping(entries, isFirst: false))
        JSONText.write(string: name(of: key), to: &sink)
        sink.write(": ")
        begin(value, &open, &sink)
      }
    }
  }

  /// Writes a scalar, or the opening bracket of a collection and puts it on the stack.
  private func begin(_ node: YAMLNode, _ open: inout [Frame], _ sink: inout TextSink) {
    switch node.kind {
    case .scalar: JSONText.write(json(of: node), indent: nil, to: &sink)
    case .sequence:
      sink.write("[")
      open.append(.sequence(node.elements, isFirst: true))
    case .mapping:
      sink.write("{")
      open.append(.mapping(node.entries, isFirst: true))
    }
  }

  /// JSON has text keys only: a scalar is its text, and a collection the text it is written as.
  private func name(of key: YAMLNode) -> String {
    key.kind == .scalar ? key.text : stream.source.text(in: key.range)
  }

  private func json(of scalar: YAMLNode) -> JSONValue {
    switch scalar.value {
    case .null: .null
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .bigInteger(let digits): bigInteger(digits)
    case .float(let value): value.isFinite ? .number("\(value)") : .string(scalar.text)
    case .string(let text): .string(text)
    }
  }

  /// Decimal digits are JSON as they are, but for a plus sign and zeros in front.
  private func bigInteger(_ text: String) -> JSONValue {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = text.drop { $0 == "+" || $0 == "-" }.drop { $0 == "0" }
    let isDecimal = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isDecimal && !digits.isEmpty ? .number(sign + digits) : .string(text)
  }
}
