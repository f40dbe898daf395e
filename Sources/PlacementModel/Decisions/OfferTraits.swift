import Quantities

/// What an offer is to one case whatever the job, looked up once and not for each shape of job.
///
/// Shared by all that is priced on the offer.
final class OfferTraits: Sendable {
  /// Interruptions, if it is bought as spot.
  let rate: InterruptionRates.Rate
  let terms: SiteTerms
  /// How far from the lab's law and line, in three steps.
  let distance: Int
  let machine: Machine
  /// Of one node, by way of buying in the order of all ways; nil is unknown.
  let rates: [HourlyRate?]
  /// On demand as listed; nil is unknown.
  let onDemand: HourlyRate?

  init(
    of offer: Offer, interrupted rate: InterruptionRates.Rate, under terms: SiteTerms,
    in place: PlacementCase
  ) {
    self.rate = rate
    self.terms = terms
    if let home = place.lab.place {
      distance = home.distance(to: offer.place)
    } else {
      distance = 0
    }
    machine = Machine(offer)
    onDemand = offer.onDemand
    // No closure over the case: it would be copied for each offer.
    var rates: [HourlyRate?] = []
    rates.reserveCapacity(PurchaseOption.allCases.count)
    for option in PurchaseOption.allCases { rates.append(place.price(of: offer, option)) }
    self.rates = rates
  }

  /// Of one node bought in a given way; nil is unknown.
  func price(_ option: PurchaseOption) -> HourlyRate? {
    PurchaseOption.allCases.firstIndex(of: option).flatMap { rates[$0] }
  }

  /// The traits of every offer of a case's price book, in its order.
  static func all(in place: PlacementCase) -> [OfferTraits] {
    let offers = place.prices.offers
    var all: [OfferTraits] = []
    all.reserveCapacity(offers.count)
    // Offers of one provider mostly stand together.
    var known: [SiteTerms] = []
    for offer in offers {
      let rate = place.prices.interruptions.rate(for: offer)
      if known.last?.provider != offer.provider { known = [] }
      let terms: SiteTerms
      if let found = known.first(where: { $0.region == offer.region }) {
        terms = found
      } else {
        terms = SiteTerms(offer, place.prices)
        known.append(terms)
      }
      all.append(OfferTraits(of: offer, interrupted: rate, under: terms, in: place))
    }
    return all
  }
}

/// The places of offers among all providers, or all regions, in order of name.
enum OfferRanks {
  /// Of each offer its provider's place; regions that price egress or storage by themselves have
  /// places of their own, as a machine there may cost less with what leaves it or stays and more
  /// without.
  static func byProvider(_ traits: [OfferTraits]) -> [Int32] {
    ranks(of: traits.map(\.terms.lane)) { $0 < $1 }
  }

  /// Of each offer the place of its provider and region together.
  static func byRegion(_ offers: [Offer]) -> [Int32] {
    ranks(of: offers.map { Region(provider: $0.provider, name: $0.region ?? "") }) {
      ($0.provider, $0.name) < ($1.provider, $1.name)
    }
  }

  private struct Region: Hashable {
    var provider: String
    var name: String
  }

  /// The place of each value among the distinct ones, in their order.
  private static func ranks<Value: Hashable>(
    of values: [Value], by precedes: (Value, Value) -> Bool
  ) -> [Int32] {
    var ranks: [Value: Int32] = [:]
    for value in values { ranks[value] = 0 }
    for (rank, value) in ranks.keys.sorted(by: precedes).enumerated() {
      ranks[value] = Int32(truncatingIfNeeded: rank)
    }
    return values.map { ranks[$0] ?? 0 }
  }
}
