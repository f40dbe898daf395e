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

  /// What a rate is known for: a machine in one region, or in all of them.
  public struct Machine: Hashable, Sendable {
    public var provider: String
    public var instance: String
    /// nil for the mean of all regions.
    public var region: String?

    public init(provider: String, instance: String, region: String? = nil) {
      self.provider = provider
      self.instance = instance
      self.region = region
    }
  }

  /// Rates known for one machine.
  public var byMachine: [Machine: Rate]
  /// Rates known for a whole provider.
  public var byProvider: [String: Rate]
  public var otherwise: Rate

  public init(byMachine: [Machine: Rate], byProvider: [String: Rate], otherwise: Rate) {
    self.byMachine = byMachine
    self.byProvider = byProvider
    self.otherwise = otherwise
  }

  /// The rate of each of many offers.
  func rates(for offers: [Offer]) -> [Rate] {
    // Few providers publish rates of single machines, and only theirs need be looked for.
    let detailed = Set(byMachine.keys.lazy.map { $0.provider })
    return offers.map {
      detailed.contains($0.provider) ? rate(for: $0) : byProvider[$0.provider] ?? otherwise
    }
  }

  /// The most specific rate known for an offer.
  public func rate(for offer: Offer) -> Rate {
    var machine = Machine(
      provider: offer.provider, instance: offer.instance, region: offer.region)
    if let rate = byMachine[machine] { return rate }
    machine.region = nil
    return byMachine[machine] ?? byProvider[offer.provider] ?? otherwise
  }
}
