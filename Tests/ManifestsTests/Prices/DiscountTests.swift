import Diagnostics
import Manifests
import PlacementModel
import PriceData
import Quantities
import Testing
import YAMLSyntax

@Suite("Discounts") struct DiscountTests {
  private func read(_ text: String) -> (prices: PriceBook, found: [Diagnostic]) {
    var reader = UserPricesTests.catalogue
    let found = reader.read(SourceText(name: "deal.yaml", text: text))
    return (reader.prices, found)
  }

  private var list: PriceBook { UserPricesTests.catalogue.prices }

  @Test func `a cut lowers every price of a provider, and of no other`() throws {
    let (prices, found) = read("discounts: [{provider: aws, percent: 12.5}]")
    #expect(found.isEmpty)
    #expect(prices.offers.count == list.offers.count)
    for (old, new) in zip(list.offers, prices.offers) {
      guard old.provider == "aws" else {
        #expect(old == new)
        continue
      }
      for option in PurchaseOption.allCases {
        // An eighth off, in whole numbers.
        let wanted = try old.price(option)?.perHour.scaled(by: 7, over: 8)
        #expect(new.price(option)?.perHour == wanted)
        guard let list = old.price(option) else { continue }
        let (before, after) = (old.provenance(option), new.provenance(option))
        #expect(after.source == "\(before.source), deal.yaml")
        #expect(after.asOf == before.asOf)
        #expect(new.contract(option)?.listed == list)
      }
    }
  }

  @Test func `the first that matches counts, for each way of buying`() throws {
    let (prices, found) = read(
      """
      discounts:
        - {provider: aws, instance: p4d.24xlarge, region: us-east-1, option: spot, rate: $8/h}
        - {provider: aws, gpu: A100, option: [on-demand, spot], percent: 50 %}
        - {provider: aws, percent: 10}
      """)
    #expect(found.isEmpty, "\(found)")
    let old = try #require(
      list.offers.first { $0.instance == "p4d.24xlarge" && $0.region == "us-east-1" })
    let new = try #require(
      prices.offers.first { $0.instance == "p4d.24xlarge" && $0.region == "us-east-1" })
    #expect(new.spot?.perHour == .dollars(8))
    #expect(new.onDemand?.perHour == (try old.onDemand?.perHour.scaled(by: 1, over: 2)))
    #expect(new.reservedOneYear?.perHour == (try old.reservedOneYear?.perHour.scaled(by: 0.9)))
    #expect(new.provenance(.reservedOneYear).source == "sooddvs-gpu-pricing, deal.yaml")
  }

  @Test func `a rate for a GPU is that of each node's GPUs`() throws {
    let (prices, found) = read(
      "discounts: [{provider: aws, gpu: A100-40GB, option: reserved-1y, rate: 1.25}]")
    #expect(found.isEmpty, "\(found)")
    let new = prices.offers.filter { $0.provider == "aws" && $0.gpusPerNode == 8 }
      .filter { $0.gpu == prices.gpus.find("A100-40GB") }
    #expect(!new.isEmpty)
    for offer in new {
      #expect(offer.reservedOneYear?.perHour == .dollars(10))
      #expect(!offer.provenance(.onDemand).source.contains("deal.yaml"))
      // A rate is whose terms it is; what was listed is no source of it, nor as old.
      #expect(
        offer.provenance(.reservedOneYear) == Provenance(source: "deal.yaml", asOf: nil))
    }
  }

  @Test func `offers of the same file are not discounted`() {
    let (prices, found) = read(
      """
      offers: [{provider: lambda, instance: ours, gpus: T4, on-demand: 1}]
      discounts: [{provider: lambda, percent: 10}]
      """)
    #expect(found.isEmpty)
    #expect(prices.offers.last?.onDemand?.perHour == .dollars(1))
  }

  @Test func `a manifest's prices hold discounts as an item or as an area`() throws {
    for text in [
      "[{discounts: [{provider: lambda, percent: 10}]}, {provider: x, instance: y, gpus: T4, on-demand: 1}]",
      "{discounts: [{provider: lambda, percent: 10}], offers: [{provider: x, instance: y, gpus: T4, on-demand: 1}]}",
    ] {
      let source = SourceText(name: "jobs.conf", text: text)
      let node = try #require(YAMLStream.read(source).stream.documents.first)
      var reader = UserPricesTests.catalogue
      #expect(reader.readOffers(node, in: source) == [])
      let lambda = reader.prices.offers.filter { $0.provider == "lambda" }
      #expect(lambda.allSatisfy { $0.provenance(.onDemand).source.hasSuffix(", jobs.conf") })
      #expect(reader.prices.offers.last?.instance == "y")
    }
  }

  @Test func `a rate remembers its line, its date, and what it takes the place of`() throws {
    let (prices, found) = read(
      """
      # ours
      discounts:
        - {provider: aws, instance: p4d.24xlarge, region: us-east-1, rate: $8/h, as-of: 2026-10}
      """)
    #expect(found.isEmpty, "\(found)")
    func machine(_ offers: [Offer]) throws -> Offer {
      try #require(offers.first { $0.instance == "p4d.24xlarge" && $0.region == "us-east-1" })
    }
    let (old, new) = (try machine(list.offers), try machine(prices.offers))
    let contract = try #require(new.contract(.onDemand))
    #expect(contract.terms == .rate(ofGPU: nil))
    #expect(contract.listed == old.onDemand)
    #expect(contract.listedProvenance == old.provenance(.onDemand))
    #expect(contract.provenance.written?.file == "deal.yaml")
    #expect(contract.provenance.written?.line == 3)
    #expect(new.provenance(.onDemand).asOf == (try CalendarDate(year: 2026, month: 10)))
    #expect(new.contract(.spot) == nil)
  }

  static let nonsense: [(text: String, code: String)] = [
    ("discounts: [{percent: 10}]", "missing-key"),
    ("discounts: [{provider: aws}]", "missing-key"),
    ("discounts: [{provider: aws, percent: 10, rate: 1}]", "missing-key"),
    ("discounts: [{provider: aws, rate: 1}]", "missing-key"),
    ("discounts: [{provider: aws, percent: 100}]", "impossible-number"),
    ("discounts: [{provider: aws, percent: 130 %}]", "impossible-number"),
    ("discounts: [{provider: aws, percent: -5}]", "impossible-number"),
    ("discounts: [{provider: aws, percent: lots}]", "unreadable-value"),
    ("discounts: [{provider: aws, gpu: H10O, percent: 5}]", "unknown-gpu"),
    ("discounts: [{provider: aws, option: spott, percent: 5}]", "unknown-value"),
    ("discounts: [{provider: aws, gpu: T4, rate: 0}]", "zero-price"),
    ("discounts: [{provider: asw, percent: 5}]", "idle-discount"),
    ("discounts: [{provider: aws, percent: 5, gpus: T4}]", "unknown-key"),
  ]

  @Test("nonsense is named", arguments: nonsense)
  func reject(_ nonsense: (text: String, code: String)) {
    let (prices, found) = read(nonsense.text)
    #expect(found.first?.code == nonsense.code, "\(found)")
    #expect(prices.offers == list.offers)
  }
}
