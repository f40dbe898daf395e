package import PlacementModel
import Quantities

extension PlanSnapshot {
  /// What of a plan of a case can be compared.
  ///
  /// - Complexity: O(jobs).
  package init(
    _ plan: Plan, of facts: PlacementCase, toolVersion: String, digests: [String],
    priceDigests: [String]
  ) {
    self.init(
      origin: Origin(
        toolVersion: toolVersion, policy: plan.policy.rawValue, basis: facts.basis.rawValue,
        digests: digests, priceDigests: priceDigests, newestPrice: facts.prices.pricesAsOf?.newest),
      budget: facts.cloud.budget,
      jobs: zip(plan.placements, facts.jobs).map { JobSnapshot($0, of: $1, in: facts) })
  }
}

extension JobSnapshot {
  init(_ placement: Placement, of job: Job, in facts: PlacementCase) {
    self.init(
      name: job.name, place: placement.place,
      local: placement.local.map { run in
        AtHome(
          gpu: run.pool.map { facts.prices.gpus[facts.lab.pools[$0].model].name }, gpus: run.gpus,
          hoursPerMonth: run.gpuHoursPerMonth)
      },
      cloud: placement.cloud.map { InCloud($0, cost: placement.cost, in: facts) },
      cost: MonthlyCost(placement.cost),
      turnaround: facts.turnaround(of: placement, job),
      deadline: job.deadline.map(Hours.init), team: job.team, owner: job.owner, tags: job.tags)
    sensitivity = job.sensitivity
    regimes = job.regimes
    if placement.place == .queue || placement.place == .impossible { turnaround = nil }
  }
}

extension JobSnapshot.InCloud {
  init(_ run: CloudRun, cost: JobCost, in facts: PlacementCase) {
    let offer = facts.prices.offers[run.offer]
    var rate: HourlyRate?
    for case .nodeHours(let rent) in cost.lines.lazy.map(\.meter) { rate = rate ?? rent.rate }
    self.init(
      machine: JobSnapshot.Machine(
        provider: offer.provider, region: offer.region, instance: offer.instance,
        option: run.option),
      gpu: offer.gpu.map { facts.prices.gpus[$0].name }, gpusPerNode: offer.gpusPerNode,
      nodes: run.nodes, nodeHoursPerMonth: run.nodeHoursPerMonth, rate: rate)
  }
}
