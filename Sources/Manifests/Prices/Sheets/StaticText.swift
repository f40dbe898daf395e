/// Bytes that are part of the program and stay where they are: read without a copy, without
/// counting references, and a word at a time.
///
/// The only unsafe code of the price reader.  A `StaticString` is immortal, so the pointer always
/// holds; every access is checked against the length.
@safe struct StaticText: @unchecked Sendable {
  private let start: UnsafePointer<UInt8>
  let count: Int

  init(_ text: StaticString) {
    // A text of one Unicode scalar may have no pointer; such a one holds nothing worth reading.
    let hasPointer = text.hasPointerRepresentation
    unsafe start = (hasPointer ? text : "").utf8Start
    count = hasPointer ? text.utf8CodeUnitCount : 0
  }

  /// The byte at an offset; 0 past the end.
  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    // Compared without a sign, an offset before the beginning is past the end.
    guard UInt(bitPattern: offset) < UInt(bitPattern: count) else { return 0 }
    return unsafe start[offset]
  }

  /// Calls `body` with some of the bytes.
  @inline(__always)
  func withBytes<Result>(
    _ range: Range<Int>, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    let range = range.clamped(to: 0..<count)
    let bytes = unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return try unsafe body(bytes.span)
  }

  func string(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    let bytes = unsafe UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }

  /// The offset of the next line feed at or after `offset`; the end if there is none.
  ///
  /// - Complexity: O(length of the line), eight bytes at a time.
  func endOfLine(from offset: Int) -> Int {
    var offset = max(0, offset)
    let ones: UInt64 = 0x0101_0101_0101_0101
    while offset + 8 <= count {
      let bytes = unsafe UnsafeRawPointer(start).loadUnaligned(
        fromByteOffset: offset, as: UInt64.self)
      // A byte of `marked` is 0 where the text has a line feed.
      let marked = UInt64(littleEndian: bytes) ^ (ones &* 0x0A)
      let found = (marked &- ones) & ~marked & (ones &* 0x80)
      if found != 0 { return offset + found.trailingZeroBitCount / 8 }
      offset += 8
    }
    while offset < count, self[offset] != 0x0A { offset += 1 }
    return min(offset, count)
  }
}
