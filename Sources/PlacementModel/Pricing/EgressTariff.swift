public import Quantities

/// What a provider charges for data that leaves it, by tier of the month's volume.
public struct EgressTariff: Hashable, Sendable {
  public struct Tier: Hashable, Sendable {
    /// Volume of the month up to which this price holds; nil for the last tier.
    public var upTo: ByteCount?
    public var price: DataPrice

    public init(upTo: ByteCount?, price: DataPrice) {
      self.upTo = upTo
      self.price = price
    }
  }

  /// In order of volume; each tier prices only the part of the volume that falls into it.
  public var tiers: [Tier]
  public var provenance: Provenance

  public init(tiers: [Tier], provenance: Provenance) {
    self.tiers = tiers
    self.provenance = provenance
  }

  /// What a volume costs in a month in which nothing else leaves.
  ///
  /// - Returns: The sum over tiers, each rounded once; volume beyond the last bounded tier of a
  ///   tariff without an open one has the last price.
  /// - Throws: ``QuantityError/overflow`` if the charge does not fit.
  /// - Complexity: O(tiers).
  public func cost(of volume: ByteCount) throws(QuantityError) -> Money {
    var sum = Money.zero
    var reached = ByteCount.zero
    for (index, tier) in tiers.enumerated() where volume > reached {
      let isLast = index == tiers.count - 1
      let end = isLast ? volume : min(volume, tier.upTo ?? volume)
      guard end > reached else { continue }
      sum = try sum + tier.price.cost(of: try end - reached)
      reached = end
    }
    return sum
  }
}
