/// A provider that a job may be sent to, all of it or one region.
public struct ProviderChoice: Hashable, Sendable {
  public var provider: String
  /// nil is every region.
  public var region: String?

  public init(provider: String, region: String? = nil) {
    self.provider = provider
    self.region = region
  }

  func admits(_ offer: Offer) -> Bool {
    provider == offer.provider && (region == nil || region == offer.region)
  }
}

extension Job {
  /// Whether the job's own choice of providers leaves an offer in.
  func admits(_ offer: Offer) -> Bool {
    providers.isEmpty || providers.contains { $0.admits(offer) }
  }
}
