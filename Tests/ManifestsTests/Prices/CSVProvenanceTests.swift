import Manifests
import PlacementModel
import Quantities
import Testing

/// Where a price of a list in comma-separated values stands, and how old it is.
@Suite("Lines and days of price lists") struct CSVProvenanceTests {
  @Test func `each offer knows the line in which it stands first`() throws {
    let (offers, found, _) = CSVPricesTests.read(
      "\u{FEFF}" + CSVPricesTests.header.replacing("\n", with: "\r\n")
        + "p5.48xlarge,H100,8,192,2048,\"two\r\nlines\",55,22,us-east-1,a\r\n\r\n"
        + "p5.48xlarge,H100,8,192,2048,,55,21,us-east-1,b\r\n"
        + "p4d.24xlarge,A100,8,96,1152,,20,9,us-east-1,a")
    #expect(found.isEmpty, "\(found)")
    #expect(offers.map(\.provenance.written?.line) == [2, 6])
    #expect(offers.allSatisfy { $0.provenance.written?.file == "aws/vms.csv" })
    #expect(offers.allSatisfy { $0.provenance.written?.isList ?? false })
    // Google's machines stand apart from their GPUs: the machine's line counts.
    let google = CSVPricesTests.read(
      CSVPricesTests.header
        + ",A100,1,,,,2.9,1.1,us-central1,a\na2-highgpu-1g,,,12,85,,0.7,0.2,us-central1,a\n",
      name: "gcp/vms.csv")
    #expect(google.offers.map(\.provenance.written?.line) == [3])
  }

  static let dated: [(String, String?)] = [
    ("aws/vms.csv", nil), ("aws/vms-2026-08-19.csv", "2026-08-19"), ("2026-08/vms.csv", "2026-08"),
    ("v2-2026-08-19-final.csv", "2026-08-19"), ("2026-08-19/x-2026-08-20.csv", nil),
    ("2026-13-01.csv", nil), ("2026-02-30.csv", nil), ("list-20260819.csv", nil),
    ("p4d-1024-16-x.csv", nil), ("2026.csv", nil), ("2026-08-19/vms-2026-08-19.csv", "2026-08-19"),
  ]

  @Test("is as old as its path says", arguments: dated)
  func dates(name: String, date: String?) throws {
    let row = "p5.48xlarge,H100,8,192,2048,,55,22,us-east-1,a\n"
    let (offers, _, _) = CSVPricesTests.read(
      CSVPricesTests.header + row, name: name, provider: "aws")
    let wanted = try date.map { try CalendarDate(parsing: $0) }
    #expect(offers.map(\.provenance.asOf) == [wanted])
  }
}
