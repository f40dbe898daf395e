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

  /// What it costs to take data out of where an offer runs.
  public func egress(from offer: Offer) -> EgressTariff? {
    egress(from: offer.provider, region: offer.region)
  }
}
