// Numbers become text here and nowhere else: no locale, no platform formatter, the same bytes on
// every machine.

/// A number with a fixed count of decimals, rounded correctly.
///
/// What is rounded is the exact binary value, so 0.125 is a tie (and goes to the even 0.12) while
/// 2.675, which is a little less in binary, becomes 2.67.  Zero never has a sign.
///
/// ```swift
/// fixed(1234.5678, decimals: 2)                  // 1234.57
/// fixed(1234.5678, decimals: 0, grouped: true)   // 1,235
/// ```
///
/// - Parameters:
///   - value: Any number; infinity and NaN come out as `inf`, `-inf` and `nan`.
///   - decimals: Digits after the point, from 0 to 1,074, which shows every `Double` in full; other
///     counts are brought into that range.
///   - grouped: Whether the whole part has commas between groups of three digits.
/// - Returns: The digits, with a point if there are decimals.
/// - Complexity: O(1) for values below 10³⁸ / 10^decimals, else O(digits²).
public func fixed(_ value: Double, decimals: Int, grouped: Bool = false) -> String {
  guard value.isFinite else { return value.isNaN ? "nan" : value < 0 ? "-inf" : "inf" }
  let decimals = min(max(decimals, 0), 1_074)
  let digits: [UInt8]
  if decimals <= 22, let scaled = roundedProduct(.powerOfTen(decimals), times: value.magnitude) {
    digits = decimalDigits(scaled)
  } else {
    digits = LongInteger(value.magnitude, timesTenTo: decimals).digits
  }
  return pointed(digits, decimals: decimals, isNegative: value < 0, grouped: grouped)
}

/// The text of a whole number of `10^-decimals`.
package func fixed(units: UInt128, decimals: Int, grouped: Bool = false) -> String {
  pointed(decimalDigits(units), decimals: decimals, isNegative: false, grouped: grouped)
}

/// The digits of a whole number in ASCII.
func decimalDigits(_ value: UInt128) -> [UInt8] {
  guard var rest = UInt64(exactly: value) else { return Array(String(value).utf8) }
  var digits: [UInt8] = []
  digits.reserveCapacity(20)
  repeat {
    digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
    rest /= 10
  } while rest > 0
  digits.reverse()
  return digits
}

/// Puts sign, point and commas into the digits of a whole number of `10^-decimals`.
func pointed(_ digits: [UInt8], decimals: Int, isNegative: Bool, grouped: Bool) -> String {
  var text: [UInt8] = []
  let wholeDigits = max(digits.count - decimals, 1)
  text.reserveCapacity(wholeDigits + wholeDigits / 3 + decimals + 2)
  if isNegative, digits.contains(where: { $0 != UInt8(ascii: "0") }) {
    text.append(UInt8(ascii: "-"))
  }
  // Places count down from the first digit of the whole part to the last decimal.
  for place in (0..<(wholeDigits + decimals)).reversed() {
    text.append(place < digits.count ? digits[digits.count - 1 - place] : UInt8(ascii: "0"))
    if place == decimals {
      if decimals > 0 { text.append(UInt8(ascii: ".")) }
    } else if grouped, place > decimals, (place - decimals) % 3 == 0 {
      text.append(UInt8(ascii: ","))
    }
  }
  return String(decoding: text, as: UTF8.self)
}

/// The text without zeros at the end of its decimals, and without a point that ends it.
package func trimmed(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
  var kept = text.utf8[...]
  while kept.last == UInt8(ascii: "0") { kept.removeLast() }
  if kept.last == UInt8(ascii: ".") { kept.removeLast() }
  return String(Substring(kept))
}

/// A whole number of any length, in base 10⁹ with the lowest limb first.
private struct LongInteger {
  private var limbs: [UInt64] = []

  /// `value × 10^decimals`, rounded once, ties to even; `value` is finite and not negative.
  init(_ value: Double, timesTenTo decimals: Int) {
    let biased = Int(value.exponentBitPattern)
    var rest =
      biased == 0 ? value.significandBitPattern : value.significandBitPattern | 1 << 52
    while rest > 0 {
      limbs.append(rest % Self.base)
      rest /= Self.base
    }
    for _ in 0..<decimals { multiply(by: 10) }
    let shift = max(biased, 1) - 1075
    if shift >= 0 {
      for _ in 0..<shift { multiply(by: 2) }
    } else {
      // All halvings but the last only ask whether anything was lost; the last one rounds.
      var isInexact = false
      for _ in 0..<(-shift - 1) where halve() { isInexact = true }
      let isHalf = halve()
      if isHalf, isInexact || (limbs.first ?? 0) & 1 == 1 { increment() }
    }
  }

  var digits: [UInt8] {
    var text: [UInt8] = []
    for limb in limbs.reversed() {
      let part = Array(String(limb).utf8)
      // The highest limb is not zero: halving takes it away when it becomes so.
      if !text.isEmpty {
        text += [UInt8](repeating: UInt8(ascii: "0"), count: 9 - part.count)
      }
      text += part
    }
    return text.isEmpty ? [UInt8(ascii: "0")] : text
  }

  private static let base: UInt64 = 1_000_000_000

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let product = limbs[index] * factor + carry
      limbs[index] = product % Self.base
      carry = product / Self.base
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// Divides by two and returns whether a half was lost.
  private mutating func halve() -> Bool {
    var carry: UInt64 = 0
    for index in limbs.indices.reversed() {
      let value = limbs[index] + carry * Self.base
      limbs[index] = value / 2
      carry = value & 1
    }
    if limbs.last == 0 { limbs.removeLast() }
    return carry == 1
  }

  private mutating func increment() {
    for index in limbs.indices {
      limbs[index] += 1
      if limbs[index] < Self.base { return }
      limbs[index] = 0
    }
    limbs.append(1)
  }
}
