public import Quantities

/// The ways to serve a service, side by side: at home, in a cloud, and by someone else's interface.
public struct ServiceComparison: Hashable, Sendable {
  public enum Way: String, Hashable, Sendable {
    /// As the plan has it.
    case planned
    /// All of it at home.
    case atHome = "at-home"
    /// All of it on rented machines.
    case rented
    /// By an interface that charges by the token.
    case byToken = "by-token"
  }

  public struct Option: Hashable, Sendable {
    public var way: Way
    /// In a month; nil if unknown or if it cannot be.
    public var perMonth: Money?
    /// What stands against it; empty if nothing does.
    public var obstacles: [Obstacle]
  }

  /// Requests in a month; nil if nobody says how many.
  public var requestsPerMonth: Double?
  /// Tokens of an average request; nil if nobody says.
  public var tokens: TokenCount?
  /// The plan's own way first.
  public var options: [Option]

  /// What a million requests cost; nil if their number or the cost is not known.
  public func perMillionRequests(_ option: Option) -> Money? {
    guard let requestsPerMonth, requestsPerMonth > 0 else { return nil }
    return try? option.perMonth?.scaled(by: 1e6 / requestsPerMonth)
  }

  /// What a million tokens cost, those of requests and answers alike; nil if not known.
  public func perMillionTokens(_ option: Option) -> Money? {
    guard let requestsPerMonth, let tokens, requestsPerMonth * tokens.total > 0 else { return nil }
    return try? option.perMonth?.scaled(by: 1e6 / (requestsPerMonth * tokens.total))
  }
}

extension PlacementCase {
  /// The ways to serve job number `index` of a plan of this case; nil if it is no service that runs.
  ///
  /// An interface by the token is shown, never chosen: whether its models will do is for people to
  /// say.  Data that may not leave, or not to its place, stands against it.
  ///
  /// - Complexity: O(pools + offers).
  public func serviceComparison(of index: Int, in plan: Plan) -> ServiceComparison? {
    let job = jobs[index]
    let placement = plan.placements[index]
    guard job.isService, placement.local != nil || placement.cloud != nil else { return nil }
    let tokens = job.serving?.tokens ?? job.serving?.trace?.tokens
    let requests = job.serving?.requestsPerMonth
    var options = [
      ServiceComparison.Option(
        way: .planned, perMonth: placement.cost.perMonth, obstacles: [])
    ]
    if placement.place != .local { options.append(servedAtHome(job, placement, plan)) }
    if placement.place != .cloud { options.append(rented(job)) }
    if let price = job.serving?.tokenPrice {
      var cost: Money?
      if let requests, let tokens { cost = try? price.cost(of: requests, tokens) }
      options.append(
        ServiceComparison.Option(
          way: .byToken, perMonth: cost, obstacles: obstacles(of: job, price)))
    }
    return ServiceComparison(requestsPerMonth: requests, tokens: tokens, options: options)
  }

  private func servedAtHome(
    _ job: Job, _ placement: Placement, _ plan: Plan
  ) -> ServiceComparison.Option {
    // What the job itself holds counts as free for it.
    var left = zip(lab.pools, plan.gpuHoursUsed).map { $0.gpuHoursPerMonth - $1 }
    if let run = placement.local, let pool = run.pool {
      left[pool] = left[pool] + run.gpuHoursPerMonth
    }
    let fit = homeFit(of: job, left: left)
    let cost = fit.best.flatMap { try? $0.cost(of: job, in: self) }
    return ServiceComparison.Option(
      way: .atHome, perMonth: cost?.perMonth, obstacles: fit.best == nil ? [fit.nearest] : [])
  }

  private func rented(_ job: Job) -> ServiceComparison.Option {
    var search = OfferSearch(self)
    let fit = search.cheapest(for: job, standby: job.allInCloud, in: self)
    var obstacles = fit.best == nil ? [fit.obstacle ?? .noOffer] : []
    if job.pin == .local { obstacles.append(.pinned(.local)) }
    return ServiceComparison.Option(
      way: .rented, perMonth: fit.best?.cost.perMonth, obstacles: obstacles)
  }

  /// Why a job may not be answered by an interface: the rules for an offer of its provider, there.
  private func obstacles(of job: Job, _ price: TokenPrice) -> [Obstacle] {
    if !cloud.isAllowed { return [.cloudNotAllowed] }
    if job.pin == .local { return [.pinned(.local)] }
    let provider = price.provider ?? ""
    let stand = Offer(
      provider: provider, instance: "by the token", region: nil, place: price.place, gpu: nil,
      gpusPerNode: 0, memoryPerGPU: .zero, provenance: Provenance(source: "manifest", asOf: nil))
    return residencyObstacle(of: job, at: stand).map { [$0] } ?? []
  }
}

extension ServingDemand {
  /// Requests in a billing month; nil if no rate is given.
  public var requestsPerMonth: Double? {
    guard !profile.isEmpty || average != nil || peak != nil else { return nil }
    return DemandLevel.levels(of: self).reduce(0) { $0 + $1.rate.perSecond * $1.hours.count * 3600 }
  }
}
