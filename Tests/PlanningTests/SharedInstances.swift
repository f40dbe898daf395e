import Foundation
import Planning

/// A month of jobs from the shared folder, with what it takes to state it as a problem.
struct SharedInstance: Decodable {
  struct Meta: Decodable { let link_gb_per_hour: Double }
  struct Pool: Decodable {
    let gpu: String
    let gpu_mem_gb, usd_per_gpu_hour, gpu_hours_per_month: Double
    let gpus: Int
  }
  struct Offer: Decodable {
    let gpu, group, market: String
    let gpus_per_node: Int
    let gpu_mem_gb, usd_per_node_hour, egress_usd_per_gb: Double
    let spot_overhead, node_hours_per_month: Double?
  }
  struct Job: Decodable {
    let `class`: String
    let gpus: Int
    let gpu_mem_gb, ref_hours, runs_per_month, data_gb, queue_penalty_usd: Double
    let spot_ok: Bool
    let sensitive: Bool?
    let allowed_region_groups: [String]?
    let deadline_hours: Double?
  }

  let meta: Meta
  let throughput: [String: [String: Double]]
  let pools: [Pool]
  let reserved, offers: [Offer]
  let cloud_budget_usd: Double
  let jobs: [Job]
}

/// What is known to be possible.
struct SharedBest: Decodable { let best_known, lower_bound: Double }

extension SharedInstance {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/planning").standardized

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "instances").path)
  }

  static func read<T: Decodable>(_ type: T.Type, _ path: String) throws -> T {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: path)))
  }

  /// Milliseconds of a GPU or a node, so that feasibility is a matter of integers.
  private static let perHour = 3_600_000.0
  private static let perDollar = 1_000_000.0

  /// The problem as the shared description states it.
  ///
  /// With `allOffers` every cloud offer is an option of its own; else the cheapest one of each job
  /// stands for them, which must come to the same.
  func problem(allOffers: Bool) throws -> PlanningProblem {
    let hours = pools.map(\.gpu_hours_per_month) + reserved.map { $0.node_hours_per_month ?? 0 }
    let budget = pools.count + reserved.count
    var problem = try PlanningProblem(
      capacities: hours.map { Int64(($0 * Self.perHour).rounded()) }
        + [Int64((cloud_budget_usd * Self.perDollar).rounded())])
    for job in jobs {
      var options: [PlanningProblem.Option] = []
      for (index, pool) in pools.enumerated() {
        let time = try time(of: job, on: pool.gpu)
        guard job.gpu_mem_gb <= pool.gpu_mem_gb, job.gpus <= pool.gpus,
          time <= job.deadline_hours ?? .infinity
        else { continue }
        let use = job.runs_per_month * Double(job.gpus) * time
        options.append(option(use * pool.usd_per_gpu_hour, hours: use, of: index))
      }
      for (index, offer) in reserved.enumerated() {
        guard let (cost, use) = try charge(job, offer) else { continue }
        options.append(option(cost, hours: use, of: pools.count + index, budget: budget))
      }
      let charges = try offers.compactMap { try charge(job, $0)?.cost }.sorted()
      options += charges.prefix(allOffers ? charges.count : 1).map { option($0, budget: budget) }
      options.append(option(job.queue_penalty_usd))
      try problem.addJob(options: options)
    }
    return problem
  }

  private func option(
    _ dollars: Double, hours: Double = 0, of capacity: Int = 0, budget: Int? = nil
  ) -> PlanningProblem.Option {
    let cost = Int64((dollars * Self.perDollar).rounded())
    var uses: [PlanningProblem.Use] = []
    if hours > 0 {
      // Up, but for what is rounding already.
      let amount = (hours * Self.perHour - 1e-6).rounded(.up)
      uses.append(.init(capacity: capacity, amount: Int64(amount)))
    }
    if let budget { uses.append(.init(capacity: budget, amount: cost)) }
    return .init(cost: cost, uses: uses)
  }

  private func time(of job: Job, on gpu: String) throws -> Double {
    guard let speed = throughput[gpu]?[job.class] else { throw CocoaError(.coderInvalidValue) }
    return job.ref_hours / speed
  }

  /// What a job costs on an offer and the node-hours it takes; `nil` where it may not run.
  private func charge(_ job: Job, _ offer: Offer) throws -> (cost: Double, nodeHours: Double)? {
    let time = try time(of: job, on: offer.gpu) * (1 + (offer.spot_overhead ?? 0))
    let nodes = (job.gpus + offer.gpus_per_node - 1) / offer.gpus_per_node
    guard job.gpu_mem_gb <= offer.gpu_mem_gb,
      time + job.data_gb / meta.link_gb_per_hour <= job.deadline_hours ?? .infinity,
      nodes == 1 || offer.gpus_per_node >= 8,
      job.sensitive != true || (job.allowed_region_groups ?? []).contains(offer.group),
      offer.market != "spot" || job.spot_ok
    else { return nil }
    let nodeHours = Double(nodes) * time
    let run = nodeHours * offer.usd_per_node_hour + job.data_gb * offer.egress_usd_per_gb
    return (job.runs_per_month * run, job.runs_per_month * nodeHours)
  }
}
