import Diagnostics

// What is said about brackets, quotes, escapes.

extension Diagnostic {
  static func unclosedFlow(bracket: Int, _ byte: UInt8, before offset: Int) -> Diagnostic {
    let closing = byte == .openBracket ? "]" : "}"
    return Diagnostic(
      .error, "yaml-unclosed-bracket", "this '\(Unicode.Scalar(byte))' is never closed",
      at: bracket..<bracket + 1, label: "opened here",
      notes: [.init(at: offset..<offset, "still open where the document ends")],
      help: "write '\(closing)' after the last entry")
  }

  static func mismatchedBracket(
    at offset: Int, _ bracket: UInt8, open: Int, _ opening: UInt8
  ) -> Diagnostic {
    let wanted = opening == .openBracket ? "]" : "}"
    return Diagnostic(
      .error, "yaml-mismatched-bracket",
      "'\(Unicode.Scalar(bracket))' cannot close '\(Unicode.Scalar(opening))'",
      at: offset..<offset + 1, label: "expected '\(wanted)'",
      notes: [.init(at: open..<open + 1, "opened here")],
      help: "write '\(wanted)', or look for an entry that is not closed")
  }

  static func flowIndentation(at offset: Int, columns: Int, bracket: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-bracket-indentation", "a line inside brackets is not indented enough",
      at: offset..<offset + 1, label: "needs at least \(columns) space\(columns == 1 ? "" : "s")",
      notes: [.init(at: bracket..<bracket + 1, "still open")],
      help: "indent it further than the key or entry that the bracket belongs to")
  }

  static func emptyFlowEntry(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-empty-entry", "there is no entry before this comma", at: offset..<offset + 1,
      help: "remove the comma, or write 'null' for an empty entry")
  }

  static func missingComma(
    at offset: Int, after previous: SourceRange, orColon: Bool
  ) -> Diagnostic {
    Diagnostic(
      .error, "yaml-missing-comma", "expected ','\(orColon ? ", ': '" : "") or the closing bracket",
      at: offset..<offset + 1, notes: [.init(at: previous, "an entry ends here")],
      help: "separate entries with commas; quote text that has ', [ ] { }' in it")
  }

  static func unclosedQuote(at open: Int, before end: Int? = nil) -> Diagnostic {
    Diagnostic(
      .error, "yaml-unclosed-quote", "this quote is never closed", at: open..<open + 1,
      label: end == nil ? "the end of the file was reached" : "opened here",
      notes: end.map { [.init(at: $0..<$0 + 1, "this line cannot belong to it")] } ?? [],
      help: end == nil
        ? "write the closing quote at the end of the text"
        : "close the quote, or indent the lines that it goes on over")
  }

  static func unknownEscape(at offset: Int, in bytes: [UInt8]) -> Diagnostic {
    let end = characterEnd(offset + 1, bytes)
    let letter = String(decoding: bytes[min(offset + 1, end)..<end], as: UTF8.self)
    return Diagnostic(
      .error, "yaml-escape", "'\\\(letter)' escapes nothing", at: offset..<max(end, offset + 1),
      help: "write '\\\\' for a backslash, or use single quotes, where it means itself")
  }

  static func cutEscape(at offset: Int, wanted: Int, in bytes: [UInt8]) -> Diagnostic {
    let end = min(offset + 2, bytes.count)
    return Diagnostic(
      .error, "yaml-escape", "this escape needs \(wanted) hexadecimal digits", at: offset..<end,
      help: "write \(wanted) digits, or '\\\\' for a backslash")
  }

  static func surrogateEscape(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-escape", "this escape is half of a UTF-16 pair", at: range,
      label: "not a character by itself",
      help: "write the character itself, or its number with '\\U' and 8 digits")
  }

  static func escapeOutOfRange(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .error, "yaml-escape", "there is no character of this number", at: range,
      label: "the last one is \\U0010FFFF")
  }

  /// The end of the UTF-8 character at `offset`.
  private static func characterEnd(_ offset: Int, _ bytes: [UInt8]) -> Int {
    var end = min(offset + 1, bytes.count)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
