import Threads

extension CheapestSearch {
  /// From so many jobs on their options are worth a second thread.
  private static let manyJobs = 2_000

  /// The options of all jobs, one after the other, and where those of each begin.
  ///
  /// Of many jobs two halves are made at once: no job's options depend on another's.
  static func optionsOfAll(
    _ place: PlacementCase, _ ties: [JobTie], _ limits: LimitRows, _ egress: EgressRows,
    searching search: inout OfferSearch
  ) -> (options: [JobOption], start: [Int32]) {
    var isTied = [Bool](repeating: limits.tellsProvidersApart, count: place.jobs.count)
    for tie in ties {
      isTied[tie.first] = true
      isTied[tie.second] = true
    }
    let jobs = place.jobs.indices
    let isCounted = jobs.map { egress.share(of: $0) == .all }
    for job in jobs where egress.share(of: job) != .none && place.jobs[job].takesDataOut {
      isTied[job] = true
    }
    let mayExceedWaiting = limits.hasLeast
    guard jobs.count >= manyJobs else {
      return list(
        jobs, of: place, isTied, isCounted, mayExceedWaiting, roomFor: jobs.count, &search)
    }
    search.prepare()
    let middle = jobs.count / 2
    let (first, second) = concurrently { [isTied, search] in
      var search = search
      let made = list(
        0..<middle, of: place, isTied, isCounted, mayExceedWaiting, roomFor: jobs.count, &search)
      return (made: made, search: search)
    } _: { [isTied, search] in
      var search = search
      return list(
        middle..<jobs.count, of: place, isTied, isCounted, mayExceedWaiting,
        roomFor: jobs.count - middle,
        &search)
    }
    search = first.search
    var (options, start) = first.made
    let count = Int32(options.count)
    options += second.options
    start += second.start.dropFirst().map { count + $0 }
    return (options, start)
  }

  private static func list(
    _ jobs: Range<Int>, of place: PlacementCase, _ isTied: [Bool], _ isCounted: [Bool],
    _ mayExceedWaiting: Bool,
    roomFor count: Int, _ search: inout OfferSearch
  ) -> (options: [JobOption], start: [Int32]) {
    var options: [JobOption] = []
    var start: [Int32] = [0]
    start.reserveCapacity(count + 1)
    // A place at home in each pool, one in a cloud, and waiting: what is not used is not touched.
    options.reserveCapacity(count * (place.lab.pools.count + 2))
    for job in jobs {
      let own = place.options(
        of: job, isTied: isTied[job], mayExceedWaiting: mayExceedWaiting, searching: &search)
      // What a job costs that shares tiers of egress is known, or it waits.
      options += isCounted[job] ? own.filter(\.isKnown) : own
      start.append(Int32(options.count))
    }
    return (options, start)
  }
}
