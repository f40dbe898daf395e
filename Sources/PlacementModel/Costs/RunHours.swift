import Quantities

extension PlacementCase {
  /// The price of a kilowatt-hour over the hours in which a job would run, and when it should start.
  ///
  /// A run that recurs may begin at any hour of its period, a rare one at any hour of the week; the
  /// cheapest is taken.  Work without that freedom (continuous, or due sooner than its period) pays
  /// the average of the week.
  ///
  /// - Complexity: O(1) for a flat tariff, else O(hours of a week).
  func energyPrice(for job: Job, running hours: Hours) -> (price: EnergyPrice, startHour: Int?) {
    let tariff = lab.tariff
    if let flat = tariff.flatPrice { return (flat, nil) }
    let average = (price: tariff.average, startHour: Int?.none)
    guard let time = try? Duration.hours(hours.count), time > .zero,
      let period = freePeriod(of: job, running: hours)
    else { return average }
    let repeats = Weekday.hoursPerWeek / period
    var best: (cost: Money, start: Int)?
    for start in 0..<period {
      var sum = Money.zero
      for week in 0..<repeats {
        guard
          let cost = try? tariff.cost(
            of: Power(watts: 1_000), startingAtHourOfWeek: start + week * period, for: time),
          let total = try? sum + cost
        else { return average }
        sum = total
      }
      if best.map({ sum < $0.cost }) ?? true { best = (sum, start) }
    }
    guard let best,
      let price = try? best.cost.scaled(by: 1 / (hours.count * Double(repeats)))
    else { return average }
    return (EnergyPrice(perKilowattHour: price), best.start)
  }

  /// Hours within which a run may begin when it likes, a divisor of the week; nil if it may not.
  private func freePeriod(of job: Job, running hours: Hours) -> Int? {
    let week = Weekday.hoursPerWeek
    guard job.recurrence != .continuous else { return nil }
    let (runs, months) = job.recurrence.runRatio
    let between = Double(BillingMonth.hours) * Double(months) / Double(runs)
    let period = between >= Double(week) ? week : Int(between)
    guard period > 1, Double(period) == between || period == week, week % period == 0 else {
      return nil
    }
    if let deadline = job.deadline, deadline.hours < hours.count + Double(period) { return nil }
    return period
  }
}
