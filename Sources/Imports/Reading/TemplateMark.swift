import Diagnostics
import YAMLSyntax

/// The first mark of a template language in a file that is not rendered yet.
struct TemplateMark {
  enum Language: String {
    case helm = "a Helm template"
    case jinja = "a Jinja template"
  }

  var language: Language
  var range: SourceRange
  var engine: Engine

  init?(in source: SourceText) {
    let bytes = source.bytes
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (bytes[index], bytes[index + 1])
      if first == UInt8(ascii: "{"), second == UInt8(ascii: "{") || second == UInt8(ascii: "%") {
        let text = String(decoding: bytes.prefix(65_536), as: UTF8.self)
        let isHelm =
          second == UInt8(ascii: "{")
          && ["{{-", ".Values", ".Release", "include \"", "{{ $", "{{ ."].contains {
            text.contains($0)
          }
        language = isHelm ? .helm : .jinja
        range = index..<(index + 2)
        engine = text.contains("apiVersion") ? .kubernetes : .skyPilot
        return
      }
      index += 1
    }
    return nil
  }
}

extension YAMLNode {
  /// Whether a value is what YAML makes of `{{ .Values.name }}`: a mapping with a mapping for a key.
  var isUnrendered: Bool {
    var left = [self]
    while let node = left.popLast() {
      switch node.kind {
      case .scalar: break
      case .sequence: left += node.elements
      case .mapping:
        for (key, value) in node.entries {
          if key.kind == .mapping { return true }
          left.append(value)
        }
      }
    }
    return false
  }
}

extension Diagnostic {
  static func unrenderedTemplate(_ mark: TemplateMark) -> Diagnostic {
    let help =
      switch mark.language {
      case .helm: "render it first: 'helm template CHART | hybridlab import -'"
      case .jinja: "fill it in first, and give hybridlab what comes out"
      }
    return Diagnostic(
      .error, "unrendered-template", "this is \(mark.language.rawValue), not yet YAML",
      at: mark.range, label: "filled in later", help: help)
  }
}
