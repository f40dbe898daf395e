import Quantities

/// What the clouds can do for a job, given the budget that is left.
struct CloudFit {
  /// The cheapest offer and way of buying with room in the budget, if any.
  var best: (quote: CloudQuote, cost: JobCost)?
  /// Why none can.
  var obstacle: Obstacle?
}

extension OfferSearch {
  /// The cheapest way to run a job in a cloud.
  ///
  /// A known price always beats an unknown one, which is taken only where nothing is known.
  ///
  /// `left` is what is left of the month's budget, nil for no limit; `standby` is the cloud part of a
  /// hybrid service, in place of whole runs.
  ///
  /// - Complexity: O(offers worth pricing).
  mutating func cheapest(
    for job: Job, left: Money?, standby: Overflow? = nil, in place: PlacementCase
  ) -> CloudFit {
    let list = shortlist(for: job)
    var fit = CloudFit()
    var obstacles: [Obstacle] = list.obstacle.map { [$0] } ?? []
    for priced in list.candidates {
      if priced.option == .spot && !job.maySpot { continue }
      if priced.price == nil && priced.option != .onDemand { continue }
      var priced = priced
      var hours: DeviceHours?
      if let standby {
        let offer = place.prices.offers[priced.candidate.offer]
        let speed = priced.candidate.speed.ratio
        priced.candidate.nodes = standby.mostNodes(of: offer, speed: speed)
        hours = standby.nodeHours(of: offer, speed: speed)
      } else if let best = fit.best?.cost.perMonth,
        priced.floor(for: job) > best.dollars * (1 + 1e-9)
      {
        continue
      }
      let quote = CloudQuote(of: job, on: priced, standby: hours, in: place)
      guard quote.run.turnaroundHours.count.isFinite else { continue }
      if let late = place.deadlineObstacle(of: job, turnaround: quote.run.turnaroundHours) {
        obstacles.append(late)
        continue
      }
      guard let cost = try? quote.cost(of: job, in: place) else {
        obstacles.append(.outOfRange)
        continue
      }
      let isBetter =
        switch (cost.perMonth, fit.best.flatMap(\.cost.perMonth)) {
        case (let new?, let old?): new < old
        case (.some, nil): true
        case (nil, _): fit.best == nil
        }
      if isBetter { fit.best = (quote, cost) }
    }
    if let left, let needed = fit.best?.cost.paidToProviders, needed > left {
      fit.best = nil
      fit.obstacle = .budget(needed: needed, left: left)
    } else if fit.best == nil {
      fit.obstacle = Obstacle.nearest(of: obstacles) ?? .noOffer
    }
    return fit
  }
}
