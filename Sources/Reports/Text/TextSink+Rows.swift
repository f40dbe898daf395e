import Threads

extension TextSink {
  /// Rows that one processor makes at a time.
  private static let rowsAtATime = 8_192

  /// Writes rows of a table, which may be made two at once and go out in order; `row` writes one,
  /// and no row depends on another.
  mutating func writeRows(_ count: Int, _ row: @Sendable (Int, inout TextSink) -> Void) {
    let size = Self.rowsAtATime
    var start = 0
    while count - start > size {
      let middle = start + size
      let end = min(middle + size, count)
      let (first, second) = concurrently { [start] in
        TextSink.bytes(of: { for index in start..<middle { row(index, &$0) } })
      } _: {
        TextSink.bytes(of: { for index in middle..<end { row(index, &$0) } })
      }
      write(first)
      write(second)
      start = end
    }
    for index in start..<count { row(index, &self) }
  }
}
