import Threads

extension CheapestSearch {
  /// From so many jobs on their options are worth a second thread.
  private static let manyJobs = 2_000

  /// The options of all jobs, one after the other, and where those of each begin.
  struct Listing: Sendable {
    var options: [JobOption] = []
    var start: [Int32] = [0]

    /// Room for so many jobs: a place at home in each pool, one in a cloud, and waiting; what is not
    /// used is not touched.
    init(jobCount: Int, poolCount: Int) {
      start.reserveCapacity(jobCount + 1)
      options.reserveCapacity(jobCount * (poolCount + 2))
    }

    mutating func add(_ own: [JobOption]) {
      options += own
      start.append(Int32(options.count))
    }

    mutating func append(_ other: Listing) {
      let count = Int32(options.count)
      options += other.options
      start += other.start.dropFirst().map { count + $0 }
    }
  }

  /// The options of all jobs.
  ///
  /// Of many jobs two halves are made at once: no job's options depend on another's.
  static func optionsOfAll(
    _ place: PlacementCase, _ ties: [JobTie], _ limits: LimitRows, _ egress: EgressRows,
    searching search: inout OfferSearch
  ) -> Listing {
    var isInTie = [Bool](repeating: limits.tellsProvidersApart, count: place.jobs.count)
    for tie in ties { (isInTie[tie.first], isInTie[tie.second]) = (true, true) }
    let list: @Sendable (Range<Int>, Int, inout OfferSearch) -> Listing = {
      [isInTie] jobs, room, search in
      var listing = Listing(jobCount: room, poolCount: place.lab.pools.count)
      for job in jobs {
        let share = egress.share(of: job)
        let own = place.options(
          of: job, isTied: isInTie[job] || (share != .none && place.jobs[job].takesDataOut),
          mayExceedWaiting: limits.hasLeast, searching: &search)
        // What a job costs that shares tiers of egress is known, or it waits.
        listing.add(share == .all ? own.filter(\.isKnown) : own)
      }
      return listing
    }
    let jobs = place.jobs.indices
    guard jobs.count >= manyJobs else { return list(jobs, jobs.count, &search) }
    search.prepare()
    let middle = jobs.count / 2
    var halves = concurrently { [search] in
      var search = search
      let listing = list(0..<middle, jobs.count, &search)
      return (listing: listing, search: search)
    } _: { [search] in
      var search = search
      return list(middle..<jobs.count, jobs.count - middle, &search)
    }
    search = halves.0.search
    halves.0.listing.append(halves.1)
    return halves.0.listing
  }
}
