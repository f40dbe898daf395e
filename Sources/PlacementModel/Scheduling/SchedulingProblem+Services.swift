import Quantities

extension SchedulingInput {
  /// The hour of the day about which a peak is taken to lie when nobody says: the middle of the
  /// afternoon's and the morning's work.
  static let assumedMiddleOfPeak = 14 * 60

  /// The GPUs of a service: those it holds all month, and what it adds at some hours of each day.
  ///
  /// Source: D1 category 3, local up to capacity, as ``ServiceSplit`` counts its hours.
  mutating func addService(
    _ index: Int, _ run: LocalRun, from base: Int32, to resource: Schedule.Resource
  ) {
    guard let pool = run.pool, run.gpus > 0, base < SchedulingProblem.month else { return }
    let levels = serviceLevels(of: index, run)
    func demand(_ devices: Int, _ length: Int32, _ periods: Periods) -> SchedulingProblem.Demand {
      SchedulingProblem.Demand(
        job: index, resource: .pool(pool), devices: Int32(clamping: devices),
        share: Self.millionths(run.share), length: length, seconds: Int64(length) * 60,
        periods: periods, priority: .max)
    }
    let least = levels.map(\.gpus).min() ?? run.gpus
    if least > 0 {
      add(demand(least, SchedulingProblem.month - base, .once(from: base)), .always, resource)
    }
    for step in Set(levels.map(\.gpus)).sorted() where step > least {
      let below = levels.map(\.gpus).filter { $0 < step }.max() ?? least
      for stretch in stretches(of: levels, atLeast: step) {
        let length = Int32(stretch.count)
        let periods = Periods(
          from: base + Int32(stretch.lowerBound), every: (24 * 60, 1), width: length)
        guard periods.required > 0, base + Int32(stretch.upperBound) <= SchedulingProblem.month
        else { continue }
        add(demand(step - below, length, periods), .peak, resource)
      }
    }
  }

  /// GPUs at home along a day.
  private mutating func serviceLevels(
    of index: Int, _ run: LocalRun
  ) -> [(minutes: Range<Int>, gpus: Int)] {
    let job = place.jobs[index]
    let replica = max(1, job.gpus.count)
    let day = 24 * 60
    let gpus = DemandLevel.levels(of: job).map {
      min(
        run.gpus, replica * DemandLevel.replicas(for: $0.rate, of: job, speed: run.speed.ratio))
    }
    if let profile = job.serving?.profile, !profile.isEmpty, profile.count == gpus.count {
      return gpus.indices.map { ($0 * day / gpus.count..<($0 + 1) * day / gpus.count, gpus[$0]) }
    }
    guard gpus.count == 2, let peak = job.serving?.peakTimePerDay, gpus[1] > gpus[0] else {
      return [(0..<day, gpus.max() ?? run.gpus)]
    }
    let length = min(day, Int(Self.minutes(peak.inSeconds / 60)))
    let start = max(0, min(day - length, (Self.assumedMiddleOfPeak - length / 2) / 60 * 60))
    let busy = start..<(start + length)
    assumedPeaks[index] = busy
    return [(0..<start, gpus[0]), (busy, gpus[1]), (busy.upperBound..<day, gpus[0])]
      .filter { !$0.0.isEmpty }
  }

  /// The stretches of a day in which so many GPUs or more are needed.
  private func stretches(
    of levels: [(minutes: Range<Int>, gpus: Int)], atLeast gpus: Int
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for level in levels where level.gpus >= gpus {
      if let last = found.last, last.upperBound == level.minutes.lowerBound {
        found[found.count - 1] = last.lowerBound..<level.minutes.upperBound
      } else {
        found.append(level.minutes)
      }
    }
    return found
  }
}
