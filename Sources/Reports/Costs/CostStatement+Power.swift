import PlacementModel
import Quantities

// Power: what a job costs at home, whoever owns the machines.

extension PlanWords {
  /// One entry for each price that the job's hours fall on.
  func energyEntries(_ power: LocalPower, _ placement: Placement, _ job: Job) -> [CostEntry] {
    let inputs = powerInputs(power, placement, job)
    let hours = localHours(power, placement, job)
    let formula =
      power.gpus == 0
      ? "kWh = host power / 1000 x PUE x hours a month"
      : "kWh = GPUs x share x (board power x load + host power) / 1000 x PUE x hours a month"
    return power.bands.map { band in
      let energy = power.energy(in: band)
      return CostEntry(
        component: "power", payee: .utility, paidTo: "electricity",
        quantity: energy?.kilowattHours, unit: "kWh", price: .exact(band.price.perKilowattHour),
        amount: energy.flatMap { try? band.price.cost(of: $0) }, formula: formula,
        inputs: inputs + hours + timing(of: band, power, job) + [electricity(band.price)])
    }
  }

  /// The hours that a price of electricity has, and when they begin.
  private func timing(of band: EnergyBand, _ power: LocalPower, _ job: Job) -> [CostInput] {
    var hours: [CostInput] = []
    if power.bands.count > 1 {
      hours.append(
        CostInput(
          "hours a month at this price", "\(band.hours.count.quantityText) h", .derived,
          source: "of all, those that the tariff has at this price"))
    }
    if let start = power.startHour {
      return hours + [
        CostInput(
          "begins", Self.hourOfWeek(start), .derived,
          source: "the cheapest start that the job leaves open")
      ]
    }
    if power.bands.count < 2 { return [] }
    return hours + [
      CostInput(
        "begins", "at any hour", job.isService ? .derived : .assumed,
        source: job.isService
          ? "as busy as the hours of the day are" : "spread over the hours of a week")
    ]
  }

  private func electricity(_ price: EnergyPrice) -> CostInput {
    let (lab, value) = (facts.lab, price.perKilowattHour.exactText)
    guard lab.assumed.contains(.tariff) else {
      return CostInput("price of a kWh", value, given: .lab("electricity"))
    }
    return CostInput("price of a kWh", value, lab.tariffProvenance, isAssumed: true)
  }

  /// Hours of a month in which the job is at work at home.
  private func localHours(
    _ power: LocalPower, _ placement: Placement, _ job: Job
  ) -> [CostInput] {
    let all = "\(power.hoursPerMonth.count.quantityText) h"
    if job.isService { return servedHours(power, placement, job) }
    guard let run = placement.local, job.recurrence != .continuous else {
      return [CostInput("hours a month", all, .derived, source: "it never stops: a month is 730 h")]
    }
    let gpu = run.pool.map { facts.lab.pools[$0].model }
    return hours(of: job, on: gpu, run.speed, "hours of a run") + [
      runs(of: job),
      CostInput("hours a month", all, .derived, source: "hours of a run x runs a month"),
    ]
  }

  /// Hours in which requests keep the GPUs of a service busy, level of demand by level.
  private func servedHours(
    _ power: LocalPower, _ placement: Placement, _ job: Job
  ) -> [CostInput] {
    let busy = DeviceHours(devices: Double(power.gpus), for: power.hoursPerMonth).count.quantityText
    let model = placement.local?.pool.map { facts.lab.pools[$0].model }
    return replica(of: job) + speed(of: job, on: model, placement.local?.speed)
      + levelsAtHome(of: job, placement, total: busy) + [
        CostInput("GPU-hours at home", busy, .derived, source: "the sum of these"),
        CostInput(
          "hours a month", "\(power.hoursPerMonth.count.quantityText) h", .derived,
          source: "GPU-hours at home / GPUs"),
      ]
  }

  private func powerInputs(
    _ power: LocalPower, _ placement: Placement, _ job: Job
  ) -> [CostInput] {
    let lab = facts.lab
    func ours(_ name: String, _ value: String, _ field: LabFields, _ key: String) -> CostInput {
      CostInput(name, value, given: .lab(key), unless: lab.assumed.contains(field))
    }
    let host = ours("host power", "\(power.host)", .hostPower, "host-power")
    let pue = ours("PUE", "\(power.powerUsageEffectiveness)", .powerUsageEffectiveness, "pue")
    guard power.gpus > 0 else { return [host, pue] }
    var inputs = [
      job.isService
        ? CostInput(
          "GPUs", "\(power.gpus)", .derived, source: "what the busiest hours need at home")
        : CostInput(
          "GPUs", "\(power.gpus)", of: job, .gpus, key: "gpus",
          assumed: "one, if nobody says")
    ]
    if power.share != .all {
      inputs.append(CostInput("share of each", "\(power.share)", given: .job("gpus")))
    }
    if let index = placement.local?.pool {
      let pool = facts.lab.pools[index]
      let board = power.board.map { "\($0)" } ?? "unknown"
      inputs.append(
        pool.assumed.contains(.power)
          ? CostInput("board power", board, facts.prices.gpus[pool.model].provenance)
          : CostInput("board power", board, given: .pool(index, "power")))
    }
    inputs.append(ours("load", "\(power.load)", .load, "load"))
    return inputs + [host, pue]
  }

  /// `Mon 02:00`.
  static func hourOfWeek(_ hour: Int) -> String {
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let clock = hour % 24
    return "\(days[hour / 24 % 7]) \(clock < 10 ? "0" : "")\(clock):00"
  }
}
