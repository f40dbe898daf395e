import Diagnostics
import YAMLSyntax

/// The loose reading that other tools give their files: YAML 1.1 words for yes and no, numbers in
/// quotes, merge keys, the last of a repeated key.
extension YAMLNode {
  /// The value of a key of a mapping, unless it is null; nil for other nodes.
  subscript(key: String) -> YAMLNode? {
    var found: YAMLNode?
    var merged: YAMLNode?
    for (name, value) in entries {
      if name.textEquals(key) {
        found = value
      } else if merged == nil, name.textEquals("<<"), name.isPlain {
        merged = value
      }
    }
    if let found { return found.isNull ? nil : found }
    guard let merged else { return nil }
    if merged.kind == .mapping { return merged[key] }
    for one in merged.elements where one.kind == .mapping {
      if let value = one[key] { return value }
    }
    return nil
  }

  /// The value at the end of a path of keys.
  func at(_ path: String...) -> YAMLNode? {
    path.reduce(Optional(self)) { node, key in node?[key] }
  }

  var isNull: Bool { kind == .scalar && value == .null }

  /// The text of a scalar that is not null and not empty.
  var word: String? {
    guard kind == .scalar, !isNull else { return nil }
    let text = self.text.trimmed
    return text.isEmpty ? nil : text
  }

  /// A whole number, in quotes or not.
  var wholeNumber: Int? { word.flatMap { Int($0) } }

  var truth: Bool? {
    switch word?.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  /// The text of a scalar, or the texts of the items of a list.
  var words: [String] {
    kind == .sequence ? elements.compactMap(\.word) : [word].compactMap { $0 }
  }

  /// Every text in it, however deep; what a guess is made from.
  func texts(limit: Int = 4_000) -> String {
    var found = ""
    var left = [self]
    while let node = left.popLast(), found.utf8.count < limit {
      switch node.kind {
      case .scalar: found += node.text + "\n"
      case .sequence: left += node.elements.reversed()
      case .mapping: left += node.entries.map(\.value).reversed()
      }
    }
    return found
  }
}

extension Optional where Wrapped == YAMLNode {
  /// The entries of a mapping; none for anything else.
  var pairs: [(key: YAMLNode, value: YAMLNode)] {
    map { node in node.entries.map { (key: $0.key, value: $0.value) } } ?? []
  }

  /// The items of a list; none for anything else.
  var items: [YAMLNode] { map { Array($0.elements) } ?? [] }
}

extension StringProtocol {
  var trimmed: String {
    var piece = Substring(self)
    while let first = piece.unicodeScalars.first, first.properties.isWhitespace {
      piece.unicodeScalars.removeFirst()
    }
    while let last = piece.unicodeScalars.last, last.properties.isWhitespace {
      piece.unicodeScalars.removeLast()
    }
    return String(piece)
  }
}

extension SourceRange {
  /// The first byte alone, to mark something large where it begins.
  var firstByte: SourceRange { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}
