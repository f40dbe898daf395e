import PlacementModel
import Quantities
import Testing

/// What `offers` and `gpus` find.
@Suite("Searching offers") struct OfferQueryTests {
  @Test func `finds what a plain filter finds, in order`() throws {
    var found = 0
    for seed in 0..<400 as Range<UInt64> {
      var random = RandomCase(seed: seed)
      let prices = random.whole().prices
      let models: Set<GPUModel.ID> = [random.one(of: [SmallCase.a100, SmallCase.t4])]
      let count = OfferQuery.Size(random.one(of: [1, 2, 8]), orMore: random.chance(50))
      let memory = OfferQuery.Size(SmallCase.gb(random.one(of: [16, 24, 80])), orMore: true)
      let places = [try #require(Jurisdiction(random.one(of: ["US", "EU", "SG"])))]
      let most = Double.random(in: 0.1...10, using: &random.random)
      let query = OfferQuery(
        hardware: random.chance(50) ? .gpus(models) : .any,
        memory: random.chance(50) ? memory : nil, count: random.chance(50) ? count : nil,
        providers: random.chance(30) ? ["alpha"] : nil,
        places: random.chance(50) ? places : nil,
        options: random.chance(50) ? [.spot] : Set(PurchaseOption.priced),
        highestPrice: random.chance(50) ? HourlyRate(perHour: SmallCase.dollars(most)) : nil)
      var expected: Set<String> = []
      for (index, offer) in prices.offers.enumerated() {
        if case .gpus = query.hardware, offer.gpu.map({ !models.contains($0) }) ?? true { continue }
        if query.memory != nil, offer.memoryPerGPU < memory.value { continue }
        if query.count != nil {
          let fits =
            count.orMore ? offer.gpusPerNode >= count.value : offer.gpusPerNode == count.value
          if !fits { continue }
        }
        if query.providers != nil, offer.provider != "alpha" { continue }
        if query.places != nil, !(offer.place.map(places[0].contains) ?? false) { continue }
        for option in query.options {
          guard let price = offer.price(option) else { continue }
          if let highest = query.highestPrice,
            price.perHour.micros > highest.perHour.micros * Int64(offer.gpusPerNode)
          {
            continue
          }
          expected.insert("\(index) \(option.rawValue)")
        }
      }
      for order in OfferListing.Order.allCases {
        let listing = prices.list(query, by: order)
        try #require(
          Set(listing.prices.map { "\($0.offer) \($0.option.rawValue)" }) == expected,
          "seed \(seed), \(order)")
        try #require(listing.prices.count == expected.count)
      }
      let ordered = prices.list(query).prices.map { $0.perGPU?.perHour ?? $0.perNode.perHour }
      try #require(ordered == ordered.sorted(), "seed \(seed)")
      found += expected.count
    }
    #expect(found > 200)
  }

  @Test func `lists GPUs with their cheapest hours, unknown last`() throws {
    var prices = SmallCase.prices([
      SmallCase.offer("beta", SmallCase.a100, count: 8, onDemand: 16, spot: 8),
      SmallCase.offer("alpha", SmallCase.a100, onDemand: 2.50),
      SmallCase.offer("gamma", SmallCase.t4, memory: 16, spot: 0.1),
    ])
    let markets = prices.markets(by: .rent)
    #expect(markets.map { prices.gpus[$0.gpu].name } == ["A100-80GB", "RTX 4090", "T4"])
    #expect(markets.map(\.offers) == [2, 0, 1])
    #expect(markets[0].onDemand?.perGPU?.perHour == .dollars(2))
    #expect(markets[0].spot?.perGPU?.perHour == .dollars(1))
    #expect(markets[1].onDemand == nil && markets[1].spot == nil && markets[2].onDemand == nil)
    #expect(
      prices.markets(memory: .init(SmallCase.gb(24), orMore: true)).map(\.gpu)
        == [SmallCase.a100, SmallCase.rtx4090])
    prices.offers = []
    for order in GPUMarket.Order.allCases { #expect(prices.markets(by: order).count == 3) }
  }
}
