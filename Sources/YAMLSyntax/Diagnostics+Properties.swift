import Diagnostics

// What is said about anchors, aliases, tags and directives.

extension Diagnostic {
  static func anchorWithoutName(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-anchor-name", "an anchor needs a name right after its '&'",
      at: offset..<offset + 1,
      help: "write '&name', or quote the value if the '&' belongs to it")
  }

  static func aliasWithoutName(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-anchor-name", "an alias needs a name right after its '*'",
      at: offset..<offset + 1,
      help: "write '*name', or quote the value if the '*' belongs to it")
  }

  static func propertyNeedsSpace(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-property-space", "expected a space after an anchor or a tag",
      at: offset..<offset + 1,
      label: "cannot be part of its name",
      help: "put a space here, or quote the value if '&' or '!' belongs to it")
  }

  static func repeatedAnchor(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-repeated-property", "a value cannot have two anchors", at: range,
      label: "second",
      notes: [.init(at: first, "first")], help: "remove one of the two")
  }

  static func repeatedTag(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-repeated-property", "a value cannot have two tags", at: range, label: "second",
      notes: [.init(at: first, "first")], help: "remove one of the two")
  }

  static func aliasWithProperties(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-alias-properties", "an alias cannot have an anchor or a tag of its own",
      at: offset..<offset + 1, label: "stands for a value that has been defined",
      help: "put the anchor or the tag where the value is defined")
  }

  static func undefinedAlias(
    _ name: String, at range: SourceRange, known: [String]
  ) -> Diagnostic {
    let suggestion = nearest(to: name, among: known).map { "did you mean '*\($0)'?" }
    return Diagnostic(
      .error, "yaml-undefined-alias", "nothing above is named '\(shortened(name))'", at: range,
      label: "an alias names a value that stands before it in the same document",
      help: suggestion ?? "define it with '&\(shortened(name))', or quote the value")
  }

  static func aliasCycle(
    _ name: String, at range: SourceRange, anchor: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-alias-cycle", "'\(shortened(name))' is used inside itself", at: range,
      label: "would contain itself", notes: [.init(at: anchor, "this value is not complete yet")],
      help: "name a part of the value, or write that part out")
  }

  static func aliasExpansion(
    _ name: String, at range: SourceRange, anchor: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-alias-expansion",
      "with '\(shortened(name))' the document grows beyond what aliases may make of it",
      at: range, label: "stands for too much",
      notes: [.init(at: anchor, "what it stands for")],
      help: "refer to large values less often; aliases of aliases multiply")
  }

  static func tagWithoutSuffix(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-tag", "a tag needs a name after its handle", at: range,
      help: "write the name right after it, or quote the value if the '!' belongs to it")
  }

  static func unclosedVerbatimTag(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-tag", "a tag that begins with '!<' must be a URI and end with '>'", at: range,
      help: "write '!<tag:example.org,2000:name>'")
  }

  static func undeclaredTagHandle(_ handle: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-tag-handle", "the tag handle '\(shortened(handle))' is not declared", at: range,
      help: "declare it with '%TAG \(shortened(handle)) prefix' before the document's '---'")
  }

  static func repeatedTagHandle(_ handle: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", "the tag handle '\(shortened(handle))' is declared twice",
      at: range,
      help: "remove one of the two")
  }

  static func tagDirectiveHandle(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", "'%TAG' needs a handle such as '!', '!!' or '!word!'", at: range,
      help: "write '%TAG !word! tag:example.org,2000:'")
  }

  static func tagDirectivePrefix(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", "'%TAG' needs a prefix of URI characters after its handle",
      at: range,
      help: "write '%TAG !word! tag:example.org,2000:'")
  }

  static func repeatedDirective(_ range: SourceRange, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", "'%YAML' stands twice before one document", at: range,
      label: "again",
      notes: [.init(at: first, "first here")], help: "remove one of the two")
  }

  static func directiveWithoutName(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", "a directive needs a name right after its '%'",
      at: offset..<offset + 1,
      help: "write '%YAML 1.2', or quote the value if the '%' belongs to it")
  }

  static func versionFormat(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-directive", "'%YAML' needs a version of two numbers", at: range,
      help: "write '%YAML 1.2'")
  }

  static func unsupportedVersion(_ version: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-version", "version \(shortened(version)) of YAML cannot be read", at: range,
      help: "write '%YAML 1.2', or leave the directive out")
  }

  static func otherVersion(_ version: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "yaml-version", "version \(shortened(version)) of YAML is read as 1.2", at: range,
      help: "write '%YAML 1.2', or leave the directive out")
  }

  static func unknownDirective(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "yaml-directive", "the directive '%\(shortened(name))' is ignored", at: range,
      help: "YAML 1.2 knows '%YAML' and '%TAG'")
  }

  /// Words of the user's that are quoted in a message: a name may be as long as the file.
  static func shortened(_ words: String) -> String {
    let limit = 40
    let line = words.unicodeScalars.prefix(limit + 1).map { $0.value < 0x20 ? " " : $0 }
    let text = String(String.UnicodeScalarView(line.prefix(limit)))
    return line.count > limit ? text + "..." : text
  }
}
