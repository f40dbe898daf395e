extension ByteCount: CustomStringConvertible {
  /// The exact count, in the unit that needs the fewest digits: `2 TB`, `1.5 TB`, `24 GiB`.
  ///
  /// Reads back as the same count.
  public var description: String {
    let decimal = decimalUnit
    let inDecimal = trimmed(text(over: decimal, decimals: decimal * 3))
    guard let binary = binaryUnit else { return "\(inDecimal) \(Self.decimalUnits[decimal])" }
    let inBinary = String(bytes >> Int64(binary * 10))
    // A round decimal figure is the more usual one, so it wins a tie.
    return inBinary.utf8.count < inDecimal.utf8.count
      ? "\(inBinary) \(Self.binaryUnits[binary])" : "\(inDecimal) \(Self.decimalUnits[decimal])"
  }

  /// The count for people: exact if that is short, else rounded in a decimal unit: `42.9 GB`.
  ///
  /// - Parameter decimals: At most so many digits after the point; zeros at the end are dropped.
  /// - Returns: A number and a unit.
  public func formatted(decimals: Int = 1) -> String {
    let exact = description
    if exact.utf8.prefix(while: { $0 != UInt8(ascii: " ") }).count <= 4 { return exact }
    var unit = decimalUnit
    var rounded = trimmed(text(over: unit, decimals: min(max(decimals, 0), unit * 3)))
    // 999.96 GB rounds up into the next unit.
    if unit + 1 < Self.decimalUnits.count, rounded == "1000" || rounded == "-1000" {
      unit += 1
      rounded = rounded.utf8.first == UInt8(ascii: "-") ? "-1" : "1"
    }
    return "\(rounded) \(Self.decimalUnits[unit])"
  }

  private static let decimalUnits = ["B", "kB", "MB", "GB", "TB", "PB", "EB"]
  private static let binaryUnits = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"]

  /// The largest decimal unit that the count holds once.
  private var decimalUnit: Int {
    var unit = 0
    var rest = bytes.magnitude / 1_000
    while rest > 0 {
      unit += 1
      rest /= 1_000
    }
    return unit
  }

  /// The largest binary unit that the count is a whole number of, or nil if that is the byte.
  private var binaryUnit: Int? {
    let unit = min(bytes.trailingZeroBitCount / 10, Self.binaryUnits.count - 1)
    return bytes == 0 || unit == 0 ? nil : unit
  }

  /// The count in a decimal unit, rounded once, ties to even.
  private func text(over unit: Int, decimals: Int) -> String {
    let dropped = UInt64(UInt128.powerOfTen(unit * 3 - decimals))
    let rounded = roundedQuotient(bytes.magnitude, times: 1, over: dropped) ?? 0
    return pointed(
      decimalDigits(UInt128(rounded)), decimals: decimals, isNegative: bytes < 0, grouped: false)
  }
}
