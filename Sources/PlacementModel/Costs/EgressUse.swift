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
  /// What of the provider's free volume other tariffs of it have in the month.
  public var freeElsewhere: ByteCount
  /// The parts of the month's volume, tier by tier; nil if no price is known.
  public var slices: [EgressTariff.Slice]?

  public init(
    provider: String, region: String?, perRun: ByteCount, perMonth: ByteCount,
    before: ByteCount = .zero, freeElsewhere: ByteCount = .zero, slices: [EgressTariff.Slice]?
  ) {
    self.provider = provider
    self.region = region
    self.perRun = perRun
    self.perMonth = perMonth
    self.before = before
    self.freeElsewhere = freeElsewhere
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
