import PlacementModel
import Quantities

// Data: what leaves a provider, what moves between its regions, and what stays there.

extension PlanWords {
  func movedEntry(_ moved: RegionTransfer, _ line: CostLine, _ job: Job) -> CostEntry {
    let isInput = moved.perRun == job.data.input
    let volume =
      isInput
      ? CostInput("data of a run", moved.perRun.description, given: .job("data"))
      : handedOver(moved.perRun)
    return dataEntry(
      "moved", moved.perMonth, moved.price?.value.perGigabyte, "GB", line, paidTo: moved.provider,
      moved.price?.provenance,
      formula: "GB a run x runs a month, to another region of the provider",
      inputs: [
        volume, runs(of: job),
      ])
  }

  func storedEntry(_ kept: KeptData, _ line: CostLine) -> CostEntry {
    dataEntry(
      "stored", kept.volume, kept.price?.value.perGigabyteMonth, "GB-month", line,
      paidTo: kept.provider, kept.price?.provenance, formula: "GB kept all month",
      inputs: [CostInput("data kept", kept.volume.description, given: .job("keep"))])
  }

  /// What leaves a provider in a run: what the job brings back, what it fetches from another cloud, or
  /// what an earlier job hands over.
  private func leaving(_ use: EgressUse, _ placement: Placement, _ job: Job) -> CostInput {
    let volume = use.perRun.description
    if let run = placement.cloud {
      let offer = facts.prices.offers[run.offer]
      if offer.provider == use.provider, offer.region == use.region {
        return CostInput("result of a run", volume, given: .job("result"))
      }
    }
    if case .cloud(use.provider, _) = job.data.location, use.perRun == job.data.input {
      return CostInput("data of a run", volume, given: .job("data"))
    }
    return handedOver(use.perRun)
  }

  /// What earlier jobs hand over each time that they run, spread over the runs of this one.
  private func handedOver(_ perRun: ByteCount) -> CostInput {
    CostInput("handed over for a run", perRun.description, given: .job("depends-on"))
      .noting("what earlier runs hand over in a month, over the runs of this job")
  }

  private func dataEntry(
    _ component: String, _ volume: ByteCount, _ price: Money?, _ unit: String, _ line: CostLine,
    paidTo: String, _ provenance: Provenance?, formula: String, inputs: [CostInput]
  ) -> CostEntry {
    CostEntry(
      component: component, payee: .provider, paidTo: paidTo, quantity: volume.inGigabytes,
      unit: unit, price: price.map(UnitPrice.exact), amount: line.perMonth, formula: formula,
      inputs: inputs + [
        CostInput(
          "price of a \(unit)", price?.exactText ?? "unknown",
          provenance ?? Provenance(source: CostInput.unpriced, asOf: nil))
      ])
  }

  /// What a provider lets go free of charge once over all its regions, and what of that is left here.
  private func freeInput(_ free: ByteCount, _ use: EgressUse) -> CostInput {
    let left = (try? free - min(free, use.freeElsewhere)) ?? free
    let tariff = facts.prices.egress(from: use.provider, region: use.region)
    let value = CostInput(
      "free here in a month", left.description,
      tariff?.provenance ?? Provenance(source: CostInput.unpriced, asOf: nil))
    return use.freeElsewhere > .zero
      ? value.noting("\(free) over all of \(use.provider), \(use.freeElsewhere) of it elsewhere")
      : value.noting("once over all of \(use.provider)")
  }

  func egressEntries(_ use: EgressUse, _ placement: Placement, _ job: Job) -> [CostEntry] {
    let tariff = facts.prices.egress(from: use.provider, region: use.region)
    var inputs = [leaving(use, placement, job), runs(of: job)]
    if use.before > .zero {
      inputs.append(
        CostInput(
          "left before in the month", use.before.description, .derived,
          source: "jobs placed before this one; tiers count the month's volume of all"))
    }
    if let free = tariff?.allowance {
      inputs.append(freeInput(free, use))
    }
    let formula = "GB a run x runs a month, each tier of the month's volume at its own price"
    guard let slices = use.slices, let tariff else {
      return [
        CostEntry(
          component: "egress", payee: .provider, paidTo: use.provider,
          quantity: use.perMonth.inGigabytes, unit: "GB", price: nil, amount: nil,
          formula: formula,
          inputs: inputs + [
            CostInput("price of a GB", "unknown", .listed, source: CostInput.unpriced)
          ])
      ]
    }
    return slices.map { slice in
      let price = CostInput(
        "price of a GB in this tier", slice.price.perGigabyte.exactText, tariff.provenance)
      return CostEntry(
        component: "egress", payee: .provider, paidTo: use.provider,
        quantity: slice.volume.inGigabytes, unit: "GB", price: .exact(slice.price.perGigabyte),
        amount: try? slice.price.cost(of: slice.volume), formula: formula,
        inputs: inputs + [price])
    }
  }
}
