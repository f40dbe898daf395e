import Quantities

/// When a run at home is taken to begin, and what electricity costs meanwhile.
struct RunHours {
  /// Hours of one run at each price; empty under a flat tariff.
  var bands: [EnergyBand] = []
  /// The hour of the week; nil if every hour is as good or the job leaves no choice.
  var startHour: Int?
}

extension PlacementCase {
  /// The hours in which a run at home pays least for its power.
  ///
  /// A run that recurs may begin at any hour of its period, a rare one at any hour of the week, one
  /// with an earliest start at any hour from then on, as far as its deadline leaves room; the first
  /// of the cheapest is taken.  A job's window leaves those from which the run is over before it
  /// closes; of a run that comes again before the week is over, those of its starts.  Work without a
  /// choice that is known (continuous, or due sooner than its period and handed in nobody knows when,
  /// or too long for its window) is spread over the week, or over the hours of its window.
  ///
  /// - Complexity: O(1) for a flat tariff, else O(hours of a week) for each hour it may begin at.
  func runHours(of job: Job, running hours: Hours, transfer: Hours) -> RunHours {
    let tariff = lab.tariff
    guard tariff.flatPrice == nil else { return RunHours() }
    guard let time = try? Duration.hours(hours.count), time > .zero,
      let starts = startHours(of: job, busy: hours + transfer)
    else { return RunHours(bands: spreadBands(of: job, for: hours)) }
    func repeats(of start: Int) -> [Int] {
      starts.repeats(of: start).filter { hour in
        job.window?.isOpen(atMinuteOfWeek: hour * 60, for: hours.count * 60) ?? true
      }
    }
    var best: (cost: Int128, runs: Int128, start: Int)?
    for start in starts.first..<(starts.first + starts.count) {
      var sum: Int128 = 0
      let starts = repeats(of: start)
      guard !starts.isEmpty else { continue }
      for again in starts {
        guard
          let cost = try? tariff.cost(
            of: Power(watts: 1_000), startingAtHourOfWeek: again, for: time)
        else { return RunHours(bands: spreadBands(of: job, for: hours)) }
        sum += Int128(cost.micros)
      }
      // By the mean of a run: on some days the window may be closed.
      let runs = Int128(starts.count)
      if best.map({ sum * $0.runs < $0.cost * runs }) ?? true { best = (sum, runs, start) }
    }
    guard let best else { return RunHours(bands: spreadBands(of: job, for: hours)) }
    let repeats = repeats(of: best.start)
    var counts: [EnergyPrice: Double] = [:]
    for again in repeats {
      for band in tariff.bands(startingAtHourOfWeek: again, for: hours) {
        counts[band.price, default: 0] += band.hours.count
      }
    }
    let bands = counts.sorted { $0.key < $1.key }.map {
      EnergyBand(price: $0.key, hours: Hours($0.value / Double(repeats.count)))
    }
    return RunHours(bands: bands, startHour: best.start % Weekday.hoursPerWeek)
  }

  /// The hours of a service whose demand follows the day: each hour of the day as it is busy at home,
  /// on every day of the week; they add up to a month.
  func serviceHours(_ busyByHour: [Int]) -> RunHours {
    let tariff = lab.tariff
    let all = Double(busyByHour.reduce(0, +) * 7)
    guard tariff.flatPrice == nil, all > 0 else {
      return RunHours(bands: tariff.averageBands(for: Hours(BillingMonth.duration)))
    }
    var counts: [EnergyPrice: Int] = [:]
    for hour in 0..<Weekday.hoursPerWeek {
      counts[tariff.price(atHourOfWeek: hour), default: 0] += busyByHour[hour % 24]
    }
    let month = Double(BillingMonth.hours)
    let bands = counts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map {
      EnergyBand(price: $0.key, hours: Hours(month * Double($0.value) / all))
    }
    return RunHours(bands: bands)
  }

  /// Hours of a run that may be at any time of the week, or of its job's window.
  private func spreadBands(of job: Job, for hours: Hours) -> [EnergyBand] {
    guard let window = job.window, !window.isAlways, job.recurrence != .continuous,
      hours > .zero
    else {
      return lab.tariff.averageBands(for: hours)
    }
    var minutes: [EnergyPrice: Int] = [:]
    for hour in 0..<Weekday.hoursPerWeek {
      minutes[lab.tariff.price(atHourOfWeek: hour), default: 0] += window.minutesOpen(inHour: hour)
    }
    let all = Double(minutes.values.reduce(0, +))
    return minutes.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map {
      EnergyBand(price: $0.key, hours: hours * (Double($0.value) / all))
    }
  }

  /// Hours of the week at which a run may begin; nil if they are not known, or there is no choice.
  private func startHours(of job: Job, busy: Hours) -> StartHours? {
    let week = Weekday.hoursPerWeek
    guard job.recurrence != .continuous else { return nil }
    let slack = job.deadline.map { $0.hours - busy.count }
    if job.recurrence == .once, let date = job.earliestStart {
      // Handed in when it may begin, at the latest; a deadline counts from there.
      let room = slack.map { Int(max(0, min($0.rounded(.down), Double(week - 1)))) } ?? (week - 1)
      return StartHours(first: date.weekday.firstHourOfWeek, count: room + 1, period: week)
    }
    let (runs, months) = job.recurrence.runRatio
    let between = Double(BillingMonth.hours) * Double(months) / Double(runs)
    let period = between >= Double(week) ? week : Int(between)
    guard period > 1, Double(period) == between || period == week, week % period == 0 else {
      return nil
    }
    if let slack, slack < Double(period) { return nil }
    return StartHours(first: 0, count: period, period: period)
  }
}

/// Hours of the week at which a run may begin, again after every period.
private struct StartHours {
  var first: Int
  var count: Int
  var period: Int

  /// The same start in each period of a week.
  func repeats(of start: Int) -> [Int] {
    (0..<(Weekday.hoursPerWeek / period)).map { start + $0 * period }
  }
}
