/// What stands behind a backslash in a double-quoted scalar (YAML 1.2.2, 5.7).
enum Escape {
  /// A character, and how many bytes its escape takes with the backslash.
  case character(Unicode.Scalar, length: Int)
  /// A backslash before what escapes nothing.
  case unknown
  /// Fewer hexadecimal digits than the letter asks for.
  case cut(wanted: Int)
  /// Half of a UTF-16 pair without the other half.
  case surrogate(length: Int)
  /// A number above U+10FFFF.
  case outOfRange(length: Int)
}

extension Span where Element == UInt8 {
  /// [62] c-ns-esc-char, of which the backslash is at `offset`.
  func escape(at offset: Int) -> Escape {
    let letter = byte(at: offset + 1)
    switch letter {
    case 0x78: return numericEscape(at: offset, digits: 2)  // x
    case 0x75: return numericEscape(at: offset, digits: 4)  // u
    case 0x55: return numericEscape(at: offset, digits: 8)  // U
    default:
      guard let scalar = Self.namedEscape(letter) else { return .unknown }
      return .character(scalar, length: 2)
    }
  }

  private static func namedEscape(_ letter: UInt8) -> Unicode.Scalar? {
    switch Unicode.Scalar(letter) {
    case "0": "\0"
    case "a": "\u{07}"
    case "b": "\u{08}"
    case "t", "\t": "\t"
    case "n": "\n"
    case "v": "\u{0B}"
    case "f": "\u{0C}"
    case "r": "\r"
    case "e": "\u{1B}"
    case " ": " "
    case "\"": "\""
    case "/": "/"
    case "\\": "\\"
    case "N": "\u{85}"
    case "_": "\u{A0}"
    case "L": "\u{2028}"
    case "P": "\u{2029}"
    default: nil
    }
  }

  private func numericEscape(at offset: Int, digits: Int) -> Escape {
    guard let code = hexadecimal(at: offset + 2, digits: digits) else {
      return .cut(wanted: digits)
    }
    let length = digits + 2
    if let scalar = Unicode.Scalar(code) { return .character(scalar, length: length) }
    guard code <= 0xFFFF else { return .outOfRange(length: length) }
    // JSON writes astral characters as two escapes; YAML took JSON in whole.
    let next = offset + length
    if code < 0xDC00, byte(at: next) == .backslash, byte(at: next + 1) == 0x75,
      let low = hexadecimal(at: next + 2, digits: 4), (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (code - 0xD800) << 10 + (low - 0xDC00))
    {
      return .character(scalar, length: length + 6)
    }
    return .surrogate(length: length)
  }

  private func hexadecimal(at offset: Int, digits: Int) -> UInt32? {
    var code: UInt32 = 0
    for index in offset..<(offset + digits) {
      guard let digit = byte(at: index).hexadecimalValue else { return nil }
      code = code << 4 | digit
    }
    return code
  }
}
