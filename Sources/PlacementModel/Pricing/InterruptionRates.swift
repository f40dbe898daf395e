import Quantities

/// How often spot machines are taken back.
public struct InterruptionRates: Hashable, Sendable {
  /// Interruptions per node-hour (λ), and where the figure comes from.
  public struct Rate: Hashable, Sendable {
    public var perNodeHour: Double
    public var provenance: Provenance
    /// Whether this is a stand-in because nothing is known of this machine.
    public var isAssumed: Bool

    public init(perNodeHour: Double, provenance: Provenance, isAssumed: Bool) {
      self.perNodeHour = perNodeHour
      self.provenance = provenance
      self.isAssumed = isAssumed
    }

    /// λ from the share of machines taken back in a period, as memoryless interruptions:
    /// share = 1 - exp(-λ·hours).
    ///
    /// - Parameters:
    ///   - share: Share of machines interrupted in the period, below 1.
    ///   - hours: Length of the period in hours, above 0.
    /// - Returns: λ, in interruptions per hour.
    public static func rate(share: Double, inHours hours: Double) -> Double {
      guard share > 0, hours > 0 else { return 0 }
      return -naturalLogarithm(1 - min(share, 0.999_999)) / hours
    }
  }

  /// What is known of one type of instance.
  public struct OfInstance: Hashable, Sendable {
    /// Over all regions, for those that are not listed.
    public var mean: Rate
    public var byRegion: [String: Rate]

    public init(mean: Rate, byRegion: [String: Rate] = [:]) {
      self.mean = mean
      self.byRegion = byRegion
    }
  }

  /// Rates known for types of instance, by provider and then by instance.
  public var byInstance: [String: [String: OfInstance]]
  /// Rates known for a whole provider.
  public var byProvider: [String: Rate]
  public var otherwise: Rate

  public init(
    byInstance: [String: [String: OfInstance]] = [:], byProvider: [String: Rate] = [:],
    otherwise: Rate
  ) {
    self.byInstance = byInstance
    self.byProvider = byProvider
    self.otherwise = otherwise
  }

  /// The most specific rate known for an offer.
  public func rate(for offer: Offer) -> Rate {
    if let known = byInstance[offer.provider]?[offer.instance] {
      return offer.region.flatMap { known.byRegion[$0] } ?? known.mean
    }
    return byProvider[offer.provider] ?? otherwise
  }
}
