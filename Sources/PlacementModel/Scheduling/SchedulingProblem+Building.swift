import Quantities

/// A plan as what a calendar must do, and the way back to its jobs.
struct SchedulingInput {
  var problem: SchedulingProblem
  /// What of its job each demand is.
  var parts: [Schedule.Part] = []
  var resources: [Schedule.Resource] = []
  /// Services whose peak was taken to be at some minutes of the day.
  var assumedPeaks: [Int: Range<Int>] = [:]

  let place: PlacementCase
  private let plan: Plan
  private let month: PlanningMonth
  private var windows: [WeeklyWindow: Int] = [:]

  init(_ place: PlacementCase, _ plan: Plan, in month: PlanningMonth) {
    self.place = place
    self.plan = plan
    self.month = month
    problem = SchedulingProblem(
      supplies: place.lab.pools.map(SchedulingProblem.Supply.init), demands: [],
      prices: place.lab.tariff.flatPrice == nil ? PriceCurve(place.lab.tariff, in: month) : nil)
    let linked = linkedJobs
    var demandOfJob = [Int?](repeating: nil, count: place.jobs.count)
    for index in place.jobs.indices {
      let placement = plan.placements[index]
      let first = problem.demands.count
      if let run = placement.local {
        add(index, run)
      } else if let run = placement.cloud, linked.contains(index) {
        add(index, run)
      }
      let isThere = problem.demands.count > first && problem.demands[first].periods.count > 0
      demandOfJob[index] = isThere ? first : nil
    }
    for index in problem.demands.indices where parts[index] == .run {
      problem.demands[index].inputs = inputs(of: problem.demands[index].job, demandOfJob)
    }
  }

  /// Jobs at either end of a dependency.
  private var linkedJobs: Set<Int> {
    var linked: Set<Int> = []
    for (index, job) in place.jobs.enumerated() where !job.dependencies.isEmpty {
      linked.insert(index)
      for dependency in job.dependencies { linked.insert(dependency.job) }
    }
    return linked
  }

  /// What never stops neither waits for a run nor lets one wait.
  private func inputs(of job: Int, _ demandOfJob: [Int?]) -> [SchedulingProblem.Input] {
    guard place.jobs[job].recurrence != .continuous else { return [] }
    return place.jobs[job].dependencies.compactMap { dependency in
      guard place.jobs.indices.contains(dependency.job), dependency.job != job,
        place.jobs[dependency.job].recurrence != .continuous
      else { return nil }
      let isApart =
        (plan.placements[dependency.job].local == nil) != (plan.placements[job].local == nil)
      let time = Double(dependency.data.bytes) * 8 / place.lab.uplink.bitsPerSecond / 60
      return SchedulingProblem.Input(
        demand: demandOfJob[dependency.job], job: dependency.job,
        handOver: isApart ? Self.minutes(time) : 0)
    }
  }

  /// Whole minutes, rounded up; what is longer than ten months is as good as ten months.
  static func minutes(_ minutes: Double) -> Int32 {
    let most = Double(SchedulingProblem.month) * 10
    guard minutes > 0 else { return 0 }
    return minutes < most ? Int32((minutes - 1e-6).rounded(.up)) : Int32(most)
  }

  // MARK: Demands

  private mutating func add(_ index: Int, _ run: LocalRun) {
    let job = place.jobs[index]
    let base = firstMinute(of: job)
    let resource: Schedule.Resource = run.pool.map { .pool($0) } ?? .hosts
    if job.isService, run.pool != nil {
      addService(index, run, from: base, to: resource)
      return
    }
    let isContinuous = job.recurrence == .continuous
    let left = max(0, SchedulingProblem.month - base)
    let lead = DataMovement(toLabFor: job).hours(over: place.lab.uplink).count * 60
    let length = isContinuous ? max(1, left) : max(1, Self.minutes(run.hours.count * 60))
    add(
      SchedulingProblem.Demand(
        job: index, resource: run.pool.map { .pool($0) } ?? .unlimited,
        devices: Int32(clamping: run.gpus), share: Self.millionths(run.share), length: length,
        seconds: isContinuous ? Int64(left) * 60 : Self.seconds(run.hours),
        periods: isContinuous ? .once(from: base) : periods(of: job, from: base),
        lead: isContinuous ? 0 : Self.minutes(lead),
        deadline: job.deadline.map { Int32(clamping: Int64($0.inSeconds / 60)) },
        window: isContinuous ? 0 : window(of: job), splitting: job.splitting,
        priority: Int32(clamping: job.priority)),
      .run, resource)
  }

  private mutating func add(_ index: Int, _ run: CloudRun) {
    let job = place.jobs[index]
    guard job.recurrence != .continuous else { return }
    add(
      SchedulingProblem.Demand(
        job: index, resource: .unlimited, devices: 0,
        length: max(1, Self.minutes(run.turnaroundHours.count * 60)),
        seconds: Self.seconds(run.turnaroundHours),
        periods: periods(of: job, from: firstMinute(of: job)),
        deadline: job.deadline.map { Int32(clamping: Int64($0.inSeconds / 60)) },
        priority: Int32(clamping: job.priority)),
      .run, .cloud)
  }

  mutating func add(
    _ demand: SchedulingProblem.Demand, _ part: Schedule.Part, _ resource: Schedule.Resource
  ) {
    problem.demands.append(demand)
    parts.append(part)
    resources.append(resource)
  }

  /// The minute before which no run begins.
  private func firstMinute(of job: Job) -> Int32 {
    guard let date = job.earliestStart, let moment = month.moment(of: date) else { return 0 }
    return Int32(clamping: min(max(0, moment.minutes), MonthMinute.end.minutes))
  }

  private func periods(of job: Job, from base: Int32) -> Periods {
    switch job.recurrence {
    case .once, .continuous: return .once(from: base)
    case .runsPerMonth(let numerator, let denominator):
      let minutes = Int64(SchedulingProblem.month)
      let (product, overflow) = minutes.multipliedReportingOverflow(by: denominator)
      guard numerator > 0, denominator > 0, !overflow else { return .once(from: base) }
      return Periods(from: base, every: (product, numerator))
    }
  }

  private mutating func window(of job: Job) -> Int {
    guard let window = job.window, !window.isAlways else { return 0 }
    if let known = windows[window] { return known }
    let index = problem.windows.count
    problem.windows.append(window.stretches(in: month))
    windows[window] = index
    return index
  }

  static func millionths(_ share: Share) -> Int32 {
    max(1, Int32(share.fraction * Double(SchedulingProblem.wholeShare) + 1e-3))
  }

  private static func seconds(_ hours: Hours) -> Int64 {
    let most = Double(SchedulingProblem.month) * 600
    return Int64(max(0, min(most, hours.count * 3600 + 1e-6)))
  }
}

extension Job {
  /// What it costs to split a run, if the job says itself that it may be stopped, and saves its
  /// progress.
  fileprivate var splitting: SchedulingProblem.Splitting? {
    guard isInterruptible, !assumed.contains(.interruptible), let checkpointing else { return nil }
    return SchedulingProblem.Splitting(
      save: SchedulingInput.minutes(checkpointing.cost.inSeconds / 60),
      restart: SchedulingInput.minutes(checkpointing.restart.inSeconds / 60))
  }
}

extension SchedulingProblem.Supply {
  init(_ pool: LocalPool) {
    count = Int32(clamping: pool.count)
    let seconds = pool.gpuHoursPerMonth.count * 3600
    budget = Int64(seconds * Double(SchedulingProblem.wholeShare) * (1 + 1e-9))
  }
}

extension PriceCurve {
  init(_ tariff: EnergyTariff, in month: PlanningMonth) {
    self.init(
      hours: (0..<BillingMonth.hours).map {
        tariff.price(atHourOfWeek: month.firstHourOfWeek + $0).perKilowattHour.micros
      })
  }
}

extension WeeklyWindow {
  /// The stretches of a month in which it is open.
  func stretches(in month: PlanningMonth) -> [Range<Int32>] {
    var open: [Range<Int32>] = []
    let end = MonthMinute.end.minutes
    var week = -month.firstHourOfWeek * 60
    while week < end {
      for stretch in stretches {
        let start = max(0, week + stretch.lowerBound)
        let stop = min(end, week + stretch.upperBound)
        guard start < stop else { continue }
        if let last = open.last, last.upperBound == Int32(start) {
          open[open.count - 1] = last.lowerBound..<Int32(stop)
        } else {
          open.append(Int32(start)..<Int32(stop))
        }
      }
      week += Self.minutesPerWeek
    }
    return open
  }
}
