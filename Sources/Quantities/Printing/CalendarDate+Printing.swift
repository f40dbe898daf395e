extension CalendarDate: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `2026-11-21`, or `2024-06` if it names the month only.
  public var description: String {
    let monthText = "\(padded(year, to: 4))-\(padded(month, to: 2))"
    return day.map { "\(monthText)-\(padded($0, to: 2))" } ?? monthText
  }
}

private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
