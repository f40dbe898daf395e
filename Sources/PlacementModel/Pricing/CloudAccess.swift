public import Quantities

/// What of the clouds the lab may and wants to use.
public struct CloudAccess: Hashable, Sendable {
  /// False where the manifest says `cloud: none`.
  public var isAllowed: Bool
  /// Providers to consider; nil is all of the catalogue.
  public var providers: Set<String>?
  /// Regions by name, and places by code; nil is all.
  public var regions: Set<String>?
  public var places: [Jurisdiction]?
  public var options: Set<PurchaseOption>
  /// Most that may be spent on clouds in a billing month; nil is no limit.
  public var budget: Money?
  /// Credits left, spent before money; they lower the bill, not the use of the budget.
  public var credits: Money
  /// The last day on which they can be used; nil if they do not end.
  public var creditsUntil: CalendarDate?
  /// Regimes each provider holds for the lab, as the manifest says.
  public var certifications: [String: [ComplianceRegime]]
  /// Discounts off the on-demand price that stand in where the catalogue has no spot or reserved
  /// price; nil, the default, leaves such a price unknown.
  public var assumedDiscounts: AssumedDiscounts?
  /// How many jobs rent, at least and at most, from all providers together and from each.
  public var jobs = JobLimits.none
  public var jobsByProvider: [String: JobLimits] = [:]
  /// What of the above the user did not write.
  public var assumed: CloudFields

  public init(
    isAllowed: Bool = true, providers: Set<String>? = nil, regions: Set<String>? = nil,
    places: [Jurisdiction]? = nil, options: Set<PurchaseOption> = [.onDemand, .spot],
    budget: Money? = nil, credits: Money = .zero, creditsUntil: CalendarDate? = nil,
    certifications: [String: [ComplianceRegime]] = [:],
    assumedDiscounts: AssumedDiscounts? = nil, assumed: CloudFields = []
  ) {
    self.isAllowed = isAllowed
    self.providers = providers
    self.regions = regions
    self.places = places
    self.options = options
    self.budget = budget
    self.credits = credits
    self.creditsUntil = creditsUntil
    self.certifications = certifications
    self.assumedDiscounts = assumedDiscounts
    self.assumed = assumed
  }
}

/// A set of the fields of a ``CloudAccess``, to say which were assumed.
public struct CloudFields: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The manifest has no `cloud` part: every provider of the catalogue, no budget.
  public static let everything = CloudFields(rawValue: 1 << 0)
  public static let budget = CloudFields(rawValue: 1 << 1)
  public static let options = CloudFields(rawValue: 1 << 2)
}
