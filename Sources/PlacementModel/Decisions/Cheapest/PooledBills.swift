import Quantities

// The search prices each job's bill by itself.  A plan's bills are settled together
// (`PlacementCase.settled`): what leaves a provider fills its tiers in turn, and jobs that reserve the
// same machine share it.  Where that can only cost more, the search's bound holds for what is paid
// too; where it can save, a weaker bound takes its place.

extension PlacementCase {
  /// What settling bills together can save; nil if nothing, so that a bound on bills by themselves
  /// holds for what is paid.
  var poolingOfBills: PoolingOfBills? {
    let tariffs = tariffsInUse.filter { $0.most > $0.tariff.firstFall }
    guard !tariffs.isEmpty || sharesReservations else { return nil }
    var pooling = PoolingOfBills(sharesReservations: sharesReservations)
    for use in tariffs {
      let (apart, saved) = use.tariff.pooling(of: use.most)
      pooling.saved += saved
      if apart > 0 { pooling.share = min(pooling.share, 1 - saved / apart) }
    }
    return pooling
  }

  /// The tariffs that data may leave under, in the order of their names.
  var tariffsInUse: [TariffInUse] { tariffs(usedBy: jobs.indices) }

  /// The tariffs that data of some jobs may leave under, in the order of their names.
  ///
  /// - Complexity: O(jobs + tariffs).
  func tariffs(usedBy users: some Sequence<Int>) -> [TariffInUse] {
    var anywhere = 0.0
    var inputs: [String: Double] = [:]
    for index in users {
      let job = jobs[index]
      let runs = job.recurrence.runsPerMonth
      anywhere += Double(job.data.result.bytes) * runs
      for dependency in job.dependencies {
        // Each run of the earlier job hands its data over once.
        anywhere +=
          Double(dependency.data.bytes) * max(runs, jobs[dependency.job].recurrence.runsPerMonth)
      }
      if case .cloud(let provider, let region) = job.data.location {
        let key = prices.egressKey(of: provider, region: region)
        inputs[key, default: 0] += Double(job.data.input.bytes) * runs
      }
    }
    // In order: sums of floating point must not depend on that of a dictionary.
    return prices.egress.sorted { $0.key < $1.key }.map {
      TariffInUse(key: $0.key, tariff: $0.value, most: anywhere + (inputs[$0.key] ?? 0))
    }.filter { $0.most > 0 }
  }

  /// How many jobs may take data out of a cloud.
  var moversOfData: Int { jobs.count(where: \.paysForMoving) }

  /// What every plan comes to at least, however bills are shared: the least of each job by itself, of
  /// power and wear at home, of the hours of its work at listed prices, and of waiting.
  ///
  /// - Complexity: O(jobs · pools + shapes of job · offers).
  func boundByJob(searching search: inout OfferSearch) -> Money {
    var sum = Money.zero
    for job in jobs {
      // A service may be divided in many ways; nothing is claimed of it.
      guard job.allInCloud == nil else { continue }
      // A job that runs at an unknown price counts for this, whatever is known of its cost.
      var least = job.penalty(isRunning: true).micros
      for quote in homeQuotes(of: job) {
        guard let lines = try? quote.cost(of: job, in: self).lines else { continue }
        let own = lines.filter { $0.payee != .provider }.compactMap(\.perMonth?.micros)
        least = min(least, own.reduce(0, +))
      }
      if job.pin != .local {
        for priced in search.shortlist(for: job, isTied: true).candidates {
          let paid = prices.offers[priced.candidate.offer].paidHours
          least = min(least, priced.least(for: job, paid: paid))
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

/// A tariff, and more than what can leave under it in a month, whatever runs where, in bytes.
struct TariffInUse {
  var key: String
  var tariff: EgressTariff
  var most: Double

  /// Whether volumes that may leave have different prices.
  var isInTiers: Bool { tariff.tiers.count > 1 && tariff.hasTiers(upTo: most) }
}

/// Where bills that are settled together may come to less than the sum of bills by themselves.
struct PoolingOfBills {
  /// What egress priced in one set of tiers can cost less than by itself, in micro-dollars.
  var saved = 0.0
  /// What a bill comes to together at least, as a share of what it comes to by itself.
  var share = 1.0
  var sharesReservations: Bool

  /// What every plan comes to at least when bills are settled together.
  ///
  /// Bills by themselves come to at most `saved` more than together, and what they come to together is at
  /// least their `share`; of the two bounds the better counts.  Shared reservations have no such limit.
  ///
  /// - Parameters:
  ///   - plans: The search.
  ///   - solution: What it has found.
  ///   - known: What every plan comes to at least with bills by themselves.
  ///   - search: The search through offers.
  /// - Returns: The bound.
  func bound(
    _ plans: inout CheapestSearch, _ solution: CheapestSearch.Solution, known: Money,
    searching search: inout OfferSearch
  ) -> Money {
    let byJob = plans.place.boundByJob(searching: &search)
    guard !sharesReservations else { return byJob }
    let (apart, perBudget) = boundApart(&plans, solution, known: known)
    // A plan that keeps to the budget together may overdraw it as much by itself.
    let budget = plans.place.cloud.budget.map { Double($0.micros) } ?? 0
    let bySum = apart - perBudget * saved - saved
    let byShare = share > 0 ? (apart - perBudget * budget * (1 / share - 1)) * share : 0
    let safe = (max(bySum, byShare) * (1 - 1e-11) - 1).rounded(.down)
    return max(byJob, Money(micros: safe > 0 ? safe < 9e18 ? Int64(safe) : .max : 0))
  }

  /// What every plan comes to at least with bills by themselves, and how much less for each unit by
  /// which the budget may be overdrawn.
  ///
  /// At prices λ of the capacities that is Σ of the least price of each piece less λ · capacities
  /// (Geoffrion 1974).
  private func boundApart(
    _ plans: inout CheapestSearch, _ solution: CheapestSearch.Solution, known: Money
  ) -> (bound: Double, perBudget: Double) {
    // Lines are rounded one by one.
    let rounding = 8 * Double(plans.place.jobs.count)
    guard let budget = plans.place.cloud.budget else { return (Double(known.micros) - rounding, 0) }
    let perBudget = solution.prices.last ?? 0
    // What by itself would overdraw the budget was no option.
    let most = Double(budget.micros) * (1 + perBudget)
    var sum = -rounding
    var size = 0.0
    for least in plans.leastPrices(at: solution.prices) {
      sum += min(least, most)
      size += min(least, most)
    }
    for (capacity, price) in zip(plans.capacities, solution.prices) {
      sum -= Double(capacity) * price
      size += Double(capacity) * price
    }
    // Each missing job counts for something that no bill does.
    sum -= Double(plans.missing(solution.choices)) * Double(plans.limits.perMissing)
    // Rounded down by far more than the arithmetic can be off.
    return (sum - size * 1e-11, perBudget)
  }
}

extension PricedCandidate {
  /// Micro-dollars that the job's work takes here at least: nothing where the hours that are `paid` for
  /// hold it, and more than any plan takes where they do not or no price is known.
  fileprivate func least(for job: Job, paid: DeviceHours?) -> Int64 {
    let perNode =
      job.recurrence == .continuous
      ? Double(BillingMonth.hours)
      : job.work.duration.hours / candidate.speed.ratio * job.recurrence.runsPerMonth
    let hours = perNode * Double(candidate.nodes) * (1 - 1e-9)
    if option == .prepaid { return hours <= (paid ?? .zero).count ? 0 : .max }
    guard let price else { return .max }
    let charge = try? price.charge(forHours: hours)
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

  /// What a month's volume comes to in parts at most, and how much less together, in micro-dollars.
  ///
  /// With m(x) the highest price up to x, ∫ m is convex and so no less for the whole than for all its
  /// parts, none of which costs more than that; the whole costs ∫ p.  The share of the second in the
  /// first falls with the volume.
  fileprivate func pooling(of volume: Double) -> (apart: Double, saved: Double) {
    var (reached, highest) = (0.0, 0.0)
    var (apart, saved) = (0.0, 0.0)
    for (index, tier) in tiers.enumerated() {
      let isLast = index == tiers.count - 1
      let end = isLast ? volume : min(volume, tier.upTo.map { Double($0.bytes) } ?? volume)
      guard end > reached else { continue }
      let price = Double(tier.price.perGigabyte.micros)
      highest = max(highest, price)
      apart += highest * (end - reached) / 1e9
      saved += (highest - price) * (end - reached) / 1e9
      reached = end
    }
    return (apart, saved)
  }
}
