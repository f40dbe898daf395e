import PlacementModel
import Quantities

// The formats of one line a job that other programs read by position: plain and CSV.

extension PlanReport {
  /// Tab-separated, no head, nothing cut: job, where, on, hours, $/run, $/month, why.
  package func writePlain(to sink: inout TextSink) {
    sink.writeRows(plan.placements.count) { index, sink in
      let placement = plan.placements[index]
      let job = facts.jobs[index]
      let cells =
        [
          job.name, placement.place.word, words.option(placement),
          placement.hours.map { fixed($0.count, decimals: 2) } ?? "",
          placement.runs ? placement.cost.perRun?.formatted(grouped: false) ?? unknownMark : "",
          placement.runs ? month(index, grouped: false) : "",
          words.why(placement, of: job),
        ] + (showsCarbon ? [carbonText(index)] : [])
      sink.writeLine(cells.map(printable).joined(separator: "\t"))
    }
  }

  /// RFC 4180: a head, commas, CR LF, quotes where they are needed.  Unknown is empty; money is exact.
  package func writeCSV(to sink: inout TextSink) {
    CSV.write(
      [
        "job", "place", "local_gpus", "local_gpu", "cloud_gpus", "cloud_gpu", "provider", "region",
        "instance", "purchase_option", "nodes", "hours_per_run", "usd_per_run", "usd_per_month",
        "reason", "why",
      ] + (showsCarbon ? ["kg_co2e_per_month"] : []), to: &sink)
    sink.writeRows(plan.placements.count) { index, sink in
      let carbon = showsCarbon ? [carbonCell(index)] : []
      CSV.write(csvRow(index, plan.placements[index]) + carbon, to: &sink)
    }
  }

  private func csvRow(_ index: Int, _ placement: Placement) -> [String] {
    let job = facts.jobs[index]
    let local = placement.local
    let cloud = placement.cloud
    let offer = cloud.map { facts.prices.offers[$0.offer] }
    return [
      job.name, placement.place.rawValue,
      local.map { String($0.gpus) } ?? "",
      local?.pool.map { words.name(ofPool: $0) } ?? "",
      cloud.map { String($0.nodes * (offer?.gpusPerNode ?? 0)) } ?? "",
      offer?.gpu.map { words.name(of: $0) } ?? "",
      offer?.provider ?? "", offer?.region ?? "", offer?.instance ?? "",
      cloud?.option.rawValue ?? "", cloud.map { String($0.nodes) } ?? "",
      placement.hours.map { shortest($0.count) } ?? "",
      placement.runs ? placement.cost.perRun?.decimalText ?? "" : "",
      placement.runs ? placement.cost.perMonth?.decimalText ?? "" : "",
      words.code(of: placement.reason), words.why(placement, of: job),
    ]
  }
}
