import Quantities

/// A place where data can lie: the lab, or one region of a provider.
enum Site: Hashable {
  case lab
  case cloud(provider: String, region: String?)

  init(_ offer: Offer) { self = .cloud(provider: offer.provider, region: offer.region) }
}

/// What an earlier job hands over to a later one in a month, and where it lies.
struct Handover: Hashable {
  var site: Site
  /// What crosses before a run of the later job can start.
  var perRun: ByteCount
  var perMonth: ByteCount

  /// What `dependency` hands over to `job` from a place; nil if that is nothing, or more than can be
  /// counted.
  ///
  /// Each run of the earlier job hands its data over once.  A later job that runs more rarely waits
  /// for all that has come since its last run.
  init?(_ dependency: Dependency, from earlier: Job, to job: Job, at site: Site) {
    guard dependency.data > .zero else { return nil }
    let (runs, per) = earlier.recurrence.runRatio
    guard let month = try? dependency.data.scaled(by: runs, over: per) else { return nil }
    let times = earlier.recurrence.runsPerMonth / job.recurrence.runsPerMonth
    let isContinuous = job.recurrence == .continuous
    let size = Double(dependency.data.bytes) * (isContinuous ? 1 : max(1, times))
    self.site = site
    perMonth = month
    perRun = ByteCount(bytes: size < 9e18 ? Int64(size) : .max)
  }
}

extension PlacementCase {
  /// Where the data of a placed job lies; nil if the job does not run.
  ///
  /// A job with a part at home keeps its data at home.
  func site(of placement: Placement) -> Site? {
    switch placement.place {
    case .local, .hybrid: .lab
    case .cloud: placement.cloud.map { Site(prices.offers[$0.offer]) }
    case .queue, .impossible: nil
    }
  }

  /// What the earlier jobs of a pipeline hand over to a job; `site` says where each of them runs.
  func handovers(to index: Int, from site: (Int) -> Site?) -> [Handover] {
    jobs[index].dependencies.compactMap { dependency in
      site(dependency.job).flatMap {
        Handover(dependency, from: jobs[dependency.job], to: jobs[index], at: $0)
      }
    }
  }

  /// The same for a finished plan.
  func handovers(to index: Int, in plan: Plan) -> [Handover] {
    handovers(to: index) { self.site(of: plan.placements[$0]) }
  }
}
