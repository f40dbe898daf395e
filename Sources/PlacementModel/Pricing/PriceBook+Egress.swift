extension PriceBook {
  /// What data costs that leaves the region of an offer: the region's own tariff, else that of its
  /// provider; nil if unknown.
  public func egress(from offer: Offer) -> EgressTariff? {
    offer.region.flatMap { egress["\(offer.provider)/\($0)"] } ?? egress[offer.provider]
  }
}
