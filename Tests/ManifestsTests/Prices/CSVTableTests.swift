import Diagnostics
import PlacementModel
import Quantities
import Testing

@testable import Manifests

/// Price lists that are read in pieces, against the same lists at once.
@Suite("Price lists in pieces") struct CSVTableTests {
  private struct Outcome: Equatable {
    var offers: [Offer]
    /// Where each of them stands.
    var lines: [Int?]
    var diagnostics: [Diagnostic]
    var rendered: [String]
  }

  private func read(_ bytes: [UInt8], inPieces sizes: [Int]? = nil) -> Outcome {
    var reader = UserPricesTests.catalogue
    var file = reader.file(named: "aws/vms.csv")
    var start = 0
    for size in sizes ?? [bytes.count] where start < bytes.count {
      file.take(Array(bytes[start..<min(start + size, bytes.count)]))
      start += size
    }
    if start < bytes.count { file.take(Array(bytes[start...])) }
    let (source, found) = reader.finish(&file)
    let offers = reader.prices.offers.filter { $0.provenance.source == "aws/vms.csv" }
    return Outcome(
      offers: offers, lines: offers.map(\.provenance.written?.line), diagnostics: found,
      rendered: Diagnostic.rendered(found, in: source))
  }

  /// Rows of every kind, many of them wrong, and longer together than what is read at a time.
  private func list(_ random: inout SplitMix64, rows: Int) -> String {
    let lineBreak = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    text += CSVPricesTests.header.dropLast() + lineBreak
    for row in 0..<rows {
      let machine = "m\(Int.random(in: 0..<900, using: &random))"
      let wide = "\"{'Gpus': [{'SizeInMiB': 40960}],\(lineBreak) 'é': \"\"x\"\"}\""
      switch Int.random(in: 0..<400, using: &random) {
      case 0: text += "\(machine),T4,1,4,16,,one,0.5,us-east-1,z"
      case 1: text += "\(machine),T4,1,4,16"
      case 2: text += "\(machine),Nonesuch,1,4,16,,1,0.5,us-east-1,z"
      case 3: text += "\(machine),\"T4\"x,1,4,16,,1,0.5,us-east-1,z"
      case 4: text += lineBreak
      case 5: text += "dear\(row),T4,1,4,16,,900,,us-east-1,z"
      default: text += "\(machine),A100,8,96,1152,\(wide),32.77,9.5,r\(row % 3),z"
      }
      text += lineBreak
    }
    return text
  }

  @Test func `come to the same wherever they are cut, line numbers and lines shown included`() {
    for seed in 0..<4 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let bytes = Array(list(&random, rows: 3_000).utf8)
      let whole = read(bytes)
      #expect(!whole.diagnostics.isEmpty && whole.offers.count > 800)
      // What is held whole is shown the same.
      let source = SourceText(name: "aws/vms.csv", bytes: bytes)
      #expect(Diagnostic.rendered(whole.diagnostics, in: source) == whole.rendered)
      var sizes: [Int] = []
      while sizes.reduce(0, +) < bytes.count {
        sizes.append(Int.random(in: 1...100_000, using: &random))
      }
      let cut = read(bytes, inPieces: sizes)
      #expect(cut == whole, "seed \(seed)")
    }
  }

  @Test func `come to the same cut at every byte`() {
    let text =
      "\u{FEFF}Region,Price,InstanceType,AcceleratorName,AcceleratorCount\r\n"
      + "r1,\"1.5\",\"a \"\"b\"\"\",T4,1\r\n\r\nr2,x,c,T4,1\r\nr3,2,\"d\r\ne\",T4,1\rr4,-3,f,,"
    let bytes = Array(text.utf8)
    let whole = read(bytes)
    #expect(whole.offers.count == 2 && whole.diagnostics.count == 2)
    for cut in 0...bytes.count { #expect(read(bytes, inPieces: [cut]) == whole, "\(cut)") }
    #expect(read(bytes, inPieces: [Int](repeating: 1, count: bytes.count)) == whole)
  }

  @Test func `a row too long to be one is passed over, and a quote that is open is found`() {
    let good = "good,T4,1,4,16,,1,0.5,us-east-1,z\n"
    let long = String(repeating: "x", count: CSVTable.longestRow + 5)
    let head = CSVPricesTests.header + good
    let pieces = [Int](repeating: 65_536, count: 80)
    let passed = read(
      Array("\(head)a,\"\(long),\n,\"\"\n\(long)\",1,4,16,,1,,us-east-1,z\nlast\(good)".utf8),
      inPieces: pieces)
    #expect(passed.offers.map(\.instance) == ["good", "lastgood"])
    #expect(passed.diagnostics.map(\.message) == ["a row of more than a megabyte"])
    #expect(passed.rendered[0].hasPrefix("aws/vms.csv:3:1: error"))
    let open = read(Array("\(head)a,\"T4,1,4,16\n\(long)\n\(long)".utf8), inPieces: pieces)
    #expect(open.diagnostics.map(\.code) == ["unclosed-quote"])
    #expect(open.rendered[0].hasPrefix("aws/vms.csv:3:3: error"))
    #expect(open.rendered[0].contains("3 | a,\"T4,1,4,16"))
    #expect(open.offers.map(\.instance) == ["good"])
  }

  @Test func `what is wrong at the end is told with its line`() {
    var text = CSVPricesTests.header
    for row in 0..<5_000 { text += "m\(row),T4,1,4,16,,1,0.5,us-east-1,z\n" }
    text += "last,T4,1,4,16,,minus,0.5,us-east-1,z\ndear,T4,1,4,16,,900,,us-east-1,z\n"
    let found = read(Array(text.utf8), inPieces: [Int](repeating: 4_096, count: 60))
    #expect(found.diagnostics.map(\.code) == ["unreadable-value", "unusual-price"])
    #expect(found.rendered[0].hasPrefix("aws/vms.csv:5002:17: error: 'minus' is no price"))
    #expect(found.rendered[0].contains("5002 | last,T4,1,4,16,,minus,0.5"))
    // Of so many machines not every line is kept, but every place.
    #expect(found.rendered[1].hasPrefix("aws/vms.csv:5003:1: warning"))
  }
}
