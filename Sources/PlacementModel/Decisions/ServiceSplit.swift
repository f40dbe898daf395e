import Quantities

/// How an inference service divides between the lab and a cloud: local up to capacity, overflow to
/// the cloud, hour of the day by hour of the day.
///
/// Source: D1 category 3 and its router.
struct ServiceSplit {
  /// The most GPUs in use at home; 0 if the lab has no room for even one replica.
  var localGPUs: Int
  /// GPU-hours of a month at home.
  var localHours: DeviceHours
  /// GPUs in use at home in each hour of the day, from midnight; empty where a day has no profile.
  var localByHour: [Int] = []
  var overflow: Overflow

  /// `room` is how many GPUs of the pool could serve all month.
  ///
  /// `speed` is what a GPU at home serves, relative to what the job's figures were measured on.
  init(of job: Job, room: Int, speed: Double = 1) {
    let replica = max(1, job.gpus.count)
    let levels = DemandLevel.levels(of: job)
    let replicas = levels.map { DemandLevel.replicas(for: $0.rate, of: job, speed: speed) }
    let local = min(replicas.max() ?? 1, room / replica)
    localGPUs = local * replica
    localHours = .zero
    overflow = Overflow(atLeast: replica)
    if job.serving?.profile.count == 24 {
      localByHour = replicas.map { min($0, local) * replica }
    }
    // Users all over the world are not served from one lab alone.
    let abroad = (job.serving?.isGlobal ?? false) ? 1 : 0
    for (level, needed) in zip(levels, replicas) {
      let home = DeviceHours(devices: Double(min(needed, local) * replica), for: level.hours)
      localHours = localHours + home
      let beyond = Self.replicas(beyond: local, of: needed, speed: speed)
      overflow.add(gpus: max(beyond, abroad) * replica, for: level.hours)
    }
  }

  /// Replicas that home leaves over, of the kind the figures were measured on.
  static func replicas(beyond local: Int, of needed: Int, speed: Double) -> Int {
    Int((Double(max(needed - local, 0)) * speed).rounded(.up))
  }
}

extension Job {
  /// GPUs that serve the busiest hours of a service that never stops; the request's own count for
  /// every other job, and for a service nobody measured.
  var gpusAtPeak: Int { gpusAtPeak(speed: 1) }

  func gpusAtPeak(speed: Double) -> Int {
    guard isService else { return gpus.count }
    let replicas = DemandLevel.levels(of: self).map {
      DemandLevel.replicas(for: $0.rate, of: self, speed: speed)
    }
    return (replicas.max() ?? 1) * gpus.count
  }

  /// Inference that never stops.
  package var isService: Bool { kind == .inference && recurrence == .continuous && gpus.count > 0 }

  /// All of a service in a cloud, hour by hour; nil for a job that is not one.
  var allInCloud: Overflow? {
    guard isService else { return nil }
    return ServiceSplit(of: self, room: 0).overflow
  }
}

/// A rate that a service sees for so many hours of a month.
struct DemandLevel {
  var rate: RequestRate
  var hours: Hours

  /// The levels of a job's demand over a billing month; one of unknown rate if it states none.
  static func levels(of job: Job) -> [DemandLevel] {
    guard let demand = job.serving else {
      return [DemandLevel(rate: .zero, hours: Hours(BillingMonth.duration))]
    }
    return levels(of: demand)
  }

  static func levels(of demand: ServingDemand) -> [DemandLevel] {
    let month = Hours(BillingMonth.duration)
    if !demand.profile.isEmpty {
      let hours = month * (1 / Double(demand.profile.count))
      return demand.profile.map { DemandLevel(rate: $0, hours: hours) }
    }
    guard let average = demand.average ?? demand.peak else {
      return [DemandLevel(rate: .zero, hours: month)]
    }
    let peak = max(demand.peak ?? average, average)
    let peakHours = min(month, Hours(demand.peakTimePerDay) * (month.count / 24))
    return peak > average
      ? [
        DemandLevel(rate: average, hours: month - peakHours),
        DemandLevel(rate: peak, hours: peakHours),
      ]
      : [DemandLevel(rate: average, hours: month)]
  }

  /// Replicas that serve a rate, at least one.
  ///
  /// Without a measurement the GPUs asked for are taken to be right for the average.
  static func replicas(for rate: RequestRate, of job: Job, speed: Double) -> Int {
    let demand = job.serving
    let measured = demand?.perGPU.map { $0.perSecond * Double(max(1, job.gpus.count)) }
    let profile = demand?.profile ?? []
    let mean =
      profile.isEmpty
      ? (demand?.average ?? demand?.peak)?.perSecond
      : profile.reduce(0) { $0 + $1.perSecond } / Double(profile.count)
    guard let perReplica = measured ?? mean, perReplica > 0, rate > .zero else { return 1 }
    // A hair below a whole number of replicas is that number: rates and ratios are not exact.
    let needed = rate.perSecond / (perReplica * speed)
    return max(1, Int(min((needed * (1 - 1e-9)).rounded(.up), 1_000_000)))
  }
}

/// Nodes of one offer for the cloud part of a service: the most at once, and their hours of a month.
struct Standby {
  var nodes: Int
  var hours: DeviceHours
}

/// The cloud part of a service: GPUs beyond the lab's, each number of them for so many hours of a
/// month.  None at all is a standby, which costs nothing until it is used.
struct Overflow {
  /// Numbers of GPUs in rising order, and how long each is needed.
  private var levels: [(gpus: Int, hours: Hours)] = []
  private let least: Int

  init(atLeast least: Int) { self.least = least }

  mutating func add(gpus: Int, for time: Hours) {
    guard gpus > 0 else { return }
    let place = levels.firstIndex { $0.gpus >= gpus } ?? levels.count
    if place < levels.count, levels[place].gpus == gpus {
      levels[place].hours = levels[place].hours + time
    } else {
      levels.insert((gpus, time), at: place)
    }
  }

  /// What of an offer it takes: nodes in the busiest hours, and node-hours of a month.
  func standby(on offer: Offer, speed: Double) -> Standby {
    Standby(
      nodes: nodes(for: levels.last?.gpus ?? least, of: offer, speed: speed),
      hours: levels.reduce(.zero) { sum, level in
        let nodes = nodes(for: level.gpus, of: offer, speed: speed)
        return sum + DeviceHours(devices: Double(nodes), for: level.hours)
      })
  }

  /// Nodes that hold whole replicas: as many as serve what `gpus` of the measured kind would.
  func nodes(for gpus: Int, of offer: Offer, speed: Double) -> Int {
    let needed = Double(gpus) / Double(least) / speed * (1 - 1e-9)
    let replicas = Int(min(needed.rounded(.up), 1_000_000))
    let perNode = max(1, offer.gpusPerNode)
    guard perNode >= least else { return replicas * ((least + perNode - 1) / perNode) }
    let replicasPerNode = perNode / least
    return (replicas + replicasPerNode - 1) / replicasPerNode
  }
}
