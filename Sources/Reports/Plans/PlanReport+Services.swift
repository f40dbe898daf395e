import PlacementModel
import Quantities

extension PlanReport {
  /// More services than this are left to `explain`.
  private static let mostServices = 3

  /// The ways to serve each service that says how many requests it has, side by side.
  var serviceRemarks: [String] {
    var remarks: [String] = []
    for index in facts.jobs.indices.lazy
      .filter({ facts.jobs[$0].serving?.requestsPerMonth != nil && plan.placements[$0].runs })
      .prefix(Self.mostServices)
    {
      guard let service = facts.serviceComparison(of: index, in: plan) else { continue }
      let planned = "$\(Apportionment.text(cents.jobs[index], grouped: true))"
      remarks.append(
        "\(printable(facts.jobs[index].name)): \(service.summary(planned: planned))")
    }
    return remarks
  }
}
