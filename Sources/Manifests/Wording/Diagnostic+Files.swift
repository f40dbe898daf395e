import Diagnostics
import YAMLSyntax

extension Diagnostic {
  static func emptyManifest(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "empty-manifest", "the file holds no manifest", at: range,
      label: "nothing but white space and comments",
      help: "begin with 'jobs:' and a job of 'name', 'kind' and 'hours'")
  }

  /// A second `---`.
  static func severalDocuments(
    at range: SourceRange, in noun: String = "a manifest"
  ) -> Diagnostic {
    Diagnostic(
      .error, "several-documents", "\(noun) is one YAML document", at: range.firstByte,
      label: "a second one begins here",
      help: "remove the '---' between them, or give hybridlab two files")
  }

  /// A list or a word where the sections should be.
  static func manifestIsNoMapping(_ node: YAMLNode) -> Diagnostic {
    if node.kind == .sequence {
      return Diagnostic(
        .error, "wrong-type", "a manifest has sections, but this file is a list",
        at: node.range.firstByte, help: "write 'jobs:' above the list, and indent the list")
    }
    return Diagnostic(
      .error, "wrong-type", "a manifest has sections, but this file is one piece of text",
      at: node.range, label: "no 'key: value' here",
      help: "begin with 'jobs:' and a job of 'name', 'kind' and 'hours'")
  }

  /// The same section in two files.
  static func duplicateSection(
    _ name: String, at range: SourceRange, firstAt place: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-section", "'\(name)' stands in two files", at: range,
      label: "also at \(place)", help: "keep one of the two, or join them by hand")
  }

  /// `lab: lab.conf`, and no such file.
  static func unreadableFile(
    _ name: String, reason: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-file", "cannot read '\(name)'", at: range, label: reason,
      help: "a path is relative to the manifest that names it")
  }
}

extension SourceRange {
  /// Where something long begins: carets under a whole list say nothing.
  var firstByte: SourceRange { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}
