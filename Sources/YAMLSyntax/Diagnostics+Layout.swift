import Diagnostics

// What is said about indentation, entries and documents.

extension Diagnostic {
  static func tabIndentation(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-tab-indentation", "a tab is used for indentation", at: offset..<offset + 1,
      label: "this is a tab", help: "indent with spaces; YAML does not say how wide a tab is")
  }

  static func misplacedIndentation(
    _ range: SourceRange, column: Int, open: [Int]
  ) -> Diagnostic {
    let outer = open.last { $0 < column }
    let wanted = outer.map { " or to column \($0 + 1), with the entries around it" } ?? ""
    return Diagnostic(
      .error, "yaml-indentation", "this line is indented differently from the entries around it",
      at: range, label: "stands in column \(column + 1), where no list or mapping is open",
      help: "move it to the column of the entry above it\(wanted)")
  }

  static func trailingRoot(at offset: Int, in bytes: [UInt8]) -> Diagnostic {
    Diagnostic(
      .error, "yaml-trailing-text", "there is text after the end of the document",
      at: line(offset, bytes),
      label: "belongs to nothing above",
      help: "indent it like the entries above, or begin a new document with '---'")
  }

  static func trailingText(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-trailing-text", "there is text after a complete value", at: range,
      label: "did not expect this here",
      help: "put it on a line of its own, quote the whole value, or write ' # ' before a comment")
  }

  static func commentNeedsSpace(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-comment-space", "a comment needs a space before its '#'",
      at: offset..<offset + 1,
      help: "write ' #' to begin a comment, or quote the value if the '#' belongs to it")
  }

  static func mappingNotAllowed(colon: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-mapping-not-allowed", "a second 'key: value' cannot begin on this line",
      at: colon..<colon + 1, label: "this colon makes a key of the text before it",
      help: "quote the value if the colon belongs to it, or put the mapping on the next line")
  }

  static func collectionNotAllowed(
    at offset: Int, _ indicator: UInt8, afterProperties: Bool
  ) -> Diagnostic {
    let what = indicator == .dash ? "a list" : "an explicit key"
    return Diagnostic(
      .error, "yaml-collection-not-allowed",
      afterProperties
        ? "\(what) cannot begin behind an anchor or a tag" : "\(what) cannot begin on this line",
      at: offset..<offset + 1, label: "begins here",
      help: "put it on the next line, indented; or quote the text if it is none")
  }

  static func sequenceAmongKeys(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-sequence-among-keys", "a list entry stands among the keys of a mapping",
      at: offset..<offset + 1, label: "an entry of which list?",
      help: "indent it below the key it belongs to, or give it a key")
  }

  static func sequenceEntryExpected(at offset: Int, in bytes: [UInt8]) -> Diagnostic {
    Diagnostic(
      .error, "yaml-list-entry-expected", "expected another '- ' entry of the list",
      at: line(offset, bytes),
      label: "stands in the column of the list",
      help: "begin the line with '- ', or indent it differently from the list")
  }

  static func missingColon(_ range: SourceRange, in bytes: [UInt8]) -> Diagnostic {
    // `name:alpha` is one word, and the likeliest slip of all.
    let inside = bytes[range].firstIndex(of: .colon)
    return Diagnostic(
      .error, "yaml-missing-colon", "expected ': ' after a key", at: range, label: "is this a key?",
      help: inside == nil
        ? "write 'key: value'; indent the line further if it continues the text above"
        : "put a space after the colon")
  }

  static func multilineKey(
    _ range: SourceRange, colon: Int, in bytes: [UInt8]
  ) -> Diagnostic {
    // `name:alpha` is text, and swallows the line below.
    let missesSpace = bytes[range].contains(.colon)
    return Diagnostic(
      .error, "yaml-multiline-key", "a key must fit on one line", at: colon..<colon + 1,
      label: "this colon makes a key of text that began on a line above",
      notes: [.init(at: range.lowerBound..<range.lowerBound + 1, "begins here")],
      help: missesSpace
        ? "put a space after the colon above if that is an entry of its own"
        : "put the key on one line, or write it behind '? '")
  }

  static func longKey(_ range: SourceRange, characters: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-long-key", "a key of \(characters) characters is longer than 1024", at: range,
      help: "write it behind '? ', which allows any length")
  }

  static func duplicateKey(
    _ key: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-key", "the key '\(key)' stands twice in one mapping", at: range,
      label: "again",
      notes: [.init(at: first, "first here")], help: "remove or rename one of the two")
  }

  static func missingDocumentStart(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-missing-document-start", "directives must be followed by '---'",
      at: offset..<offset,
      label: "expected '---' here", help: "write '---' on a line of its own before the document")
  }

  static func blockHeader(at offset: Int, isIndicator: Bool) -> Diagnostic {
    Diagnostic(
      .error, "yaml-block-header", "a block of text needs a line of its own after its '|' or '>'",
      at: offset..<offset + 1,
      label: isIndicator ? "neither '+', '-' nor a digit from 1 to 9" : "text cannot begin here",
      help: "begin the text on the next line, indented")
  }

  static func blockLeadingSpaces(at offset: Int, columns: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-block-leading-spaces",
      "an empty line at the head of a block of text has more spaces than the text",
      at: offset - 1..<offset, label: "beyond the \(columns) the text is indented with",
      help: "remove the spaces, or give the indentation as a digit after '|' or '>'")
  }

  static func plainStart(at offset: Int, _ first: UInt8, inFlow: Bool) -> Diagnostic {
    if first == .hash { return commentNeedsSpace(at: offset) }
    let character = "\(Unicode.Scalar(first))"
    if first == .closeBracket || first == .closeBrace {
      return Diagnostic(
        .error, "yaml-mismatched-bracket", "'\(character)' closes nothing", at: offset..<offset + 1,
        help: "remove it, quote the value, or open a '\(first == .closeBracket ? "[" : "{")'")
    }
    return Diagnostic(
      .error, "yaml-plain-start", "a value without quotes cannot begin with '\(character)' here",
      at: offset..<offset + 1,
      label: inFlow && (first == .pipe || first == .greater)
        ? "a block of text cannot stand inside brackets" : "",
      help: "put the value in quotes")
  }

  private static func line(_ offset: Int, _ bytes: [UInt8]) -> SourceRange {
    offset..<max(bytes.span.endOfLine(from: offset), offset + 1)
  }
}
