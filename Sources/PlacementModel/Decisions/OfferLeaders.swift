/// Offers whose machines are alike in all that settles whether they can do a job's work.
struct MachineGroup {
  let machine: Machine
  /// Indices into the price book's offers, rising; there is at least one.
  var offers: [Int]

  /// All offers in groups, in the order of their first ones.
  static func all(of offers: [OfferTraits]) -> [MachineGroup] {
    var groups: [MachineGroup] = []
    var places: [Machine: Int] = [:]
    for (index, offer) in offers.enumerated() {
      var machine = offer.machine
      // Processors count for work without GPUs alone.
      if machine.gpu != nil { machine.processors = nil }
      if let place = places[machine] {
        groups[place].offers.append(index)
      } else {
        places[machine] = groups.count
        groups.append(MachineGroup(machine: machine, offers: [index]))
      }
    }
    return groups
  }
}

/// What of a job, besides its hardware, settles which offers it may take.
struct OfferRules: Hashable {
  var isSensitive: Bool
  var regimes: [ComplianceRegime]
  var mayRunIn: [Jurisdiction]
  var providers: [ProviderChoice]
  /// Whether regions are to be told apart.
  var isTied: Bool

  init(_ job: Job, isTied: Bool) {
    isSensitive = job.isSensitive
    regimes = job.isSensitive ? job.regimes : []
    mayRunIn = job.mayRunIn
    providers = job.providers
    self.isTied = isTied
  }
}

/// The offers of one kind of machine that jobs under the same rules may take, without those that
/// another beats whatever the job.
struct OfferLeaders {
  private(set) var rated: [RatedOffer] = []
  /// Machines whose hours are paid for.
  private(set) var prepaid: [RatedOffer] = []
  /// The obstacle nearest to a fit and whose it is, of the offers that may not be taken.
  private(set) var obstacle: (obstacle: Obstacle, offer: Int)?

  init(
    of group: MachineGroup, under rules: inout SiteRules, ranks: [Int32], _ traits: [OfferTraits],
    front: inout OfferFront, in place: PlacementCase
  ) {
    let ways = PurchaseOption.allCases
    for index in group.offers {
      let traits = traits[index]
      if let rule = rules.obstacle(at: index, traits, in: place) {
        if obstacle.map({ rule.isNearer(than: $0.obstacle) }) ?? true { obstacle = (rule, index) }
        continue
      }
      for (way, option) in ways.enumerated() {
        if option == .prepaid {
          if traits.rates[way] != nil {
            prepaid.append(RatedOffer(index, way, rank: ranks[index], traits))
          }
        } else if place.cloud.options.contains(option) {
          front.add(RatedOffer(index, way, rank: ranks[index], traits))
        }
      }
    }
    rated = front.take()
  }
}
