import Quantities

/// How an inference service divides between the lab and a cloud: local up to capacity, overflow to
/// the cloud, hour of the day by hour of the day.
///
/// Source: D1 category 3 and its router.
struct ServiceSplit {
  /// GPUs kept busy at home; 0 if the lab has no room for even one replica.
  var localGPUs: Int
  var overflow: Overflow

  /// `room` is how many GPUs of the pool could serve all month.
  init(of job: Job, room: Int) {
    let replica = max(1, job.gpus.count)
    let levels = DemandLevel.levels(of: job)
    // Requests a second one replica serves; without a measurement the GPUs asked for are taken to
    // be right for the average.
    let perReplica =
      job.serving?.perGPU.map { $0.perSecond * Double(replica) } ?? levels.first?.rate.perSecond
      ?? 0

    func replicas(for level: DemandLevel) -> Int {
      guard perReplica > 0, level.rate > .zero else { return 1 }
      return max(1, Int(min((level.rate.perSecond / perReplica).rounded(.up), 1_000_000)))
    }
    let base = levels.first.map(replicas) ?? 1
    let local = job.recurrence == .continuous ? min(base, room / replica) : 1
    localGPUs = local * replica
    overflow = Overflow(atLeast: replica)
    for level in levels {
      overflow.add(gpus: (replicas(for: level) - local) * replica, for: level.hours)
    }
  }
}

/// A rate that a service sees for so many hours of a month.
private struct DemandLevel {
  var rate: RequestRate
  var hours: Hours

  /// The levels of a job's demand over a billing month, the base first.
  static func levels(of job: Job) -> [DemandLevel] {
    let month = Hours(BillingMonth.duration)
    guard let demand = job.serving else { return [] }
    if !demand.profile.isEmpty {
      let mean =
        demand.profile.reduce(0) { $0 + $1.perSecond } / Double(demand.profile.count)
      let hours = month * (1 / Double(demand.profile.count))
      return [DemandLevel(rate: RequestRate(perSecond: mean), hours: .zero)]
        + demand.profile.map { DemandLevel(rate: $0, hours: hours) }
    }
    guard let average = demand.average ?? demand.peak else { return [] }
    let peak = max(demand.peak ?? average, average)
    let peakHours = min(month, Hours(demand.peakTimePerDay) * (month.count / 24))
    return peak > average
      ? [
        DemandLevel(rate: average, hours: month - peakHours),
        DemandLevel(rate: peak, hours: peakHours),
      ]
      : [DemandLevel(rate: average, hours: month)]
  }
}

/// The cloud part of a hybrid service: GPUs beyond the lab's, each number of them for so many hours
/// of a month.  None at all is a standby, which costs nothing until it is used.
struct Overflow {
  private var hours: [Int: Hours] = [:]
  private let least: Int

  init(atLeast least: Int) { self.least = least }

  mutating func add(gpus: Int, for time: Hours) {
    if gpus > 0 { hours[gpus] = (hours[gpus] ?? .zero) + time }
  }

  /// Nodes of an offer in the busiest hours.
  func mostNodes(of offer: Offer) -> Int { nodes(for: hours.keys.max() ?? least, of: offer) }

  func nodeHours(of offer: Offer) -> DeviceHours {
    hours.sorted { $0.key < $1.key }.reduce(.zero) { sum, level in
      sum + DeviceHours(devices: Double(nodes(for: level.key, of: offer)), for: level.value)
    }
  }

  private func nodes(for gpus: Int, of offer: Offer) -> Int {
    (gpus + max(1, offer.gpusPerNode) - 1) / max(1, offer.gpusPerNode)
  }
}
