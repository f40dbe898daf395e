import Quantities
import Testing

@Suite("Corrections of what does not read") struct CorrectionTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let kind: QuantityKind
    let text: String
    let corrections: [String]
    var testDescription: String { "\(kind) '\(text)'" }

    init(_ kind: QuantityKind, _ text: String, _ corrections: [String]) {
      self.kind = kind
      self.text = text
      self.corrections = corrections
    }
  }

  @Test(
    "what is offered uses the user's own number and reads",
    arguments: [
      Row(.byteCount, "80", ["80 GB", "80 GiB"]),
      Row(.byteCount, "40 Gb", ["40 GB"]),
      Row(.byteCount, "40 Mib", ["40 MiB"]),
      Row(.byteCount, "40 GBs", ["40 GB"]),
      Row(.byteCount, "40 W", []),
      Row(.byteCount, "40G", ["40GB", "40GiB"]),
      Row(.byteCount, "40 z", []),
      Row(.byteCount, "1,5 GB", ["1.5 GB", "15 GB"]),
      Row(.byteCount, "lots", []),
      Row(.duration, "3", ["3 h", "3 min", "3 d"]),
      Row(.duration, "1h 30", ["1h 30 min"]),
      Row(.hours, "1h 30", ["1h 30 min"]),
      Row(.duration, "5 huors", ["5 h"]),
      Row(.money, "1600", ["$1600"]),
      Row(.money, "$16,00", ["$16.00", "$1600"]),
      Row(.energyPrice, "0.19", ["$0.19/kWh"]),
      Row(.energyPrice, "0.19/kWh", ["$0.19/kWh"]),
      Row(.hourlyRate, "$2.50", ["$2.50/h"]),
      Row(.hourlyRate, "$2.50 /", ["$2.50/h"]),
      Row(.hourlyRate, "$2.50/day", []),
      Row(.hourlyRate, "$2.50/huor", ["$2.50/h"]),
      Row(.storagePrice, "$0.023/GB", ["$0.023/GB-month"]),
      Row(.share, "80", ["80%"]),
      Row(.share, "180", []),
      Row(.bitRate, "200", ["200 Mbps", "200 MB/s"]),
      Row(.bitRate, "25 MB", ["25 MB/s"]),
      Row(.bitRate, "100 mb/s", ["100 Mbit/s"]),
      Row(.requestRate, "40", ["40/s", "40/min"]),
      Row(.requestRate, "40 requests", ["40 requests/s"]),
      Row(.carbonIntensity, "384", ["384 g/kWh"]),
      Row(.carbonIntensity, "384 g", ["384 g/kWh"]),
      Row(.power, "450", ["450 W", "450 kW"]),
      Row(.power, "2 mw", ["2 MW"]),
    ])
  func corrections(_ row: Row) throws {
    let reader = allReaders.first { $0.kind == row.kind }
    do throws(QuantityParseError) {
      _ = try reader?.init(parsing: row.text)
      if row.kind == .hours { _ = try Duration(parsingHours: row.text) }
      Issue.record("'\(row.text)' was read")
    } catch {
      #expect(error.corrections(of: row.text) == row.corrections)
    }
  }

  @Test("an error asked about another text has nothing to offer, and does not trap")
  func otherText() {
    let error = QuantityParseError(kind: .byteCount, cause: .missingUnit, range: 3..<90)
    #expect(error.corrections(of: "80").isEmpty)
    #expect(error.corrections(of: "").isEmpty)
    let negative = QuantityParseError(kind: .byteCount, cause: .missingUnit, range: -5..<1)
    #expect(negative.corrections(of: "80").isEmpty)
  }
}
