import Diagnostics

// What is said about input that is no YAML text at all.

extension Diagnostic {
  static func inputTooLarge(_ count: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-too-large", "a file of \(count) bytes is larger than 4 GiB", at: 0..<0,
      help: "split it into several files")
  }

  static func tooManyNodes(at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "yaml-too-large", "a document has more keys and values than can be numbered",
      at: offset..<offset, label: "read up to here", help: "split it into several files")
  }

  static func binaryInput(at offset: Int, _ byte: UInt8) -> Diagnostic {
    Diagnostic(
      .error, "yaml-binary", "this is a binary file, not YAML text", at: offset..<offset + 1,
      label: "byte \(hexadecimal(byte))", help: "name a text file")
  }

  static func notUTF8(at offset: Int, _ byte: UInt8) -> Diagnostic {
    Diagnostic(
      .error, "yaml-not-utf8", "the byte \(hexadecimal(byte)) is not UTF-8 here",
      at: offset..<offset + 1, label: "byte \(hexadecimal(byte))",
      help: "save the file as UTF-8")
  }

  static func controlCharacter(_ range: SourceRange, _ code: UInt32) -> Diagnostic {
    Diagnostic(
      .error, "yaml-control-character", "the character \(name(code)) is not allowed in YAML text",
      at: range, label: "\(name(code))",
      help: "remove it; in double quotes it can be written as '\(escape(code))'")
  }

  static func byteOrderMarkInside(_ range: SourceRange) -> Diagnostic {
    Diagnostic(
      .warning, "yaml-byte-order-mark", "a byte order mark stands inside the text", at: range,
      label: "the invisible character U+FEFF, kept as it is",
      help: "remove it, or write '\\uFEFF' in double quotes")
  }

  static func cutCodeUnit(at offset: Int, encoding: String) -> Diagnostic {
    Diagnostic(
      .error, "yaml-not-unicode", "the file is \(encoding) and ends inside a character",
      at: offset..<offset, help: "save the file as UTF-8")
  }

  static func notACharacter(_ code: UInt32, at offset: Int, encoding: String) -> Diagnostic {
    Diagnostic(
      .error, "yaml-not-unicode",
      "the file is \(encoding), and 0x\(String(code, radix: 16, uppercase: true)) is no character of it",
      at: offset..<offset, help: "save the file as UTF-8")
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }

  private static func name(_ code: UInt32) -> String {
    if code < 0x80 { return hexadecimal(UInt8(code)) }
    let digits = String(code, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func escape(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    let width = code < 0x100 ? 2 : 4
    return (width == 2 ? "\\x" : "\\u")
      + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
