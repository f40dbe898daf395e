import Diagnostics
import Manifests
import PlacementModel
import PriceData
import Quantities
import Testing

/// What price files say of a provider whatever the machine: what leaves it, and the time it bills.
@Suite("Terms of providers in price files") struct ProviderTermsTests {
  private static func read(_ text: String) -> (reader: PriceListReader, found: [Diagnostic]) {
    var reader = UserPricesTests.catalogue
    let found = reader.read(SourceText(name: "prices.yaml", text: text))
    return (reader, found)
  }

  static let nonsense: [(text: String, code: String)] = [
    ("egress: [{provider: x, free: 9GB, columns: [price], rows: [[0.1]], fre: 1}]", "unknown-key"),
    ("egress: [{provider: x, free: 100, columns: [price], rows: [[0.1]]}]", "missing-unit"),
    (
      "egress: [{provider: x, free: 9GB, columns: [to, price], rows: [[9GB, 0], [~, 1]]}]",
      "egress-tiers"
    ),
    (
      "egress: [{provider: x, free: 9 PB, columns: [to, price], rows: [[9220 PB, 1], [~, 1]]}]",
      "egress-tiers"
    ),
    ("egress: [{provider: x, columns: [free, price], rows: [[1GB, 0.1]]}]", "unknown-key"),
    ("egress: [{provider: x, columns: [region, price], rows: [[r1, 0.1]]}]", "unknown-key"),
    ("egress: [{provider: x, free: 1GB}]", "missing-key"),
    ("egress: [{provider: x, columns: [price], rows: [[~]]}]", "missing-key"),
    ("billing: [{minimum: 1h}]", "missing-key"),
    ("billing: [{provider: aws}]", "missing-key"),
    ("billing: [{provider: aws, minimum: 1}]", "missing-unit"),
    ("billing: [{provider: aws, minimum: -1h}]", "impossible-number"),
    ("billing: [{provider: aws, minimum: 731h}]", "impossible-number"),
    ("billing: [{provider: aws, start-up: 25h}]", "impossible-number"),
    ("billing: [{provider: aws, start-up: $2}]", "unreadable-value"),
    ("billing: [{provider: aws, startup: 2min, minimum: 1h}]", "unknown-key"),
    ("billing: [{provider: asw, minimum: 1h}]", "unknown-provider"),
    ("billing: [{provider: aws, minimum: 1h}, {provider: aws, start-up: 1h}]", "duplicate-billing"),
  ]

  @Test("nonsense is named and pointed at", arguments: nonsense)
  func reject(_ nonsense: (text: String, code: String)) throws {
    let found = Self.read(nonsense.text).found
    #expect(found.map(\.code) == [nonsense.code], "\(found)")
    #expect(found.allSatisfy { $0.range.upperBound <= nonsense.text.utf8.count })
  }

  @Test func `what a provider bills at least is taken key by key`() throws {
    var (reader, found) = Self.read(
      """
      offers: [{provider: ours, instance: a, gpus: 2 x T4, on-demand: 1}]
      billing:
        - {provider: ours, minimum: 1h}
        - {provider: lambdalabs, minimum: 30min, start-up: 12min, source: order, as-of: 2026-11}
      """)
    #expect(found.isEmpty, "\(found)")
    let lambda = try #require(reader.prices.billing["lambda"])
    #expect(lambda.minimum?.value == Hours(0.5) && lambda.startUp?.value == Hours(0.2))
    #expect(lambda.minimum?.provenance.source == "order")
    #expect(lambda.minimum?.provenance.written?.line == 4)
    #expect(reader.prices.billing["ours"]?.startUp == nil)
    found = reader.read(
      SourceText(name: "b.yaml", text: "billing: [{provider: lambda, minimum: 2min}]"))
    #expect(found.isEmpty, "\(found)")
    let later = try #require(reader.prices.billing["lambda"])
    #expect(later.minimum?.provenance.source == "b.yaml" && later.startUp == lambda.startUp)
  }

  @Test func `what is free once for a provider stands before the tiers`() throws {
    let (reader, found) = Self.read(
      """
      egress:
        - provider: aws
          free: 200 GB
          columns: [from, to, price]
          rows: [[0GB, 1TB, 0.05], [1TB, ~, 0.03]]
      """)
    #expect(found.isEmpty, "\(found)")
    let tariff = try #require(reader.prices.egress(from: "aws", region: "us-east-1"))
    #expect(tariff.allowance == ByteCount(bytes: 200_000_000_000))
    #expect(tariff.tiers.map(\.upTo?.bytes) == [200_000_000_000, 1_200_000_000_000, nil])
    #expect(tariff.tiers.map(\.price.perGigabyte.micros) == [0, 50_000, 30_000])
    let ours = UserPricesTests.catalogue.prices
    #expect(ours.egress["aws"]?.allowance == ByteCount(bytes: 100_000_000_000))
    #expect(ours.egress["lambda"]?.allowance == nil)
  }
}
