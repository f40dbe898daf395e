import Diagnostics
import YAMLSyntax

extension Diagnostic {
  /// A key that we do not know.
  static func unknownKey<Key: ManifestKey>(
    _ node: YAMLNode, _ value: YAMLNode, in table: KeyTable<Key>
  ) -> Diagnostic {
    guard node.kind == .scalar else {
      return Diagnostic(
        .error, "unknown-key", "a key of \(table.noun) is a word, not \(node.description)",
        at: node.range.firstByte, help: "keys here: \(table.names)")
    }
    let typed = node.text
    let help: String
    if WholeNumber(typed[...]) != nil {
      // `{price: $1,600}`
      help = "between braces a comma ends a value: write '1600' without it, or the value in quotes"
    } else if let hint = ForeignKeys.hint(for: typed, in: table.section) {
      help = hint
    } else if let near = nearest(to: typed, among: Key.allCases.map(\.rawValue)) {
      help = "did you mean '\(near)'?"
    } else if let home = ManifestSchema.home(of: typed, besides: table.section) {
      help = "'\(typed)' belongs in \(home); keys here: \(table.names)"
    } else {
      help = "keys here: \(table.names)"
    }
    return Diagnostic(
      .error, "unknown-key", "\(table.noun) has no key '\(typed)'", at: node.range, help: help)
  }

  /// `hours:` and nothing after it.
  static func missingValue<Key: ManifestKey>(of key: Key, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-value", "'\(key.rawValue)' has no value", at: range,
      help: "write \(key.written)" + (key.row.isRequired ? "" : ", or leave the key out"))
  }

  /// A mapping without a key that it needs.
  static func missingKey<Key: ManifestKey>(_ key: Key, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "missing-key", "\(Key.table.noun) needs '\(key.rawValue)'", at: range,
      label: "no '\(key.rawValue)' here", help: "write \(key.written)")
  }

  /// A list or a mapping where a value should be, or the other way round.
  static func wrongType<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> Diagnostic {
    Diagnostic(
      .error, "wrong-type", "'\(key.rawValue)' takes \(key.row.form.expected)",
      at: node.kind == .scalar ? node.range : node.range.firstByte,
      label: "this is \(node.description)", help: "write \(key.written)")
  }

  /// Text or a list where keys and values should be.
  static func notAMapping<Key: ManifestKey>(
    _ node: YAMLNode, of table: KeyTable<Key>
  ) -> Diagnostic {
    if node.kind == .scalar, let key = table.keyBeforeColon(in: node) {
      return Diagnostic(
        .error, "missing-space", "a space is missing after '\(key.rawValue):'", at: node.range,
        label: "read as one word", help: "write \(key.written)")
    }
    let required = table.rows.filter(\.isRequired).map { "'\($0.key.rawValue)'" }
    let keys =
      required.isEmpty
      ? "such as '\(table.rows[0].key.rawValue)'" : "at least \(listed(required, "and"))"
    return Diagnostic(
      .error, "wrong-type", "\(table.noun) is written as keys with values",
      at: node.range.firstByte,
      label: "this is \(node.description)", help: "it has keys, \(keys)")
  }

  /// A key that is right but does nothing here.
  static func unusedKey(_ name: String, at range: SourceRange, because reason: String) -> Diagnostic
  {
    Diagnostic(
      .warning, "unused-key", "'\(name)' has no effect here", at: range, label: reason,
      help: "remove it")
  }
}

extension ManifestKey {
  /// The key with a value that reads: `'hours: 3'`.
  var written: String { "'\(rawValue): \(row.example)'" }
}

extension KeyTable where Key: ManifestKey {
  /// All keys, for help.
  var names: String { rows.map(\.key.rawValue).joined(separator: ", ") }

  /// The key that a text such as `name:alpha` begins with.
  func keyBeforeColon(in node: YAMLNode) -> Key? {
    let text = node.text
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    return Key(rawValue: String(text[..<colon]))
  }
}

extension YAMLNode {
  /// What kind of thing this is, in people's words.
  var description: String {
    switch kind {
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .scalar: isAbsent ? "nothing" : "text"
    }
  }
}
