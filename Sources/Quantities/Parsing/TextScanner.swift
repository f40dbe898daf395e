/// Walks over the bytes of one quantity, and knows what kind it is when something is wrong.
///
/// Bytes, not characters: every spelling accepted is ASCII, and offsets in bytes are what a
/// diagnostic needs.  A byte beyond ASCII belongs to no number and to no unit known, so it ends up
/// inside the range of an error.
struct TextScanner {
  let kind: QuantityKind
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ text: Substring, as kind: QuantityKind) throws(QuantityParseError) {
    self.kind = kind
    bytes = Array(text.utf8)
    skipSpaces()
    if isAtEnd { throw failure(.empty, 0..<bytes.count) }
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The byte at the position, or zero at the end; zero starts nothing.
  var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  /// The byte some places further, or zero.
  func peek(_ distance: Int) -> UInt8 {
    position + distance < bytes.count ? bytes[position + distance] : 0
  }

  mutating func advance(by distance: Int = 1) {
    position = min(position + distance, bytes.count)
  }

  /// Goes back to a position that was passed.
  mutating func rewind(to earlier: Int) { position = min(earlier, position) }

  mutating func skipSpaces() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x09 {
      position += 1
    }
  }

  /// Takes a byte if it is next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character), !isAtEnd else { return false }
    position += 1
    return true
  }

  /// An error at a place; where a text ends too early, the place is its last byte.
  func failure(_ cause: QuantityParseError.Cause, _ range: Range<Int>) -> QuantityParseError {
    let isPlace = !range.isEmpty || bytes.isEmpty
    let lastByte = max(range.lowerBound, 1) - 1..<max(range.lowerBound, 1)
    return QuantityParseError(kind: kind, cause: cause, range: isPlace ? range : lastByte)
  }

  /// Refuses what follows a complete quantity.
  mutating func finish() throws(QuantityParseError) {
    skipSpaces()
    guard isAtEnd else { throw failure(.trailingText, rest) }
  }

  /// From the position to the end of the text, without white space at the end.
  var rest: Range<Int> {
    var end = bytes.count
    while end > position, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return position..<end
  }

  /// The range from `start` to the next white space or the end, for pointing at a whole word.
  func token(from start: Int) -> Range<Int> {
    var end = start
    while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
    return start..<end
  }

  /// The text of a range; error paths only.
  func text(in range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A word: letters, and everything beyond ASCII, up to the first byte that is neither; with
  /// `digits`, those after the first letter belong to it, as in CO2.
  mutating func word(withDigits digits: Bool = false) -> UnitWord {
    let start = position
    var letters = UnitWord()
    while position < bytes.count {
      let byte = bytes[position]
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
      guard isLetter || digits && position > start && byte.isDigit else { break }
      letters.append(byte)
      position += 1
    }
    letters.range = start..<position
    return letters
  }
}

extension UInt8 {
  var isDigit: Bool { self &- 0x30 < 10 }
}
