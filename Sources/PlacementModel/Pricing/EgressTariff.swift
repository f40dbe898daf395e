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
  /// Whether the first tier is what the provider lets go free of charge once a month, over all its
  /// tariffs together.
  public var sharesFirstTier: Bool
  public var provenance: Provenance

  public init(tiers: [Tier], sharesFirstTier: Bool = false, provenance: Provenance) {
    self.tiers = tiers
    self.sharesFirstTier = sharesFirstTier
    self.provenance = provenance
  }

  /// What the provider lets go free of charge once a month over all its tariffs; nil if nothing.
  public var allowance: ByteCount? { sharesFirstTier ? tiers.first?.upTo : nil }

  /// A part of a month's volume that falls into one tier.
  public struct Slice: Hashable, Sendable {
    public var volume: ByteCount
    public var price: DataPrice

    /// Rounded once to the micro-dollar.
    ///
    /// - Throws: ``QuantityError/overflow`` if it does not fit.
    public var cost: Money { get throws(QuantityError) { try price.cost(of: volume) } }
  }

  /// The parts of a volume, tier by tier, in a month in which `before` has left already.
  ///
  /// - Parameters:
  ///   - volume: What leaves.
  ///   - before: What has left under this tariff already.
  ///   - elsewhere: How much of the provider's ``allowance`` its other tariffs have in the month.  What
  ///     is paid for begins so much earlier; paid tiers are as wide as ever.
  /// - Returns: Parts that add up to the volume, none of them empty; volume beyond the last bounded
  ///   tier of a tariff without an open one has the last price.
  /// - Throws: ``QuantityError/overflow`` if the month's volume does not fit.
  /// - Complexity: O(tiers).
  public func slices(
    of volume: ByteCount, after before: ByteCount = .zero,
    freeElsewhere elsewhere: ByteCount = .zero
  ) throws(QuantityError) -> [Slice] {
    let all = try before + volume
    if elsewhere > .zero, let allowance {
      let free = elsewhere < allowance ? try allowance - elsewhere : .zero
      let lost = try allowance - free
      guard all > free else { return try slices(of: volume, after: before) }
      // Beyond what is free here the tariff goes on where it would beyond the whole allowance.
      guard before < free else { return try slices(of: volume, after: before + lost) }
      return try slices(of: free - before, after: before)
        + slices(of: all - free, after: free + lost)
    }
    var slices: [Slice] = []
    var reached = before
    for (index, tier) in tiers.enumerated() where all > reached {
      let isLast = index == tiers.count - 1
      let end = isLast ? all : min(all, tier.upTo ?? all)
      guard end > reached else { continue }
      slices.append(Slice(volume: try end - reached, price: tier.price))
      reached = end
    }
    return slices
  }

  /// What a volume costs in a month in which nothing else leaves.
  ///
  /// - Returns: The sum over tiers, each rounded once; volume beyond the last bounded tier of a
  ///   tariff without an open one has the last price.
  /// - Throws: ``QuantityError/overflow`` if the charge does not fit.
  /// - Complexity: O(tiers).
  public func cost(of volume: ByteCount) throws(QuantityError) -> Money {
    var sum = Money.zero
    for slice in try slices(of: volume) { sum = try sum + slice.cost }
    return sum
  }
}
