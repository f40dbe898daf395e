import Quantities

/// The catalogue as seen by one case, with the searches already made.
///
/// Jobs of the same shape share one pass over all offers, and of each provider only those offers
/// are kept that no other beats in price, time and interruptions at once: any job's cheapest choice
/// is among them.  For a job that is tied to where data lies, the same for each region.
struct OfferSearch {
  private let place: PlacementCase
  private lazy var traits = OfferTraits.all(in: place)
  private var found: [OfferKey: Shortlist] = [:]
  private var foundByRegion: [OfferKey: Shortlist] = [:]

  /// Offers worth pricing for one shape of job, by way of buying; or what stood in the way.
  struct Shortlist {
    /// Cheapest work first, so that most of the rest need not be priced to the cent.
    var candidates: [PricedCandidate] = []
    /// The obstacle nearest to a fit, where nothing fits.
    var obstacle: Obstacle?
  }

  /// Made when they are first asked for; the documents' policy never does.
  private(set) lazy var sites = PlanSites(place.prices.offers)

  /// Whether any machine's hours are paid for.
  let hasPaidHours: Bool

  init(_ place: PlacementCase) {
    self.place = place
    hasPaidHours = place.prices.offers.contains { $0.paidHours != nil }
  }

  /// Looks up what does not depend on the job, so that copies need not each do it.
  mutating func prepare() { _ = traits }

  /// - Complexity: O(1) for a shape seen before, else O(offers).
  mutating func shortlist(for job: Job, isTied: Bool) -> Shortlist {
    let key = OfferKey(job)
    if let known = isTied ? foundByRegion[key] : found[key] { return known }
    let list = makeShortlist(for: job, isTied: isTied)
    if isTied { foundByRegion[key] = list } else { found[key] = list }
    return list
  }

  private mutating func makeShortlist(for job: Job, isTied: Bool) -> Shortlist {
    let ways = PurchaseOption.allCases
    let allowed = ways.indices.filter {
      ways[$0] != .prepaid && place.cloud.options.contains(ways[$0])
    }
    var obstacle: Obstacle?
    let traits = traits
    // By provider, region if that matters to the job, and way of buying, in order of the three.
    let most = traits.lazy.map { isTied ? $0.regionRank : $0.providerRank }.max() ?? 0
    var groups = [[Rated]](repeating: [], count: (most + 1) * ways.count)
    var prepaid: [Rated] = []
    // A job's speed depends on the GPU alone, and many offers have the same.
    var speeds: [GPUModel.ID?: SpeedTable.Speed] = [:]
    for index in traits.indices {
      switch place.nodes(for: job, on: index, traits[index].machine) {
      case .failure(let mismatch):
        if obstacle.map(mismatch.obstacle.isNearer) ?? true { obstacle = mismatch.obstacle }
      case .success(let nodes):
        let gpu = traits[index].machine.gpu
        let speed = speeds[gpu] ?? place.speed(of: job, on: gpu)
        speeds[gpu] = speed
        let group = (isTied ? traits[index].regionRank : traits[index].providerRank) * ways.count
        for way in allowed {
          groups[group + way].append(
            Rated(index, nodes, way, slowness: 1 / speed.ratio, traits[index]))
        }
        // Hours that are paid for come to an end: none makes another needless.
        if let way = ways.firstIndex(of: .prepaid), traits[index].rates[way] != nil {
          prepaid.append(Rated(index, nodes, way, slowness: 1 / speed.ratio, traits[index]))
        }
      }
    }
    let worthPricing = prepaid.reversed() + groups.flatMap(Self.undominated)
    // Stable: of equals the first provider and way of buying.  By the shape alone, so that the
    // order of the jobs is no matter.
    let ordered = worthPricing.enumerated().sorted {
      ($0.element.price * $0.element.slowness, $0.offset)
        < ($1.element.price * $1.element.slowness, $1.offset)
    }
    var list = Shortlist()
    for rated in ordered.map(\.element) {
      guard let speed = speeds[traits[rated.offer].machine.gpu] else { continue }
      let candidate = OfferCandidate(offer: rated.offer, nodes: rated.nodes, speed: speed)
      list.candidates.append(
        PricedCandidate(candidate, ways[rated.way], traits[rated.offer], in: place))
    }
    if list.candidates.isEmpty { list.obstacle = obstacle ?? .noOffer }
    return list
  }

  /// An offer bought in one way, as numbers alone: what its cost and time grow with.
  private struct Rated {
    var offer: Int
    var nodes: Int
    /// The way of buying, by its place among all.
    var way: Int
    /// Dollars an hour for all nodes; infinite if unknown, so that a known price always wins.
    var price: Double
    var slowness: Double
    var interruptions = 0.0
    /// On-demand price of what spot falls back to; 0 for other ways of buying.
    var fallback = 0.0
    var distance: Int
    var labelRank: Int

    private static let spot = PurchaseOption.allCases.firstIndex(of: .spot)

    init(_ offer: Int, _ nodes: Int, _ way: Int, slowness: Double, _ traits: OfferTraits) {
      self.offer = offer
      self.nodes = nodes
      self.way = way
      self.slowness = slowness
      let count = Double(nodes)
      price = traits.rates[way].map { $0.perHour.dollars * count } ?? .infinity
      if way == Self.spot {
        interruptions = traits.rate.perNodeHour * count
        fallback = traits.onDemand.map { $0.perHour.dollars * count } ?? .infinity
      }
      distance = traits.distance
      labelRank = traits.labelRank
    }

    func isNoWorse(than other: Rated) -> Bool {
      price <= other.price && slowness <= other.slowness && interruptions <= other.interruptions
        && fallback <= other.fallback
    }
  }

  /// Those no other beats; of equals the nearest to the lab, then the first by name, so that the
  /// catalogue's order is no matter.
  private static func undominated(_ all: [Rated]) -> [Rated] {
    let sorted = all.sorted {
      ($0.price, $0.slowness, $0.interruptions) != ($1.price, $1.slowness, $1.interruptions)
        ? ($0.price, $0.slowness, $0.interruptions) < ($1.price, $1.slowness, $1.interruptions)
        : ($0.distance, $0.labelRank) < ($1.distance, $1.labelRank)
    }
    var kept: [Rated] = []
    for rated in sorted where !kept.contains(where: { $0.isNoWorse(than: rated) }) {
      kept.append(rated)
    }
    return kept
  }
}
