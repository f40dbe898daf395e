public import Quantities

/// Data that stays at a provider all month, with the inputs of the formula.
public struct KeptData: Hashable, Sendable {
  public var provider: String
  public var region: String?
  public var volume: ByteCount
  /// nil if unknown.
  public var price: Sourced<StoragePrice>?

  public init(
    provider: String, region: String?, volume: ByteCount, price: Sourced<StoragePrice>?
  ) {
    self.provider = provider
    self.region = region
    self.volume = volume
    self.price = price
  }
}
