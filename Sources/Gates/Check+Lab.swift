import PlacementModel
import Quantities

extension Check {
  /// Pools that are used less than they should be.
  func idlePools(_ floor: Share) -> [Found] {
    facts.lab.pools.indices.compactMap { index in
      let used = plan.gpuHoursUsed[index]
      let all = facts.lab.pools[index].gpuHoursPerMonth
      guard used.count < all.count * floor.fraction else { return nil }
      return (.pool(index), .idle(used: used, of: all, floor: floor))
    }
  }

  /// Pools that pay for themselves later than `day`, or than their own end of life, or never.
  ///
  /// What a pool saves in a month is what its jobs would cost in a cloud, under no budget, less the
  /// power that they take at home: t = C / (k − l), model.md section 3.  A job that no cloud may or
  /// can take saves no rent that anybody knows.
  func latePayBacks(by day: CalendarDate?) -> [Found] {
    var inCloud = facts
    inCloud.cloud.budget = nil
    guard let rented = try? inCloud.plan(.cloudOnly) else { return [] }
    return facts.lab.pools.indices.compactMap { index in
      let pool = facts.lab.pools[index]
      guard let payBack = payBack(of: pool, at: index, rented), let bought = pool.bought,
        let limit = day ?? bought.endOfLife(pool.life)
      else { return nil }
      if let paid = payBack.day, paid.days(since: limit) <= 0 { return nil }
      return (.pool(index), .paysBackLate(payBack, by: limit))
    }
  }

  private func payBack(of pool: LocalPool, at index: Int, _ rented: Plan) -> PayBack? {
    guard let price = pool.pricePaid, let bought = pool.bought,
      let capital = try? price.scaled(by: Double(pool.count))
    else { return nil }
    var found = PayBack(
      day: nil, capital: capital, rentPerMonth: .zero, powerPerMonth: .zero, jobs: 0, priced: 0)
    for (job, placement) in plan.placements.enumerated()
    where placement.local?.pool == index && placement.place == .local {
      found.jobs += 1
      let home = MonthlyCost(placement.cost)
      let away = rented.placements[job]
      guard away.place == .cloud, let rent = away.cost.perMonth, !home.isPartial else { continue }
      found.priced += 1
      found.rentPerMonth = found.rentPerMonth.saturatingSum(rent)
      found.powerPerMonth = found.powerPerMonth.saturatingSum(home.power)
    }
    let months = BreakEven.months(
      capital: capital, rent: found.rentPerMonth, running: found.powerPerMonth)
    found.day = bought.later(byMonths: months)
    return found
  }
}

extension CalendarDate {
  /// The day some months later, to the day; nil where the calendar ends.
  func later(byMonths months: Double) -> CalendarDate? {
    guard months.isFinite, months < 1e5 else { return nil }
    let whole = Int(months)
    // A month without a day is its first.
    guard let start = try? CalendarDate(year: year, month: month, day: day ?? 1),
      let month = try? start.advanced(byMonths: whole)
    else { return nil }
    let days = Int(((months - Double(whole)) * Double(BillingMonth.hours) / 24).rounded(.up))
    return try? month.advanced(byDays: days)
  }

  func endOfLife(_ life: Duration?) -> CalendarDate? {
    guard let life else { return try? advanced(byMonths: Int(LabDefaults.lifeMonths)) }
    return try? advanced(byDays: Int(Hours(life).count / 24))
  }
}
