import Quantities

/// The catalogue as seen by one case, with the searches already made.
///
/// Of each provider, and each of its regions with egress prices of their own, only those offers are
/// kept that no other beats in price, time and interruptions at once: any job's cheapest choice is
/// among them.  For a job that is tied to where data lies, the same for each region.  Jobs under the
/// same rules share one pass over all offers, which leaves few of each kind of machine, and jobs of the
/// same shape one pass over those.
struct OfferSearch {
  private let place: PlacementCase
  private lazy var offerSites = OfferSites(place.prices)
  private lazy var traits = OfferTraits.all(in: place, at: offerSites)
  private lazy var machines = MachineGroup.all(of: traits)
  private lazy var providerRanks = offerSites.providerRanks
  private lazy var regionRanks = offerSites.regionRanks
  private var leaders: [OfferRules: [OfferLeaders]] = [:]
  private var found: [OfferKey: Shortlist] = [:]

  /// Offers worth pricing for one shape of job, by way of buying; or what stood in the way.
  struct Shortlist {
    /// Cheapest work first, so that most of the rest need not be priced to the cent.
    var candidates: [PricedCandidate] = []
    /// The obstacle nearest to a fit, where nothing fits.
    var obstacle: Obstacle?
  }

  /// Made when they are first asked for; the documents' policy never does.
  private(set) lazy var sites = PlanSites(offerSites)

  /// Whether any machine's hours are paid for.
  let hasPaidHours: Bool

  init(_ place: PlacementCase) {
    self.place = place
    hasPaidHours = place.prices.offers.contains { $0.paidHours != nil }
  }

  /// Looks up what does not depend on the job, so that copies need not each do it.
  mutating func prepare() { _ = (traits, machines, providerRanks) }

  /// - Complexity: O(1) for a shape seen before, else O(kinds of machine and what leads each), after
  ///   O(offers) for rules not seen before.
  mutating func shortlist(for job: Job, isTied: Bool) -> Shortlist {
    let key = OfferKey(job, isTied: isTied)
    if let known = found[key] { return known }
    let list = makeShortlist(for: job, under: key.rules)
    found[key] = list
    return list
  }

  private mutating func makeShortlist(for job: Job, under rules: OfferRules) -> Shortlist {
    let traits = traits
    let machines = machines
    let leaders = leaders(for: job, under: rules)
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
    let offers = place.prices.offers
    var front = OfferFront(offers)
    var (left, prepaid): ([RatedOffer], [RatedOffer]) = ([], [])
    // A job's speed depends on the GPU alone, and many machines have the same.  The last place is
    // that of machines without one.
    var speeds = [SpeedTable.Speed?](repeating: nil, count: place.prices.gpus.models.count + 1)
    // A node may hold several replicas of a service, so that none of one size beats those of another.
    var groups = Array(machines.indices)
    var size: Int?
    if job.isService {
      groups.sort { machines[$0].machine.gpusPerNode < machines[$1].machine.gpusPerNode }
    }
    for group in groups {
      let machine = machines[group].machine
      if job.isService, machine.gpusPerNode != size {
        left += front.take()
        size = machine.gpusPerNode
      }
      switch place.nodes(for: job, on: machine) {
      case .failure(let mismatch): note(mismatch.obstacle, machines[group].offers[0])
      case .success(let nodes):
        if let (obstacle, offer) = leaders[group].obstacle { note(obstacle, offer) }
        let slot = machine.gpu?.index ?? speeds.count - 1
        let speed = speeds[slot] ?? place.speed(of: job, on: machine.gpu)
        speeds[slot] = speed
        for leader in leaders[group].rated {
          front.add(leader.on(nodes: nodes, slowness: 1 / speed.ratio))
        }
        for leader in leaders[group].prepaid {
          prepaid.append(leader.on(nodes: nodes, slowness: 1 / speed.ratio))
        }
      }
    }
    // Hours that are paid for cost nothing more, and since they come to an end none makes another
    // needless.
    prepaid.sort { $0.offer > $1.offer }
    // Of equals the first provider and way of buying: by the shape alone, so that the order of the
    // jobs is no matter.
    left += front.take()
    left.sort { a, b in
      a.priceOfWork != b.priceOfWork ? a.priceOfWork < b.priceOfWork : a.precedes(b, offers)
    }
    var list = Shortlist()
    list.candidates.reserveCapacity(prepaid.count + left.count)
    for rated in prepaid + left {
      let offer = Int(rated.offer)
      guard let speed = speeds[traits[offer].machine.gpu?.index ?? speeds.count - 1] else {
        continue
      }
      let candidate = OfferCandidate(offer: offer, nodes: Int(rated.nodes), speed: speed)
      list.candidates.append(PricedCandidate(candidate, rated.way, traits[offer]))
    }
    if list.candidates.isEmpty { list.obstacle = nearest?.obstacle ?? .noOffer }
    return list
  }

  /// What leads each kind of machine, for a job and all others under the same rules.
  private mutating func leaders(for job: Job, under key: OfferRules) -> [OfferLeaders] {
    if let known = leaders[key] { return known }
    let ranks = key.isTied ? regionRanks : providerRanks
    let (traits, place) = (traits, place)
    var front = OfferFront(place.prices.offers)
    var rules = SiteRules(of: job, at: offerSites)
    var found: [OfferLeaders] = []
    found.reserveCapacity(machines.count)
    for machine in machines {
      found.append(
        OfferLeaders(of: machine, under: &rules, ranks: ranks, traits, front: &front, in: place))
    }
    leaders[key] = found
    return found
  }
}
