/// An amount of money as written, before it is rounded to its unit.
struct WrittenMoney {
  var number: DecimalNumber
  /// 0 for dollars, −2 for cents, 3 and 6 for thousands and millions.
  var power: Int
  /// Number and currency.
  var range: Range<Int>

  /// The amount times `10^shift`, rounded once to the micro-dollar, ties to even; nil if it does not
  /// fit.
  func money(shiftedBy shift: Int = 0) -> Money? {
    guard let size = number.rounded(shiftedBy: power + 6 + shift),
      let magnitude = UInt64(exactly: size),
      let micros = Int64(magnitude: magnitude, isNegative: number.isNegative)
    else { return nil }
    return Money(micros: micros)
  }
}

extension UnitTable {
  /// Of a dollar.
  static let currency = UnitTable(
    anyCase: [
      spellings("USD", "dollars", "dollar", name: "dollars"),
      spellings("ct", "cents", "cent", "¢", power: -2),
    ])

  /// Money that is known not to be US dollars (ISO 4217 codes, and signs).
  static let otherCurrencies = UnitTable(
    anyCase: [
      spellings(
        "€", "EUR", "euro", "euros", "£", "GBP", "¥", "JPY", "CNY", "CHF", "CAD", "AUD", "NZD",
        "INR", "₹", "KRW", "₩", "SEK", "NOK", "DKK", "kr", "PLN", "zł", "CZK", "HUF", "BRL", "MXN",
        "SGD", "HKD", "TWD", "ILS", "₪", "TRY", "₺", "ZAR", "RUB", "₽", "UAH", "₴", "AED", "THB",
        "pound", "pounds", "yen")
    ])
}

extension TextScanner {
  /// Dollars or cents: `$1,600`, `1600 $`, `USD 1600`, `1.6k$`, `19 ct`; with `signed`, a minus may
  /// stand in front of the sign or of the number.
  mutating func writtenMoney(signed: Bool = false) throws(QuantityParseError) -> WrittenMoney {
    let start = position
    let isNegative = next == UInt8(ascii: "-") && peek(1) == UInt8(ascii: "$") && take("-")
    let hasSign = try takeCurrencyInFront()
    skipSpaces()
    var number = try signedNumber()
    if isNegative {
      // "-$-5" is nothing that anybody means.
      guard !number.isNegative else { throw failure(.notANumber, token(from: start)) }
      number.isNegative = number.significand != 0
      number.range = start..<position
    }
    if number.isNegative, !signed { throw failure(.negative, start..<position) }
    var power = takeMultiplier()
    let end = position
    let currency = try takeCurrencyBehind(hasSign: hasSign)
    power += currency ?? 0
    if currency == nil {
      guard hasSign else { throw failure(.missingUnit, number.range) }
      rewind(to: end)
    }
    return WrittenMoney(number: number, power: power, range: start..<position)
  }

  private mutating func takeCurrencyInFront() throws(QuantityParseError) -> Bool {
    if take("$") { return true }
    let start = position
    let word = self.word()
    if word.isEmpty { return false }
    if next == UInt8(ascii: "$") {
      advance()
      if word.lowercased == UnitWord("us").lowercased { return true }
      throw failure(.otherCurrency, start..<position)
    }
    if UnitTable.currency.unit(word)?.power == 0 { return true }
    let isOther = UnitTable.otherCurrencies.unit(word) != nil
    throw failure(isOther ? .otherCurrency : .notANumber, isOther ? word.range : token(from: start))
  }

  /// A thousand or a million, as a letter that stands directly behind the number.
  private mutating func takeMultiplier() -> Int {
    let following = peek(1) | 0x20
    let isLetter = following >= 0x61 && following <= 0x7A || peek(1) >= 0x80
    guard !isLetter else { return 0 }
    if take("k") || take("K") { return 3 }
    return take("M") ? 6 : 0
  }

  /// The power of ten of the currency behind a number, or nil if there is none.
  private mutating func takeCurrencyBehind(hasSign: Bool) throws(QuantityParseError) -> Int? {
    skipSpaces()
    if !hasSign, take("$") { return 0 }
    let word = self.word()
    if word.isEmpty || word.lowercased == UnitWord.per.lowercased { return nil }
    if take("$") {
      if word.lowercased == UnitWord("us").lowercased { return 0 }
      throw failure(.otherCurrency, word.range.lowerBound..<position)
    }
    if UnitTable.otherCurrencies.unit(word) != nil { throw failure(.otherCurrency, word.range) }
    if let unit = UnitTable.currency.unit(word), unit.power == 0 || !hasSign { return unit.power }
    if hasSign { return nil }
    throw unknown(word, of: .currency)
  }
}
