extension Duration {
  /// The exact span in units: `7 d`, `1 h 30 min`, `100 h`, `500 ms`.
  ///
  /// Whole days are counted in days, everything else in hours, minutes and seconds: 100 hours of
  /// training are `100 h`, not four days and four hours.  A span that is not below zero reads back
  /// as it was.
  public var unitText: String {
    let size = attoseconds.magnitude
    let second = UInt128(Duration.attosecondsPerSecond)
    let (seconds, rest) = size.quotientAndRemainder(dividingBy: second)
    let sign = attoseconds < 0 ? "-" : ""
    if size == 0 { return "0 s" }
    if rest == 0, seconds % 86_400 == 0 { return "\(sign)\(seconds / 86_400) d" }
    var parts: [String] = []
    if seconds >= 3_600 { parts.append("\(seconds / 3_600) h") }
    if seconds % 3_600 >= 60 { parts.append("\(seconds % 3_600 / 60) min") }
    if seconds % 60 > 0 { parts.append("\(seconds % 60) s") }
    if rest > 0 {
      // Milliseconds have 15 decimals down to the attosecond.
      let digits = decimalDigits(rest)
      let text = pointed(digits, decimals: 15, isNegative: false, grouped: false)
      parts.append("\(trimmed(text)) ms")
    }
    return sign + parts.joined(separator: " ")
  }

  /// The span in hours with a fixed count of decimals and without a unit, for columns: `104.2`.
  public func hoursText(decimals: Int = 1, grouped: Bool = false) -> String {
    fixed(hours, decimals: decimals, grouped: grouped)
  }
}
