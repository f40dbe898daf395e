import Diagnostics
import Testing

@testable import YAMLSyntax

@Suite("Duplicate keys") struct DuplicateKeyTests {
  @Test(
    "keys that are the same text",
    arguments: [
      "a: 1\na: 2", "{a: 1, a: 2}", "a: 1\n'a': 2", "\"a\\x62\": 1\nab: 2", "1: a\n'1': b",
      "~: a\nnull: b", ": a\nNULL: b", "? |-\n a\n: 1\na: 2", "[a, b]: 1\n[a, b]: 2",
      "x: &k a\ny: {*k : 1, a: 2}", "? a\n? a", "name: 1\nx: 1\nname: 2", "[a: 1, {b: 1, b: 2}]",
    ])
  func same(text: String) {
    #expect(codes(text) == ["duplicate-key"])
    #expect(read(text).stream.documents.count == 1)
  }

  @Test(
    "keys that are not",
    arguments: [
      "a: 1\nA: 2", "a: {b: 1}\nc: {b: 1}", "'': a\n: b", "1: a\n01: b", "0x1: a\n1: b",
      "[a]: 1\n[a ]: 2", "[{a: 1}, {a: 2}]", "[a: 1, a: 2]", "n: 1\nnu: 2\nname: 3\nnull: 4",
    ])
  func different(text: String) { #expect(codes(text) == []) }

  @Test func `both places are shown`() throws {
    let (stream, diagnostics) = read("name: a\ngpus: 1\n\"name\": b\n")
    #expect(
      diagnostics.map { $0.rendered(in: stream.source) } == [
        """
        f.yaml:3:1: error: the key 'name' stands twice in one mapping [duplicate-key]
          |
        3 | "name": b
          | ^^^^^^ again
          :
        1 | name: a
          | ---- first here
          = help: remove or rename one of the two

        """
      ])
  }

  @Test func `long explicit keys are compared whole`() {
    let long = String(repeating: "x", count: 5_000)
    let keys = (0..<20).map { "? [\(long), k\(10 + $0 % 19), \(long)]\n" }.joined()
    #expect(codes(keys) == ["duplicate-key"])
  }

  /// Few keys are compared in pairs, many by hash; both find exactly what is there.
  @Test func `every repetition is found, however many keys there are`() {
    var random = SplitMix64(seed: 11)
    for count in [2, 3, 8, 15, 16, 17, 18, 40, 300] {
      for _ in 0..<20 {
        let keys = (0..<count).map { _ in "k\(random.next() % UInt64(count * 4))x" }
        var seen: Set<String> = []
        let repeated = keys.filter { !seen.insert($0).inserted }
        let text = keys.map { "\($0): 1\n" }.joined()
        let found = read(text).diagnostics.map { diagnostic in
          String(decoding: Array(text.utf8)[diagnostic.range], as: UTF8.self)
        }
        #expect(found == repeated, "\(text)")
      }
    }
  }
}
