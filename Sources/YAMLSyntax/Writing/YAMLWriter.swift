/// Writes YAML that reads back as what was meant: block mappings, and lists in brackets.
package struct YAMLWriter {
  package private(set) var text = ""
  private var depth = 0
  /// Whether the next line begins an item of a list.
  private var beginsItem = false

  package init() {}

  package mutating func key(_ key: String, _ value: String) { line("\(key): \(value)") }

  /// A key with a remark behind its value.
  package mutating func key(_ key: String, _ value: String, remark: String?) {
    self.key(key, remark.map { "\(value)  # \($0)" } ?? value)
  }

  /// A scalar as text, in quotes where it needs them.
  package mutating func key(_ key: String, text value: String) { self.key(key, Self.scalar(value)) }

  package mutating func key(_ key: String, list: [String]) {
    self.key(key, "[\(list.map(Self.scalar).joined(separator: ", "))]")
  }

  package mutating func key(_ key: String, pairs: [(String, String)]) {
    self.key(key, Self.flow(pairs))
  }

  package mutating func comment(_ words: String) {
    text += String(repeating: "  ", count: depth) + "# \(words)\n"
  }

  /// A key with a text of several lines as it stands.
  package mutating func key(_ key: String, literal value: String) {
    var lines = value.split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    // A first line that begins with a space would hide how far the rest is indented.
    let isIndented = lines.first { !$0.isEmpty }?.first == " "
    line("\(key): |\(isIndented ? "2" : "")")
    for one in lines {
      text += one.isEmpty ? "\n" : String(repeating: "  ", count: depth + 1) + one + "\n"
    }
  }

  /// A key whose value is what `body` writes, one level down.
  package mutating func block(_ key: String, _ body: (inout YAMLWriter) -> Void) {
    line("\(key):")
    depth += 1
    body(&self)
    depth -= 1
  }

  /// An item of a list that is a mapping.
  package mutating func item(_ body: (inout YAMLWriter) -> Void) {
    beginsItem = true
    depth += 1
    body(&self)
    depth -= 1
    beginsItem = false
  }

  /// An item of a list that is a scalar.
  package mutating func item(text value: String) { item(Self.scalar(value)) }

  /// An item of a list on one line; it is YAML already.
  package mutating func item(_ value: String) {
    item { $0.line(value) }
  }

  private mutating func line(_ content: String) {
    let indent = beginsItem ? depth - 1 : depth
    text += String(repeating: "  ", count: indent) + (beginsItem ? "- " : "") + content + "\n"
    beginsItem = false
  }

  /// `{a: 1, b: 2}`; the values are YAML already.
  package static func flow(_ pairs: [(String, String)]) -> String {
    "{\(pairs.map { "\($0.0): \($0.1)" }.joined(separator: ", "))}"
  }

  /// A scalar, in quotes unless it is a word or a number that reads as it stands anywhere.
  package static func scalar(_ text: String) -> String {
    let bytes = text.utf8
    let isSafe = bytes.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "%"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        true
      default: false
      }
    }
    let edges = [bytes.first, bytes.last]
    let isPlain =
      isSafe && !edges.contains(UInt8(ascii: " ")) && !edges.contains(nil)
      && ![UInt8(ascii: "-"), UInt8(ascii: "%")].contains(bytes.first)
      && !["null", "Null", "NULL", "none", "...", "true", "false"].contains(text)
    return isPlain ? text : quoted(text)
  }

  /// A scalar in quotes, a text to whoever reads it.
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}",
        "\u{E000}"..."\u{FEFE}", "\u{FF00}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
        quoted.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\U" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
      }
    }
    return quoted + "\""
  }
}
