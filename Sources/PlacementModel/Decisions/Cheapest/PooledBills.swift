import Quantities

// The search prices each job's bill by itself.  A plan's bills are settled together
// (`PlacementCase.settled`): what leaves a provider fills its tiers in turn, and jobs that reserve the
// same machine share it.  Where that can only cost more, the search's bound holds for what is paid
// too; where it can save, a weaker bound takes its place.

extension PlacementCase {
  /// Whether bills that are settled together may come to less than the sum of bills by themselves:
  /// reservations may be shared, or more may leave a cloud than its dearest tiers hold.
  var mayPoolBills: Bool {
    if cloud.options.contains(where: \.isReserved) { return true }
    let moved = mostMovedPerMonth
    return prices.egress.values.contains { moved > $0.firstFall }
  }

  /// At least so much may leave all clouds together in a month, whatever runs where, in bytes.
  private var mostMovedPerMonth: Double {
    jobs.reduce(0) { sum, job in
      let handedOver = job.dependencies.reduce(0.0) { $0 + Double($1.data.bytes) }
      let perRun = Double(job.data.input.bytes) + Double(job.data.result.bytes) + handedOver
      return sum + perRun * job.recurrence.runsPerMonth
    }
  }

  /// What every plan comes to at least, however bills are shared: the least of each job by itself, of
  /// power and wear at home, of the hours of its work at listed prices, and of waiting.
  ///
  /// - Complexity: O(jobs · pools + shapes of job · offers).
  func boundByJob(searching search: inout OfferSearch) -> Money {
    var sum = Money.zero
    for job in jobs {
      // A service may be divided in many ways; nothing is claimed of it.
      guard job.allInCloud == nil else { continue }
      var least = job.waitingPenalty.micros
      for quote in homeQuotes(of: job) {
        guard let lines = try? quote.cost(of: job, in: self).lines else { continue }
        let own = lines.filter { $0.payee != .provider }.compactMap(\.perMonth?.micros)
        least = min(least, own.reduce(0, +))
      }
      if job.pin != .local {
        for priced in search.shortlist(for: job, isTied: true).candidates {
          least = min(least, priced.least(for: job))
        }
      }
      sum = (try? sum + Money(micros: max(0, least))) ?? sum
    }
    return sum
  }

  private func homeQuotes(of job: Job) -> [LocalQuote] {
    guard job.gpus.count > 0 else { return [LocalQuote(of: job, on: nil, in: self)] }
    return lab.pools.indices.filter { poolObstacle(of: job, pool: $0) == nil }
      .map { LocalQuote(of: job, on: $0, in: self) }
  }
}

extension PricedCandidate {
  /// Micro-dollars that the job's work takes here at least; nothing where that is paid or unknown.
  fileprivate func least(for job: Job) -> Int64 {
    guard let price, option != .prepaid else { return 0 }
    let hours =
      job.recurrence == .continuous
      ? Double(BillingMonth.hours)
      : job.work.duration.hours / candidate.speed.ratio * job.recurrence.runsPerMonth
    let charge = try? price.charge(forHours: hours * Double(candidate.nodes) * (1 - 1e-9))
    return max(0, (charge?.micros ?? 0) - 1)
  }
}

extension EgressTariff {
  /// The volume, in bytes, up to which volumes that are priced together cannot cost less than by
  /// themselves, because prices only rise; infinite if they never fall.
  fileprivate var firstFall: Double {
    for (tier, next) in zip(tiers, tiers.dropFirst()) where next.price < tier.price {
      return tier.upTo.map { Double($0.bytes) } ?? .infinity
    }
    return .infinity
  }
}
