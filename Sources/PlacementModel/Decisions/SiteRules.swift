/// Why jobs under the same rules may not go to a place: each place is asked about once, and not for
/// each of its machines.
struct SiteRules {
  private let job: Job
  private let siteOfOffer: [Int32]
  /// By number of region.  A user's own offers may name another place there.
  private var asked: [(law: Jurisdiction?, obstacle: Obstacle?)?]

  init(of job: Job, at sites: OfferSites) {
    self.job = job
    siteOfOffer = sites.ofOffer
    asked = Array(repeating: nil, count: sites.terms.count)
  }

  mutating func obstacle(
    at index: Int, _ traits: OfferTraits, in place: PlacementCase
  ) -> Obstacle? {
    let site = Int(siteOfOffer[index])
    if let known = asked[site], known.law == traits.law { return known.obstacle }
    let obstacle = place.ruleObstacle(of: job, at: place.prices.offers[index])
    asked[site] = (traits.law, obstacle)
    return obstacle
  }
}
