import Diagnostics
import PlacementModel
import PriceData
import Testing
import YAMLSyntax

@testable import Manifests

/// The catalogue is read as sheets, which are a part of YAML: both must say the same.
@Suite("Sheets") struct SheetTests {
  /// A node as text, whoever read it.
  private static func outline<Node: PriceNode>(_ node: Node) -> String {
    switch node.kind {
    case .scalar: (node.isPlain ? "" : "'") + node.text
    case .sequence: "[" + node.elements.map { outline($0) }.joined(separator: "|") + "]"
    case .mapping:
      "{" + node.entries.map { outline($0.key) + "=" + outline($0.value) }.joined(separator: "|")
        + "}"
    }
  }

  private static func yaml(_ text: StaticString) throws -> YAMLNode {
    let bytes = text.withUTF8Buffer { unsafe Array($0) }
    let (stream, problems) = YAMLStream.read(SourceText(name: "sheet", bytes: bytes))
    #expect(problems.isEmpty)
    return try #require(stream.documents.first)
  }

  @Test(arguments: PriceCatalogue.texts.map(\.name))
  func `of the catalogue have the nodes that YAML finds`(_ name: String) throws {
    let text = try #require(PriceCatalogue.texts.first { $0.name == name }?.text)
    let sheet = Self.outline(SheetNode(StaticText(text)))
    #expect(sheet == Self.outline(try Self.yaml(text)))
    #expect(sheet.utf8.count > 1_000)
  }

  /// Each notation that a sheet may use, and the ends that a text may have.
  private static let cases: [StaticString] = [
    "a: 1",
    "a: 1\n",
    "# first\n\na: 1  # said\nb: two words # and more\n",
    "a:\nb:\n",
    "a:\n  # nothing\nb: ~\n",
    "a:\n  - x: 1\n    y: 2\n  # between\n\n  - x: 3\nb: 4\n",
    "a:\n  - one\n  - \"two: 2\"\n  - 3 # three\n",
    "a:\n  b:\n    c: d\n  e: f\n",
    "a: [1, two words, \"3, 4\", [5, [6]], {b: 7}, ~, ]\n",
    "a:\n  rows:\n    - [1,   2 ]  # a row\n    - [ 3, 4]\n",
    "a:\n  - {b: 1, c: [2, 3],\n     d: \"x\",\n     e: y z}\n  - {b: 2}\n",
    "a: []\nb: {}\nc: [x]\n",
    "a: http://example.org/x#y\nb: [a#b, 12:30]\n",
    "a: \"\"\nb: \"  x \"\n",
  ]

  @Test(arguments: cases.indices)
  func `of every notation have the nodes that YAML finds`(_ index: Int) throws {
    let text = Self.cases[index]
    #expect(Self.outline(SheetNode(StaticText(text))) == Self.outline(try Self.yaml(text)))
  }

  /// Outside the notation a sheet may mean anything, but reading it ends.
  @Test(
    arguments: [
      "", "\n\n# only\n", "a", ": b", "- a", "a: [1, 2", "a: {b: [", "a: \"b", "a:\n - [1\nb: ]\n",
      "[", "{:",
      "a: ]\n", "a: [}]\n", "a:\n\tb\n", "a: [,,]\n", "a: {,}\n",
    ] as [StaticString])
  func `that are broken come to an end`(_ text: StaticString) {
    #expect(Self.outline(SheetNode(StaticText(text))).utf8.count < 100)
  }

  @Test func `of the catalogue are read into the prices that YAML gives`() {
    var reader = PriceListReader()
    for (name, text) in PriceCatalogue.texts where CatalogueAreas.all.includes(name) {
      let bytes = text.withUTF8Buffer { unsafe Array($0) }
      #expect(reader.read(SourceText(name: name, bytes: bytes), from: .catalogue).isEmpty)
    }
    let prices = Catalogue.embedded(PriceCatalogue.texts).catalogue.prices
    #expect(prices.offers == reader.prices.offers)
    #expect(prices.gpus.models == reader.prices.gpus.models)
    #expect(prices.speeds == reader.prices.speeds)
    #expect(prices.egress == reader.prices.egress)
    #expect(prices.interRegion == reader.prices.interRegion)
    #expect(prices.storage == reader.prices.storage)
    #expect(prices.interruptions == reader.prices.interruptions)
    #expect(prices.minimumBilling == reader.prices.minimumBilling)
    #expect(prices.energy == reader.prices.energy)
  }
}
