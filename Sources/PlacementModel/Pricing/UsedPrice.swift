/// A price that a result rests on: whose it is, and where it comes from.
public struct UsedPrice: Hashable, Sendable {
  public var provider: String
  public var provenance: Provenance

  public init(provider: String, provenance: Provenance) {
    self.provider = provider
    self.provenance = provenance
  }
}

extension PlacementCase {
  /// The prices that a plan of this case rests on: one for each job that rents, but for hours that are
  /// paid for, in the order of jobs, then each price of moving or keeping data once.
  public func usedPrices(of plan: Plan) -> [UsedPrice] {
    var used = plan.placements.compactMap { rentPrice(of: $0) }
    var data = UsedDataPrices()
    for placement in plan.placements { data.add(placement, self) }
    used += data.prices
    return used
  }

  /// The prices that a placement rests on; none if nothing of it is rented.
  public func usedPrices(of placement: Placement) -> [UsedPrice] {
    var data = UsedDataPrices()
    data.add(placement, self)
    return (rentPrice(of: placement).map { [$0] } ?? []) + data.prices
  }

  private func rentPrice(of placement: Placement) -> UsedPrice? {
    placement.cloud.flatMap { run in
      // Hours that are paid for have no price that could grow old.
      if run.option == .prepaid { return nil }
      let offer = prices.offers[run.offer]
      return UsedPrice(provider: offer.provider, provenance: offer.provenance(run.option))
    }
  }
}

/// Prices of moving and keeping data, each place and kind of them once.
private struct UsedDataPrices {
  private(set) var prices: [UsedPrice] = []
  // Few, and mostly short strings: going through them is quicker than hashing one.
  private var seen: [Seen] = []

  private enum Kind { case egress, interRegion, storage }

  private struct Seen: Equatable {
    var kind: Kind
    var provider: String
    var region: String?
  }

  mutating func add(_ placement: Placement, _ place: PlacementCase) {
    for line in placement.cost.lines where line.payee == .provider {
      switch line.meter {
      case .egress(let use):
        guard isNew(.egress, use.provider, use.region) else { continue }
        let tariff = place.prices.egress(from: use.provider, region: use.region)
        note(use.provider, tariff?.provenance)
      case .interRegion(let moved):
        if isNew(.interRegion, moved.provider, moved.region) {
          note(moved.provider, moved.price?.provenance)
        }
      case .storage(let kept):
        if isNew(.storage, kept.provider, kept.region) {
          note(kept.provider, kept.price?.provenance)
        }
      case .energy, .ownership, .nodeHours: break
      }
    }
  }

  private mutating func isNew(
    _ kind: Kind, _ provider: String, _ region: String?
  ) -> Bool {
    let one = Seen(kind: kind, provider: provider, region: region)
    guard !seen.contains(one) else { return false }
    seen.append(one)
    return true
  }

  /// A price that is not known has no age.
  private mutating func note(_ provider: String, _ provenance: Provenance?) {
    guard let provenance else { return }
    prices.append(UsedPrice(provider: provider, provenance: provenance))
  }
}
