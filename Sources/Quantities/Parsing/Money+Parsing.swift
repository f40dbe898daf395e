extension Money: ParsableQuantity {
  public static let kind = QuantityKind.money

  /// Reads dollars or cents: `$1,600`, `$1,600.50`, `1600 $`, `USD 1600`, `$1.6k`, `19 ct`.
  ///
  /// Digits become micro-dollars without passing through a `Double`; what is finer than a
  /// micro-dollar is rounded once, ties to even.  A number without a currency is refused, and so
  /// are amounts below zero.
  public init(parsing text: Substring) throws(QuantityParseError) {
    try self.init(text, signed: false)
  }

  /// Reads dollars or cents that may be below zero: `-$5`, `$-5`, `-5 $`.
  ///
  /// - Throws: ``QuantityParseError``.
  public init(parsingSigned text: String) throws(QuantityParseError) {
    try self.init(text[...], signed: true)
  }

  /// Reads a bare decimal number of dollars, as tables with the unit in their head have them:
  /// `1600`, `0.526`, `-3.5`.
  ///
  /// - Throws: ``QuantityParseError``.
  public init(parsingDecimal text: String) throws(QuantityParseError) {
    var scanner = try TextScanner(text[...], as: .decimal)
    let number = try scanner.signedNumber()
    try scanner.finish()
    let written = WrittenMoney(number: number, power: 0, range: number.range)
    guard let money = written.money() else { throw scanner.failure(.outOfRange, number.range) }
    self = money
  }

  private init(_ text: Substring, signed: Bool) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: .money)
    let written = try scanner.writtenMoney(signed: signed)
    try scanner.refuseDenominator()
    guard let money = written.money() else { throw scanner.failure(.outOfRange, written.range) }
    self = money
  }
}

extension TextScanner {
  /// Refuses what follows an amount of money, and says so if it makes the amount a price.
  fileprivate mutating func refuseDenominator() throws(QuantityParseError) {
    skipSpaces()
    let start = position
    if takeDenominatorMark() {
      let denominator = word()
      if let price = QuantityKind(priceFor: denominator) {
        throw failure(.wrongUnit(price), start..<position)
      }
      rewind(to: start)
    }
    try finish()
  }
}
