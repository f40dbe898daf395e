extension Money {
  /// The exact amount in dollars as a decimal number without a sign of currency: `1234.56789`.
  ///
  /// For machines: no commas, no zeros at the end, and ``init(parsingDecimal:)`` reads it back.
  public var decimalText: String { trimmed(formatted(decimals: 6, grouped: false)) }

  /// The amount in dollars with a fixed count of decimals, without a sign of currency: `1,234.57`.
  ///
  /// - Parameters:
  ///   - decimals: Digits after the point; beyond six they are zeros.  Fewer than six round the
  ///     amount to the nearest, ties to even.
  ///   - grouped: Whether the whole part has commas between groups of three digits.
  /// - Returns: The digits; an amount that rounds to zero has no sign.
  public func formatted(decimals: Int = 2, grouped: Bool = true) -> String {
    let decimals = min(max(decimals, 0), 1_074)
    let dropped = max(6 - decimals, 0)
    let rounded = roundedQuotient(
      micros.magnitude, times: 1, over: UInt64(UInt128.powerOfTen(dropped)))
    var digits = decimalDigits(UInt128(rounded ?? 0))
    digits += [UInt8](repeating: UInt8(ascii: "0"), count: max(decimals - 6, 0))
    return pointed(digits, decimals: decimals, isNegative: micros < 0, grouped: grouped)
  }
}

extension Money: CustomStringConvertible {
  /// The exact amount: `$1234.56789`, `-$5`; ``init(parsingSigned:)`` reads it back.
  public var description: String {
    let text = decimalText
    return text.utf8.first == UInt8(ascii: "-") ? "-$\(text.dropFirst())" : "$\(text)"
  }
}

extension HourlyRate: CustomStringConvertible {
  /// The exact rate: `$2.5/h`.
  public var description: String { "\(perHour)/h" }
}

extension MonthlyRate: CustomStringConvertible {
  /// The exact rate: `$800/month`.
  public var description: String { "\(perMonth)/month" }
}

extension EnergyPrice: CustomStringConvertible {
  /// The exact price: `$0.19/kWh`.
  public var description: String { "\(perKilowattHour)/kWh" }
}

extension DataPrice: CustomStringConvertible {
  /// The exact price: `$0.09/GB`.
  public var description: String { "\(perGigabyte)/GB" }
}

extension StoragePrice: CustomStringConvertible {
  /// The exact price: `$0.023/GB-month`.
  public var description: String { "\(perGigabyteMonth)/GB-month" }
}
