import PlacementModel

extension RandomCase {
  /// Asks for numbers of jobs in some places of a case, now and then for more than there are.
  mutating func limit(_ place: inout PlacementCase) {
    func limits(_ random: inout RandomCase) -> JobLimits {
      var limits = JobLimits()
      if random.chance(40) {
        limits.least = Int.random(in: 0...(place.jobs.count / 2 + 1), using: &random.random)
      }
      if random.chance(40) {
        let least = limits.least ?? 0
        limits.most = Int.random(in: least...(least + 3), using: &random.random)
      }
      return limits
    }
    if chance(40) { place.lab.jobs = limits(&self) }
    for pool in place.lab.pools.indices where chance(40) {
      place.lab.pools[pool].jobs = limits(&self)
    }
    if chance(40) { place.cloud.jobs = limits(&self) }
    for provider in ["alpha", "beta", "gamma"] where chance(30) {
      place.cloud.jobsByProvider[provider] = limits(&self)
    }
  }
}
