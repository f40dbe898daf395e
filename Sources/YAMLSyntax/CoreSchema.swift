/// Tag resolution by the core schema (YAML 1.2.2, 10.3.2) for one scalar.
struct CoreSchema {
  /// What the tag, or its absence, asks for.
  enum Request {
    case resolve, text, null, bool, integer, float
  }

  let request: Request

  init(tag: String?, isPlain: Bool) {
    request =
      switch tag {
      case nil: isPlain ? .resolve : .text
      case "tag:yaml.org,2002:null": .null
      case "tag:yaml.org,2002:bool": .bool
      case "tag:yaml.org,2002:int": .integer
      case "tag:yaml.org,2002:float": .float
      default: .text
      }
  }

  /// The forms that the schema tells apart.
  enum Form {
    case null, `true`, `false`, decimal, octal, hexadecimal, float, infinity, negativeInfinity
    case notANumber, text
  }

  /// The form that the request makes of a text: what it does not have is text.
  func form(of text: Span<UInt8>) -> Form {
    switch request {
    case .text: return .text
    case .null: return .null
    case .resolve: return Self.form(ofPlain: text)
    case .bool:
      let form = Self.form(ofPlain: text)
      return form == .true || form == .false ? form : .text
    case .integer:
      let form = Self.form(ofPlain: text)
      return form == .decimal || form == .octal || form == .hexadecimal ? form : .text
    case .float:
      switch Self.form(ofPlain: text) {
      case .decimal, .float: return .float
      case .infinity: return .infinity
      case .negativeInfinity: return .negativeInfinity
      case .notANumber: return .notANumber
      default: return .text
      }
    }
  }

  func value(of text: Span<UInt8>) -> YAMLValue {
    switch form(of: text) {
    case .null: .null
    case .true: .bool(true)
    case .false: .bool(false)
    case .decimal: Self.integer(text)
    case .octal: Self.integer(text, radix: 8)
    case .hexadecimal: Self.integer(text, radix: 16)
    case .float: .float(Double(String(text)) ?? .nan)
    case .infinity: .float(.infinity)
    case .negativeInfinity: .float(-.infinity)
    case .notANumber: .float(.nan)
    case .text: .string(String(text))
    }
  }
}

extension CoreSchema {
  /// The form of a plain scalar without a tag.
  static func form(ofPlain text: Span<UInt8>) -> Form {
    guard !text.isEmpty else { return .null }
    switch text[0] {
    case 0x7E: return text.count == 1 ? .null : .text  // ~
    case 0x6E, 0x4E: return text.isOne(of: "null", "Null", "NULL") ? .null : .text
    case 0x74, 0x54: return text.isOne(of: "true", "True", "TRUE") ? .true : .text
    case 0x66, 0x46: return text.isOne(of: "false", "False", "FALSE") ? .false : .text
    case .dot, .dash, .plus, 0x30...0x39: return numericForm(of: text)
    default: return .text
    }
  }

  private static func numericForm(of text: Span<UInt8>) -> Form {
    if text.count > 2, text[0] == 0x30, text[1] == 0x6F || text[1] == 0x78 {
      let radix: UInt32 = text[1] == 0x6F ? 8 : 16
      for index in 2..<text.count {
        guard let digit = text[index].hexadecimalValue, digit < radix else { return .text }
      }
      return radix == 8 ? .octal : .hexadecimal
    }
    var index = text[0] == .dash || text[0] == .plus ? 1 : 0
    let whole = text.countDigits(from: index)
    index += whole
    if index == text.count { return whole > 0 ? .decimal : .text }
    if text[index] == .dot {
      index += 1
      let fraction = text.countDigits(from: index)
      index += fraction
      if whole + fraction == 0 { return wordForm(of: text) }
    }
    if whole == 0, text[index - 1] != .dot, !text[index - 1].isDecimalDigit { return .text }
    if index == text.count { return .float }
    guard text[index] | 0x20 == 0x65 else { return .text }  // e
    index += 1
    if index < text.count, text[index] == .dash || text[index] == .plus { index += 1 }
    let exponent = text.countDigits(from: index)
    return exponent > 0 && index + exponent == text.count ? .float : .text
  }

  private static func wordForm(of text: Span<UInt8>) -> Form {
    if text.isOne(of: ".nan", ".NaN", ".NAN") { return .notANumber }
    if text.isOne(of: ".inf", ".Inf", ".INF") || text.isOne(of: "+.inf", "+.Inf", "+.INF") {
      return .infinity
    }
    return text.isOne(of: "-.inf", "-.Inf", "-.INF") ? .negativeInfinity : .text
  }

  /// The integer, or its text when it does not fit.
  static func integer(_ text: Span<UInt8>, radix: Int64) -> YAMLValue {
    var value: Int64 = 0
    for index in 2..<text.count {
      let digit = Int64(text[index].hexadecimalValue ?? 0)
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(digit)
      if overflow || carry { return .bigInteger(String(text)) }
      value = sum
    }
    return .integer(value)
  }

  private static func integer(_ text: Span<UInt8>) -> YAMLValue {
    // Counted downwards, because the negative range is the larger one.
    var value: Int64 = 0
    let isNegative = text[0] == .dash
    for index in (text[0].isDecimalDigit ? 0 : 1)..<text.count {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.subtractingReportingOverflow(Int64(text[index] - 0x30))
      if overflow || carry { return .bigInteger(String(text)) }
      value = sum
    }
    if isNegative { return .integer(value) }
    return value == .min ? .bigInteger(String(text)) : .integer(-value)
  }
}

extension Span where Element == UInt8 {
  func isOne(of a: String, _ b: String, _ c: String) -> Bool {
    equals(a) || equals(b) || equals(c)
  }

  func equals(_ word: String) -> Bool {
    let utf8 = word.utf8
    guard utf8.count == count else { return false }
    var index = 0
    for byte in utf8 {
      if self[index] != byte { return false }
      index += 1
    }
    return true
  }

  func countDigits(from start: Int) -> Int {
    var index = start
    while index < count, self[index].isDecimalDigit { index += 1 }
    return index - start
  }
}

extension String {
  /// The text of bytes that are known to be UTF-8.
  init(_ bytes: Span<UInt8>) {
    self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
