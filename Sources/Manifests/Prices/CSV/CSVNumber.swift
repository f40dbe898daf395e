import Quantities

/// What a cell that should hold a number holds.
enum CSVNumber {
  /// Nothing, or one of the words that programs write for it.
  case nothing
  case number(Double, dollars: Money)
  case negative
  case unreadable

  init(_ text: Span<UInt8>) {
    guard text.count > 0 else {
      self = .nothing
      return
    }
    let isNegative = text[0] == UInt8(ascii: "-")
    let digits = isNegative ? text.extracting(1..<text.count) : text
    guard let (value, dollars) = Self.parse(digits) else {
      let word = String(copying: text).lowercased()
      self = ["nan", "none", "null", "n/a", "-"].contains(word) ? .nothing : .unreadable
      return
    }
    self = isNegative && value != 0 ? .negative : .number(value, dollars: dollars)
  }

  private static func parse(_ text: Span<UInt8>) -> (Double, Money)? {
    // Programs that count in binary write 16 digits and more; from the twelfth behind the point on
    // they say nothing of a price.
    var end = text.count
    var point: Int?
    var isScientific = false
    for index in text.indices {
      let byte = text[index]
      if byte == UInt8(ascii: ".") { point = point ?? index }
      if byte | 0x20 == UInt8(ascii: "e") { isScientific = true }
    }
    if isScientific {
      guard let value = Double(String(copying: text)), value.isFinite, value >= 0,
        let dollars = try? Money.dollars(1).scaled(by: value)
      else { return nil }
      return (value, dollars)
    }
    if let point {
      let wanted = min(end, point + 13)
      for index in wanted..<end where text[index] &- 0x30 >= 10 { return nil }
      end = wanted
    }
    guard let number = BareNumber(text.extracting(0..<end)), let dollars = number.dollars else {
      return nil
    }
    return (number.double, dollars)
  }
}

extension String {
  /// UTF-8, with U+FFFD for what is not.
  init(copying bytes: Span<UInt8>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count)
    for index in bytes.indices { copy.append(bytes[index]) }
    self = String(decoding: copy, as: UTF8.self)
  }
}
