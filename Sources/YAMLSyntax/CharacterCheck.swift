import Diagnostics

// YAML 1.2.2, 5.1: the character set.  The whole input is checked once, before anything is read,
// so that the reader can take bytes for granted.

/// What a look at all bytes found.
struct CharacterCheck {
  /// The first byte that no YAML text can hold.
  var problem: Diagnostic?
  /// There are characters that may stand in quotes only.
  var hasUnprintable = false

  init(_ bytes: [UInt8]) {
    let text = bytes.span
    var offset = 0
    while true {
      offset = text.afterPlainText(from: offset)
      guard offset < text.count else { return }
      let byte = text[offset]
      guard byte >= 0x20 else {
        problem =
          text.looksBinary
          ? .binaryInput(at: offset, byte)
          : .controlCharacter(offset..<offset + 1, UInt32(byte))
        return
      }
      guard let character = text.character(at: offset) else {
        problem =
          text.looksBinary ? .binaryInput(at: offset, byte) : .notUTF8(at: offset, byte)
        return
      }
      if Self.isUnprintable(character.code) { hasUnprintable = true }
      offset += character.length
    }
  }

  /// Whether a character is in [2] nb-json but not in [1] c-printable.
  ///
  /// The byte order mark is printable to the letter, but 5.2 wants it in quotes, too.
  static func isUnprintable(_ code: UInt32) -> Bool {
    code == 0x7F || (0x80...0x9F).contains(code) && code != 0x85 || code == 0xFEFF
      || code == 0xFFFE || code == 0xFFFF
  }
}

extension Span where Element == UInt8 {
  /// The offset of the first byte from `start` on that is not printable ASCII, tab or line break.
  func afterPlainText(from start: Int) -> Int {
    var offset = start
    // Blocks of a fixed size compile to vector code.
    let size = 64
    while offset + size <= count {
      let block = extracting(offset..<offset + size)
      var suspicious: UInt8 = 0
      for index in 0..<size {
        let byte = block[index]
        // The top bit is set below 0x20 and from 0x7F on; line feeds are too many to stop for.
        suspicious |= ((byte &- 0x20) | (byte &+ 1)) & (byte == .lineFeed ? 0 : 0x80)
      }
      if suspicious != 0 { break }
      offset += size
    }
    while offset < count, self[offset].isPlainText { offset += 1 }
    return offset
  }

  /// The character at `offset`, if there is a well-formed one (Unicode 15, table 3-7).
  func character(at offset: Int) -> (code: UInt32, length: Int)? {
    let first = UInt32(self[offset])
    switch first {
    case 0..<0x80: return (first, 1)
    case 0xC2..<0xE0:
      guard let second = trail(offset + 1) else { return nil }
      return ((first & 0x1F) << 6 | second, 2)
    case 0xE0..<0xF0:
      guard let second = trail(offset + 1), let third = trail(offset + 2) else { return nil }
      let code = (first & 0x0F) << 12 | second << 6 | third
      return code >= 0x800 && !(0xD800...0xDFFF).contains(code) ? (code, 3) : nil
    case 0xF0..<0xF5:
      guard let second = trail(offset + 1), let third = trail(offset + 2),
        let fourth = trail(offset + 3)
      else { return nil }
      let code = (first & 0x07) << 18 | second << 12 | third << 6 | fourth
      return code >= 0x10000 && code <= 0x10FFFF ? (code, 4) : nil
    default: return nil
    }
  }

  private func trail(_ offset: Int) -> UInt32? {
    let next = byte(at: offset)
    return next & 0xC0 == 0x80 ? UInt32(next & 0x3F) : nil
  }

  /// Whether the beginning has too many control characters for a text with a slip in it.
  var looksBinary: Bool {
    let window = Swift.min(count, 1024)
    var controls = 0
    for index in 0..<window where self[index] < 0x20 && !self[index].isPlainText { controls += 1 }
    return controls >= 8 && controls * 32 >= window
  }
}

extension UInt8 {
  fileprivate var isPlainText: Bool {
    self >= 0x20 && self < 0x7F || self == .lineFeed || self == .tab || self == .carriageReturn
  }
}

extension Reader {
  /// Reports the first character that stands outside quotes and may not.
  mutating func checkUnprintable(in input: Input) {
    guard input.hasUnprintable else { return }
    let source = bytes
    let text = source.span
    var offset = 0
    while true {
      offset = text.afterPlainText(from: offset)
      guard offset < text.count, let character = text.character(at: offset) else { return }
      let range = offset..<offset + character.length
      if CharacterCheck.isUnprintable(character.code), !isQuoted(offset),
        !byteOrderMarks.contains(offset)
      {
        report(
          character.code == 0xFEFF
            ? .byteOrderMarkInside(range) : .controlCharacter(range, character.code))
        return
      }
      offset = range.upperBound
    }
  }

  /// Whether the byte at `offset` is part of a quoted scalar; nodes begin in ascending order.
  private func isQuoted(_ offset: Int) -> Bool {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return false }
    return nodes[low - 1].style.isQuoted && nodes[low - 1].range.contains(offset)
  }
}
