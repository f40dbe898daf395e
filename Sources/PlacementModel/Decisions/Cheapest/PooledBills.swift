import Quantities

// The search prices each job's bill by itself.  A plan's bills are settled together
// (`PlacementCase.settled`): what leaves a provider fills its tiers in turn, and jobs that reserve the
// same machine share it.  Where that can only cost more, the search's bound holds for what is paid
// too; where it can save, a weaker bound takes its place.

extension PlacementCase {
  /// What settling bills together can save; nil if nothing, so that a bound on bills by themselves
  /// holds for what is paid.
  var poolingOfBills: PoolingOfBills? {
    // In order: sums of floating point must not depend on that of a dictionary.
    let tariffs = prices.egress
      .filter { $0.value.firstFall < .infinity && moved(outOf: $0.key) > $0.value.firstFall }
      .sorted { $0.key < $1.key }
    let sharesReservations = cloud.options.contains(where: \.isReserved)
    guard !tariffs.isEmpty || sharesReservations else { return nil }
    return PoolingOfBills(fallingTariffs: tariffs, sharesReservations: sharesReservations)
  }

  /// More cannot leave a provider, or its region, in a month, whatever runs where: in bytes.
  private func moved(outOf key: String) -> Double {
    var sum = 0.0
    for index in jobs.indices { sum += moved(by: jobs[index], outOf: key) }
    return sum
  }

  fileprivate func moved(by job: Job, outOf key: String) -> Double {
    var perRun = Double(job.data.result.bytes)
    for dependency in job.dependencies { perRun += Double(dependency.data.bytes) }
    if case .cloud(let provider, let region) = job.data.location,
      prices.egressKey(of: provider, region: region) == key
    {
      perRun += Double(job.data.input.bytes)
    }
    return perRun * job.recurrence.runsPerMonth
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

/// Where bills that are settled together may come to less than the sum of bills by themselves.
struct PoolingOfBills {
  /// Tariffs out of which so much may be moved that a price falls.
  var fallingTariffs: [(key: String, value: EgressTariff)]
  var sharesReservations: Bool

  /// What every plan comes to at least when bills are settled together.
  ///
  /// At prices λ of the capacities no plan costs less than Σ of the least priced option of each job
  /// less λ · capacities (Geoffrion 1974); an option's cost and its use of the budget are at most the
  /// job's egress lower than its bill by itself.  Shared reservations have no such limit.
  func bound(
    _ plans: CheapestSearch, _ solution: CheapestSearch.Solution,
    searching search: inout OfferSearch
  ) -> Money {
    let place = plans.place
    let byJob = place.boundByJob(searching: &search)
    guard !sharesReservations else { return byJob }
    let budget = place.cloud.budget.map { Double($0.micros) } ?? .infinity
    let perBudget = 1 + (place.cloud.budget == nil ? 0 : solution.prices.last ?? 0)
    var sum = 0.0
    var size = 0.0
    for (index, job) in place.jobs.enumerated() {
      let saved = fallingTariffs.reduce(0.0) { sum, tariff in
        let dearest = tariff.value.tiers.map(\.price.perGigabyte.micros).max() ?? 0
        return sum + place.moved(by: job, outOf: tariff.key) / 1e9 * Double(dearest)
      }
      var least = plans.options(of: index).map { plans.price($0, solution.prices) }.min() ?? 0
      // What alone would overdraw the budget is no option, and with less egress might be one.
      least = min(least, perBudget * max(0, budget - saved))
      sum += least - perBudget * saved
      size += abs(least) + perBudget * saved
    }
    // Each missing job counts for something that no bill does.
    sum -= Double(plans.missing(solution.choices)) * Double(plans.limits.perMissing)
    for (capacity, price) in zip(plans.capacities, solution.prices) {
      sum -= Double(capacity) * price
      size += Double(capacity) * price
    }
    // Rounded down by far more than the arithmetic can be off.
    let safe = (sum - size * 1e-11 - 1).rounded(.down)
    return max(byJob, Money(micros: safe > 0 ? safe < 9e18 ? Int64(safe) : .max : 0))
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
