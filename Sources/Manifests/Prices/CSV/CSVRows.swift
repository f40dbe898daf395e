/// The rows of comma-separated values (RFC 4180), one at a time.
///
/// Nothing is copied and nothing grows with the file: a row is a list of ranges, and of a row with
/// more fields than anyone asked for the surplus is only counted.
struct CSVRows {
  /// A value without its quotes; inside quotes, a doubled quote stands for one.
  struct Field {
    var range: Range<Int>
    var hasDoubledQuotes = false
  }

  /// What makes a row unreadable, at a byte.
  enum Fault {
    case unclosedQuote(Int)
    case textAfterQuote(Int)
  }

  let bytes: [UInt8]
  /// Whether more may follow: then a row that runs up to the end is none yet.
  let isOpen: Bool
  /// How many fields of a row are kept.
  let limit: Int
  private(set) var position: Int
  /// Of the row read last.
  private(set) var fields: [Field] = []
  private(set) var fieldCount = 0
  private(set) var start = 0
  private(set) var fault: Fault?

  /// Begins at a place in a text; a byte-order mark at its very start is skipped.
  init(_ bytes: [UInt8], limit: Int, from position: Int = 0, isOpen: Bool = false) {
    self.bytes = bytes
    self.limit = limit
    self.isOpen = isOpen
    let hasMark = position == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    self.position = hasMark ? 3 : position
  }

  /// The row read last, without its line break.
  var range: Range<Int> { start..<(fields.last?.range.upperBound ?? start) }

  /// Reads the next row that is not empty.
  ///
  /// - Returns: Whether there is one; ``position`` is where it would begin if not.
  /// - Complexity: O(bytes of the row); no allocation once a row was read.
  mutating func next() -> Bool {
    let bytes = bytes
    let text = bytes.span
    while position < text.count, text[position] == 0x0A || text[position] == 0x0D { position += 1 }
    guard position < text.count else { return false }
    start = position
    fields.removeAll(keepingCapacity: true)
    fieldCount = 0
    fault = nil
    while true {
      let field =
        position < text.count && text[position] == UInt8(ascii: "\"")
        ? quotedField(in: text) : plainField(in: text)
      if fieldCount < limit { fields.append(field) }
      fieldCount += 1
      guard position < text.count else {
        if isOpen { position = start }
        return !isOpen
      }
      let byte = text[position]
      position += 1
      if byte != UInt8(ascii: ",") {
        if byte == 0x0D, position < text.count, text[position] == 0x0A { position += 1 }
        return true
      }
    }
  }

  /// Up to the comma or line break; a quote inside is text.
  private mutating func plainField(in text: Span<UInt8>) -> Field {
    let start = position
    var index = position
    while index < text.count {
      let byte = text[index]
      if byte == UInt8(ascii: ",") || byte == 0x0A || byte == 0x0D { break }
      index += 1
    }
    position = index
    return Field(range: start..<index)
  }

  /// Up to the closing quote, line breaks and commas included.
  private mutating func quotedField(in text: Span<UInt8>) -> Field {
    let start = position + 1
    var index = start
    var field = Field(range: start..<start)
    while index < text.count {
      guard text[index] == UInt8(ascii: "\"") else {
        index += 1
        continue
      }
      guard index + 1 < text.count, text[index + 1] == UInt8(ascii: "\"") else { break }
      field.hasDoubledQuotes = true
      index += 2
    }
    field.range = start..<min(index, text.count)
    guard index < text.count else {
      fault = .unclosedQuote(start - 1)
      position = text.count
      return field
    }
    position = index + 1
    let end = plainField(in: text).range
    if !end.isEmpty, fault == nil { fault = .textAfterQuote(end.lowerBound) }
    return field
  }

  /// The content of a field, without spaces around it.
  func string(_ field: Field) -> String {
    let range = trimmed(field.range)
    guard field.hasDoubledQuotes else { return String(decoding: bytes[range], as: UTF8.self) }
    var content: [UInt8] = []
    var index = range.lowerBound
    while index < range.upperBound {
      content.append(bytes[index])
      index += bytes[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return String(decoding: content, as: UTF8.self)
  }

  /// A range without the spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    while start < end, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
