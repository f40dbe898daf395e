extension CalendarDate: ParsableQuantity {
  public static let kind = QuantityKind.calendarDate

  /// Reads an ISO 8601 date in the extended format: `2026-11-21`, or `2024-06` for a month.
  public init(parsing text: Substring) throws(QuantityParseError) {
    var scanner = try TextScanner(text, as: Self.kind)
    let start = scanner.position
    guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2) else {
      throw scanner.failure(.notANumber, scanner.token(from: start))
    }
    var day: Int?
    if scanner.take("-") {
      day = scanner.digits(2)
      if day == nil { throw scanner.failure(.notANumber, scanner.token(from: start)) }
    }
    let range = start..<scanner.position
    try scanner.finish()
    do throws(QuantityError) {
      try self.init(year: year, month: month, day: day)
    } catch {
      throw scanner.failure(.noSuchDate, range)
    }
  }
}

extension TextScanner {
  /// A number of exactly so many digits, or nil.
  fileprivate mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard next.isDigit else { return nil }
      value = value * 10 + Int(next & 0x0F)
      advance()
    }
    return value
  }
}
