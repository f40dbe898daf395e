import Quantities

/// A number of a table cell, whose unit stands in the head of the table: `27.44705`.
///
/// Digits with at most one point; no sign, no exponent, no separators.
struct BareNumber {
  private let significand: UInt64
  private let fractionDigits: Int

  /// - Returns: nil if the text is anything else, or has more than 18 digits.
  init?(_ text: Span<UInt8>) {
    var significand: UInt64 = 0
    var digits = 0
    var point: Int?
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: "."), point == nil, index > 0, index + 1 < text.count {
        point = index
      } else {
        guard byte &- 0x30 < 10, digits < 18 else { return nil }
        significand = significand * 10 + UInt64(byte - 0x30)
        digits += 1
      }
    }
    guard digits > 0 else { return nil }
    self.significand = significand
    fractionDigits = point.map { text.count - $0 - 1 } ?? 0
  }

  var isZero: Bool { significand == 0 }

  /// The nearest floating-point number (up to 15 digits; one more rounding above).
  var double: Double { Double(significand) / Double(Self.powerOfTen(fractionDigits)) }

  /// The number if it is whole and fits.
  var whole: Int? { fractionDigits == 0 ? Int(exactly: significand) : nil }

  /// The number of dollars as money, rounded half to even; nil if it does not fit.
  var dollars: Money? {
    let amount = Money(micros: Int64(significand))
    return try? amount.scaled(by: 1_000_000, over: Int64(Self.powerOfTen(fractionDigits)))
  }

  private static func powerOfTen(_ exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
