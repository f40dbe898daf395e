extension Power: ParsableQuantity {
  public static let kind = QuantityKind.power

  /// Reads a number and a unit of power: `450W`, `1.2 kW`, `2 MW`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    self.init(watts: try .measure(text, as: Self.kind, in: .power))
  }
}

extension Energy: ParsableQuantity {
  public static let kind = QuantityKind.energy

  /// Reads a number and a unit of energy: `328.5 kWh`, `1.2 MWh`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    self.init(kilowattHours: try .measure(text, as: Self.kind, in: .energy))
  }
}

extension CarbonMass: ParsableQuantity {
  public static let kind = QuantityKind.carbonMass

  /// Reads a number and a unit of mass: `12.5 kg`, `1.4 t`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    self.init(grams: try .measure(text, as: Self.kind, in: .mass))
  }
}

extension CarbonIntensity: ParsableQuantity {
  public static let kind = QuantityKind.carbonIntensity

  /// Reads a mass for an energy: `384 g/kWh`, `0.384 kg/kWh`, `384 kg/MWh`, `384 gCO2/kWh`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let number = try scanner.number()
    scanner.skipSpaces()
    if scanner.isAtEnd { throw scanner.failure(.missingUnit, number.range) }
    let word = scanner.word(withDigits: true)
    guard let mass = UnitTable.carbon.unit(word) else { throw scanner.unknown(word, of: .carbon) }
    guard scanner.takeDenominatorMark() else {
      throw scanner.failure(.missingDenominator, number.range.lowerBound..<scanner.position)
    }
    if scanner.isAtEnd {
      throw scanner.failure(.missingDenominator, number.range.lowerBound..<scanner.position)
    }
    let denominator = scanner.word()
    guard let energy = UnitTable.energy.unit(denominator) else {
      throw scanner.unknown(denominator, of: .energy)
    }
    try scanner.finish()
    let intensity = number.double(shiftedBy: mass.power - energy.power)
    guard intensity.isFinite else { throw scanner.failure(.outOfRange, number.range) }
    self.init(gramsPerKilowattHour: intensity)
  }
}

extension Share: ParsableQuantity {
  public static let kind = QuantityKind.share

  /// Reads a percentage, or a bare number from 0 to 1: `80%`, `80 percent`, `0.8`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let number = try scanner.number()
    scanner.skipSpaces()
    var isPercentage = scanner.take("%")
    if !isPercentage, !scanner.isAtEnd {
      let word = scanner.word()
      isPercentage = UnitTable.percent.unit(word) != nil
      if !isPercentage { throw scanner.unknown(word, of: .percent) }
    }
    let range = number.range.lowerBound..<scanner.position
    try scanner.finish()
    let fraction = number.double(shiftedBy: isPercentage ? -2 : 0)
    do throws(QuantityError) {
      try self.init(fraction)
    } catch {
      // 80 is more likely a percentage without its sign than eighty times the whole.
      throw scanner.failure(
        isPercentage ? .outOfRange : .missingUnit, isPercentage ? range : number.range)
    }
  }
}

extension UnitTable {
  static let percent = UnitTable(anyCase: [spellings("percent", "pct")])
}

extension PowerUsageEffectiveness: ParsableQuantity {
  public static let kind = QuantityKind.powerUsageEffectiveness

  /// Reads a bare number of at least 1: `1.1`.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let number = try scanner.number()
    try scanner.finish()
    do throws(QuantityError) {
      try self.init(number.double())
    } catch {
      throw scanner.failure(.outOfRange, number.range)
    }
  }
}

extension Double {
  /// A number and a unit, as the nearest multiple of the kind's own unit.
  fileprivate static func measure(
    _ text: Substring, as kind: QuantityKind, in table: UnitTable
  ) throws(QuantityParseError) -> Double {
    var scanner = try TextScanner(text, as: kind)
    let number = try scanner.number()
    let unit = try scanner.unit(of: table, after: number)
    try scanner.finish()
    let value = number.double(shiftedBy: unit.power)
    guard value.isFinite else { throw scanner.failure(.outOfRange, number.range) }
    return value
  }
}
