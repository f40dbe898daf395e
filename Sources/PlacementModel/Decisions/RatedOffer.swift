import Quantities

/// An offer bought in one way, as numbers alone: what its cost and time grow with.
///
/// Small: each shape of job sorts some hundreds of them.
struct RatedOffer {
  /// Index into the price book's offers.
  private(set) var offer: Int32
  private(set) var nodes: Int32 = 1
  /// The provider, or provider and region, that it is rated among, and the way of buying.
  let lane: Int32
  private let distance: Int32
  /// Dollars an hour for all nodes; infinite if unknown, so that a known price always wins.
  private(set) var price: Double
  private(set) var slowness = 1.0
  private var interruptions = 0.0
  /// On-demand price of what spot falls back to; 0 for other ways of buying.
  private var fallback = 0.0

  private static let ways = PurchaseOption.allCases
  private static let spot = ways.firstIndex(of: .spot)

  /// One node of an offer, at the speed of any other with the same GPU.
  init(_ offer: Int, _ way: Int, rank: Int32, _ traits: OfferTraits) {
    self.offer = Int32(truncatingIfNeeded: offer)
    lane = rank &* Int32(truncatingIfNeeded: Self.ways.count) &+ Int32(truncatingIfNeeded: way)
    distance = Int32(truncatingIfNeeded: traits.distance)
    price = traits.rates[way].map { $0.perHour.dollars } ?? .infinity
    if way == Self.spot {
      interruptions = traits.rate.perNodeHour
      fallback = traits.onDemand.map { $0.perHour.dollars } ?? .infinity
    }
  }

  var way: PurchaseOption { Self.ways[Int(lane) % Self.ways.count] }

  /// Dollars for what a job does in an hour at its reference's speed.
  var priceOfWork: Double { price * slowness }

  /// The same for a job that needs so many nodes and is so slow there.
  func on(nodes: Int, slowness: Double) -> RatedOffer {
    var rated = self
    rated.nodes = Int32(truncatingIfNeeded: nodes)
    rated.slowness = slowness
    rated.price *= Double(nodes)
    rated.interruptions *= Double(nodes)
    rated.fallback *= Double(nodes)
    return rated
  }

  @inline(__always)
  func isNoWorse(than other: RatedOffer) -> Bool {
    price <= other.price && slowness <= other.slowness && interruptions <= other.interruptions
      && fallback <= other.fallback
  }

  /// Whether this comes first of two: by lane and price, and of equals the nearest to the lab, then the
  /// first by name, so that the catalogue's order is no matter.
  func precedes(_ other: RatedOffer, _ offers: [Offer]) -> Bool {
    if lane != other.lane { return lane < other.lane }
    if price != other.price { return price < other.price }
    if slowness != other.slowness { return slowness < other.slowness }
    if interruptions != other.interruptions { return interruptions < other.interruptions }
    if distance != other.distance { return distance < other.distance }
    let (one, two) = (offers[Int(offer)], offers[Int(other.offer)])
    return (one.instance, one.region ?? "") < (two.instance, two.region ?? "")
  }
}
