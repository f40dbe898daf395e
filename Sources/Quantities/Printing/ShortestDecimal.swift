/// The shortest decimal number that reads back as a given `Double`.
///
/// The digits are those of the standard library's `description`, which is the same on every
/// platform; the notation with an exponent is resolved, because no reader of quantities accepts it.
struct ShortestDecimal {
  /// ASCII digits without zeros at either end; empty for zero.
  private var digits: [UInt8] = []
  /// The power of ten that the digits, as a whole number, are multiplied by.
  private var exponent = 0
  private var isNegative = false

  /// - Parameter value: Finite.
  init(_ value: Double) {
    isNegative = value < 0
    var pointSeen = false
    var bytes = value.magnitude.description.utf8[...]
    while let byte = bytes.popFirst() {
      if byte.isDigit {
        digits.append(byte)
        if pointSeen { exponent -= 1 }
      } else if byte == UInt8(ascii: ".") {
        pointSeen = true
      } else {
        // What follows the letter e: a sign and digits.
        exponent += Int(String(Substring(bytes))) ?? 0
        break
      }
    }
    while digits.last == UInt8(ascii: "0") {
      digits.removeLast()
      exponent += 1
    }
    if let first = digits.firstIndex(where: { $0 != UInt8(ascii: "0") }) {
      digits.removeFirst(first)
    }
  }

  /// The power of ten of the leading digit: 2 for 450, −1 for 0.4.
  var magnitude: Int { digits.isEmpty ? 0 : digits.count - 1 + exponent }

  /// The number times `10^shift`, in digits.
  func text(shiftedBy shift: Int = 0) -> String {
    let power = exponent + shift
    guard !digits.isEmpty else { return "0" }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: max(power, 0))
    return pointed(
      digits + zeros, decimals: max(-power, 0), isNegative: isNegative, grouped: false)
  }
}

/// The shortest decimal text that reads back as `value`, without an exponent.
///
/// - Parameters:
///   - value: Any number; infinity and NaN come out as `inf`, `-inf` and `nan`.
///   - shift: A power of ten to multiply by, exactly, by moving the point.
/// - Returns: Digits, with a point only if something follows it.
public func shortest(_ value: Double, shiftedBy shift: Int = 0) -> String {
  guard value.isFinite else { return fixed(value, decimals: 0) }
  return ShortestDecimal(value).text(shiftedBy: shift)
}
