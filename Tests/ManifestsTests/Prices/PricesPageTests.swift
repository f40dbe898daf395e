import Diagnostics
import Foundation
import Manifests
import PlacementModel
import Quantities
import Testing
import YAMLSyntax

/// The examples of docs/prices.md, read as they stand.
@Suite("The page on prices") struct PricesPageTests {
  static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/prices.md").standardizedFileURL

  /// The fenced blocks of the page: their language and text.
  private static var blocks: [(language: String, text: String)] {
    get throws {
      let pieces = try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```")
      return pieces.indices.filter { $0 % 2 == 1 }.map { index in
        let lines = pieces[index].split(separator: "\n", maxSplits: 1).map(String.init)
        return (lines[0], lines[1])
      }.filter { $0.0 != "console" }
    }
  }

  @Test func `every example reads without a remark`() throws {
    let blocks = try Self.blocks
    #expect(
      blocks.map(\.language)
        == ["yaml", "yaml", "yaml", "yaml", "yaml", "yaml", "yaml", "yaml", "csv", "csv"])
    for (language, text) in blocks {
      var reader = UserPricesTests.catalogue
      let before = reader.prices
      let source = SourceText(name: language == "csv" ? "aws/vms.csv" : "prices.yaml", text: text)
      var found: [Diagnostic] = []
      // What is no price is read with the manifest.
      if text.contains("credits:") { continue }
      if text.hasPrefix("cloud:") {
        let root = try #require(YAMLStream.read(source).stream.documents.first)
        for (_, cloud) in root.entries {
          for (_, prices) in cloud.entries {
            found += reader.readOffers(prices, in: source)
          }
        }
      } else {
        found = reader.read(source)
      }
      #expect(found.isEmpty, "\(Diagnostic.rendered(found, in: source).joined())")
      let after = reader.prices
      #expect(
        after.offers != before.offers || after.egress != before.egress
          || after.billing != before.billing)
    }
  }

  @Test func `the lists come out as the page says`() throws {
    let lists = try Self.blocks.filter { $0.language == "csv" }
    var reader = UserPricesTests.catalogue
    for (_, text) in lists {
      _ = reader.read(SourceText(name: "aws/vms.csv", text: text))
    }
    func offer(_ instance: String, _ region: String) -> [Offer] {
      reader.prices.offers.filter { $0.instance == instance && $0.region == region }
    }
    let node = offer("p4d.24xlarge", "us-east-1")
    // The second list is read last; its spot row is the only one.
    #expect(node.map(\.spot?.perHour.micros) == [10_211_200])
    #expect(node.map(\.onDemand?.perHour.micros) == [21_957_642])
    #expect(offer("c7i.8xlarge", "us-east-1").map(\.gpu) == [nil])
    #expect(offer("a2-ultragpu-1g", "us-central1").map(\.onDemand?.perHour.micros) == [5_068_790])
  }

  @Test func `the discounts come out as the page says`() throws {
    let text = try #require(try Self.blocks.first { $0.text.hasPrefix("discounts:") }).text
    var reader = UserPricesTests.catalogue
    _ = reader.read(SourceText(name: "deal.yaml", text: text))
    let lambda = reader.prices.offers.filter {
      $0.provider == "lambda" && $0.gpu == reader.prices.gpus.find("H100-80GB")
    }
    #expect(!lambda.isEmpty)
    for offer in lambda {
      #expect(offer.onDemand?.perHour.micros == Int64(2_100_000 * offer.gpusPerNode))
    }
  }
}
