/// A word of a text, packed into a number so that looking it up compares no strings.
struct UnitWord {
  /// The bytes as written, the first in the lowest place.
  private(set) var packed: UInt128 = 0
  /// The same with every ASCII capital made small.
  private(set) var lowercased: UInt128 = 0
  private(set) var last: UInt8 = 0
  private var length = 0
  /// Where the word stands in its text.
  var range = 0..<0

  init() {}

  init(_ text: String) {
    for byte in text.utf8 { append(byte) }
  }

  var isEmpty: Bool { length == 0 }

  mutating func append(_ byte: UInt8) {
    if length < 16 {
      let place = UInt128(length * 8)
      packed |= UInt128(byte) << place
      lowercased |= UInt128(byte &- 0x41 < 26 ? byte | 0x20 : byte) << place
    } else {
      // No unit is that long, and none consists of sixteen bytes of ones.
      packed = .max
      lowercased = .max
    }
    last = byte
    length += 1
  }
}
