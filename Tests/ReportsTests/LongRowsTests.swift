import Testing

@testable import Reports

/// Rows of long reports, which are made some thousands at a time.
@Suite("Long rows") struct LongRowsTests {
  @Test(
    "each row is written once, in order",
    arguments: [0, 1, 8_191, 8_192, 8_193, 16_384, 16_385, 40_000])
  func inOrder(_ count: Int) {
    let text = TextSink.collect { sink in
      sink.write("head\n")
      sink.writeRows(count) { row, sink in sink.writeLine("\(row)") }
      sink.write("foot\n")
    }
    let expected = ["head"] + (0..<count).map(String.init) + ["foot"]
    #expect(text == expected.map { $0 + "\n" }.joined())
  }
}
