import Quantities

/// How an inference service divides between the lab and a cloud: local up to capacity, overflow to
/// the cloud.
///
/// Source: D1 category 3 and its router.
struct ServiceSplit {
  /// GPUs kept busy at home; 0 if the lab has no room for even one replica.
  var localGPUs: Int
  /// GPUs needed in the cloud beyond that, and for how long; 0 GPUs is a standby that costs nothing
  /// until it is used.
  var cloudGPUs: Int
  var cloudHours: Hours

  /// `room` is how many GPUs of the pool could serve all month.
  init(of job: Job, room: Int) {
    let month = Hours(BillingMonth.duration)
    let replica = max(1, job.gpus.count)
    let demand = job.serving
    let average = demand?.average ?? demand?.peak
    let peak = max(demand?.peak ?? average ?? .zero, average ?? .zero)
    // Requests a second one replica serves; without a measurement the GPUs asked for are taken to
    // be right for the average.
    let perReplica =
      demand?.perGPU.map { $0.perSecond * Double(replica) } ?? average?.perSecond ?? 0

    func replicas(for rate: Double) -> Int {
      guard perReplica > 0, rate > 0 else { return rate > 0 ? 1 : 0 }
      return Int(min((rate / perReplica).rounded(.up), 1_000_000))
    }
    let base = max(1, replicas(for: average?.perSecond ?? 0))
    let top = max(base, replicas(for: peak.perSecond))
    let local = job.recurrence == .continuous ? min(base, room / replica) : 1
    localGPUs = local * replica
    cloudGPUs = (top - local) * replica
    // What the base lacks at home is held all month; peaks alone only while they last.
    let peakHours = demand.map { Hours($0.peakTimePerDay) * (month.count / 24) } ?? .zero
    cloudHours = local < base ? month : min(month, peakHours)
  }
}
