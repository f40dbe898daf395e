import Quantities
import Testing

@testable import PlacementModel

@Suite("Machines for several replicas of a service") struct ServiceMachineTests {
  private func place(_ offers: [Offer], average: Double, peak: Double) -> PlacementCase {
    let service = SmallCase.job("service", .inference) {
      $0.gpus = GPURequest(count: 1)
      $0.recurrence = .continuous
      $0.serving = ServingDemand(
        average: RequestRate(perSecond: average), peak: RequestRate(perSecond: peak),
        peakTimePerDay: .seconds(8 * 3600), perGPU: RequestRate(perSecond: 5))
    }
    return PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(options: [.onDemand]), jobs: [service],
      prices: SmallCase.prices(offers))
  }

  private func total(_ place: PlacementCase) throws -> Money {
    var search = OfferSearch(place)
    return try CheapestPlan(of: place, effort: nil, searching: &search).total
  }

  @Test func `two replicas share a node that costs less than two`() throws {
    let offers = [
      SmallCase.offer("acme", SmallCase.a100, onDemand: 0.53),
      SmallCase.offer("acme", SmallCase.a100, count: 2, onDemand: 0.71),
    ]
    // Two replicas for 486 2/3 h and four for 243 1/3 h: (486 2/3 + 2 x 243 1/3) h x $0.71.
    let place = place(offers, average: 10, peak: 20)
    #expect(try total(place) == SmallCase.dollars(691.066667))
    #expect(try place.plan(.documents).totals.cloud == SmallCase.dollars(691.066667))
  }

  @Test("no machine makes a service dearer by being offered", arguments: 0..<60 as Range<UInt64>)
  func neverDearer(_ seed: UInt64) throws {
    var random = RandomCase(seed: seed)
    let offers = (0..<4).map { index in
      let count = random.one(of: [1, 2, 4, 8])
      let price = Double(count) * Double.random(in: 0.3...1, using: &random.random)
      return SmallCase.offer(
        random.one(of: ["acme", "bolt"]), SmallCase.a100, count: count, onDemand: price)
    }
    let average = Double.random(in: 1...40, using: &random.random)
    let peak = average * Double.random(in: 1...3, using: &random.random)
    let all = try total(place(offers, average: average, peak: peak))
    let least = try offers.map { try total(place([$0], average: average, peak: peak)) }.min()
    #expect(all == least)
  }
}
