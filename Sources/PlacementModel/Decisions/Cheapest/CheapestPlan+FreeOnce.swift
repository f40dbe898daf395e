import Quantities

// The search lets what a provider lets go free of charge go free under each of its tariffs, so that its
// bound is too low for a plan that uses several.  Where nothing is free at all, a plan comes to more by
// what is free at most; so the bound of that month, less that, holds too, and is near where all of it is
// used.

extension CheapestPlan {
  /// Up to so many jobs are searched once more.
  private static let fewJobs = 2_000

  /// Searches once more with nothing free, where tariffs of one provider share in the plan what is.
  mutating func shareFreeEgress(
    of place: PlacementCase, effort: PlanningEffort?
  ) throws(QuantityError) {
    guard !isProvenOptimal, place.jobs.count <= Self.fewJobs,
      !place.placementLimits.contains(where: { $0.kind == .least })
    else { return }
    try keepToBudgetWithNothingFree(in: place, effort: effort)
    guard
      // Only the plan of settled bills knows of it.
      let sharing = plan?.sharingFreeEgress, !sharing.isEmpty
    else { return }
    let (dear, saved) = try place.withoutFreeEgress(of: sharing)
    var search = OfferSearch(dear)
    let found = try CheapestPlan(freeEverywhere: dear, effort: effort, &search)
    take(found, in: place)
    bind(by: max(bound(in: place), try found.bound(in: place) - saved), in: place)
  }
}

extension CheapestPlan {
  /// Searches where a budget is enough for what is paid with nothing free: what was found by the search may
  /// have been free twice, and more than there is to spend.
  private mutating func keepToBudgetWithNothingFree(
    in place: PlacementCase, effort: PlanningEffort?
  ) throws(QuantityError) {
    let providers = place.providersWithOneAllowance
    guard place.cloud.budget != nil, !providers.isEmpty else { return }
    var (dear, _) = try place.withoutFreeEgress(of: providers)
    dear.cloud.budget = place.cloud.budget
    var search = OfferSearch(dear)
    take(try CheapestPlan(freeEverywhere: dear, effort: effort, &search), in: place)
  }
}

extension Plan {
  /// Providers of which several tariffs share what they let go free of charge.
  fileprivate var sharingFreeEgress: Set<String> {
    var providers: Set<String> = []
    for placement in placements {
      for case .egress(let use) in placement.cost.lines.map(\.meter)
      where use.freeElsewhere > .zero { providers.insert(use.provider) }
    }
    return providers
  }
}

extension PlacementCase {
  /// Providers that let go free once what may leave under several of their tariffs.
  fileprivate var providersWithOneAllowance: Set<String> {
    var tariffs: [String: Int] = [:]
    for use in tariffsInUse where use.tariff.allowance != nil {
      tariffs[String(use.key.prefix { $0 != "/" }), default: 0] += 1
    }
    return Set(tariffs.filter { $0.value > 1 }.keys)
  }

  /// The case with nothing free that some providers let go once, and what that makes any plan dearer at
  /// most.
  fileprivate func withoutFreeEgress(
    of providers: Set<String>
  ) throws(QuantityError) -> (dear: PlacementCase, saved: Money) {
    var dear = self
    // Lines of bills are rounded one by one.
    var saved = Money(micros: Int64(8 * jobs.count))
    for provider in providers {
      var (most, dearest) = (ByteCount.zero, DataPrice.zero)
      for (key, tariff) in prices.egress where key == provider || key.hasPrefix("\(provider)/") {
        guard let allowance = tariff.allowance else { continue }
        most = max(most, allowance)
        dearest = max(dearest, tariff.tiers.map(\.price).max() ?? .zero)
        dear.prices.egress[key] = try tariff.withoutAllowance()
      }
      saved = try saved + dearest.cost(of: most)
    }
    if let budget = cloud.budget { dear.cloud.budget = try budget + saved }
    return (dear, saved)
  }
}

extension EgressTariff {
  /// The same with nothing free: what is paid for begins with the first byte.
  fileprivate func withoutAllowance() throws(QuantityError) -> EgressTariff {
    guard let allowance else { return self }
    var paid: [Tier] = []
    for tier in tiers.dropFirst() {
      var end: ByteCount?
      if let upTo = tier.upTo { end = try upTo - allowance }
      paid.append(Tier(upTo: end, price: tier.price))
    }
    return EgressTariff(tiers: paid, provenance: provenance)
  }
}
