import PlacementModel
import Quantities

// Power and wear: what a job costs at home.

extension PlanWords {
  /// One entry for each price that the job's hours fall on.
  func energyEntries(_ power: LocalPower, _ placement: Placement, _ job: Job) -> [CostEntry] {
    let lab = facts.lab
    let inputs = powerInputs(power, placement, job)
    let formula =
      power.gpus == 0
      ? "kWh = host power / 1000 x PUE x hours a month"
      : "kWh = GPUs x share x (board power x load + host power) / 1000 x PUE x hours a month"
    return power.bands.map { band in
      let energy = power.energy(in: band)
      let isAssumed = lab.assumed.contains(.tariff)
      let price = CostInput(
        "price of a kWh", band.price.perKilowattHour.exactText, isAssumed ? .assumed : .given,
        source: lab.tariffProvenance.source, asOf: lab.tariffProvenance.asOf)
      var own = [
        CostInput(
          power.bands.count > 1 ? "hours a month at this price" : "hours a month",
          "\(band.hours.count.quantityText) h", .derived, source: hoursSource(power, placement, job)
        )
      ]
      if let start = power.startHour {
        own.append(
          CostInput(
            "begins", Self.hourOfWeek(start), .derived,
            source: "the cheapest start that the job leaves open"))
      } else if power.bands.count > 1 {
        own.append(
          CostInput(
            "begins", "at any hour", job.isServed ? .derived : .assumed,
            source: job.isServed
              ? "as busy as the hours of the day are" : "spread over the hours of a week"))
      }
      return CostEntry(
        component: "power", payee: .utility, paidTo: "electricity",
        quantity: energy?.kilowattHours, unit: "kWh", price: band.price.perKilowattHour,
        amount: energy.flatMap { try? band.price.cost(of: $0) }, formula: formula,
        inputs: inputs + own + [price])
    }
  }

  private func powerInputs(
    _ power: LocalPower, _ placement: Placement, _ job: Job
  ) -> [CostInput] {
    let lab = facts.lab
    func ours(_ name: String, _ value: String, _ field: LabFields, _ source: String) -> CostInput {
      let isAssumed = lab.assumed.contains(field)
      return CostInput(
        name, value, isAssumed ? .assumed : .given, source: isAssumed ? source : "manifest")
    }
    let host = ours("host power", "\(power.host)", .hostPower, "model.md, taken for granted")
    let pue = ours(
      "PUE", "\(power.powerUsageEffectiveness)", .powerUsageEffectiveness,
      "model.md, taken for granted")
    guard power.gpus > 0 else { return [host, pue] }
    var inputs = [
      CostInput(
        "GPUs", "\(power.gpus)", job.isServed ? .derived : origin(of: .gpus, job),
        source: job.isServed ? "what the busiest hours need" : "a run's request")
    ]
    if power.share != .all {
      inputs.append(CostInput("share of each", "\(power.share)", .given, source: "manifest"))
    }
    if let index = placement.local?.pool {
      let pool = facts.lab.pools[index]
      let board = power.board.map { "\($0)" } ?? "unknown"
      inputs.append(
        pool.assumed.contains(.power)
          ? CostInput("board power", board, facts.prices.gpus[pool.model].provenance)
          : CostInput("board power", board, .given, source: "manifest"))
    }
    inputs.append(ours("load", "\(power.load)", .load, "model.md, taken for granted"))
    return inputs + [host, pue]
  }

  func wearEntry(
    _ hours: DeviceHours, _ ownership: Ownership, _ line: CostLine, _ placement: Placement,
    _ job: Job
  ) -> CostEntry {
    var inputs: [CostInput] = []
    if let index = placement.local?.pool {
      let pool = facts.lab.pools[index]
      let price = ownership.price?.exactText ?? "unknown"
      inputs.append(
        pool.pricePaid != nil
          ? CostInput("price of a GPU", price, .given, source: "manifest")
          : CostInput(
            "price of a GPU", price, facts.prices.gpus[pool.model].provenance, isAssumed: true))
      inputs.append(
        CostInput(
          "resale", ownership.resale.exactText, pool.resale == nil ? .assumed : .given,
          source: pool.resale == nil ? "nothing, if nobody says" : "manifest"))
      inputs.append(
        CostInput(
          "hours of its life", "\(ownership.lifeHours.count.quantityText) h",
          pool.life == nil ? .assumed : .given,
          source: pool.life == nil ? "36 months x hours available" : "life x hours available"))
    }
    let isAssumed = facts.lab.assumed.contains(.expectedUtilization)
    inputs.append(
      CostInput(
        "utilization", "\(ownership.utilization)", isAssumed ? .assumed : .given,
        source: isAssumed ? "model.md, taken for granted" : "manifest"))
    if ownership.maintenance != .zero {
      inputs.append(
        CostInput(
          "maintenance an hour", ownership.maintenance.perHour.exactText, .given,
          source: "manifest"))
    }
    if ownership.overhead != .zero {
      inputs.append(
        CostInput(
          "overhead an hour", ownership.overhead.perHour.exactText, .derived,
          source: "the lab's overhead a month / busy GPU-hours of all pools"))
    }
    return CostEntry(
      component: "wear", payee: .owner, paidTo: "the lab", quantity: hours.count, unit: "GPU-h",
      price: ownership.rate?.perHour, amount: line.perMonth,
      formula: "$/GPU-h = (price - resale) / (hours of its life x utilization) + maintenance "
        + "+ overhead",
      inputs: inputs)
  }

  private func hoursSource(_ power: LocalPower, _ placement: Placement, _ job: Job) -> String {
    if job.isServed { return "hours of the month in which requests keep the GPUs busy" }
    if job.recurrence == .continuous { return "a month" }
    return "\(power.hours.count.quantityText) h a run x \(job.recurrence.runsPerMonth.quantityText)"
      + " runs a month" + speedWords(placement.local?.speed, job)
  }

  /// `; 10 h on the A100 at 0.5 x its speed (measured, ...)`.
  func speedWords(_ speed: SpeedTable.Speed?, _ job: Job) -> String {
    guard let speed, let reference = job.work.reference,
      let words = speed.words(
        relativeTo: name(of: reference), ratio: speed.ratio.quantityText)
    else { return "" }
    return "; \(Hours(job.work.duration).count.quantityText) h at \(words)"
  }

  func origin(of field: JobFields, _ job: Job) -> CostInput.Origin {
    job.assumed.contains(field) ? .assumed : .given
  }

  /// `Mon 02:00`.
  static func hourOfWeek(_ hour: Int) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let clock = hour % 24
    return "\(days[hour / 24 % 7]) \(clock < 10 ? "0" : "")\(clock):00"
  }
}

extension Job {
  /// A service, whose hours follow its requests.
  var isServed: Bool { kind == .inference && recurrence == .continuous && gpus.count > 0 }
}
