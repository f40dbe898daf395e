import Quantities

/// What the clouds can do for a job.
struct CloudFit {
  /// The cheapest offer and way of buying, if any.
  var best: (quote: CloudQuote, cost: JobCost)?
  /// Why none can.
  var obstacle: Obstacle?

  /// The same with so much of the month's budget left; nil is no limit.
  func within(_ left: Money?) -> CloudFit {
    guard let left, let needed = best?.cost.paidToProviders, needed > left else { return self }
    return CloudFit(obstacle: .budget(needed: needed, left: left))
  }
}

extension OfferSearch {
  /// The cheapest way to run a job in a cloud.
  ///
  /// A known price always beats an unknown one, which is taken only where nothing is known.
  ///
  /// `standby` is the cloud part of a hybrid service, in place of whole runs; `inbound` is what
  /// earlier jobs hand over, and `company` says which regions will do; `paid` is what is left of hours
  /// that are paid for, by offer, of which a job takes all it needs or none; `egress` is what has left
  /// each provider before.
  ///
  /// - Complexity: O(offers worth pricing).
  mutating func cheapest(
    for job: Job, standby: Overflow? = nil, inbound: [Handover] = [],
    beside company: Company = Company(), paid: [Int: DeviceHours] = [:],
    after egress: EgressSoFar = EgressSoFar(), in place: PlacementCase
  ) -> CloudFit {
    let isTied = !inbound.isEmpty || job.data.location != .lab || !company.isEmpty
    let list = shortlist(for: job, isTied: isTied)
    var fit = CloudFit()
    var obstacles: [Obstacle] = list.obstacle.map { [$0] } ?? []
    for priced in list.candidates {
      let best = fit.best?.cost.perMonth
      // Candidates come in order of what their work costs; of work that never stops, the hours are
      // the same on all and only their price counts.
      if standby == nil, job.recurrence != .continuous,
        priced.isDearer(than: best, for: job, standby: nil)
      {
        break
      }
      if priced.option == .prepaid, paid[priced.candidate.offer] == nil { continue }
      if !company.isEmpty,
        let obstacle = company.obstacle(at: Site(place.prices.offers[priced.candidate.offer]))
      {
        obstacles.append(obstacle)
        continue
      }
      switch quote(
        job, on: priced, standby: standby, inbound: inbound, after: egress, below: best, in: place)
      {
      case .success(let found):
        if priced.option == .prepaid, let left = paid[priced.candidate.offer],
          found.quote.run.nodeHoursPerMonth > left
        {
          continue
        }
        if found.cost.isBetter(than: fit.best?.cost) { fit.best = found }
      case .failure(let mismatch): mismatch.obstacle.map { obstacles.append($0) }
      }
    }
    if fit.best == nil {
      fit.obstacle = Obstacle.nearest(of: obstacles) ?? .noOffer
    }
    return fit
  }

  /// The cheapest ways to run a job in each region; of two in a region both stay if the dearer one
  /// is sooner done and there is a deadline.
  ///
  /// - Complexity: O(offers worth pricing).
  mutating func cheapestByRegion(
    for job: Job, standby: Overflow?, in place: PlacementCase
  ) -> [(quote: CloudQuote, cost: JobCost)] {
    var best: [Site: [(quote: CloudQuote, cost: JobCost)]] = [:]
    var order: [Site] = []
    for priced in shortlist(for: job, isTied: true).candidates where priced.option != .prepaid {
      guard
        case .success(let found) = quote(
          job, on: priced, standby: standby, inbound: [], below: nil, in: place)
      else { continue }
      let site = Site(place.prices.offers[priced.candidate.offer])
      if best[site] == nil { order.append(site) }
      func beats(
        _ a: (quote: CloudQuote, cost: JobCost), _ b: (quote: CloudQuote, cost: JobCost)
      ) -> Bool {
        let isAsSoon =
          job.deadline == nil || a.quote.run.turnaroundHours <= b.quote.run.turnaroundHours
        return isAsSoon && !b.cost.isBetter(than: a.cost)
      }
      let known = best[site] ?? []
      if known.contains(where: { beats($0, found) }) { continue }
      best[site] = known.filter { !beats(found, $0) } + [found]
    }
    return order.flatMap { best[$0] ?? [] }
  }

  /// What a job takes and costs on each machine whose hours are paid for.
  mutating func prepaid(
    for job: Job, in place: PlacementCase
  ) -> [(quote: CloudQuote, cost: JobCost)] {
    guard hasPaidHours else { return [] }
    return shortlist(for: job, isTied: false).candidates.compactMap { priced in
      guard priced.option == .prepaid,
        case .success(let found) = quote(
          job, on: priced, standby: job.allInCloud, inbound: [], below: nil, in: place)
      else { return nil }
      return found
    }
  }

  /// What a job takes and costs on one candidate, or why it cannot be taken; one that cannot cost
  /// less than `best` is passed over.
  private func quote(
    _ job: Job, on priced: PricedCandidate, standby: Overflow?, inbound: [Handover],
    after egress: EgressSoFar = EgressSoFar(), below best: Money?, in place: PlacementCase
  ) -> Result<(quote: CloudQuote, cost: JobCost), Unquotable> {
    if priced.option == .spot && !job.maySpot { return .failure(Unquotable()) }
    if priced.price == nil && priced.option != .onDemand { return .failure(Unquotable()) }
    let standby = standby?.standby(
      on: place.prices.offers[priced.candidate.offer], speed: priced.candidate.speed.ratio)
    if priced.isDearer(than: best, for: job, standby: standby) { return .failure(Unquotable()) }
    let quote = CloudQuote(of: job, on: priced, standby: standby, inbound: inbound, in: place)
    guard quote.run.turnaroundHours.count.isFinite else { return .failure(Unquotable()) }
    if let late = place.deadlineObstacle(of: job, turnaround: quote.run.turnaroundHours) {
      return .failure(Unquotable(obstacle: late))
    }
    guard let cost = try? quote.cost(of: job, in: place, after: egress) else {
      return .failure(Unquotable(obstacle: .outOfRange))
    }
    return .success((quote, cost))
  }
}

/// Why a candidate has no quote; nil where there is nothing to tell.
private struct Unquotable: Error {
  var obstacle: Obstacle?
}

extension JobCost {
  /// Whether it is less; a known cost is always less than an unknown one.
  func isBetter(than other: JobCost?) -> Bool {
    switch (perMonth, other?.perMonth) {
    case (let new?, let old?): new < old
    case (.some, nil): true
    case (nil, _): other == nil
    }
  }
}
