import Diagnostics
import Testing

@Suite("Rendering") struct RenderingTests {
  @Test func `points at the value and says what to write`() {
    let (source, range) = marked("jobs:\n  - name: tune\n    memory: «80»\n")
    let diagnostic = Diagnostic(
      .error, "missing-unit", "memory needs a unit", at: range, label: "bytes of what?",
      help: "write '80 GB' or '80 GiB'")
    #expect(
      diagnostic.rendered(in: source) == """
        jobs.conf:3:13: error: memory needs a unit [missing-unit]
          |
        3 |     memory: 80
          |             ^^ bytes of what?
          = help: write '80 GB' or '80 GiB'

        """)
  }

  @Test func `shows both places of a problem that has two`() {
    let text = "a: 1\nb: 2\na: 3\n"
    let diagnostic = Diagnostic(
      .error, "duplicate-key", "the key 'a' stands twice", at: 10..<11, label: "again",
      notes: [.init(at: 0..<1, "first here")])
    #expect(
      diagnostic.rendered(in: SourceText(name: "x", text: text)) == """
        x:3:1: error: the key 'a' stands twice [duplicate-key]
          |
        3 | a: 3
          | ^ again
          :
        1 | a: 1
          | - first here

        """)
  }

  @Test func `counts scalars, not bytes, and every kind of line break once`() {
    let (source, range) = marked("é\r\nnaïve: «x»\rz")
    #expect(source.position(of: range.lowerBound) == SourcePosition(line: 2, column: 8))
    #expect(source.position(of: source.bytes.count) == SourcePosition(line: 3, column: 2))
  }

  @Test func `several are worded as they would be one by one`() {
    let source = SourceText(name: "f", text: "\u{FEFF}a\r\né: b\rc\n\nd")
    let offsets = Array(stride(from: source.bytes.count + 1, through: 0, by: -1))
    #expect(source.positions(of: offsets) == offsets.map { source.position(of: $0) })
    let diagnostics = offsets.map {
      Diagnostic(.error, "x", "y", at: $0..<$0 + 1, notes: [.init(at: 0..<1, "first")])
    }
    #expect(
      Diagnostic.rendered(diagnostics, in: source) == diagnostics.map { $0.rendered(in: source) })
  }

  /// The definition, one byte at a time, against the way that counts in blocks.
  @Test func `lines and columns are the same however they are counted`() {
    let alphabet: [UInt8] = [0x61, 0x0A, 0x0D, 0xC3, 0xA9, 0x20]
    var state: UInt64 = 7
    let bytes = (0..<2_000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return alphabet[Int(state >> 33) % alphabet.count]
    }
    let source = SourceText(name: "f", bytes: bytes)
    var line = 1
    var column = 1
    for offset in bytes.indices {
      let position = source.position(of: offset)
      #expect(position == SourcePosition(line: line, column: column), "offset \(offset)")
      let isBreak =
        bytes[offset] == 0x0A
        || bytes[offset] == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
      if isBreak { line += 1 }
      column = isBreak ? 1 : column + (bytes[offset] & 0xC0 == 0x80 ? 0 : 1)
    }
  }

  @Test func `a long line is shown as a window round the mark`() {
    let text = String(repeating: "a", count: 3_000_000) + "!" + String(repeating: "b", count: 999)
    let shown = Diagnostic(.error, "x", "y", at: 3_000_000..<3_000_001).rendered(
      in: SourceText(name: "f", text: text))
    #expect(shown.utf8.count < 400)
    #expect(shown.hasPrefix("f:1:3000001: error: y [x]\n"))
    let lines = shown.split(separator: "\n")
    #expect(Array(lines[2])[lines[3].count - 1] == "!")
  }

  @Test func `bytes that are no text neither trap nor break the layout`() {
    let source = SourceText(name: "f", bytes: [0xFF, 0x00, 0x80, 0x0A, 0x41])
    #expect(Diagnostic(.error, "x", "y", at: 4..<900).rendered(in: source).contains("f:2:1"))
    #expect(!Diagnostic(.error, "x", "y", at: 1..<2).rendered(in: source).contains("\0"))
  }

  /// Takes «marks» out of `text` and returns the span they enclosed.
  private func marked(_ text: String) -> (SourceText, SourceRange) {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "«" || $0 == "»" }
      .map(String.init)
    let start = parts[0].utf8.count
    return (
      SourceText(name: "jobs.conf", text: parts.joined()), start..<(start + parts[1].utf8.count)
    )
  }
}

@Suite("Suggestions") struct SuggestionTests {
  @Test(arguments: [
    ("H10O", "H100"), ("h100", "H100"), ("trainnig", "training"), ("sensitivty", "sensitivity"),
    ("gpu", "gpus"),
  ]) func `offers the nearest word`(typed: String, expected: String) {
    let known = ["H100", "A100", "training", "sensitivity", "gpus", "inference"]
    #expect(nearest(to: typed, among: known) == expected)
  }

  @Test func `offers nothing that is too far, and ties do not depend on order`() {
    #expect(nearest(to: "banana", among: ["H100", "training"]) == nil)
    #expect(nearest(to: "", among: ["a"]) == nil)
    #expect(
      nearest(to: "L4X", among: ["L4S", "L40"]) == nearest(to: "L4X", among: ["L40", "L4S"]))
  }
}
