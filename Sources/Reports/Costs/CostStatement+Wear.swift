import PlacementModel
import Quantities

// Wear: what the hours of an owned GPU take from its price.

extension PlanWords {
  func wearEntry(
    _ hours: DeviceHours, _ ownership: Ownership, _ line: CostLine, _ placement: Placement,
    _ job: Job
  ) -> CostEntry {
    var inputs: [CostInput] = []
    if let run = placement.local, let index = run.pool {
      inputs.append(busyHours(hours, run, job))
      inputs += purchase(of: index, ownership)
    }
    inputs.append(
      CostInput(
        "utilization", "\(ownership.utilization)", given: .lab("utilization"),
        unless: facts.lab.assumed.contains(.expectedUtilization)))
    if ownership.maintenance != .zero, let index = placement.local?.pool {
      inputs.append(
        CostInput(
          "maintenance an hour", ownership.maintenance.perHour.exactText,
          given: .pool(index, "maintenance")))
    }
    if facts.lab.overhead != .zero {
      inputs += [
        CostInput(
          "overhead a month", facts.lab.overhead.perMonth.exactText, given: .lab("overhead")),
        CostInput(
          "busy GPU-hours a month", ownership.busyHours.count.quantityText, .derived,
          source: "count x hours available x utilization, of all pools"),
        CostInput(
          "overhead an hour", "$\(UnitPrice.quotient(ownership.overhead).text)", .derived,
          source: "overhead a month / busy GPU-hours a month"),
      ]
    }
    return CostEntry(
      component: "wear", payee: .owner, paidTo: "the lab", quantity: hours.count, unit: "GPU-h",
      price: ownership.rate.map(UnitPrice.quotient), amount: line.perMonth,
      formula: "$/GPU-h = (price - resale) / (hours of its life x utilization) + maintenance "
        + "+ overhead",
      inputs: inputs)
  }

  private func busyHours(_ hours: DeviceHours, _ run: LocalRun, _ job: Job) -> CostInput {
    CostInput(
      "GPU-hours a month", hours.count.quantityText, .derived,
      source: job.isService
        ? "GPUs that requests keep busy, hour by hour" : "GPUs x share x hours a month, as power")
  }

  /// What was paid for a GPU of a pool, what it will fetch, and how long it will serve.
  private func purchase(of index: Int, _ ownership: Ownership) -> [CostInput] {
    let pool = facts.lab.pools[index]
    let model = facts.prices.gpus[pool.model]
    let price = ownership.price?.exactText ?? "unknown"
    let listed = Provenance(
      source: [model.provenance.source, model.priceBasis].compactMap { $0 }.joined(separator: ", "),
      asOf: model.priceAsOf ?? model.provenance.asOf)
    let isAssumed = pool.life == nil
    let months =
      pool.life.map { $0.hours / Double(BillingMonth.hours) } ?? Double(LabDefaults.lifeMonths)
    return [
      pool.pricePaid != nil
        ? CostInput("price of a GPU", price, given: .pool(index, "price"))
        : CostInput("price of a GPU", price, listed, isAssumed: true),
      CostInput(
        "resale", ownership.resale.exactText, given: .pool(index, "resale"),
        unless: pool.resale == nil, assumed: "nothing, if nobody says"),
      CostInput(
        "life", "\(months.quantityText) months", given: .pool(index, "life"), unless: isAssumed),
      CostInput(
        "hours available a month", "\(pool.hoursPerMonth.count.quantityText) h",
        given: .pool(index, "hours-available"), unless: pool.assumed.contains(.hours),
        assumed: "all of a month, if nobody says"),
      CostInput(
        "hours of its life", "\(ownership.lifeHours.count.quantityText) h", .derived,
        source: "life x hours available a month"),
    ]
  }
}
