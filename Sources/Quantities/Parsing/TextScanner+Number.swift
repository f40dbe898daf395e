extension TextScanner {
  /// A decimal number that is not below zero.
  mutating func number() throws(QuantityParseError) -> DecimalNumber {
    let number = try signedNumber()
    if number.isNegative { throw failure(.negative, number.range) }
    return number
  }

  /// A decimal number: digits, commas between groups of three, a point with digits after it.
  ///
  /// `.5` is read, `5.` is not; there are no exponents, no plus signs, no infinities.
  mutating func signedNumber() throws(QuantityParseError) -> DecimalNumber {
    let start = position
    let isNegative = take("-")
    guard next.isDigit || next == UInt8(ascii: ".") && peek(1).isDigit else {
      throw failure(.notANumber, token(from: start))
    }
    var digits = SignificantDigits()
    try wholePart(into: &digits, start: start)
    if next == UInt8(ascii: "."), peek(1).isDigit {
      advance()
      while next.isDigit {
        digits.append(next, isFraction: true)
        advance()
      }
    }
    if next | 0x20 == UInt8(ascii: "e") {
      let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
      if peek(sign ? 2 : 1).isDigit { throw failure(.exponent, token(from: start)) }
    }
    // "1.5.2", "5." and "1,600.50,3" are no numbers.
    if next == UInt8(ascii: ".") { throw failure(.notANumber, token(from: start)) }
    if next == UInt8(ascii: ",") { throw failure(.grouping, token(from: start)) }
    guard !digits.areTooMany else { throw failure(.tooManyDigits, start..<position) }
    return DecimalNumber(
      significand: digits.significand, exponent: digits.exponent,
      isNegative: isNegative && digits.significand != 0, range: start..<position)
  }

  private mutating func wholePart(
    into digits: inout SignificantDigits, start: Int
  ) throws(QuantityParseError) {
    var groupLength = 0
    var isGrouped = false
    while true {
      if next.isDigit {
        digits.append(next, isFraction: false)
        groupLength += 1
        advance()
      } else if next == UInt8(ascii: ","), peek(1).isDigit {
        // One to three digits before the first comma, three between commas.
        guard isGrouped ? groupLength == 3 : (1...3).contains(groupLength) else {
          throw failure(.grouping, token(from: start))
        }
        isGrouped = true
        groupLength = 0
        advance()
      } else {
        if isGrouped, groupLength != 3 { throw failure(.grouping, token(from: start)) }
        return
      }
    }
  }
}

/// Collects digits without the zeros at either end, which carry no information.
private struct SignificantDigits {
  private(set) var significand: UInt64 = 0
  private(set) var areTooMany = false
  private var zeros = 0
  private var count = 0
  private var fractionDigits = 0

  /// The power of ten that the significand is to be multiplied by.
  var exponent: Int { significand == 0 ? 0 : zeros - fractionDigits }

  mutating func append(_ digit: UInt8, isFraction: Bool) {
    if isFraction { fractionDigits += 1 }
    if digit == UInt8(ascii: "0") {
      // Held back until a digit follows; in front of all others they are nothing.
      if count > 0 { zeros += 1 }
      return
    }
    count += zeros + 1
    // 19 digits always fit in 64 bits.
    guard count <= 19 else {
      areTooMany = true
      return
    }
    for _ in 0...zeros { significand *= 10 }
    significand += UInt64(digit & 0x0F)
    zeros = 0
  }
}
