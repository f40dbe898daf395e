import Quantities

/// The catalogue as seen by one case, with the searches already made.
///
/// Jobs of the same shape share one pass over all offers, and of each provider only those offers
/// are kept that no other beats in price, time and interruptions at once: any job's cheapest choice
/// is among them.  For a job that is tied to where data lies, the same for each region.
struct OfferSearch {
  private let place: PlacementCase
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

  init(_ place: PlacementCase) { self.place = place }

  /// - Complexity: O(1) for a shape seen before, else O(offers).
  mutating func shortlist(for job: Job, isTied: Bool) -> Shortlist {
    let key = OfferKey(job)
    if let known = isTied ? foundByRegion[key] : found[key] { return known }
    let list = makeShortlist(for: job, isTied: isTied)
    if isTied { foundByRegion[key] = list } else { found[key] = list }
    return list
  }

  private func makeShortlist(for job: Job, isTied: Bool) -> Shortlist {
    var obstacles: [Obstacle] = []
    var byGroup: [Group: [Rated]] = [:]
    for index in place.prices.offers.indices {
      switch place.fit(of: job, on: index) {
      case .failure(let mismatch): obstacles.append(mismatch.obstacle)
      case .success(let candidate):
        let offer = place.prices.offers[index]
        for option in PurchaseOption.allCases
        where option == .prepaid ? offer.paidHours != nil : place.cloud.options.contains(option) {
          let rated = Rated(PricedCandidate(candidate, option, in: place), in: place)
          // Hours that are paid for come to an end: none makes another needless.
          let region =
            option == .prepaid ? "\(index)" : isTied ? offer.region ?? "" : ""
          let group = Group(provider: rated.provider, region: region, option: option)
          byGroup[group, default: []].append(rated)
        }
      }
    }
    let worthPricing = byGroup.keys.sorted().flatMap { Self.undominated(byGroup[$0] ?? []) }
    // Stable: of equals the first provider and way of buying.  By the shape alone, so that the
    // order of the jobs is no matter.
    let ordered = worthPricing.enumerated().sorted {
      ($0.element.price * $0.element.slowness, $0.offset)
        < ($1.element.price * $1.element.slowness, $1.offset)
    }
    var list = Shortlist(candidates: ordered.map(\.element.priced))
    if list.candidates.isEmpty { list.obstacle = Obstacle.nearest(of: obstacles) ?? .noOffer }
    return list
  }

  private struct Group: Hashable, Comparable {
    var provider: String
    /// Empty where regions are all the same to the job.
    var region: String
    var option: PurchaseOption

    static func < (a: Group, b: Group) -> Bool {
      (a.provider, a.region, a.option) < (b.provider, b.region, b.option)
    }
  }

  /// A candidate with what its cost and time grow with.
  private struct Rated {
    var priced: PricedCandidate
    var provider: String
    /// Dollars an hour for all nodes; infinite if unknown, so that a known price always wins.
    var price: Double
    var slowness: Double
    var interruptions: Double
    /// On-demand price of what spot falls back to; 0 for other ways of buying.
    var fallback: Double
    /// How far from the lab's law and line, in three steps.
    var distance: Int
    var label: String

    init(_ priced: PricedCandidate, in place: PlacementCase) {
      let candidate = priced.candidate
      let offer = place.prices.offers[candidate.offer]
      self.priced = priced
      provider = offer.provider
      let nodes = Double(candidate.nodes)
      price = priced.price.map { $0.perHour.dollars * nodes } ?? .infinity
      slowness = 1 / candidate.speed.ratio
      interruptions = (priced.rate?.perNodeHour ?? 0) * nodes
      fallback =
        priced.option != .spot
        ? 0 : priced.onDemand.map { $0.perHour.dollars * nodes } ?? .infinity
      distance = place.lab.place.map { $0.distance(to: offer.place) } ?? 0
      label = "\(offer.instance)/\(offer.region ?? "")"
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
