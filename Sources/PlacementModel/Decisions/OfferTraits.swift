import Quantities

/// What an offer is to one case whatever the job, looked up once and not for each shape of job.
///
/// Shared by all that is priced on the offer.
final class OfferTraits: Sendable {
  /// Interruptions, if it is bought as spot.
  let rate: InterruptionRates.Rate
  let terms: SiteTerms
  /// The place whose law applies there; nil if unknown.
  let law: Jurisdiction?
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
    law = offer.place
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
  static func all(in place: PlacementCase, at sites: OfferSites) -> [OfferTraits] {
    let offers = place.prices.offers
    var all: [OfferTraits] = []
    all.reserveCapacity(offers.count)
    for (offer, site) in zip(offers, sites.ofOffer) {
      let rate = place.prices.interruptions.rate(for: offer)
      all.append(
        OfferTraits(of: offer, interrupted: rate, under: sites.terms[Int(site)], in: place))
    }
    return all
  }
}

extension OfferSites {
  /// Of each offer its provider's place among all, in order of name; regions that price egress or
  /// storage by themselves have places of their own, as a machine there may cost less with what leaves
  /// it or stays and more without.
  var providerRanks: [Int32] { ranks { $0.lane < $1.lane } }

  /// Of each offer the place of its provider and region together.
  var regionRanks: [Int32] {
    ranks { ($0.provider, $0.region ?? "") < ($1.provider, $1.region ?? "") }
  }
}
