import Diagnostics

/// Goes through JSON (RFC 8259) once, taking what is asked for and stepping over the rest.
///
/// A plan of 100,000 jobs is a quarter of a gigabyte of which a comparison needs a tenth, so no tree is
/// made.  Depth is counted, not recursed into, where values are stepped over.
struct JSONScanner {
  /// What stands where something else should be.
  struct Fault: Error {
    var offset: Int
    var expected: String
  }

  let bytes: [UInt8]
  private(set) var offset: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Calls `member` at the value of each member of an object, with the span of its key between the
  /// quotes; it has to take or skip the value.
  mutating func object(
    _ member: (inout JSONScanner, Range<Int>) throws(Fault) -> Void
  ) throws(Fault) {
    try take(0x7B, "an object")
    if peek() == 0x7D { return offset += 1 }
    while true {
      let key = try rawString("a key")
      try take(0x3A, "a colon")
      _ = peek()
      try member(&self, key)
      if try !isContinued(until: 0x7D) { return }
    }
  }

  /// Calls `element` at each element of an array, which it has to take or skip.
  mutating func array(_ element: (inout JSONScanner) throws(Fault) -> Void) throws(Fault) {
    try take(0x5B, "an array")
    if peek() == 0x5D { return offset += 1 }
    while true {
      _ = peek()
      try element(&self)
      if try !isContinued(until: 0x5D) { return }
    }
  }

  /// The same, but passes over null.
  mutating func objectOrNull(
    _ member: (inout JSONScanner, Range<Int>) throws(Fault) -> Void
  ) throws(Fault) {
    if try !null() { try object(member) }
  }

  /// Whether null stands here, which is taken.
  mutating func null() throws(Fault) -> Bool {
    guard peek() == 0x6E else { return false }
    guard bytes.count >= offset + 4, bytes[offset..<offset + 4].elementsEqual("null".utf8) else {
      throw Fault(offset: offset, expected: "null")
    }
    offset += 4
    return true
  }

  /// Text, or nil for null.
  mutating func string() throws(Fault) -> String? {
    if try null() { return nil }
    let range = try rawString("text")
    let isPlain = !bytes[range].contains(0x5C)
    return isPlain
      ? String(decoding: bytes[range], as: UTF8.self) : Self.unescaped(bytes[range])
  }

  /// The span between the quotes of text.
  mutating func rawString(_ expected: String) throws(Fault) -> Range<Int> {
    try take(0x22, expected)
    let start = offset
    let whole = bytes
    let text = whole.span
    var index = start
    while index < text.count {
      let byte = text[index]
      if byte == 0x22 {
        offset = index + 1
        return start..<index
      }
      index += byte == 0x5C ? 2 : 1
    }
    throw Fault(offset: start - 1, expected: "a closing quote")
  }

  /// A number, or nil for null.
  mutating func number() throws(Fault) -> Double? {
    if try null() { return nil }
    let start = offset
    while offset < bytes.count, Self.isOfNumber(bytes[offset]) { offset += 1 }
    guard start < offset, let value = Double(String(decoding: bytes[start..<offset], as: UTF8.self))
    else { throw Fault(offset: start, expected: "a number") }
    return value
  }

  /// Steps over any value; of what is inside brackets only brackets and quotes are looked at.
  mutating func skip() throws(Fault) {
    guard let first = peek() else { throw Fault(offset: offset, expected: "a value") }
    if first == 0x22 { return _ = try rawString("text") }
    let start = offset
    guard first == 0x7B || first == 0x5B else {
      while offset < bytes.count, Self.isOfWord(bytes[offset]) { offset += 1 }
      if start == offset { throw Fault(offset: offset, expected: "a value") }
      return
    }
    let whole = bytes
    let text = whole.span
    var index = offset
    var depth = 0
    while index < text.count {
      let byte = text[index]
      index += 1
      if byte == 0x22 {
        while index < text.count, text[index] != 0x22 { index += text[index] == 0x5C ? 2 : 1 }
        index += 1
      } else if byte & 0xDF == 0x5B {
        depth += 1
      } else if byte & 0xDF == 0x5D {
        depth -= 1
        if depth == 0 {
          offset = index
          return
        }
      }
    }
    throw Fault(offset: start, expected: "a closing bracket")
  }

  /// Only white space is left.
  mutating func end() throws(Fault) {
    if peek() != nil { throw Fault(offset: offset, expected: "the end") }
  }

  /// The next byte that is no white space.
  private mutating func peek() -> UInt8? {
    let whole = bytes
    let text = whole.span
    var index = offset
    while index < text.count {
      let byte = text[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
        offset = index
        return byte
      }
      index += 1
    }
    offset = index
    return nil
  }

  private mutating func take(_ byte: UInt8, _ expected: String) throws(Fault) {
    guard peek() == byte else { throw Fault(offset: offset, expected: expected) }
    offset += 1
  }

  /// Whether a comma stands here rather than the closing bracket.
  private mutating func isContinued(until bracket: UInt8) throws(Fault) -> Bool {
    let next = peek()
    guard next == 0x2C || next == bracket else {
      throw Fault(offset: offset, expected: "a comma or a closing bracket")
    }
    offset += 1
    return next == 0x2C
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte == 0x2D || byte == 0x2B || byte == 0x2E || byte | 0x20 == 0x65
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    isOfNumber(byte) || (byte | 0x20) &- 0x61 < 26
  }

  /// Text without its escapes; a surrogate without its other half is U+FFFD.
  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var units: [UInt16] = []
    var rest = Array(String(decoding: bytes, as: UTF8.self).utf16)[...]
    while let unit = rest.popFirst() {
      guard unit == 0x5C, let escape = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch escape {
      case 0x6E: units.append(0x0A)
      case 0x74: units.append(0x09)
      case 0x72: units.append(0x0D)
      case 0x62: units.append(0x08)
      case 0x66: units.append(0x0C)
      case 0x75:
        let digits = String(decoding: rest.prefix(4), as: UTF16.self)
        rest = rest.dropFirst(4)
        units.append(UInt16(digits, radix: 16) ?? 0xFFFD)
      default: units.append(escape)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
