/// A calculation as it stands in prose: `1,600 / (1,800 - 50) = 0.91`.
struct Calculation {
  var text: String
  var value: Double
  var printed: Double
  /// Half a unit of the last printed digit.
  var tolerance: Double

  /// The calculation in a code span; nil if the text is none.
  init?(_ text: String) {
    let sides = text.split(separator: "=")
    guard sides.count == 2 else { return nil }
    let result = sides[1].filter { $0 != " " && $0 != "," }
    guard let printed = Double(result) else { return nil }
    var parser = ExpressionParser(String(sides[0]))
    guard let value = parser.value() else { return nil }
    let decimals = result.split(separator: ".", omittingEmptySubsequences: false)
    var unit = 1.0
    for _ in 0..<(decimals.count == 2 ? decimals[1].count : 0) { unit /= 10 }
    self.text = text
    self.value = value
    self.printed = printed
    tolerance = unit / 2 + 1e-9
  }

  var holds: Bool { abs(value - printed) <= tolerance }
}

/// Sums, products and brackets over decimal numbers.
private struct ExpressionParser {
  private var rest: [Character]

  init(_ text: String) {
    rest = text.filter { $0 != " " && $0 != "," }.reversed()
  }

  /// nil if the text is not one expression.
  mutating func value() -> Double? {
    guard let value = sum(), rest.isEmpty else { return nil }
    return value
  }

  private mutating func sum() -> Double? {
    guard var total = product() else { return nil }
    while let sign = take("+", "-") {
      guard let next = product() else { return nil }
      total += sign == "+" ? next : -next
    }
    return total
  }

  private mutating func product() -> Double? {
    guard var total = factor() else { return nil }
    while let sign = take("×", "/") {
      guard let next = factor() else { return nil }
      total = sign == "×" ? total * next : total / next
    }
    return total
  }

  private mutating func factor() -> Double? {
    if take("(") != nil {
      guard let value = sum(), take(")") != nil else { return nil }
      return value
    }
    var digits = ""
    while let next = rest.last, next.isNumber || next == "." {
      digits.append(next)
      rest.removeLast()
    }
    return Double(digits)
  }

  private mutating func take(_ wanted: Character...) -> Character? {
    guard let next = rest.last, wanted.contains(next) else { return nil }
    rest.removeLast()
    return next
  }
}
