public import Quantities

/// What time of its machines a provider bills beside the work, as far as anybody says.
public struct BillingTerms: Hashable, Sendable {
  /// The least time that is billed for a run; nil is ``CloudDefaults/minimumBilling``.
  public var minimum: Sourced<Hours>?
  /// From order to the first step of the job; nil is ``CloudDefaults/startUp``.
  public var startUp: Sourced<Hours>?

  public init(minimum: Sourced<Hours>? = nil, startUp: Sourced<Hours>? = nil) {
    self.minimum = minimum
    self.startUp = startUp
  }
}

extension PriceBook {
  func minimumBilling(of provider: String) -> Hours {
    billing[provider]?.minimum?.value ?? CloudDefaults.minimumBilling
  }

  func startUp(of provider: String) -> Hours {
    billing[provider]?.startUp?.value ?? CloudDefaults.startUp
  }
}
