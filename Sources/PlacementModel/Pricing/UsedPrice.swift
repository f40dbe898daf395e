/// A price that a result rests on: whose it is, and where it comes from.
public struct UsedPrice: Hashable, Sendable {
  public var provider: String
  public var provenance: Provenance

  public init(provider: String, provenance: Provenance) {
    self.provider = provider
    self.provenance = provenance
  }
}

extension PlacementCase {
  /// The prices that a plan of this case rests on, one for each job that rents, in the order of jobs.
  public func usedPrices(of plan: Plan) -> [UsedPrice] {
    plan.placements.compactMap { usedPrice(of: $0) }
  }

  /// The price that a placement rests on; nil if nothing of it is rented.
  public func usedPrice(of placement: Placement) -> UsedPrice? {
    placement.cloud.map { run in
      let offer = prices.offers[run.offer]
      return UsedPrice(provider: offer.provider, provenance: offer.provenance(run.option))
    }
  }
}
