import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension ManifestParser {
  /// `once`, `week`, `6h`, `3 per month`, `continuous`.
  mutating func recurrence(_ node: YAMLNode) -> Recurrence? {
    if let word = Self.word(node) { return word }
    guard let written = written(node, JobKey.every) else { return nil }
    if let (count, unit) = written.divided(atByte: UInt8(ascii: "/")), !count.isEmpty,
      !unit.text.utf8.contains(UInt8(ascii: " "))
    {
      return recurrence(written, count: count, in: unit)
    }
    for word in ["per", "a", "every"] {
      if let (count, unit) = written.divided(at: word) {
        return recurrence(written, count: count, in: unit)
      }
    }
    return recurrence(everyTime: written.after("every") ?? written)
  }

  /// The words that stand for a recurrence of their own.
  private static func word(_ node: YAMLNode) -> Recurrence? {
    for (words, recurrence) in words {
      for word in words where node.textEquals(word) { return recurrence }
    }
    return nil
  }

  private static let words: [([String], Recurrence)] = [
    (["once"], .once), (["continuous", "always", "24/7"], .continuous),
    (["day", "daily"], .daily), (["week", "weekly"], .weekly), (["month", "monthly"], .monthly),
    (["hour", "hourly"], .hourly),
  ]

  /// `3 per month`, `1460/24 per month`.
  private mutating func recurrence(
    _ written: WrittenText, count: WrittenText, in unit: WrittenText
  ) -> Recurrence? {
    let number = count.before("times") ?? count
    guard let ratio = Ratio(number.text), let cycle = Ratio.perMonth(unit) else {
      report(.unknownRecurrence(written))
      return nil
    }
    guard let (numerator, denominator) = ratio.times(cycle), numerator > 0 else {
      report(.impossibleRecurrence(written))
      return nil
    }
    // More than one a minute of a billing month.
    guard numerator / denominator <= Int64(BillingMonth.hours) * 60 else {
      report(.impossibleRecurrence(written))
      return nil
    }
    return .runsPerMonth(numerator: numerator, denominator: denominator)
  }

  /// `6h`, `3 days`: the time from one start to the next.
  private mutating func recurrence(everyTime written: WrittenText) -> Recurrence? {
    guard let first = written.text.utf8.first, first &- 0x30 < 10 else {
      report(.unknownRecurrence(written))
      return nil
    }
    guard let time = span(written, JobKey.every) else { return nil }
    let (seconds, rest) = time.components
    guard time >= Limits.shortestCycle, rest == 0 else {
      report(.impossibleRecurrence(written))
      return nil
    }
    if seconds % 3_600 == 0 { return .every(hours: seconds / 3_600) }
    return .runsPerMonth(numerator: Int64(BillingMonth.hours) * 3_600, denominator: seconds)
  }
}

/// A number of runs as it was written, exactly: `3`, `0.5`, `1460/24`.
private struct Ratio {
  var numerator: Int64
  var denominator: Int64 = 1

  init?(_ text: Substring) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let a = Self.digits(parts[0]), let b = Self.digits(parts[1]), b > 0 else { return nil }
      (numerator, denominator) = (a, b)
      return
    }
    let decimal = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = decimal.first.flatMap(Self.digits) else { return nil }
    numerator = whole
    guard decimal.count <= 2 else { return nil }
    guard decimal.count == 2 else { return }
    guard let places = Self.digits(decimal[1]), decimal[1].utf8.count <= 6 else { return nil }
    for _ in decimal[1].utf8 { denominator *= 10 }
    numerator = whole * denominator + places
  }

  private init(numerator: Int64, denominator: Int64) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// At most nine digits, so that products fit.
  private static func digits(_ text: Substring) -> Int64? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    return Int64(text)
  }

  /// How often a unit of time comes in a billing month.
  static func perMonth(_ unit: WrittenText) -> Ratio? {
    let hours = Int64(BillingMonth.hours)
    if unit.isWord("month", "mo") { return Ratio(numerator: 1, denominator: 1) }
    if unit.isWord("week", "w", "wk") { return Ratio(numerator: hours, denominator: 168) }
    if unit.isWord("day", "d") { return Ratio(numerator: hours, denominator: 24) }
    if unit.isWord("hour", "h", "hr") { return Ratio(numerator: hours, denominator: 1) }
    if unit.isWord("year", "y", "yr") { return Ratio(numerator: 1, denominator: 12) }
    return nil
  }

  /// nil if it does not fit.
  func times(_ other: Ratio) -> (Int64, Int64)? {
    let (a, overflowA) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (b, overflowB) = denominator.multipliedReportingOverflow(by: other.denominator)
    return overflowA || overflowB ? nil : (a, b)
  }
}

extension Diagnostic {
  static func unknownRecurrence(_ written: WrittenText) -> Diagnostic {
    let words = ["once", "hourly", "daily", "weekly", "monthly", "continuous"]
    return Diagnostic(
      .error, "unknown-value", "'every' cannot be '\(written.text)'", at: written.range,
      help: nearest(to: written.string, among: words).map { "did you mean '\($0)'?" }
        ?? "write 'once', 'day', 'week', 'month', '6h', '3 per month' or 'continuous'")
  }

  static func impossibleRecurrence(_ written: WrittenText) -> Diagnostic {
    Diagnostic(
      .error, "impossible-number", "'\(written.text)' is no number of runs", at: written.range,
      help: "a job runs at least once in ten years and at most once a minute")
  }
}
