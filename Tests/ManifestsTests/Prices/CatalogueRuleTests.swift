import Diagnostics
import PlacementModel
import Quantities
import Testing

@testable import Manifests

/// Rules that every row of the catalogue keeps, each of which a broken row fails.
@Suite("Rules of the catalogue") struct CatalogueRuleTests {
  /// What is wrong with a price book that was read, and what was said while reading it.
  static func violations(
    of prices: PriceBook, _ said: [Diagnostic] = []
  ) -> [String] {
    var found = said.map(\.code)
    var seen: Set<[String]> = []
    for offer in prices.offers {
      let name = "\(offer.provider) \(offer.instance) \(offer.region ?? "")"
      func expect(_ holds: Bool, _ rule: String) {
        if !holds { found.append("\(rule): \(name)") }
      }
      let known = PurchaseOption.priced.compactMap { offer.price($0) }
      expect(!known.isEmpty, "no price")
      for rate in known {
        let gpus = Double(max(1, offer.gpusPerNode))
        let perGPU = Double(rate.perHour.micros) / 1e6 / gpus
        // The dearest list price is $17.80 for a GPU-hour (docs/catalogue.md), the cheapest spot
        // price $0.05; machines without GPUs cost less.
        expect(perGPU <= 20 && (offer.gpu == nil || perGPU >= 0.04), "price out of range")
        if let list = offer.onDemand { expect(rate <= list, "dearer than on demand") }
      }
      if let one = offer.reservedOneYear, let three = offer.reservedThreeYears {
        expect(three <= one, "3 years dearer than 1")
      }
      if let gpu = offer.gpu {
        let (stated, model) = (offer.memoryPerGPU.inGigabytes, prices.gpus[gpu].memory.inGigabytes)
        expect(abs(stated - model) <= model / 10, "other memory")
        expect((1...16).contains(offer.gpusPerNode), "odd number of GPUs")
      }
      if let place = offer.place { expect(CountryCodes.contain(place), "no such country") }
      expect(!offer.provenance.source.isEmpty, "no source")
      for option in PurchaseOption.priced where offer.price(option) != nil {
        let date = offer.provenance(option).asOf
        expect(date.map { (2025...2026).contains($0.year) } ?? false, "no date, or an old one")
      }
      let key = [offer.provider, offer.instance, offer.region ?? "", offer.place?.code ?? ""]
      expect(seen.insert(key + ["\(offer.gpusPerNode)"]).inserted, "stands twice")
    }
    return found
  }

  @Test func `are kept by every row`() {
    #expect(CatalogueText.read.problems.isEmpty)
    #expect(Self.violations(of: CatalogueText.read.prices) == [])
  }

  @Test func `hold for as many rows as were collected`() {
    let prices = CatalogueText.read.prices
    func count(_ option: PurchaseOption) -> Int { prices.offers.count { $0.price(option) != nil } }
    #expect(prices.offers.count == 751)
    #expect(Set(prices.offers.map(\.provider)).count == 24)
    #expect(Set(prices.offers.compactMap { $0.place?.country }).count == 29)
    #expect(count(.onDemand) == 747 && count(.reservedOneYear) == 154)
    #expect(count(.reservedThreeYears) == 156 && count(.spot) >= 400)
    #expect(prices.offers.count { $0.gpu == nil } == 46)
    #expect(Set(prices.offers.compactMap(\.gpu)).count >= 45)
    let models = prices.gpus.models
    #expect(models.count == 117)
    #expect(models.count { $0.power != nil } >= 66)
    #expect(models.count { $0.tensorThroughput != nil } >= 64)
    #expect(models.count { $0.singleThroughput != nil } >= 63)
    #expect(models.count { $0.eightBitThroughput != nil } >= 32)
    #expect(models.count { $0.price != nil } >= 29)
    #expect(prices.energy.prices.reduce(0) { $0 + $1.count } >= 130)
    #expect(prices.energy.effectiveness.count >= 10 && prices.egress.count >= 8)
  }

  /// A row of Google's group of a2-ultragpu, and what is wrong with it.
  static let broken: [(row: String, wrong: String)] = [
    ("[a, us-east5, US-OH, 1 x A100-80GB, 5.07, 5.5, 3.2, 2.2, 80GB]", "above-on-demand"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, 5.07, 2.5, 5.2, 2.2, 80GB]", "above-on-demand"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, 5.07, 2.5, 2.2, 3.2, 80GB]", "3 years dearer than 1"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, 507, 2.5, 3.2, 2.2, 80GB]", "unusual-price"),
    ("[a, us-east5, US-OH, 8 x A100-80GB, 170, 80, 60, 40, 80GB]", "price out of range"),
    ("[a, us-east5, US-OH, 8 x A100-80GB, 40, 0.24, 30, 20, 80GB]", "price out of range"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, 0, 2.5, 3.2, 2.2, 80GB]", "zero-price"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, -5.07, 2.5, 3.2, 2.2, 80GB]", "impossible-number"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, ~, ~, ~, ~, 80GB]", "no price"),
    ("[a, us-east5, US-OH, 1 x A100-80GD, 5.07, 2.5, 3.2, 2.2, 80GB]", "unknown-gpu"),
    ("[a, us-east5, US-OH, 0 x A100-80GB, 5.07, 2.5, 3.2, 2.2, 80GB]", "impossible-number"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, 5.07, 2.5, 3.2, 2.2, 40GB]", "gpu-memory-mismatch"),
    ("[a, us-east5, US-OH, 2 x A100-80GB, 5.07, 2.5, 3.2, 2.2, 160GB]", "gpu-memory-mismatch"),
    ("[a, us-east5, XX, 1 x A100-80GB, 5.07, 2.5, 3.2, 2.2, 80GB]", "no such country"),
    ("[a, us-east5, Ohio, 1 x A100-80GB, 5.07, 2.5, 3.2, 2.2, 80GB]", "unknown-place"),
    ("[a, us-east5, US-OH, 1 x A100-80GB, 5.07, 2.5, 3.2, 2.2]", "wrong-row"),
    (
      "[a, us-east5, ~, 1 x T4, 1, ~, ~, ~, 16GB]\n      - [a, us-east5, ~, 1 x T4, 2, ~, ~, ~, 16GB]",
      "stands twice"
    ),
  ]

  @Test("are not kept by a row that is wrong", arguments: broken)
  func reject(_ broken: (row: String, wrong: String)) {
    for (head, isDated) in [
      ("as-of: 2026-08\n    source: a-list", true), ("source: a-list", false),
    ] {
      let text = """
        offers:
          - provider: gcp
            \(head)
            columns: [instance, region, place, gpus, on-demand, spot, reserved-1y, reserved-3y, memory]
            rows:
              - \(broken.row)
        """
      var reader = PriceListReader()
      _ = reader.read(CatalogueText.files[0], from: .catalogue)
      let said = reader.read(SourceText(name: "offers", text: text), from: .catalogue)
      let found = Self.violations(of: reader.prices, said)
      #expect(found.contains { $0.hasPrefix(broken.wrong) }, "\(broken.row): \(found)")
      let isKept = !reader.prices.offers.isEmpty && !found.contains { $0.hasPrefix("no price") }
      if isKept, !isDated { #expect(found.contains { $0.hasPrefix("no date") }, "\(found)") }
    }
  }
}
