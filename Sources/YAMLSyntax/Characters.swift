// YAML 1.2.2, chapter 5: character productions.
//
// The reader works on UTF-8 bytes that have been checked before (CharacterCheck), and takes the
// byte 0, which cannot occur in them, for the end of the input.

extension UInt8 {
  /// [33] s-white: a space or a tab.
  @inline(__always) var isWhite: Bool { self == 0x20 || self == 0x09 }

  /// [26] b-char, or the end of the input.
  @inline(__always) var isBreakOrEnd: Bool { self == 0x0A || self == 0x0D || self == 0 }

  /// What may stand after an indicator that needs to be alone: white space, a break, the end.
  @inline(__always) var isBlank: Bool { isWhite || isBreakOrEnd }

  /// [23] c-flow-indicator: `,` `[` `]` `{` `}`.
  @inline(__always) var isFlowIndicator: Bool {
    switch self {
    case .comma, .openBracket, .closeBracket, .openBrace, .closeBrace: true
    default: false
    }
  }

  /// [22] c-indicator: what a plain scalar cannot begin with.
  var isIndicator: Bool {
    switch self {
    case .dash, .question, .colon, .hash, .ampersand, .asterisk, .exclamation, .pipe, .greater,
      .singleQuote, .doubleQuote, .percent, .at, .backtick:
      true
    default: isFlowIndicator
    }
  }

  /// Whether this can begin a plain scalar whatever follows: a letter, a digit, anything not ASCII.
  @inline(__always) var isWordStart: Bool {
    (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self >= 0x80
  }

  /// The value of a hexadecimal digit [36].
  var hexadecimalValue: UInt32? {
    switch self {
    case 0x30...0x39: UInt32(self - 0x30)
    case 0x41...0x46: UInt32(self - 0x37)
    case 0x61...0x66: UInt32(self - 0x57)
    default: nil
    }
  }

  var isDecimalDigit: Bool { self >= 0x30 && self <= 0x39 }

  static var dash: UInt8 { 0x2D }
  static var question: UInt8 { 0x3F }
  static var colon: UInt8 { 0x3A }
  static var comma: UInt8 { 0x2C }
  static var openBracket: UInt8 { 0x5B }
  static var closeBracket: UInt8 { 0x5D }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }
  static var hash: UInt8 { 0x23 }
  static var ampersand: UInt8 { 0x26 }
  static var asterisk: UInt8 { 0x2A }
  static var exclamation: UInt8 { 0x21 }
  static var pipe: UInt8 { 0x7C }
  static var greater: UInt8 { 0x3E }
  static var singleQuote: UInt8 { 0x27 }
  static var doubleQuote: UInt8 { 0x22 }
  static var percent: UInt8 { 0x25 }
  static var tilde: UInt8 { 0x7E }
  static var at: UInt8 { 0x40 }
  static var backtick: UInt8 { 0x60 }
  static var backslash: UInt8 { 0x5C }
  static var dot: UInt8 { 0x2E }
  static var plus: UInt8 { 0x2B }
  static var space: UInt8 { 0x20 }
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
}

extension Span where Element == UInt8 {
  /// The byte at an offset, 0 past the end.
  @inline(__always) func byte(at offset: Int) -> UInt8 { offset < count ? self[offset] : 0 }

  /// The offset after the line break [28] that begins at `offset`: CR LF, CR or LF.
  @inline(__always) func afterBreak(at offset: Int) -> Int {
    byte(at: offset) == .carriageReturn && byte(at: offset + 1) == .lineFeed
      ? offset + 2 : offset + 1
  }

  /// The offset of the first byte from `offset` on that is neither space nor tab.
  @inline(__always) func afterWhite(from offset: Int) -> Int {
    var offset = offset
    while byte(at: offset).isWhite { offset += 1 }
    return offset
  }

  /// The offset of the first line break, or the end, from `offset` on.
  @inline(__always) func endOfLine(from offset: Int) -> Int {
    var offset = offset
    while offset < count, self[offset] != .lineFeed, self[offset] != .carriageReturn { offset += 1 }
    return offset
  }
}
