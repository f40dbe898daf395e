import Testing

@testable import PlacementModel

@Suite("The regions in which offers stand")
struct OfferSitesTests {
  /// How many providers, and how many regions each has at most: few are looked through, many looked up.
  @Test("each region of each provider is found once", arguments: [(1, 3), (4, 20), (3, 500)])
  func onceEach(_ providers: Int, _ regions: Int) {
    var random = SplitMix64(seed: UInt64(providers * 1_000 + regions))
    let offers = (0..<2_000).map { _ in
      var offer = SmallCase.offer("p\(random.next() % UInt64(providers))", SmallCase.a100)
      let number = random.next() % UInt64(regions)
      offer.region = number == 0 ? nil : "r\(number)"
      return offer
    }
    let sites = OfferSites(SmallCase.prices(offers))
    let names = offers.map { "\($0.provider)/\($0.region ?? "")" }
    #expect(sites.terms.count == Set(names).count)
    for (offer, number) in zip(offers, sites.ofOffer) {
      let terms = sites.terms[Int(number)]
      #expect(terms.provider == offer.provider && terms.region == offer.region)
    }
    let sorted = Set(offers.map { [$0.provider, $0.region ?? ""] })
      .sorted { $0.lexicographicallyPrecedes($1) }
    let ranks = offers.map { Int32(sorted.firstIndex(of: [$0.provider, $0.region ?? ""]) ?? -1) }
    #expect(sites.regionRanks == ranks)
  }
}
