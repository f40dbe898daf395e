import PlacementModel
import Quantities

/// One part of a job in the terms of engines: the whole of it, or what a hybrid service has at home
/// and in a cloud.
struct PlacedPart {
  var job: Job
  /// The name in files and objects: letters, digits and hyphens.
  var name: String
  /// Whether another file has the job's own words; this one has only where the rest runs.
  var isRest = false
  /// Whether another part of the job runs elsewhere.
  var isSplit = false
  /// nil for a job without GPUs.
  var gpu: GPUModel?
  var gpusPerNode: Int
  /// Machines: rented ones all together, at home those of one copy.
  var nodes: Int
  /// Copies of a service; 1 for everything else.
  var copies = 1
  /// Nodes of one copy.
  var nodesPerCopy = 1
  var share: Share
  /// Of one run, as planned.
  var hours: Hours
  /// Where in the clouds, the first choice first; empty at home.
  var choices: [CloudChoice] = []
  /// `#HYBRIDLAB` lines without the mark.
  var stated: [String] = []
  var source: JobSource?

  var isLocal: Bool { choices.isEmpty }
  var isService: Bool { job.isService }
  /// Machines and GPUs of each for all copies, to engines that count machines.
  var packed: NodeShape?
  /// Copies, where each has machines of its own.
  var replicas: Int { isLocal ? copies : max(1, nodes / nodesPerCopy) }
  /// Nodes with GPUs that the components of a heterogeneous batch job ask for together.
  var componentNodes: Int {
    let parts = source?.engine == .slurm ? source?.parts.filter { $0.gpus != 0 } ?? [] : []
    return parts.count > 1 ? parts.reduce(0) { min($0 + ($1.nodes ?? 1), 100_000) } : 0
  }
  /// Whether no rule of the job lets its data leave the lab.
  var staysHome: Bool { job.isSensitive && job.mayRunIn.isEmpty }

  /// Where it runs, for a comment.
  var words: String {
    let devices = gpu.map { "\(count) x \($0.name)" } ?? "no GPU"
    guard let first = choices.first else {
      return nodes > 1 && !isService ? "local, \(devices), \(nodes) nodes" : "local, \(devices)"
    }
    return "cloud, \(devices), \(first.words)"
  }

  /// GPUs in all.
  private var count: Int { gpusPerNode * nodes * (isLocal ? copies : 1) }

  /// A limit that does not end a run which takes somewhat longer than planned: half as long again,
  /// in whole minutes; nil for what never ends.
  var limit: Duration? {
    guard job.recurrence != .continuous, hours.count.isFinite else { return nil }
    let minutes = (hours.count * 60 * 1.5).rounded(.up)
    return .seconds(Int64(min(max(minutes, 10), 60 * 24 * 365)) * 60)
  }
}

/// One way to rent what a part needs.
struct CloudChoice: Hashable {
  var provider: String
  var region: String?
  var instance: String
  var gpu: GPUModel?
  var gpusPerNode: Int
  var nodes: Int
  var option: PurchaseOption
  /// Of one node; nil if unknown.
  var price: HourlyRate?

  var words: String { "\(nodes) x \(machine)" }

  /// One machine of it.
  var machine: String {
    "\(instance), \(provider)\(region.map { " \($0)" } ?? ""), \(option.rawValue)"
  }
}
