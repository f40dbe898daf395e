import Quantities

/// An offer bought in one way, as numbers alone: what its cost and time grow with.
struct RatedOffer {
  /// Index into the price book's offers.
  var offer: Int
  var nodes = 1
  /// The way of buying, by its place among all.
  var way: Int
  /// The provider, or provider and region, that it is rated among, by its rank.
  var rank: Int
  /// Dollars an hour for all nodes; infinite if unknown, so that a known price always wins.
  var price: Double
  var slowness = 1.0
  var interruptions = 0.0
  /// On-demand price of what spot falls back to; 0 for other ways of buying.
  var fallback = 0.0
  var distance: Int

  private static let spot = PurchaseOption.allCases.firstIndex(of: .spot)

  /// One node of an offer, at the speed of any other with the same GPU.
  init(_ offer: Int, _ way: Int, rank: Int, _ traits: OfferTraits) {
    self.offer = offer
    self.way = way
    self.rank = rank
    price = traits.rates[way].map { $0.perHour.dollars } ?? .infinity
    if way == Self.spot {
      interruptions = traits.rate.perNodeHour
      fallback = traits.onDemand.map { $0.perHour.dollars } ?? .infinity
    }
    distance = traits.distance
  }

  /// The same for a job that needs so many nodes and is so slow there.
  func on(nodes: Int, slowness: Double) -> RatedOffer {
    var rated = self
    rated.nodes = nodes
    rated.slowness = slowness
    rated.price *= Double(nodes)
    rated.interruptions *= Double(nodes)
    rated.fallback *= Double(nodes)
    return rated
  }

  private func isNoWorse(than other: RatedOffer) -> Bool {
    price <= other.price && slowness <= other.slowness && interruptions <= other.interruptions
      && fallback <= other.fallback
  }

  /// Those that no other of the same rank and way of buying beats, in order of both; of equals the
  /// nearest to the lab, then the first by name, so that the catalogue's order is no matter.
  ///
  /// - Complexity: O(n log n + n k), k left of one rank.
  static func undominated(_ all: inout [RatedOffer], _ offers: [Offer]) -> [RatedOffer] {
    all.sort { $0.precedes($1, offers) }
    var kept: [RatedOffer] = []
    var first = 0
    for rated in all {
      if let last = kept.last, (last.rank, last.way) != (rated.rank, rated.way) {
        first = kept.count
      }
      if !kept[first...].contains(where: { $0.isNoWorse(than: rated) }) { kept.append(rated) }
    }
    return kept
  }

  private func precedes(_ other: RatedOffer, _ offers: [Offer]) -> Bool {
    if rank != other.rank { return rank < other.rank }
    if way != other.way { return way < other.way }
    if price != other.price { return price < other.price }
    if slowness != other.slowness { return slowness < other.slowness }
    if interruptions != other.interruptions { return interruptions < other.interruptions }
    if distance != other.distance { return distance < other.distance }
    let (one, two) = (offers[offer], offers[other.offer])
    return (one.instance, one.region ?? "") < (two.instance, two.region ?? "")
  }
}
