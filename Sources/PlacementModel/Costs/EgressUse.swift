public import Quantities

/// Data that leaves a provider in a month, with the inputs of the formula.
public struct EgressUse: Hashable, Sendable {
  public var provider: String
  /// Its region; nil if the place in the cloud is not known more closely.
  public var region: String?
  public var perRun: ByteCount
  public var perMonth: ByteCount
  /// What jobs placed before take out of the same place in the month; tiers count all of it.
  public var before: ByteCount
  /// The parts of the month's volume, tier by tier; nil if no price is known.
  public var slices: [EgressTariff.Slice]?

  public init(
    provider: String, region: String?, perRun: ByteCount, perMonth: ByteCount,
    before: ByteCount = .zero, slices: [EgressTariff.Slice]?
  ) {
    self.provider = provider
    self.region = region
    self.perRun = perRun
    self.perMonth = perMonth
    self.before = before
    self.slices = slices
  }
}

extension EgressUse {
  /// The sum of the slices, each rounded once; nil if no price is known.
  var cost: Money? {
    get throws(QuantityError) {
      guard let slices else { return nil }
      var sum = Money.zero
      for slice in slices { sum = try sum + slice.cost }
      return sum
    }
  }
}

/// What has left each provider so far in a month, tariff by tariff.
///
/// Jobs fill the tiers in the order in which they are placed: the first has the first gigabytes.
struct EgressSoFar {
  private var volumes: [String: ByteCount] = [:]

  /// Prices what leaves a place, after all that has left it before, and counts it.
  mutating func take(
    _ perMonth: ByteCount, perRun: ByteCount, from point: EgressPoint
  ) throws(QuantityError) -> EgressUse {
    let use = try priced(perMonth, perRun: perRun, from: point)
    volumes[point.key] = try use.before + perMonth
    return use
  }

  /// Prices what leaves a place, after all that has left it before.
  func priced(
    _ perMonth: ByteCount, perRun: ByteCount, from point: EgressPoint
  ) throws(QuantityError) -> EgressUse {
    // Most bills are looked at by themselves, after nothing.
    let before = volumes.isEmpty ? .zero : volumes[point.key] ?? .zero
    return EgressUse(
      provider: point.provider, region: point.region, perRun: perRun, perMonth: perMonth,
      before: before, slices: try point.tariff?.slices(of: perMonth, after: before))
  }

  /// Counts what a placed job takes out.
  mutating func add(_ cost: JobCost, _ prices: PriceBook) {
    for case .egress(let use) in cost.lines.map(\.meter) {
      let key = prices.egressKey(of: use.provider, region: use.region)
      // Volumes that do not fit had no price either.
      volumes[key] = (try? (volumes[key] ?? .zero) + use.perMonth) ?? volumes[key]
    }
  }
}
