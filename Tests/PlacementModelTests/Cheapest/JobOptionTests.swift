import Testing

@testable import PlacementModel

/// Options of so many jobs that two threads make them.
@Suite("Options of many jobs") struct JobOptionTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `are those of each job by itself, in order`(_ seed: UInt64) {
    var random = RandomCase(seed: seed)
    var place = random.whole()
    let count = 2_001
    place.jobs = (0..<count).map { random.job($0, of: count) }
    var search = OfferSearch(place)
    let plans = CheapestSearch(place, effort: nil, searching: &search)
    var isTied = [Bool](repeating: false, count: count)
    for tie in place.ties { (isTied[tie.first], isTied[tie.second]) = (true, true) }
    var alone = OfferSearch(place)
    for job in place.jobs.indices {
      let own = place.options(of: job, isTied: isTied[job], searching: &alone)
      #expect(Array(plans.options(of: job)) == own, "job \(job)")
    }
    #expect(plans.options.count > count, "some can do more than wait")
  }
}
