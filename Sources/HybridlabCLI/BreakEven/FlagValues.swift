import Diagnostics
import PlacementModel
import Quantities

/// Reads what was typed for flags, and keeps every mistake.
struct FlagValues {
  let line: TypedLine
  var mistakes: [CommandLineMistake] = []

  init(_ line: TypedLine) { self.line = line }

  func text(_ flag: Flag) -> String? { line.values[flag.name] }
  func has(_ flag: Flag) -> Bool { line.values[flag.name] != nil || line.has(flag) }

  /// A quantity as Quantities reads it.
  mutating func quantity<Value: ParsableQuantity>(
    _ flag: Flag, as type: Value.Type = Value.self
  ) -> Value? {
    guard let text = text(flag) else { return nil }
    do throws(QuantityParseError) {
      return try Value(parsing: text)
    } catch {
      mistakes.append(.unreadable(text, of: flag, error))
      return nil
    }
  }

  /// Something else; `examples` say what it looks like.
  mutating func value<Value>(
    _ flag: Flag, _ examples: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(flag) else { return nil }
    if let value = read(text) { return value }
    mistakes.append(.unreadable(text, of: flag, examples: examples))
    return nil
  }

  /// Refuses a number that cannot be.
  mutating func refuse(_ flag: Flag, _ why: String, help: String) {
    mistakes.append(
      CommandLineMistake(
        code: "impossible-number", message: "'--\(flag.name)' \(why)", help: help))
  }

  /// A share of a year or of something: `20%`, `0.2`, `-5%`.
  mutating func rate(_ flag: Flag, falls: Bool = false) -> YearlyRate? {
    guard let share = value(flag, "20%", WrittenNumber.share) else { return nil }
    guard (-1...100).contains(share), !falls || share <= 1 else {
      refuse(
        flag, "is beyond what it can be",
        help: falls ? "nothing falls by more than 100%" : "it goes from -100% to 10,000%")
      return nil
    }
    return try? YearlyRate(falls ? 0 - share : share)
  }

  /// A length of time in months of a length.
  mutating func months(_ flag: Flag, month: Hours) -> Months? {
    value(flag, "36mo, 3y or 300d") { WrittenNumber.months($0, month: month) }
  }
}

extension CommandLineMistake {
  static func unreadable(
    _ text: String, of flag: Flag, examples: String
  ) -> CommandLineMistake {
    CommandLineMistake(
      code: "unreadable-value", message: "'--\(flag.name)' cannot be '\(text)'",
      help: "write it like \(examples)")
  }

  static func unreadable(
    _ text: String, of flag: Flag, _ error: QuantityParseError
  ) -> CommandLineMistake {
    let code =
      switch error.cause {
      case .missingUnit, .missingDenominator: "missing-unit"
      case .unknownUnit, .wrongUnit: "unknown-unit"
      case .negative, .outOfRange: "impossible-number"
      case .otherCurrency: "other-currency"
      default: "unreadable-value"
      }
    let better = error.corrections(of: text)
    let forms = (better.isEmpty ? error.kind.examples : better).map { "'\($0)'" }
    return CommandLineMistake(
      code: code,
      message: "'--\(flag.name)' takes \(error.kind.expected), not '\(text)'",
      help: "write it like \(list(forms, "or"))")
  }

  static func missing(_ what: String, help: String) -> CommandLineMistake {
    CommandLineMistake(code: "missing-operand", message: what, help: help)
  }

  static func conflict(_ first: Flag, _ second: Flag, help: String) -> CommandLineMistake {
    CommandLineMistake(
      code: "conflicting-flags",
      message: "'--\(first.name)' and '--\(second.name)' say different things", help: help)
  }
}
