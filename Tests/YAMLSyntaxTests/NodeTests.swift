import Diagnostics
import Testing

@testable import YAMLSyntax

@Suite("Nodes") struct NodeTests {
  @Test func `a document is walked by its elements and entries`() throws {
    let root = try root("jobs:\n  - name: tune\n    gpus: 2\n  - {name: \"serve\"}\n")
    #expect(root.kind == .mapping)
    let (key, jobs) = try #require(root.entries.first { _ in true })
    #expect(key.textEquals("jobs"))
    #expect(!key.textEquals("job") && !key.textEquals("jobsx") && !key.textEquals("jobz"))
    #expect(jobs.kind == .sequence)
    #expect(jobs.elements.map { $0.entries.map(\.key.text) } == [["name", "gpus"], ["name"]])
    let names = jobs.elements.compactMap { $0.entries.first { $0.key.textEquals("name") }?.value }
    #expect(names.map(\.text) == ["tune", "serve"])
    #expect(names.map(\.isPlain) == [true, false])
    #expect(names.allSatisfy { $0.kind == .scalar })
  }

  @Test func `a node of another kind has no elements, no entries and no text`() throws {
    let scalar = try root("a")
    #expect(Array(scalar.elements).isEmpty && Array(scalar.entries).isEmpty)
    let list = try root("[a]")
    #expect(list.text.isEmpty && Array(list.entries).isEmpty && list.value == .string(""))
    #expect(Array(try root("{a: b}").elements).isEmpty)
  }

  @Test func `an alias is followed, but stands where it stands`() throws {
    let text = "- &x {a: 1}\n- *x\n"
    let nodes = Array(try root(text).elements)
    #expect(nodes.map(\.kind) == [.mapping, .mapping])
    #expect(nodes.map { Array($0.entries).count } == [1, 1])
    #expect(
      nodes.map {
        String(
          text.utf8[text.utf8.startIndex...].prefix($0.range.upperBound).dropFirst(
            $0.range.lowerBound))
      } == ["{a: 1}", "*x"])
  }

  @Test func `bytes are handed out without their quotes and cooked where they must be`() throws {
    let nodes = Array(try root("- plain\n- 'it''s'\n- \"a\\tb\"\n- |\n  x\n-\n").elements)
    let texts = nodes.map { node in
      node.withTextBytes { bytes in String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
      }
    }
    #expect(texts == ["plain", "it's", "a\tb", "x\n", ""])
    #expect(texts == nodes.map(\.text))
  }

  /// Marks in a text, and the spans of the nodes in the order of the text.
  @Test(
    "spans",
    arguments: [
      "«plain text» # c",
      "«'quoted'»", "«\"quo\nted\"»",
      "«|\n  a\n  b»\n\n", "«|+\n  a\n\n»", "«>-\n a»\n",
      "«[ ]»", "«{«a»: «[«b», «c»]»}»",
      "«- «a»\n- «b»»\n", "«- «- «a»»\n- «b»»",
      "«a»: «b»", "«k»: «|\n  a»\n",
      "&x «a»", "!!str &x «[«a»]»", "k: !!str\n  «a»",
    ])
  func spans(marked: String) {
    var text: [UInt8] = []
    var expected: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        open.append(expected.count)
        expected.append(text.count..<text.count)
      case "»":
        guard let index = open.popLast() else { return }
        expected[index] = expected[index].lowerBound..<text.count
      default: text += Array(String(scalar).utf8)
      }
    }
    let (stream, diagnostics) = YAMLStream.read(SourceText(name: "f", bytes: text))
    #expect(diagnostics == [])
    let spans = stream.tree.nodes.map(\.range)
    // Mappings that no bracket begins are where their first key is; they carry no mark.
    for range in expected { #expect(spans.contains(range), "\(range) is not among \(spans)") }
  }

  @Test func `a block mapping spans from its first key to its last value`() throws {
    let root = try root("# c\na:\n  b: 1\n  c: [2]  # d\n\n# e\n")
    #expect(root.range == 4..<22)
    let inner = try #require(root.entries.first { _ in true }).value
    #expect(inner.range == 9..<22)
  }

  @Test func `an empty value is an empty span where it would stand`() throws {
    let root = try root("a:\nb: 1")
    let value = try #require(root.entries.first { _ in true }).value
    #expect(value.range == 2..<2)
    #expect(value.value == .null && value.isPlain && value.text.isEmpty)
  }

  @Test func `more nodes than can be numbered are refused`() {
    let list = "[" + String(repeating: "a, ", count: 99) + "]"
    let block = String(repeating: "- a\n", count: 99)
    let lines = (0..<50).map { "k\($0): v\n" }.joined()
    let nested = String(repeating: "- ", count: 99) + "a"
    for text in [list, block, lines, nested] {
      let source = SourceText(name: "f", text: text)
      #expect(Reader.read(source, options: .init(nodeLimit: 110)).diagnostics == [])
      let small = Reader.read(source, options: .init(nodeLimit: 50))
      #expect(small.diagnostics.map(\.code) == ["yaml-too-large"])
      #expect(small.stream.documents.isEmpty)
    }
  }

  @Test func `a hundred thousand brackets are no deeper than one`() {
    let depth = 100_000
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let (stream, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(stream.json == "[" + text + "]\n")
    #expect(read(String(repeating: "- ", count: depth) + "x").diagnostics.isEmpty)
    #expect(read(String(repeating: "? ", count: depth) + "x").diagnostics.isEmpty)
    #expect(
      read(String(repeating: "[", count: depth)).diagnostics.map(\.code)
        == ["yaml-unclosed-bracket"])
  }
}
