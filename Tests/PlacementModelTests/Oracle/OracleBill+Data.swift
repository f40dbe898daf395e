import PlacementModel
import Quantities
import Testing

@testable import PlacementModel

extension OracleBill {
  /// What a placed job moves between the lab, providers and regions: where everything is, and what the
  /// engine says has to be paid for.  nil where it runs nowhere, or in two places.
  init?(moving index: Int, in plan: Plan, _ place: PlacementCase) {
    let (job, placement) = (place.jobs[index], plan.placements[index])
    guard placement.place == .local || placement.place == .cloud else { return nil }
    let lines = placement.cost.lines.compactMap { line -> String? in
      switch line.meter {
      case .egress(let use):
        "[\"egress\", \(site(use.provider, use.region)), \(use.perMonth.bytes)]"
      case .interRegion(let moved): "[\"inter-region\", null, \(moved.perMonth.bytes)]"
      default: nil
      }
    }
    let handed = job.dependencies.compactMap { dependency -> String? in
      let earlier = plan.placements[dependency.job]
      guard earlier.place != .queue, earlier.place != .impossible else { return nil }
      let (runs, per) = place.jobs[dependency.job].recurrence.runRatio
      let from = earlier.place == .cloud ? site(of: earlier, place) : "null"
      return "{\"from\": \(from), \"bytes\": \(dependency.data.bytes), \"runs\": [\(runs), \(per)]}"
    }
    var data = "null"
    if case .cloud(let provider, let region) = job.data.location { data = site(provider, region) }
    let (runs, per) = job.recurrence.runRatio
    fields = [
      ("kind", text("movement")), ("runs", "[\(runs), \(per)]"),
      ("at", placement.place == .cloud ? site(of: placement, place) : "null"), ("data_at", data),
      ("input", "\(job.data.input.bytes)"), ("result", "\(job.data.result.bytes)"),
      ("handed", "[\(handed.joined(separator: ", "))]"),
      ("lines", "[\(lines.joined(separator: ", "))]"),
    ]
  }

  /// What an interface that charges by the token would take for a service; nil where none is named.
  init?(byToken index: Int, in plan: Plan, _ place: PlacementCase) {
    let (job, placement) = (place.jobs[index], plan.placements[index])
    guard let price = job.serving?.tokenPrice, let tokens = job.serving?.tokens,
      let comparison = place.serviceComparison(of: index, in: plan),
      let option = comparison.options.first(where: { $0.way == .byToken })
    else { return nil }
    fields = [
      ("kind", text("tokens")), ("service", service(job, placement)),
      ("tokens", "[\(tokens.input), \(tokens.output)]"),
      ("prices", "[\(price.perMillionInput.micros), \(price.perMillionOutput.micros)]"),
      ("per_month", number(option.perMonth?.micros)),
    ]
  }

  private func site(of placement: Placement, _ place: PlacementCase) -> String {
    guard let run = placement.cloud else { return "null" }
    let offer = place.prices.offers[run.offer]
    return site(offer.provider, offer.region)
  }

  private func site(_ provider: String, _ region: String?) -> String {
    "[\(text(provider)), \(region.map(text) ?? "null")]"
  }
}
