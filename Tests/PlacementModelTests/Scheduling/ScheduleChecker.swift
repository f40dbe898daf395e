import PlacementModel
import Quantities
import Testing

/// Holds a calendar against everything it promises, written out a second time from the jobs.
struct ScheduleChecker {
  let place: PlacementCase
  let plan: Plan
  let month: PlanningMonth
  let schedule: Schedule
  let label: String

  private static let minutes = 730 * 60

  func check() throws {
    try checkDevices()
    for pool in place.lab.pools.indices { try checkHours(of: pool) }
    var runs: [Int: [Int: [Schedule.Entry]]] = [:]
    for entry in schedule.entries where entry.part == .run {
      runs[entry.job, default: [:]][entry.run, default: []].append(entry)
    }
    for job in place.jobs.indices where plan.placements[job].local != nil {
      try checkCount(of: job, runs[job] ?? [:])
      for (number, pieces) in runs[job] ?? [:] {
        try check(job, number, pieces.sorted { $0.start < $1.start }, runs)
      }
    }
    try checkPower()
    for omission in schedule.omissions { try check(omission) }
  }

  // MARK: GPUs

  /// At no minute is more of a GPU in use than there is of it.
  private func checkDevices() throws {
    var changes: [[Int]: [(minute: Int, change: Double)]] = [:]
    for entry in schedule.entries {
      try #require(
        entry.start >= .start && entry.start < entry.end && entry.end <= .end, "\(label)")
      guard case .pool(let pool) = entry.resource else {
        try #require(entry.gpus.isEmpty, "\(label)")
        continue
      }
      let run = try #require(plan.placements[entry.job].local)
      try #require(run.pool == pool, "\(label)")
      try #require(Set(entry.gpus).count == entry.gpus.count, "\(label)")
      if entry.part == .run { try #require(entry.gpus.count == run.gpus, "\(label)") }
      for gpu in entry.gpus {
        try #require((1...place.lab.pools[pool].count).contains(gpu), "\(label)")
        changes[[pool, gpu], default: []] += [
          (entry.start.minutes, entry.share.fraction), (entry.end.minutes, -entry.share.fraction),
        ]
      }
    }
    for (gpu, changes) in changes {
      var use = 0.0
      for change in changes.sorted(by: { ($0.minute, $0.change) < ($1.minute, $1.change) }) {
        use += change.change
        try #require(use <= 1.00001, "\(label): GPU \(gpu) at minute \(change.minute)")
      }
    }
  }

  /// Runs take no more than the pool's hours, less what is kept free.
  private func checkHours(of pool: Int) throws {
    let used = schedule.entries.filter { $0.resource == .pool(pool) }.reduce(0.0) { sum, entry in
      let run = plan.placements[entry.job].local
      let isWhole = entry.part == .run && entry.pieces == 1
      let hours = isWhole ? min(run?.hours.count ?? 0, span(entry)) : span(entry)
      return sum + Double(entry.gpus.count) * entry.share.fraction * hours
    }
    let limit = place.lab.pools[pool].gpuHoursPerMonth.count
    try #require(used <= limit * 1.00001 + 0.01, "\(label): \(used) of \(limit) GPU-hours")
  }

  private func span(_ entry: Schedule.Entry) -> Double {
    Double(entry.end.minutes - entry.start.minutes) / 60
  }

  // MARK: Runs

  private func base(of job: Job) -> Int {
    guard let date = job.earliestStart, let first = month.firstDay else { return 0 }
    return min(max(0, date.days(since: first) * 1_440), Self.minutes)
  }

  /// Minutes of the period of a run, counted from 1.
  private func period(of job: Job, _ number: Int) -> Range<Int> {
    let base = base(of: job)
    let (runs, months) = job.recurrence.runRatio
    guard job.recurrence != .once, job.recurrence != .continuous else { return base..<Self.minutes }
    let length = Int64(Self.minutes) * months
    let start = base + Int(Int64(number - 1) * length / runs)
    return start..<max(start, min(Self.minutes, base + Int(Int64(number) * length / runs)))
  }

  /// Owed are the runs whose periods end in the month, and at least one of those that begin in it.
  private func checkCount(of index: Int, _ runs: [Int: [Schedule.Entry]]) throws {
    let job = place.jobs[index]
    guard plan.placements[index].local?.pool == nil || !isService(job) else { return }
    let tally = try #require(schedule.tallies[index], "\(label)")
    let left = Double(Self.minutes - base(of: job))
    let each = Double(Self.minutes) / job.recurrence.runsPerMonth
    let whole =
      job.recurrence == .once || job.recurrence == .continuous ? 1 : Int(left / each + 1e-9)
    let owed = left > 0 ? max(1, whole) : 0
    // What waits for a run makes it owed as well.
    try #require(
      tally.owed + tally.closed >= owed && tally.owed <= owed + 1, "\(label), \(job.name)")
    let missing = schedule.omissions.count { $0.job == index }
    try #require(tally.placed == runs.count, "\(label), \(job.name)")
    try #require(runs.count + missing >= tally.owed, "\(label), \(job.name)")
    for number in 1..<(owed + 1) where period(of: job, number).contains(where: { isOpen(job, $0) })
    {
      let isOmitted = schedule.omissions.contains { $0.job == index && $0.run == number }
      try #require((runs[number] != nil) != isOmitted, "\(label), \(job.name), run \(number)")
    }
  }

  private func isService(_ job: Job) -> Bool {
    job.kind == .inference && job.recurrence == .continuous && job.gpus.count > 0
  }

  private func check(
    _ index: Int, _ number: Int, _ pieces: [Schedule.Entry],
    _ runs: [Int: [Int: [Schedule.Entry]]]
  ) throws {
    let job = place.jobs[index]
    let label = "\(label), \(job.name), run \(number)"
    let run = try #require(plan.placements[index].local)
    let start = pieces[0].start.minutes
    let end = pieces[pieces.count - 1].end.minutes
    // Long enough, and in one piece unless the job itself says otherwise.
    let isContinuous = job.recurrence == .continuous
    let needed =
      isContinuous ? Self.minutes - base(of: job) : Int((run.hours.count * 60 - 1e-6).rounded(.up))
    let taken = pieces.reduce(0) { $0 + $1.end.minutes - $1.start.minutes }
    try #require(pieces.allSatisfy { $0.pieces == pieces.count }, "\(label)")
    if pieces.count == 1 {
      try #require(taken == needed, "\(label): \(taken) of \(needed) minutes")
    } else {
      let checkpointing = try #require(job.checkpointing, "\(label)")
      try #require(job.isInterruptible && !job.assumed.contains(.interruptible), "\(label)")
      let overhead = checkpointing.cost.inSeconds / 60 + checkpointing.restart.inSeconds / 60
      try #require(
        Double(taken) >= Double(needed) + overhead * Double(pieces.count - 1) - 0.01, "\(label)")
      for (one, next) in zip(pieces, pieces.dropFirst()) {
        try #require(one.end <= next.start, "\(label)")
        try #require(one.end.minutes - one.start.minutes >= 60, "\(label)")
      }
    }
    // In its period, after its inputs, in its window, and over in time.
    let period = period(of: job, number)
    try #require(period.lowerBound <= start && start < period.upperBound, "\(label)")
    // Over with the period, or with a night that is open across its end.
    let isAcross =
      pieces.count == 1 && period.upperBound < Self.minutes
      && (start..<end).allSatisfy { isOpen(job, $0) } && job.window != nil
    try #require(end <= period.upperBound || isAcross, "\(label)")
    var ready = period.lowerBound
    for dependency in job.dependencies where !isContinuous {
      let earlier = place.jobs[dependency.job]
      if earlier.recurrence == .continuous { continue }
      guard let producer = producerRun(of: job, number, earlier) else { continue }
      let there = try #require(runs[dependency.job]?[producer], "\(label) without its input")
      ready = max(ready, there.map(\.end.minutes).max() ?? 0)
    }
    if !isContinuous {
      for piece in pieces {
        for minute in [
          piece.start.minutes, (piece.start.minutes + piece.end.minutes) / 2, piece.end.minutes - 1,
        ] {
          try #require(isOpen(job, minute), "\(label): closed at \(minute)")
        }
      }
    }
    while ready < Self.minutes, !isOpen(job, ready), !isContinuous { ready += 1 }
    var lead = 0.0
    if case .cloud = job.data.location, !isContinuous {
      lead = Double(job.data.input.bytes) * 8 / place.lab.uplink.bitsPerSecond / 60
    }
    try #require(Double(start) >= Double(ready) + lead - 0.001, "\(label): begins too early")
    if let deadline = job.deadline {
      try #require(Double(end - ready) <= deadline.inSeconds / 60, "\(label): over too late")
    }
  }

  /// The run that a run waits for; nil for none.
  private func producerRun(of job: Job, _ number: Int, _ earlier: Job) -> Int? {
    if earlier.recurrence == .once { return 1 }
    let start = period(of: job, number).lowerBound
    var found = 1
    while period(of: earlier, found + 1).lowerBound <= start,
      period(of: earlier, found + 1).lowerBound < Self.minutes
    {
      found += 1
    }
    let isRarer = earlier.recurrence.runsPerMonth < job.recurrence.runsPerMonth
    guard isRarer, job.recurrence != .once else { return found }
    return found > 1 ? found - 1 : nil
  }

  private func isOpen(_ job: Job, _ minute: Int) -> Bool {
    guard let window = job.window else { return true }
    let minuteOfWeek = (month.firstHourOfWeek * 60 + minute) % 10_080
    return window.stretches.contains { $0.contains(minuteOfWeek) }
  }

  // MARK: Power, and what has no place

  /// Every entry's power at the price of each of its minutes, and their sum.
  private func checkPower() throws {
    var sum: Int64 = 0
    for entry in schedule.entries {
      guard let power = entry.power else { continue }
      sum += power.micros
      var dollars = 0.0
      for minute in entry.start.minutes..<entry.end.minutes {
        let hour = month.firstHourOfWeek + minute / 60
        dollars += place.lab.tariff.price(atHourOfWeek: hour).perKilowattHour.dollars / 60
      }
      guard case .pool(let pool) = entry.resource else { continue }
      let board = try #require(place.lab.pools[pool].boardPower)
      let kilowatts = board.watts * entry.share.fraction * Double(entry.gpus.count) / 1_000
      // A run is rounded up to whole minutes in the calendar, but draws power only while it runs.
      let minute = 0.35 / 60 * kilowatts
      try #require(power.dollars <= dollars * kilowatts + 1e-5, "\(label)")
      try #require(power.dollars >= dollars * kilowatts - minute - 1e-5, "\(label)")
    }
    try #require(schedule.power.micros == sum, "\(label)")
  }

  private func check(_ omission: Schedule.Omission) throws {
    let job = place.jobs[omission.job]
    switch omission.obstacle {
    case .inputMissing(let producer):
      try #require(job.dependencies.contains { $0.job == producer }, "\(label)")
    case .inputLate(let producer, let moment):
      try #require(job.dependencies.contains { $0.job == producer }, "\(label)")
      try #require(moment > .start, "\(label)")
    case .tooLong(let needed, let longest): try #require(needed > longest, "\(label)")
    case .count(let needed, let available): try #require(needed > available, "\(label)")
    case .poolHours(let needed, let left): try #require(needed > left, "\(label)")
    case .busy(let needed, let most): try #require(needed > most, "\(label)")
    }
  }
}
