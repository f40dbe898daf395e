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
    let providers = ranks(of: offers.map { $0.provider }) { $0 < $1 }
    let regions = ranks(of: offers.map { Region(provider: $0.provider, name: $0.region ?? "") }) {
      ($0.provider, $0.name) < ($1.provider, $1.name)
    }
    for index in traits.indices {
      traits[index].providerRank = providers[index]
      traits[index].regionRank = regions[index]
    }
    return traits
  }

  private struct Region: Hashable {
    var provider: String
    var name: String
  }

  /// The place of each value among the distinct ones, in their order.
  private static func ranks<Value: Hashable>(
    of values: [Value], by precedes: (Value, Value) -> Bool
  ) -> [Int] {
    var ranks: [Value: Int] = [:]
    for value in values { ranks[value] = 0 }
    for (rank, value) in ranks.keys.sorted(by: precedes).enumerated() { ranks[value] = rank }
    return values.map { ranks[$0] ?? 0 }
  }
}
