public import Quantities

extension PriceBook {
  /// The tariff that prices what leaves a place: that of its region if there is one, else that of
  /// its provider.
  func egressKey(of provider: String, region: String?) -> String {
    guard let region else { return provider }
    let own = "\(provider)/\(region)"
    return egress[own] == nil ? provider : own
  }

  /// What it costs to take data out of a provider's region.
  ///
  /// - Parameters:
  ///   - provider: The provider.
  ///   - region: Its region; nil if the place in the cloud is not known more closely.
  /// - Returns: That region's tariff if there is one, else the provider's; nil if neither is known.
  public func egress(from provider: String, region: String?) -> EgressTariff? {
    region.flatMap { egress["\(provider)/\($0)"] } ?? egress[provider]
  }

  /// What it costs to move data out of a provider's region to another of its regions.
  ///
  /// - Returns: That region's price if there is one, else the provider's; nil if neither is known.
  public func interRegion(from provider: String, region: String?) -> Sourced<DataPrice>? {
    region.flatMap { interRegion["\(provider)/\($0)"] } ?? interRegion[provider]
  }

  /// What it costs to keep data in a provider's region.
  ///
  /// - Returns: That region's price if there is one, else the provider's; nil if neither is known.
  public func storage(at provider: String, region: String?) -> Sourced<StoragePrice>? {
    region.flatMap { storage["\(provider)/\($0)"] } ?? storage[provider]
  }

  /// What it costs to take data out of where an offer runs.
  public func egress(from offer: Offer) -> EgressTariff? {
    egress(from: offer.provider, region: offer.region)
  }
}
