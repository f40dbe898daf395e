import Quantities

/// What an offer is to one case whatever the job, looked up once and not for each shape of job.
struct OfferTraits {
  /// Place of the provider's name among all of them, in order of name.
  var providerRank = 0
  /// Place of provider and region together, likewise.
  var regionRank = 0
  /// Interruptions, if it is bought as spot.
  var rate: InterruptionRates.Rate
  var minimumBilling: Hours
  /// How far from the lab's law and line, in three steps.
  var distance: Int
  /// Place of the machine's and the region's name among all of them: tells offers of one provider
  /// apart, whatever the catalogue's order.
  var labelRank = 0
  var machine: Machine
  /// Of one node, by way of buying in the order of all ways; nil is unknown.
  var rates: [HourlyRate?]
  /// On demand as listed; nil is unknown.
  var onDemand: HourlyRate?

  init(of offer: Offer, in place: PlacementCase) {
    rate = place.prices.interruptions.rate(for: offer)
    minimumBilling = place.prices.minimumBilling(of: offer.provider)
    distance = place.lab.place.map { $0.distance(to: offer.place) } ?? 0
    machine = Machine(offer)
    onDemand = offer.onDemand
    rates = PurchaseOption.allCases.map { place.price(of: offer, $0) }
  }

  /// The traits of every offer of a case's price book, in its order.
  static func all(in place: PlacementCase) -> [OfferTraits] {
    let offers = place.prices.offers
    var traits = offers.map { OfferTraits(of: $0, in: place) }
    let order = offers.indices.sorted {
      (offers[$0].provider, offers[$0].region ?? "") < (
        offers[$1].provider, offers[$1].region ?? ""
      )
    }
    for (before, index) in zip(order, order.dropFirst()) {
      let isSameProvider = offers[before].provider == offers[index].provider
      let isSameRegion = isSameProvider && offers[before].region == offers[index].region
      traits[index].providerRank = traits[before].providerRank + (isSameProvider ? 0 : 1)
      traits[index].regionRank = traits[before].regionRank + (isSameRegion ? 0 : 1)
    }
    rankLabels(of: &traits, offers.map { "\($0.instance)/\($0.region ?? "")" })
    return traits
  }

  private static func rankLabels(of traits: inout [OfferTraits], _ labels: [String]) {
    let order = labels.indices.sorted { labels[$0] < labels[$1] }
    for (before, index) in zip(order, order.dropFirst()) {
      let isSame = labels[before] == labels[index]
      traits[index].labelRank = traits[before].labelRank + (isSame ? 0 : 1)
    }
  }
}
