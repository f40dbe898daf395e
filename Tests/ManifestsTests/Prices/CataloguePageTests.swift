import Foundation
import PlacementModel
import Testing

/// What the page says that the catalogue holds, counted again.
@Suite("docs/catalogue.md") struct CataloguePageTests {
  private let offers = CatalogueText.read.prices.offers

  private func page() throws -> [String] {
    try DocumentationTests.page("docs/catalogue.md").split(separator: "\n").map(String.init)
  }

  /// The cells of the table's row for a provider, but for the dates, which are written as their source
  /// has them.
  private func row(of provider: String) -> [String] {
    let own = offers.filter { $0.provider == provider }
    let places = Set(own.compactMap { $0.place?.code }).sorted().joined(separator: ", ")
    func count(_ option: PurchaseOption) -> String { "\(own.count { $0.price(option) != nil })" }
    return [
      provider, "\(own.count)", "\(own.count { $0.gpu == nil })", count(.onDemand), count(.spot),
      count(.reservedOneYear), count(.reservedThreeYears), places.isEmpty ? "–" : places,
    ]
  }

  @Test func `the table of providers is that of the catalogue`() throws {
    let lines = try page()
    let head = try #require(lines.firstIndex { $0.hasPrefix("| provider | offers |") })
    let rows = lines[(head + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    for cells in rows {
      let provider = try #require(cells.first)
      #expect(Array(cells.dropLast()) == row(of: provider))
    }
    #expect(rows.compactMap(\.first).sorted() == Set(offers.map(\.provider)).sorted())
    let sizes = rows.compactMap { Int($0[1]) }
    #expect(sizes == sizes.sorted(by: >), "the largest first")
    #expect(
      lines.contains {
        $0.contains("| `offers/*.yaml` | \(offers.count) | what \(rows.count) providers")
      })
  }

  @Test func `its countries are those of the catalogue`() throws {
    let text = try page().joined(separator: " ")
    let start = try #require(text.range(of: "Offers by country: ")?.upperBound)
    let sentence = text[start...].prefix { $0 != "." }
    let counts = Dictionary(grouping: offers.compactMap { $0.place?.country }) { $0 }
      .mapValues(\.count)
    let numbers = sentence.split { !$0.isNumber }.compactMap { Int($0) }
    #expect(numbers == counts.values.filter { $0 > 1 }.sorted(by: >))
    let ones = try #require(sentence.range(of: "one each in ")?.upperBound)
    let named = sentence[ones...].replacing(" and ", with: ", ").split(separator: ", ")
    #expect(named.count == counts.values.count { $0 == 1 })
    #expect(text.contains(" \(offers.count { $0.place == nil }) have no known place."))
  }
}
