import Quantities

/// The regions in which offers stand, and what each asks for: found once for all that goes by region.
struct OfferSites: Sendable {
  /// Each region of each provider once, in the order in which offers first stand there.
  private(set) var terms: [SiteTerms] = []
  /// Of each offer, in the price book's order, the number of its region.
  private(set) var ofOffer: [Int32] = []

  init(_ prices: PriceBook) {
    ofOffer.reserveCapacity(prices.offers.count)
    var providers: [ProviderSites] = []
    var last = 0
    for offer in prices.offers {
      // Offers of one provider mostly stand together.
      if last >= providers.count || providers[last].name != offer.provider {
        last = providers.firstIndex { $0.name == offer.provider } ?? providers.count
        if last == providers.count { providers.append(ProviderSites(name: offer.provider)) }
      }
      let number: Int32
      if let known = providers[last].number(of: offer.region) {
        number = known
      } else {
        number = Int32(truncatingIfNeeded: terms.count)
        providers[last].add(offer.region, number)
        terms.append(SiteTerms(offer, prices))
      }
      ofOffer.append(number)
    }
  }

  /// Of each offer the place of its region when regions are put in order; regions of which neither
  /// precedes the other share one.
  func ranks(by precedes: (SiteTerms, SiteTerms) -> Bool) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: terms.count)
    var rank: Int32 = 0
    var before: SiteTerms?
    for number in terms.indices.sorted(by: { precedes(terms[$0], terms[$1]) }) {
      if let before, precedes(before, terms[number]) { rank += 1 }
      before = terms[number]
      ranks[number] = rank
    }
    return ofOffer.map { ranks[Int($0)] }
  }
}

/// The regions of one provider that were met so far, with their numbers.
private struct ProviderSites {
  var name: String
  private var regions: [(name: String?, number: Int32)] = []
  /// The same by name, once they are many: a few are found sooner by looking at each.
  private var numbers: [String: Int32] = [:]
  private static let many = 64

  init(name: String) { self.name = name }

  func number(of region: String?) -> Int32? {
    if numbers.isEmpty || region == nil {
      for known in regions where known.name == region { return known.number }
      return nil
    }
    return region.flatMap { numbers[$0] }
  }

  mutating func add(_ region: String?, _ number: Int32) {
    regions.append((region, number))
    if regions.count == Self.many {
      for case let (name?, number) in regions { numbers[name] = number }
    } else if regions.count > Self.many, let region {
      numbers[region] = number
    }
  }
}
