public import Quantities

/// Data that moves to another region of its provider in a month, with the inputs of the formula.
public struct RegionTransfer: Hashable, Sendable {
  public var provider: String
  /// The region that it leaves.
  public var region: String?
  public var perRun: ByteCount
  public var perMonth: ByteCount
  /// nil if unknown.
  public var price: Sourced<DataPrice>?

  public init(
    provider: String, region: String?, perRun: ByteCount, perMonth: ByteCount,
    price: Sourced<DataPrice>?
  ) {
    self.provider = provider
    self.region = region
    self.perRun = perRun
    self.perMonth = perMonth
    self.price = price
  }
}
