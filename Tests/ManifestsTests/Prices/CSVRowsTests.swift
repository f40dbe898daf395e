import Diagnostics
import PlacementModel
import Quantities
import Testing

@testable import Manifests

@Suite("Comma-separated values") struct CSVRowsTests {
  private func rows(_ text: String, limit: Int = 99) -> [[String]] {
    var rows = CSVRows(Array(text.utf8), limit: limit)
    var all: [[String]] = []
    while rows.next() { all.append(rows.fields.map { rows.string($0) }) }
    return all
  }

  @Test func `reads what RFC 4180 describes`() {
    #expect(rows("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
    #expect(rows("a,b\nc,d") == [["a", "b"], ["c", "d"]])
    #expect(rows("a,,\n,") == [["a", "", ""], ["", ""]])
    #expect(rows("\"a\",\"b\r\nc\",\"d\"\"e\"") == [["a", "b\r\nc", "d\"e"]])
    #expect(rows("\"\",\"\"\"\"\n") == [["", "\""]])
    #expect(rows("\u{FEFF}a\n\n\nb") == [["a"], ["b"]])
    #expect(rows("") == [] && rows("\n\r\n") == [])
    #expect(rows("a,b,c,d", limit: 2) == [["a", "b"]])
  }

  @Test func `reads back what was written, whatever is in it`() throws {
    let pieces = Array("ab1,\"\n\r é'")
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var table: [[String]] = []
      var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
      let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let row = (0..<Int.random(in: 1...5, using: &random)).map { _ in
          String(
            (0..<Int.random(in: 0...8, using: &random)).map { _ in
              pieces.randomElement(using: &random) ?? "x"
            })
        }
        let written = row.map { field in
          let mustQuote = field.unicodeScalars.contains { "\",\n\r ".unicodeScalars.contains($0) }
          // An empty line is no row, so a row of one empty field shows itself by its quotes.
          guard mustQuote || field.isEmpty || Bool.random(using: &random) else { return field }
          return "\"" + field.replacing("\"", with: "\"\"") + "\""
        }
        text += written.joined(separator: ",") + lineBreak
        // Spaces at the ends are not part of a value.
        table.append(
          row.map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) })
      }
      try #require(rows(text) == table, "seed \(seed)")
    }
  }

  @Test func `numbers are exact to the micro-dollar, however long they are written`() {
    func dollars(_ text: String) -> Int64? {
      let bytes = Array(text.utf8)
      if case .number(_, let dollars) = CSVNumber(bytes.span) { return dollars.micros }
      return nil
    }
    #expect(dollars("0.256800") == 256_800)
    #expect(dollars("3.0600000000000005") == 3_060_000)
    #expect(dollars("0.09999999999999999167") == 100_000)
    #expect(dollars("8.0") == 8_000_000)
    #expect(dollars("0.0000015") == 2)
    #expect(dollars("5e-05") == 50)
    #expect(dollars("1.5E1") == 15_000_000)
    for text in [
      "", "nan", "NaN", "one", "1,5", "1.2.3", "0x10", "1e999", "-1", "9e99", "1.", "--1",
    ] {
      #expect(dollars(text) == nil, "\(text)")
    }
  }

  @Test func `a list of one machine takes the room of one machine`() {
    var sample = PriceSample()
    for micros in 0..<100_000 as Range<Int64> { sample.add(Money(micros: micros)) }
    // The first 64 count.
    #expect(sample.median?.perHour.micros == 31)
    #expect(MemoryLayout<PriceSample>.size == MemoryLayout<Int>.size)
  }

  @Test func `no damage stops the reader`() throws {
    let text =
      CSVPricesTests.header
      + (0..<40).map { row in
        "m\(row % 9),A100,8.0,96.0,1152.0,\"{'Gpus': [{'SizeInMiB': 40960}]}\",32.77,9.5,r\(row % 3),z\n"
      }.joined()
    let pieces = Array("\",\n\r-.09eAx \u{0}é".utf8)
    var faults: Set<String> = []
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var bytes = Array(text.utf8)
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      var reader = UserPricesTests.catalogue
      let found = reader.read(SourceText(name: "damaged", bytes: bytes), as: .csv, provider: "aws")
      let astray = found.filter { $0.range.lowerBound < 0 || $0.range.upperBound > bytes.count }
      try #require(astray.isEmpty, "seed \(seed): \(astray)")
      try #require(found.count <= 50)
      faults.formUnion(found.map(\.code))
    }
    #expect(faults.isSuperset(of: ["wrong-row", "wrong-header", "unknown-gpu", "unclosed-quote"]))
  }
}
