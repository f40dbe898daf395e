import PlacementModel
import Quantities

/// Seeded months of a lab without clouds, of every shape a calendar can meet.
struct RandomLab {
  private var random: RandomCase

  init(seed: UInt64) { random = RandomCase(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random.random)
  }

  /// A case, and the month it is for.
  mutating func month() throws -> (place: PlacementCase, month: PlanningMonth) {
    var lab = SmallCase.lab(gpus: 0)
    for _ in 0..<number(1...3) {
      var pool = LocalPool(
        model: random.one(of: [SmallCase.rtx4090, SmallCase.a100]), count: number(1...6),
        memory: SmallCase.gb(80), boardPower: random.chance(90) ? Power(watts: 400) : nil)
      if random.chance(25) { pool.keptFree = try Share(percent: Double(number(5...60))) }
      if random.chance(25) { pool.hoursPerMonth = Hours(Double(number(200...700))) }
      lab.pools.append(pool)
    }
    if random.chance(70) {
      var hourly: [EnergyPrice] = []
      for hour in 0..<168 {
        let cents = hour % 24 < 8 ? 15 : hour < 120 ? 35 : 25
        hourly.append(EnergyPrice(perKilowattHour: SmallCase.dollars(Double(cents) / 100)))
      }
      lab.tariff = try EnergyTariff(hourly: hourly)
    }
    let count = number(1...14)
    let jobs = try (0..<count).map { try job($0) }
    let month = PlanningMonth(
      firstDay: random.chance(50)
        ? try CalendarDate(year: 2026, month: 12, day: number(1...7)) : nil)
    let place = PlacementCase(
      lab: lab, cloud: CloudAccess(isAllowed: false), jobs: jobs, prices: SmallCase.prices([]))
    return (place, month)
  }

  private mutating func job(_ index: Int) throws -> Job {
    var job = SmallCase.job("job-\(index)", random.one(of: WorkloadKind.allCases))
    job.work.duration = .seconds(Int64(number(60...(random.chance(20) ? 400_000 : 40_000))))
    job.recurrence = random.one(of: [
      .once, .once, .daily, .weekly, .monthly, .every(hours: 6), .every(hours: 37),
      .runsPerMonth(numerator: 3, denominator: 1), .continuous,
    ])
    job.gpus = GPURequest(count: random.one(of: [0, 1, 1, 1, 2, 3, 4]))
    if random.chance(25) { job.gpus.share = try Share(random.one(of: [0.25, 0.5, 1.0 / 3, 0.7])) }
    if random.chance(25) {
      job.deadline = .seconds(Int64(job.work.duration.inSeconds) + Int64(number(0...200_000)))
    }
    if random.chance(15) {
      job.earliestStart = try CalendarDate(year: 2026, month: 12, day: number(1...31))
    }
    if random.chance(30) {
      let from = number(0...23) * 60
      job.window = WeeklyWindow([
        WeeklyWindow.Period(
          days: random.chance(50) ? Weekday.everyDay : Weekday.workdays, from: from,
          to: (from + number(60...1_000)) % 1_440)
      ])
    }
    job.priority = random.one(of: [0, 0, 0, 5, -3])
    job.isInterruptible = random.chance(60)
    if random.chance(50) { job.assumed.insert(.interruptible) } else { job.assumed = [] }
    if random.chance(60) {
      job.checkpointing = Checkpointing(
        interval: nil, cost: .seconds(Int64(number(0...300))),
        restart: .seconds(Int64(number(0...900))))
    }
    if index > 0, random.chance(35) {
      job.dependencies = [Dependency(job: number(0...(index - 1)), data: SmallCase.gb(1))]
    }
    if job.kind == .inference, random.chance(60) {
      job.serving = ServingDemand(
        average: RequestRate(perSecond: 40), peak: RequestRate(perSecond: Double(number(40...120))),
        peakTimePerDay: .seconds(Int64(number(1...8)) * 3_600))
    }
    if random.chance(15) {
      job.data = DataNeed(
        input: SmallCase.gb(Int64(number(1...500))), location: .cloud(provider: "x", region: nil))
    }
    return job
  }
}
