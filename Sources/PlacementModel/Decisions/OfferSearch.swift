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

  /// - Complexity: O(1) for a shape seen before, else O(offers).
  mutating func shortlist(for job: Job, isTied: Bool) -> Shortlist {
    let key = OfferKey(job)
    if let known = isTied ? foundByRegion[key] : found[key] { return known }
    let list = makeShortlist(for: job, isTied: isTied)
    if isTied { foundByRegion[key] = list } else { found[key] = list }
    return list
  }

  private mutating func makeShortlist(for job: Job, isTied: Bool) -> Shortlist {
    let optionCount = PurchaseOption.allCases.count
    let options = PurchaseOption.allCases.enumerated()
      .filter { $0.element != .prepaid && place.cloud.options.contains($0.element) }
    var obstacle: Obstacle?
    // By provider, region if that matters to the job, and way of buying, in order of the three.
    var groups: [Int: [Rated]] = [:]
    // A job's speed depends on the GPU alone, and many offers have the same.
    var speeds: [GPUModel.ID?: SpeedTable.Speed] = [:]
    for index in place.prices.offers.indices {
      switch place.nodes(for: job, on: index) {
      case .failure(let mismatch):
        if obstacle.map(mismatch.obstacle.isNearer) ?? true { obstacle = mismatch.obstacle }
      case .success(let nodes):
        let offer = place.prices.offers[index]
        let speed = speeds[offer.gpu] ?? place.speed(of: job, on: offer.gpu)
        speeds[offer.gpu] = speed
        let candidate = OfferCandidate(offer: index, nodes: nodes, speed: speed)
        let group = (isTied ? traits[index].regionRank : traits[index].providerRank) * optionCount
        for (rank, option) in options {
          let priced = PricedCandidate(candidate, option, traits[index], in: place)
          groups[group + rank, default: []].append(Rated(priced, traits[index]))
        }
        // Hours that are paid for come to an end: none makes another needless.
        if offer.paidHours != nil {
          let priced = PricedCandidate(candidate, .prepaid, traits[index], in: place)
          groups[-1 - index] = [Rated(priced, traits[index])]
        }
      }
    }
    let worthPricing = groups.keys.sorted().flatMap { Self.undominated(groups[$0] ?? []) }
    // Stable: of equals the first provider and way of buying.  By the shape alone, so that the
    // order of the jobs is no matter.
    let ordered = worthPricing.enumerated().sorted {
      ($0.element.price * $0.element.slowness, $0.offset)
        < ($1.element.price * $1.element.slowness, $1.offset)
    }
    var list = Shortlist(candidates: ordered.map(\.element.priced))
    if list.candidates.isEmpty { list.obstacle = obstacle ?? .noOffer }
    return list
  }

  /// A candidate with what its cost and time grow with.
  private struct Rated {
    let priced: PricedCandidate
    /// Dollars an hour for all nodes; infinite if unknown, so that a known price always wins.
    var price: Double
    var slowness: Double
    var interruptions: Double
    /// On-demand price of what spot falls back to; 0 for other ways of buying.
    var fallback: Double
    var distance: Int
    var label: String

    init(_ priced: PricedCandidate, _ traits: OfferTraits) {
      let candidate = priced.candidate
      self.priced = priced
      let nodes = Double(candidate.nodes)
      price = priced.price.map { $0.perHour.dollars * nodes } ?? .infinity
      slowness = 1 / candidate.speed.ratio
      interruptions = (priced.rate?.perNodeHour ?? 0) * nodes
      fallback =
        priced.option != .spot
        ? 0 : priced.onDemand.map { $0.perHour.dollars * nodes } ?? .infinity
      distance = traits.distance
      label = traits.label
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
        : ($0.distance, $0.label) < ($1.distance, $1.label)
    }
    var kept: [Rated] = []
    for rated in sorted where !kept.contains(where: { $0.isNoWorse(than: rated) }) {
      kept.append(rated)
    }
    return kept
  }
}
