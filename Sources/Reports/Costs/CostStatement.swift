import PlacementModel
import Quantities

/// What a placed job costs in a month, entry by entry; the entries add up to the total, exactly.
struct CostStatement {
  var entries: [CostEntry] = []
  /// The known part; all of it unless ``isComplete`` is false.
  var total: Money
  /// Whether every entry has an amount.
  var isComplete: Bool
  var runsPerMonth: Double
  var perRun: Money?

  init(of placement: Placement, _ job: Job, _ words: PlanWords) {
    for line in placement.cost.lines {
      entries += words.entries(of: line, placement, job)
    }
    // Lines add up to totals that fit, so these do.
    total = (try? Money.sum(entries.compactMap(\.amount))) ?? .zero
    isComplete = placement.cost.perMonth != nil
    runsPerMonth = job.recurrence.runsPerMonth
    perRun = placement.cost.perRun
  }
}

extension PlanWords {
  /// The entries of a line of a job's bill: one, or one for each price that its parts have.
  func entries(of line: CostLine, _ placement: Placement, _ job: Job) -> [CostEntry] {
    switch line.meter {
    case .energy(_, let power): energyEntries(power, placement, job)
    case .ownership(let hours, let ownership):
      [wearEntry(hours, ownership, line, placement, job)]
    case .nodeHours(let rent): [rentEntry(rent, line, placement, job)]
    case .egress(let use): egressEntries(use, job)
    case .interRegion(let moved):
      [
        dataEntry(
          "moved", moved.perMonth, moved.price?.value.perGigabyte, "GB", line,
          paidTo: moved.provider, moved.price?.provenance,
          formula: "GB a run x runs a month, to another region of the provider",
          inputs: [
            CostInput("data of a run", moved.perRun.description, .given, source: "manifest"),
            runs(of: job),
          ])
      ]
    case .storage(let kept):
      [
        dataEntry(
          "stored", kept.volume, kept.price?.value.perGigabyteMonth, "GB-month", line,
          paidTo: kept.provider, kept.price?.provenance,
          formula: "GB kept all month",
          inputs: [CostInput("data kept", kept.volume.description, .given, source: "manifest")])
      ]
    }
  }

  private func dataEntry(
    _ component: String, _ volume: ByteCount, _ price: Money?, _ unit: String, _ line: CostLine,
    paidTo: String, _ provenance: Provenance?, formula: String, inputs: [CostInput]
  ) -> CostEntry {
    CostEntry(
      component: component, payee: .provider, paidTo: paidTo, quantity: volume.inGigabytes,
      unit: unit, price: price, amount: line.perMonth, formula: formula,
      inputs: inputs + [
        CostInput(
          "price of a \(unit)", price?.exactText ?? "unknown",
          provenance ?? Provenance(source: "no price known", asOf: nil))
      ])
  }

  private func egressEntries(_ use: EgressUse, _ job: Job) -> [CostEntry] {
    let tariff = facts.prices.egress(from: use.provider, region: use.region)
    var inputs = [
      CostInput("data of a run", use.perRun.description, .given, source: "manifest"),
      runs(of: job),
    ]
    if use.before > .zero {
      inputs.append(
        CostInput(
          "left before in the month", use.before.description, .derived,
          source: "jobs placed before this one; tiers count the month's volume of all"))
    }
    let formula = "GB a run x runs a month, each tier of the month's volume at its own price"
    guard let slices = use.slices, let tariff else {
      return [
        CostEntry(
          component: "egress", payee: .provider, paidTo: use.provider,
          quantity: use.perMonth.inGigabytes, unit: "GB", price: nil, amount: nil,
          formula: formula,
          inputs: inputs + [
            CostInput("price of a GB", "unknown", .listed, source: "no price known")
          ])
      ]
    }
    return slices.map { slice in
      let price = CostInput(
        "price of a GB in this tier", slice.price.perGigabyte.exactText, tariff.provenance)
      return CostEntry(
        component: "egress", payee: .provider, paidTo: use.provider,
        quantity: slice.volume.inGigabytes, unit: "GB", price: slice.price.perGigabyte,
        amount: try? slice.price.cost(of: slice.volume), formula: formula,
        inputs: inputs + [price])
    }
  }

  func runs(of job: Job) -> CostInput {
    let runs = job.recurrence.runsPerMonth
    let text = job.recurrence == .continuous ? "1, the month" : runs.quantityText
    return CostInput(
      "runs a month", text, job.assumed.contains(.recurrence) ? .assumed : .given,
      source: "\(job.recurrence.words); a month is 730 h")
  }
}
