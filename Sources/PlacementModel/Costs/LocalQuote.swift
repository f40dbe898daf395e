import Quantities

/// What a job would take and cost on one pool, whether or not there is room for it.
struct LocalQuote {
  var run: LocalRun
  var power: LocalPower
  var data: DataMovement

  /// `pool` is nil for a job without GPUs; `split` is given for a service that is spread, else the
  /// job has all the GPUs it needs; `inbound` is what earlier jobs hand over.
  init(
    of job: Job, on pool: Int?, split: ServiceSplit? = nil, inbound: [Handover] = [],
    in place: PlacementCase
  ) {
    let speed = place.speed(of: job, on: pool.map { place.lab.pools[$0].model })
    let isContinuous = job.recurrence == .continuous
    let hours =
      isContinuous
      ? Hours(BillingMonth.duration) : Hours(job.work.duration) * (1 / speed.ratio)
    let atPeak = job.gpusAtPeak(speed: speed.ratio)
    let split =
      split
      ?? (job.isService ? ServiceSplit(of: job, room: atPeak, speed: speed.ratio) : nil)
    let count = split?.localGPUs ?? job.gpus.count
    // GPUs that serve only the peak are busy only then.
    let hoursPerMonth =
      split.map { Hours($0.localHours.count / Double(max(1, count))) }
      ?? hours * job.recurrence.runsPerMonth
    data = DataMovement(toLabFor: job, inbound: inbound)
    run = LocalRun(
      pool: pool, gpus: count, share: job.gpus.share, hours: hours,
      turnaround: Turnaround(
        transfer: data.hours(over: place.lab.uplink), startUp: .zero, run: hours),
      gpuHoursPerMonth: DeviceHours(
        devices: Double(count) * job.gpus.share.fraction, for: hoursPerMonth),
      speed: speed)
    let busyByHour = split?.localByHour ?? []
    let when =
      busyByHour.isEmpty
      ? place.runHours(of: job, running: hours, transfer: run.turnaround.transfer)
      : place.serviceHours(busyByHour)
    power = LocalPower(
      gpus: count, share: job.gpus.share, board: pool.flatMap { place.lab.pools[$0].boardPower },
      load: place.lab.load, host: place.lab.hostPowerPerGPU,
      powerUsageEffectiveness: place.lab.powerUsageEffectiveness, hours: hours,
      hoursPerMonth: hoursPerMonth, tariff: place.lab.tariff, bands: when.bands,
      startHour: when.startHour)
  }

  /// The lines of the bill; the month's amounts are priced from the month's quantities.
  ///
  /// `egress` is what has left each provider before, in the same month.
  func cost(
    of job: Job, in place: PlacementCase, after egress: EgressSoFar = EgressSoFar()
  ) throws(QuantityError) -> JobCost {
    var lines = [try power.line(isContinuous: job.recurrence == .continuous)]
    if place.basis == .amortised, let pool = run.pool {
      lines.append(
        try Ownership(of: pool, in: place).line(
          for: run.gpuHoursPerMonth, runs: job.recurrence.runRatio))
    }
    try data.addLines(to: &lines, of: job, in: place, after: egress)
    return try JobCost(lines: lines)
  }
}
