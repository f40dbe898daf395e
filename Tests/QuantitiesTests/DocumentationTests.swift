import Foundation
import Quantities
import Testing

@Suite("docs/quantities.md") struct DocumentationTests {
  /// The rows of the table at the top of the page, by the name in their first column.
  private static let readers: [String: any ParsableQuantity.Type] = [
    "money": Money.self, "price per hour": HourlyRate.self, "price per month": MonthlyRate.self,
    "electricity price": EnergyPrice.self, "price of moved data": DataPrice.self,
    "price of kept data": StoragePrice.self, "data, memory": ByteCount.self, "time": Duration.self,
    "line speed": BitRate.self, "power": Power.self, "energy": Energy.self,
    "carbon intensity": CarbonIntensity.self, "share": Share.self, "request rate": RequestRate.self,
    "power usage effectiveness": PowerUsageEffectiveness.self, "date": CalendarDate.self,
  ]

  @Test("what the page tells people to write is read")
  func examples() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/quantities.md").standardized
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    var rows = Set<String>()
    for line in lines where line.hasPrefix("| ") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count >= 3, let reader = Self.readers[cells[0]] else { continue }
      rows.insert(cells[0])
      let spans = (cells[1] + " " + cells[2]).split(
        separator: "`", omittingEmptySubsequences: false)
      // Every second piece stands between backquotes.
      for (index, span) in spans.enumerated() where index % 2 == 1 {
        #expect(throws: Never.self, "\(cells[0]): \(span)") {
          _ = try reader.init(parsing: String(span))
        }
      }
    }
    #expect(rows == Set(Self.readers.keys))
  }
}
