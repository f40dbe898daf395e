extension WrittenText {
  /// `8` and `A100` of `8 x A100`; no count where only a name stands.
  ///
  /// "4090" and "1080 Ti" are names; the count may be a part of one, as in `0.5 x` and `1/2 x`.
  var countAndRest: (count: WrittenText?, rest: WrittenText) {
    let bytes = text.utf8
    var index = bytes.startIndex
    func skip(_ isWanted: (UInt8) -> Bool) {
      while index < bytes.endIndex, isWanted(bytes[index]) { index = bytes.index(after: index) }
    }
    skip {
      $0 &- 0x30 < 10 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
        || $0 == UInt8(ascii: "-")
    }
    let number = text[..<index]
    skip { $0 == UInt8(ascii: " ") }
    let isSpaced = index > number.endIndex
    guard !number.isEmpty, index < bytes.endIndex else { return (nil, self) }
    // U+00D7, the multiplication sign.
    let isCross = text[index...].utf8.starts(with: [0xC3, 0x97])
    let isLetter = bytes[index].lowercasedASCII == UInt8(ascii: "x")
    guard isCross || isLetter || bytes[index] == UInt8(ascii: "*") else { return (nil, self) }
    index = bytes.index(index, offsetBy: isCross ? 2 : 1)
    // "3 xeon" is no count; "3xA100" is one.
    if isLetter, isSpaced, index < bytes.endIndex, bytes[index] != UInt8(ascii: " ") {
      return (nil, self)
    }
    return (part(number), part(text[index...]))
  }
}
