import Testing

@testable import PlacementModel

@Suite("Rules asked once for each place")
struct SiteRulesTests {
  /// Regions whose offers name several places, or none, among them.
  @Test("say the same as asked for each offer", arguments: 1...20)
  func same(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    func pick<T>(_ values: [T]) -> T { values[Int(random.next() % UInt64(values.count))] }
    let offers = (0..<200).map { _ in
      var offer = SmallCase.offer(
        pick(["alpha", "beta"]), SmallCase.a100, place: pick(["US", "US-CA", "DE", nil]),
        onDemand: 1)
      offer.region = pick(["r1", "r2", nil])
      return offer
    }
    let job = SmallCase.job("job", .training) { job in
      job.sensitivity = pick([.high, .low])
      job.mayRunIn = pick([[], ["US"], ["DE"], ["US-CA", "DE"]]).compactMap(Jurisdiction.init)
      job.providers = pick([[], [ProviderChoice(provider: "alpha", region: "r2")]])
    }
    var cloud = CloudAccess()
    cloud.places = pick([nil, ["US"], ["DE"]]).map { $0.compactMap(Jurisdiction.init) }
    let place = PlacementCase(
      lab: SmallCase.lab(), cloud: cloud, jobs: [job], prices: SmallCase.prices(offers),
      tree: .documents)
    let sites = OfferSites(place.prices)
    let traits = OfferTraits.all(in: place, at: sites)
    var rules = SiteRules(of: job, at: sites)
    for (index, offer) in offers.enumerated() {
      let known = rules.obstacle(at: index, traits[index], in: place)
      #expect(known == place.ruleObstacle(of: job, at: offer))
    }
  }
}
