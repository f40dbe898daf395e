package import PlacementModel
import Quantities

/// Words for what a plan of one case says: names of pools and offers need the case.
package struct PlanWords {
  package let facts: PlacementCase

  package init(_ facts: PlacementCase) { self.facts = facts }

  func name(of gpu: GPUModel.ID) -> String { facts.prices.gpus[gpu].name }

  func name(ofPool pool: Int) -> String { name(of: facts.lab.pools[pool].model) }

  /// `lambda us-west-1`.
  func place(of offer: Offer) -> String {
    offer.region.map { "\(offer.provider) \($0)" } ?? offer.provider
  }

  /// `2 x RTX 4090`, `50 % of 1 x A100-80GB`, or the hosts alone.
  package func gpus(_ run: LocalRun) -> String {
    guard let pool = run.pool else { return "no GPU" }
    let share = run.share == .all ? "" : "\(run.share.formatted(decimals: 0)) of "
    return "\(share)\(run.gpus) x \(name(ofPool: pool))"
  }

  /// `8 x A100-80GB`: what is rented, whole machines of it.
  package func gpus(_ run: CloudRun) -> String {
    let offer = facts.prices.offers[run.offer]
    guard let gpu = offer.gpu else { return "\(run.nodes) x \(offer.instance)" }
    return "\(run.nodes * offer.gpusPerNode) x \(name(of: gpu))"
  }

  /// The whole option: what, where, and how it is bought.
  package func option(_ placement: Placement) -> String {
    var parts: [String] = []
    if let run = placement.local { parts.append(gpus(run)) }
    if let run = placement.cloud { parts.append(option(run)) }
    return parts.joined(separator: " + ")
  }

  package func option(_ run: CloudRun) -> String {
    "\(gpus(run)), \(place(of: facts.prices.offers[run.offer])), \(run.option.rawValue)"
  }

  /// What a job's level and regimes are: `HIPAA`, `high`.
  func sensitivity(of job: Job) -> String {
    job.regimes.isEmpty
      ? "\(job.sensitivity.rawValue) sensitivity" : listed(job.regimes.map(\.name))
  }
}

extension Placement.Place {
  /// The word of the WHERE column.
  package var word: String { self == .queue ? "queue" : rawValue }

  var attribute: TextStyle.Attribute {
    switch self {
    case .local: .green
    case .cloud: .blue
    case .hybrid: .cyan
    case .queue: .yellow
    case .impossible: .red
    }
  }
}

extension Recurrence {
  package var words: String {
    switch self {
    case .once: "once"
    case .continuous: "continuously"
    case .hourly: "every hour"
    case .daily: "every day"
    case .weekly: "every week"
    case .monthly: "every month"
    case .runsPerMonth(Int64(BillingMonth.hours), let hours): "every \(hours) h"
    case .runsPerMonth: "\(runsPerMonth.quantityText) times a month"
    }
  }
}
