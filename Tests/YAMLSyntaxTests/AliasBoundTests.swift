import Diagnostics
import Testing

@testable import YAMLSyntax

@Suite("What aliases may cost") struct AliasBoundTests {
  /// Nine lists of nine aliases of the line above: 10^9 nodes if they were written out.
  @Test func `exponential growth is refused where it begins`() {
    var text = "a0: &a0 [" + String(repeating: "lol, ", count: 9) + "]\n"
    for level in 1..<12 {
      text += "a\(level): &a\(level) [" + String(repeating: "*a\(level - 1), ", count: 9) + "]\n"
    }
    let (stream, diagnostics) = read(text)
    #expect(diagnostics.map(\.code) == ["yaml-alias-expansion"])
    #expect(stream.documents.isEmpty)
  }

  @Test func `forty doublings do not overflow the account`() {
    let text =
      "x0: &x0 {k: v}\n"
      + (1..<200).map { "x\($0): &x\($0) {a: *x\($0 - 1), b: *x\($0 - 1)}\n" }.joined()
    #expect(codes(text) == ["yaml-alias-expansion"])
  }

  @Test func `one long text may not be referred to without end`() {
    let text =
      "big: &b '" + String(repeating: "x", count: 100_000) + "'\nuse:\n"
      + String(repeating: "  - *b\n", count: 10_000)
    #expect(codes(text) == ["yaml-alias-expansion"])
  }

  @Test func `ordinary sharing is not refused`() {
    let text =
      "defaults: &d {region: eu, retries: 3}\njobs:\n"
      + String(repeating: "  - {<<: *d, name: x}\n", count: 20_000)
    let (stream, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(stream.json.utf8.count > 20_000 * 50)
  }

  @Test func `a cycle is refused with both its ends`() throws {
    let (stream, diagnostics) = read("jobs: &a\n  - name: x\n  - *a\n")
    let text = try #require(diagnostics.first).rendered(in: stream.source)
    #expect(
      text == """
        f.yaml:3:5: error: 'a' is used inside itself [yaml-alias-cycle]
          |
        3 |   - *a
          |     ^^ would contain itself
          :
        1 | jobs: &a
          |       -- this value is not complete yet
          = help: name a part of the value, or write that part out

        """)
  }

  @Test func `undefined aliases without end are not all worded`() {
    let text =
      String(repeating: "- &a b\n", count: 900) + String(repeating: "- *c\n", count: 50_000)
    #expect(codes(text) == [String](repeating: "yaml-undefined-alias", count: 100))
  }

  @Test func `many anchors are found as fast as few`() {
    let text = (0..<20_000).map { "- &a\($0) v\n- *a\($0)\n" }.joined()
    #expect(read(text).diagnostics.isEmpty)
  }
}
