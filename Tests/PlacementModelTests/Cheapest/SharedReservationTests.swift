import Quantities
import Testing

@testable import PlacementModel

/// The bound where jobs that reserve the same machine share it.
@Suite("Bounds of shared reservations") struct SharedReservationTests {
  private func month(_ seed: UInt64) -> PlacementCase {
    var random = RandomCase(seed: seed)
    let jobs = (0..<4).map { index in
      var job = SmallCase.job(
        "job-\(index)", .batch, hours: Int64.random(in: 20...400, using: &random.random))
      job.isInterruptible = random.chance(50)
      job.recurrence = random.one(of: [.monthly, .once])
      job.queuePenalty = SmallCase.dollars(Double.random(in: 100...2_000, using: &random.random))
      return job
    }
    let offers = ["alpha", "beta"].map {
      let price = Double.random(in: 0.5...3, using: &random.random)
      var offer = SmallCase.offer($0, SmallCase.a100, onDemand: price)
      offer.reservedOneYear = HourlyRate(
        perHour: SmallCase.dollars(price * Double.random(in: 0.3...0.9, using: &random.random)))
      return offer
    }
    var lab = SmallCase.lab(gpus: 1)
    lab.pools[0].hoursPerMonth = Hours(Double(Int.random(in: 20...400, using: &random.random)))
    var cloud = CloudAccess(
      options: random.chance(70) ? [.onDemand, .reservedOneYear] : [.reservedOneYear])
    if random.chance(50) {
      cloud.budget = SmallCase.dollars(Double.random(in: 200...3_000, using: &random.random))
    }
    return PlacementCase(lab: lab, cloud: cloud, jobs: jobs, prices: SmallCase.prices(offers))
  }

  /// Two jobs fill a node; a short one that needs two at once must not make it two.
  @Test func `a wide job is bought on demand beside a reserved node`() throws {
    var bolt = SmallCase.offer("bolt", SmallCase.a100, onDemand: 0.35)
    bolt.reservedOneYear = HourlyRate(perHour: SmallCase.dollars(0.11))
    let jobs = [(150, 1), (155, 1), (10, 2)].enumerated().map { index, job in
      SmallCase.job("job-\(index)", .batch, hours: Int64(job.0)) {
        $0.gpus.count = job.1
        $0.recurrence = .monthly
        $0.isInterruptible = false
      }
    }
    let place = PlacementCase(
      lab: SmallCase.lab(gpus: 0), cloud: CloudAccess(options: [.onDemand, .reservedOneYear]),
      jobs: jobs, prices: SmallCase.prices([bolt]))
    var search = OfferSearch(place)
    let found = try CheapestPlan(of: place, effort: nil, searching: &search)
    // 730 h x $0.11, and two nodes for 10 h and six minutes at $0.35.
    #expect(found.total == SmallCase.dollars(80.30 + 7.07))
  }

  @Test func `no plan comes to less than the bound, and most plans are near the best`() throws {
    var (near, shared) = (0, 0)
    for seed in 0..<40 as Range<UInt64> {
      let place = month(seed)
      var search = OfferSearch(place)
      let found = try CheapestPlan(of: place, effort: nil, searching: &search)
      var least = Money(micros: .max)
      var isShared = false
      let purchases = place.cloud.options.sorted { $0.rawValue < $1.rawValue }
      try place.everyPlan(buying: purchases) { choices, worth in
        try #require(found.lowerBound <= worth, "seed \(seed), \(choices)")
        if worth < least {
          least = worth
          isShared =
            Set(choices.filter { $0.purchase.isReserved }.map(\.offer)).count
            < choices.count { $0.purchase.isReserved }
        }
      }
      try #require(found.total >= least, "seed \(seed)")
      if isShared { shared += 1 }
      if Double(found.total.micros) <= 1.02 * Double(least.micros) { near += 1 }
    }
    #expect(shared > 5, "the best plan shares a reservation in \(shared) of 40")
    #expect(near > 38, "\(near) of 40 plans are within two per cent of the best")
  }
}
