extension Duration: ParsableQuantity {
  public static let kind = QuantityKind.duration

  /// Reads a time: `1h30m`, `90s`, `30min`, `7d`, `2 weeks`, `1.5h`, `500ms`, `6 months`.
  ///
  /// Several parts go from the largest unit to the smallest.  `m` is minutes; a month is a billing
  /// month of 730 hours and a year is 8,760 hours.  Exact to the attosecond.
  public init(parsing text: Substring) throws(QuantityParseError) {
    self = try Duration.parts(of: text, as: .duration)
  }

  /// Reads a time of which a bare number counts hours: `3`, `2.5`, `1h30m`.
  ///
  /// - Throws: ``QuantityParseError``.
  public init(parsingHours text: String) throws(QuantityParseError) {
    self = try Duration.parts(of: text[...], as: .hours)
  }

  private static func parts(
    of text: Substring, as kind: QuantityKind
  ) throws(QuantityParseError) -> Duration {
    var scanner = try TextScanner(text, as: kind)
    let start = scanner.position
    var total: UInt128 = 0
    var smallest = UInt128.max
    repeat {
      let number = try scanner.number()
      scanner.skipSpaces()
      var unit = UnitTable.Unit(name: "h", factor: 3_600, power: 0)
      if !(kind == .hours && scanner.isAtEnd && smallest == .max) {
        unit = try scanner.timeUnit(after: number)
      }
      let partRange = number.range.lowerBound..<scanner.position
      // At most a year: 3.2 × 10²⁵ attoseconds.
      let size = UInt128(unit.factor) * .powerOfTen(18 + unit.power)
      guard size < smallest else { throw scanner.failure(.unorderedParts, partRange) }
      smallest = size
      guard let part = number.rounded(times: unit.factor, shiftedBy: 18 + unit.power),
        case let (sum, overflow) = total.addingReportingOverflow(part),
        !overflow, sum <= longest.attoseconds.magnitude
      else { throw scanner.failure(.outOfRange, start..<scanner.position) }
      total = sum
      scanner.skipSpaces()
    } while scanner.next.isDigit
    try scanner.finish()
    return Duration(attoseconds: Int128(total))
  }
}

extension TextScanner {
  fileprivate mutating func timeUnit(
    after number: DecimalNumber
  ) throws(QuantityParseError) -> UnitTable.Unit {
    if isAtEnd { throw failure(.missingUnit, number.range) }
    let word = self.word()
    // A capital M could be minutes or months.
    if word.packed == UInt128(UInt8(ascii: "M")) {
      throw failure(.unknownUnit(nearest: "min"), word.range)
    }
    guard let unit = UnitTable.time.unit(word) else { throw unknown(word, of: .time) }
    return unit
  }
}
