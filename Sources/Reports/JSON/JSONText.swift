/// Writes JSON: one line, or indented by two spaces.
package enum JSONText {
  /// Writes a value; `indent` is the level of the line it begins on, and nil keeps all on one line.
  package static func write(_ value: JSONValue, indent: Int?, to sink: inout TextSink) {
    switch value {
    case .null: sink.write("null")
    case .bool(let value): sink.write(value ? "true" : "false")
    case .integer(let value): sink.write(String(value))
    case .number(let digits): sink.write(digits)
    case .string(let text): write(string: text, to: &sink)
    case .array(let elements):
      guard !elements.isEmpty else { return sink.write("[]") }
      sink.write("[")
      for (index, element) in elements.enumerated() {
        separate(isFirst: index == 0, indent: indent, to: &sink)
        write(element, indent: indent.map { $0 + 1 }, to: &sink)
      }
      close("]", indent: indent, to: &sink)
    case .object(let members):
      guard !members.isEmpty else { return sink.write("{}") }
      sink.write("{")
      for (index, key) in members.keys.sorted().enumerated() {
        separate(isFirst: index == 0, indent: indent, to: &sink)
        write(key: key, indent: indent, to: &sink)
        write(members[key] ?? .null, indent: indent.map { $0 + 1 }, to: &sink)
      }
      close("}", indent: indent, to: &sink)
    }
  }

  static func write(key: String, indent: Int?, to sink: inout TextSink) {
    write(string: key, to: &sink)
    sink.write(indent == nil ? ":" : ": ")
  }

  static func separate(isFirst: Bool, indent: Int?, to sink: inout TextSink) {
    if !isFirst { sink.write(",") }
    if let indent { sink.write("\n" + String(repeating: "  ", count: indent + 1)) }
  }

  static func close(_ bracket: String, indent: Int?, to sink: inout TextSink) {
    if let indent { sink.write("\n" + String(repeating: "  ", count: indent)) }
    sink.write(bracket)
  }

  /// A string with what RFC 8259 section 7 wants escaped, and nothing else.
  package static func write(string text: String, to sink: inout TextSink) {
    sink.write("\"")
    let needsEscape = text.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
    if needsEscape {
      for scalar in text.unicodeScalars { sink.write(escaped(scalar)) }
    } else {
      sink.write(text)
    }
    sink.write("\"")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      guard scalar.value < 0x20 else { return String(scalar) }
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
