// Prices are an amount of money, a slash (or "per"), and what it is for.

extension QuantityKind {
  /// The kind of price that is paid for one of a unit.
  init?(priceFor word: UnitWord) {
    if let time = UnitTable.time.unit(word) {
      if time.factor == 3_600 {
        self = .hourlyRate
      } else if time.factor == BillingMonth.seconds {
        self = .monthlyRate
      } else {
        return nil
      }
    } else if UnitTable.energy.unit(word) != nil {
      self = .energyPrice
    } else if UnitTable.data.unit(word) != nil {
      self = .dataPrice
    } else {
      return nil
    }
  }
}

extension TextScanner {
  /// The power of ten to divide by for the word that a price is for; `scale` knows it, or nil if
  /// the word will not do.
  fileprivate mutating func denominator(
    after price: WrittenMoney, in table: UnitTable, scale: (UnitWord) -> Int?
  ) throws(QuantityParseError) -> Int {
    guard takeDenominatorMark() else {
      skipSpaces()
      throw isAtEnd
        ? failure(.missingDenominator, price.range) : failure(.trailingText, rest)
    }
    if isAtEnd { throw failure(.missingDenominator, price.range.lowerBound..<position) }
    let word = self.word()
    if let scale = scale(word) { return scale }
    if word.isEmpty { throw failure(.trailingText, rest) }
    if let other = QuantityKind(priceFor: word), other != kind,
      !(kind == .storagePrice && other == .dataPrice)
    {
      throw failure(.wrongUnit(other), word.range)
    }
    throw misspelled(word, of: table) { scale($0) != nil }
  }

  fileprivate func checked(
    _ price: WrittenMoney, dividedByTenTo power: Int = 0
  ) throws(QuantityParseError) -> Money {
    guard let money = price.money(shiftedBy: -power) else {
      throw failure(.outOfRange, price.range)
    }
    return money
  }

  /// Nil unless the word is the unit of time that has this many seconds.
  fileprivate static func time(_ word: UnitWord, seconds: UInt64) -> Int? {
    guard let unit = UnitTable.time.unit(word), unit.factor == seconds, unit.power == 0 else {
      return nil
    }
    return 0
  }

  /// The power of ten of a decimal unit of data over a gigabyte; bits and binary units have none.
  fileprivate static func gigabytes(_ word: UnitWord) -> Int? {
    guard !word.endsInBits, let unit = UnitTable.data.unit(word), unit.factor == 1 else {
      return nil
    }
    return unit.power - 9
  }
}

extension HourlyRate: ParsableQuantity {
  public static let kind = QuantityKind.hourlyRate

  /// Reads a price per hour: `$2.50/h`, `2.50 $/h`, `$2.50/hour`, `$2.50 per hour`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let price = try scanner.writtenMoney()
    _ = try scanner.denominator(after: price, in: .time) {
      TextScanner.time($0, seconds: 3_600)
    }
    try scanner.finish()
    self.init(perHour: try scanner.checked(price))
  }
}

extension MonthlyRate: ParsableQuantity {
  public static let kind = QuantityKind.monthlyRate

  /// Reads a price per billing month: `$800/month`, `$1,800/mo`, `1.8k$ per month`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let price = try scanner.writtenMoney()
    _ = try scanner.denominator(after: price, in: .time) {
      TextScanner.time($0, seconds: UInt64(BillingMonth.seconds))
    }
    try scanner.finish()
    self.init(perMonth: try scanner.checked(price))
  }
}

extension EnergyPrice: ParsableQuantity {
  public static let kind = QuantityKind.energyPrice

  /// Reads a price of electricity: `0.19 $/kWh`, `$0.19/kWh`, `19 ct/kWh`, `$190/MWh`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let price = try scanner.writtenMoney()
    let power = try scanner.denominator(after: price, in: .energy) {
      UnitTable.energy.unit($0)?.power
    }
    try scanner.finish()
    self.init(perKilowattHour: try scanner.checked(price, dividedByTenTo: power))
  }
}

extension DataPrice: ParsableQuantity {
  public static let kind = QuantityKind.dataPrice

  /// Reads a price of moved data, by a decimal unit: `$0.09/GB`, `$90/TB`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let price = try scanner.writtenMoney()
    let power = try scanner.denominator(
      after: price, in: .data, scale: TextScanner.gigabytes)
    // "$0.023/GB-month" is a price, but of something else.
    let start = scanner.position
    if scanner.take("-") || scanner.takeDenominatorMark() {
      let word = scanner.word()
      if TextScanner.time(word, seconds: UInt64(BillingMonth.seconds)) != nil {
        throw scanner.failure(.wrongUnit(.storagePrice), start..<scanner.position)
      }
      scanner.rewind(to: start)
    }
    try scanner.finish()
    self.init(perGigabyte: try scanner.checked(price, dividedByTenTo: power))
  }
}

extension StoragePrice: ParsableQuantity {
  public static let kind = QuantityKind.storagePrice

  /// Reads a price of kept data: `$0.023/GB-month`, `$23/TB-month`, `$0.023/GB/month`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let price = try scanner.writtenMoney()
    let power = try scanner.denominator(
      after: price, in: .data, scale: TextScanner.gigabytes)
    guard scanner.take("-") || scanner.takeDenominatorMark() else {
      throw scanner.failure(.missingDenominator, price.range.lowerBound..<scanner.position)
    }
    let word = scanner.word()
    func isMonth(_ word: UnitWord) -> Bool {
      TextScanner.time(word, seconds: UInt64(BillingMonth.seconds)) != nil
    }
    guard isMonth(word) else {
      throw word.isEmpty
        ? scanner.failure(.missingDenominator, price.range.lowerBound..<scanner.position)
        : scanner.misspelled(word, of: .time, where: isMonth)
    }
    try scanner.finish()
    self.init(perGigabyteMonth: try scanner.checked(price, dividedByTenTo: power))
  }
}
