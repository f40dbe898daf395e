import Diagnostics
import Quantities

extension Diagnostic {
  /// What does not read as the quantity that a key takes.
  static func unreadable<Key: ManifestKey>(
    _ written: WrittenText, as error: QuantityParseError, _ key: Key
  ) -> Diagnostic {
    let place = written.range(of: error.range)
    let (code, message, label) = words(for: error, written, key.rawValue)
    return Diagnostic(
      .error, code, message, at: place, label: label, help: help(for: error, written))
  }

  private static func words(
    for error: QuantityParseError, _ written: WrittenText, _ key: String
  ) -> (code: String, message: String, label: String) {
    let expected = "'\(key)' takes \(error.kind.expected)"
    switch error.cause {
    case .missingUnit where error.kind == .share:
      return ("missing-unit", "'\(key)' needs a percent sign, or a number from 0 to 1", "")
    case .missingUnit: return ("missing-unit", "'\(key)' needs a unit", error.kind.whatOf)
    case .missingDenominator:
      return ("missing-unit", "'\(key)' is \(error.kind.noun)", "for how much of what?")
    case .unknownUnit: return ("unknown-unit", expected, "this is not such a unit")
    case .wrongUnit(let other): return ("unknown-unit", expected, "this is \(other.noun)")
    case .otherCurrency:
      return ("other-currency", "'\(key)' is in another currency", "only US dollars are read")
    case .negative: return ("impossible-number", "'\(key)' cannot be below zero", "")
    case .outOfRange where error.kind == .powerUsageEffectiveness:
      return ("impossible-number", "'\(key)' is at least 1", "less than the machines alone")
    case .outOfRange:
      return ("impossible-number", "'\(key)' is beyond what it can be", "")
    case .noSuchDate: return ("impossible-number", "the calendar has no such day", "")
    case .tooManyDigits:
      return ("unreadable-value", "'\(key)' has more digits than any such number", "")
    case .exponent:
      return ("unreadable-value", "'\(key)' is written without an exponent", "")
    case .grouping:
      return (
        "unreadable-value", "a comma divides groups of three digits only", "a point for fractions?"
      )
    case .unorderedParts:
      return ("unreadable-value", "parts of a time go from the largest unit to the smallest", "")
    case .trailingText:
      return ("unreadable-value", expected, "what does this add?")
    case .notANumber, .empty:
      return ("unreadable-value", expected, "no number here")
    }
  }

  private static func help(for error: QuantityParseError, _ written: WrittenText) -> String {
    let examples = error.kind.examples.map { "'\($0)'" }
    switch error.cause {
    case .missingUnit where error.kind == .share:
      return "write '\(written.text)%'"
    case .missingUnit, .missingDenominator:
      let digits = String(decoding: written.text.utf8.filter(\.isPartOfNumber), as: UTF8.self)
      var forms: [String] = []
      for example in error.kind.examples {
        let form = "'\(example.replacingNumber(by: digits))'"
        if !forms.contains(form) { forms.append(form) }
      }
      return "write \(listed(forms, "or"))"
    case .unknownUnit(let near?): return "did you mean '\(near)'?"
    case .otherCurrency:
      return "convert it yourself, at the rate you want to plan with: \(listed(examples, "or"))"
    case .exponent, .tooManyDigits: return "write all digits, or a larger unit"
    default: return "write \(listed(examples, "or"))"
    }
  }

  /// More than our limit.
  static func tooMuch<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, limit: String
  ) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number", "'\(key.rawValue)' is more than \(limit)", at: written.range,
      help: "a slip of the keyboard? docs/manifest.md lists the limits")
  }

  /// Zero of something that there must be some of.
  static func zero<Key: ManifestKey>(_ written: WrittenText, _ key: Key) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number", "'\(key.rawValue)' cannot be zero", at: written.range,
      help: "write \(key.written)")
  }

  static func notAWholeNumber<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, in range: ClosedRange<Int>
  ) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-value",
      "'\(key.rawValue)' takes a whole number from \(range.lowerBound) to \(range.upperBound)",
      at: written.range, help: "write \(key.written)")
  }

  static func numberOutOfRange<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key, in range: ClosedRange<Int>
  ) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number",
      "'\(key.rawValue)' goes from \(range.lowerBound) to \(range.upperBound)", at: written.range,
      help: "write \(key.written)")
  }

  /// A notation that we cannot read.
  static func unreadableNotation<Key: ManifestKey>(
    _ written: WrittenText, _ key: Key
  ) -> Diagnostic {
    Diagnostic(
      .error, "unreadable-value", "'\(key.rawValue)' takes \(key.row.form.expected)",
      at: written.range, help: "write \(key.written)")
  }
}

extension QuantityKind {
  /// The question that a bare number leaves open.
  fileprivate var whatOf: String {
    switch self {
    case .byteCount: "bytes of what?"
    case .duration: "of what time?"
    case .money: "of what currency?"
    default: "of what?"
    }
  }
}

extension UInt8 {
  fileprivate var isPartOfNumber: Bool {
    self &- 0x30 < 10 || self == UInt8(ascii: ".") || self == UInt8(ascii: ",")
  }
}

extension String {
  /// `40 GB` with another number.
  fileprivate func replacingNumber(by digits: String) -> String {
    guard !digits.isEmpty, let start = utf8.firstIndex(where: \.isPartOfNumber) else { return self }
    let end = utf8[start...].firstIndex { !$0.isPartOfNumber } ?? endIndex
    let rest = self[end...]
    // "1h30m" has two numbers; the second part goes.
    let second = rest.utf8.firstIndex(where: \.isPartOfNumber) ?? endIndex
    return self[..<start] + digits + rest[..<second]
  }
}
