/// Bytes that are part of the program and stay where they are: read without a copy and without
/// counting references.
///
/// The only unsafe code of this room.  A `StaticString` is immortal, so the pointer always holds;
/// every access is checked against the length.
@safe struct StaticText: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  let count: Int

  init(_ text: StaticString) {
    // A text of one Unicode scalar may have no pointer; such a one holds nothing worth reading.
    let hasPointer = text.hasPointerRepresentation
    unsafe start = (hasPointer ? text : "").utf8Start
    count = hasPointer ? text.utf8CodeUnitCount : 0
  }

  /// The byte at an offset; a line feed past the end.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    // Compared without a sign, an offset before the beginning is past the end.
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return UInt8(ascii: "\n") }
    return unsafe start[offset]
  }

  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    let bytes = unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
