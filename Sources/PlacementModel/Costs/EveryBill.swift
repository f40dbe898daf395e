import Quantities

/// The bills of jobs on every offer, bought in every way that is open to them: what a plan's search
/// looks at one by one, for whoever wants to see all of them.
package struct EveryBill {
  private let place: PlacementCase
  private let traits: [OfferTraits]
  private let options: [PurchaseOption]

  package init(in place: PlacementCase) {
    self.place = place
    traits = OfferTraits.all(in: place, at: OfferSites(place.prices))
    options = PurchaseOption.allCases.filter(place.cloud.options.contains)
  }

  /// Hands on the bill of a job on each offer that has what it takes, in the price book's order.
  ///
  /// - Complexity: O(offers).
  package func forEach(of job: Job, _ body: (_ offer: Int, PurchaseOption, JobCost) -> Void) {
    let options = options.filter { $0 != .spot || job.maySpot }
    for offer in traits.indices {
      guard case .success(let candidate) = place.fit(of: job, on: offer) else { continue }
      for option in options {
        let priced = PricedCandidate(candidate, option, traits[offer])
        guard priced.price != nil else { continue }
        let quote = CloudQuote(of: job, on: priced, in: place)
        guard let cost = try? quote.cost(of: job, in: place) else { continue }
        body(offer, option, cost)
      }
    }
  }
}
