import Quantities

/// The catalogue as seen by one case, with the searches already made.
///
/// Of each provider only those offers are kept that no other beats in price, time and interruptions
/// at once: any job's cheapest choice is among them.  For a job that is tied to where data lies, the
/// same for each region.  Jobs under the same rules share one pass over all offers, which leaves few
/// of each kind of machine, and jobs of the same shape one pass over those.
struct OfferSearch {
  private let place: PlacementCase
  private lazy var traits = OfferTraits.all(in: place)
  private lazy var machines = MachineGroup.all(of: place.prices.offers)
  private var leaders: [OfferRules: [OfferLeaders]] = [:]
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
  mutating func prepare() { _ = (traits, machines) }

  /// - Complexity: O(1) for a shape seen before, else O(kinds of machine and what leads each), after
  ///   O(offers) for rules not seen before.
  mutating func shortlist(for job: Job, isTied: Bool) -> Shortlist {
    let key = OfferKey(job)
    if let known = isTied ? foundByRegion[key] : found[key] { return known }
    let list = makeShortlist(for: job, isTied: isTied)
    if isTied { foundByRegion[key] = list } else { found[key] = list }
    return list
  }

  private mutating func makeShortlist(for job: Job, isTied: Bool) -> Shortlist {
    let traits = traits
    let leaders = leaders(for: job, isTied: isTied)
    var nearest: (obstacle: Obstacle, offer: Int)?
    func note(_ obstacle: Obstacle, _ offer: Int) {
      // Of equally near ones the first offer's, as if all had been asked in order.
      if let known = nearest, !obstacle.isNearer(than: known.obstacle),
        known.obstacle.isNearer(than: obstacle) || known.offer <= offer
      {
        return
      }
      nearest = (obstacle, offer)
    }
    var rated: [RatedOffer] = []
    var prepaid: [RatedOffer] = []
    // A job's speed depends on the GPU alone, and many machines have the same.
    var speeds: [GPUModel.ID?: SpeedTable.Speed] = [:]
    for (group, leaders) in zip(machines, leaders) {
      switch place.nodes(for: job, on: group.machine) {
      case .failure(let mismatch): note(mismatch.obstacle, group.offers[0])
      case .success(let nodes):
        if let (obstacle, offer) = leaders.obstacle { note(obstacle, offer) }
        let gpu = group.machine.gpu
        let speed = speeds[gpu] ?? place.speed(of: job, on: gpu)
        speeds[gpu] = speed
        for leader in leaders.rated {
          rated.append(leader.on(nodes: nodes, slowness: 1 / speed.ratio))
        }
        for leader in leaders.prepaid {
          prepaid.append(leader.on(nodes: nodes, slowness: 1 / speed.ratio))
        }
      }
    }
    // Hours that are paid for come to an end: none makes another needless.
    let worthPricing =
      prepaid.sorted { $0.offer > $1.offer } + RatedOffer.undominated(&rated, place.prices.offers)
    // Stable: of equals the first provider and way of buying.  By the shape alone, so that the
    // order of the jobs is no matter.
    let ordered = worthPricing.enumerated().sorted {
      ($0.element.price * $0.element.slowness, $0.offset)
        < ($1.element.price * $1.element.slowness, $1.offset)
    }
    var list = Shortlist()
    for rated in ordered.map({ $0.element }) {
      guard let speed = speeds[traits[rated.offer].machine.gpu] else { continue }
      let candidate = OfferCandidate(offer: rated.offer, nodes: rated.nodes, speed: speed)
      list.candidates.append(
        PricedCandidate(
          candidate, PurchaseOption.allCases[rated.way], traits[rated.offer], in: place))
    }
    if list.candidates.isEmpty { list.obstacle = nearest?.obstacle ?? .noOffer }
    return list
  }

  /// What leads each kind of machine, for jobs under the same rules as this one.
  private mutating func leaders(for job: Job, isTied: Bool) -> [OfferLeaders] {
    let rules = OfferRules(job, isTied: isTied)
    if let known = leaders[rules] { return known }
    let (traits, place) = (traits, place)
    let found = machines.map {
      OfferLeaders(of: $0, for: job, isTied: isTied, traits, in: place)
    }
    leaders[rules] = found
    return found
  }
}
