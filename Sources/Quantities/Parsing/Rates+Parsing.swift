extension BitRate: ParsableQuantity {
  public static let kind = QuantityKind.bitRate

  /// Reads a line speed: `200 Mbps`, `1 Gbit/s`, `10Gbps`, `25 MB/s` (bytes, times eight).
  ///
  /// Here case tells bits from bytes: `Mb/s` are megabits, `MB/s` megabytes.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let number = try scanner.number()
    scanner.skipSpaces()
    if scanner.isAtEnd { throw scanner.failure(.missingUnit, number.range) }
    let word = scanner.word()
    let unit: UnitTable.Unit
    if let inOneWord = UnitTable.lineSpeed.unit(word) {
      unit = inOneWord
    } else if let data = UnitTable.dataOnTheLine.unit(word) {
      guard scanner.takeDenominatorMark() else {
        throw scanner.failure(.missingDenominator, number.range.lowerBound..<scanner.position)
      }
      let second = scanner.word()
      guard TextScanner.isSecond(second) else {
        throw scanner.misspelled(second, of: .time, where: TextScanner.isSecond)
      }
      unit = data
    } else {
      // "mb/s" could be either, and is eight times wrong half of the time.
      if UnitTable.data.unit(word) != nil { throw scanner.misspelled(word, of: .dataOnTheLine) }
      throw scanner.unknown(word, of: word.range.count > 3 ? .lineSpeed : .dataOnTheLine)
    }
    try scanner.finish()
    // Factors are powers of two, so the product rounds nothing.
    let rate = number.double(shiftedBy: unit.power) * Double(unit.factor)
    guard rate.isFinite else { throw scanner.failure(.outOfRange, number.range) }
    self.init(bitsPerSecond: rate)
  }
}

extension RequestRate: ParsableQuantity {
  public static let kind = QuantityKind.requestRate

  /// Reads requests in a time: `40/s`, `40 rps`, `2400/min`, `180 requests/s`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let number = try scanner.number()
    let seconds = try scanner.secondsPerCount(after: number)
    try scanner.finish()
    let rate = number.double() / Double(seconds)
    guard rate.isFinite else { throw scanner.failure(.outOfRange, number.range) }
    self.init(perSecond: rate)
  }
}

extension TextScanner {
  fileprivate mutating func secondsPerCount(
    after number: DecimalNumber
  ) throws(QuantityParseError) -> UInt64 {
    skipSpaces()
    if isAtEnd { throw failure(.missingUnit, number.range) }
    let beforeWord = position
    let word = self.word()
    if let inOneWord = UnitTable.requestsInOneWord.unit(word) { return inOneWord.factor }
    if word.lowercased == UnitWord.per.lowercased {
      rewind(to: beforeWord)
    } else if !word.isEmpty, UnitTable.requests.unit(word) == nil {
      throw unknown(word, of: .requestsInOneWord)
    }
    guard takeDenominatorMark() else {
      if word.isEmpty { throw unknown(word, of: .requests) }
      throw failure(.missingDenominator, number.range.lowerBound..<position)
    }
    let time = self.word()
    guard let unit = UnitTable.time.unit(time), Self.isCounted(time) else {
      throw misspelled(time, of: .time, where: Self.isCounted)
    }
    return unit.factor
  }

  fileprivate static func isSecond(_ word: UnitWord) -> Bool {
    UnitTable.time.unit(word).map { $0.factor == 1 && $0.power == 0 } ?? false
  }

  /// Whether requests are counted by this unit of time: none below a second, no ambiguous M.
  private static func isCounted(_ word: UnitWord) -> Bool {
    word.packed != UInt128(UInt8(ascii: "M")) && UnitTable.time.unit(word)?.power == 0
  }
}
