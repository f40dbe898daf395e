public import Quantities

/// What to look for among the offers of a price book.
public struct OfferQuery: Hashable, Sendable {
  /// A size that is asked for: so much, or so much and more.
  public struct Size<Value: Hashable & Sendable>: Hashable, Sendable {
    public var value: Value
    public var orMore: Bool

    public init(_ value: Value, orMore: Bool) {
      self.value = value
      self.orMore = orMore
    }
  }

  /// Which hardware.
  public enum Hardware: Hashable, Sendable {
    case any
    /// Any of these GPUs.
    case gpus(Set<GPUModel.ID>)
    /// Machines without GPUs.
    case processors
  }

  public var hardware: Hardware
  /// Memory of one GPU.
  public var memory: Size<ByteCount>?
  /// GPUs of one node.
  public var count: Size<Int>?
  /// Providers by name; nil is all, as it is below.
  public var providers: Set<String>?
  public var regions: Set<String>?
  /// Places by code; an offer of unknown place is in none.
  public var places: [Jurisdiction]?
  /// Ways of buying.
  public var options: Set<PurchaseOption>
  /// Most that one GPU may cost an hour, or one node without GPUs.
  public var highestPrice: HourlyRate?
  /// What the lab may and wants to use; nil asks nothing.
  public var access: CloudAccess?

  public init(
    hardware: Hardware = .any, memory: Size<ByteCount>? = nil, count: Size<Int>? = nil,
    providers: Set<String>? = nil, regions: Set<String>? = nil, places: [Jurisdiction]? = nil,
    options: Set<PurchaseOption> = Set(PurchaseOption.allCases), highestPrice: HourlyRate? = nil,
    access: CloudAccess? = nil
  ) {
    self.hardware = hardware
    self.memory = memory
    self.count = count
    self.providers = providers
    self.regions = regions
    self.places = places
    self.options = options
    self.highestPrice = highestPrice
    self.access = access
  }
}

extension OfferQuery {
  /// Whether an offer is a machine that is looked for, whatever its prices.
  func matches(_ offer: Offer) -> Bool {
    switch hardware {
    case .any: break
    case .gpus(let models): guard let gpu = offer.gpu, models.contains(gpu) else { return false }
    case .processors: guard offer.gpu == nil else { return false }
    }
    if let count {
      let number = offer.gpu == nil ? 0 : offer.gpusPerNode
      guard count.orMore ? number >= count.value : number == count.value else { return false }
    }
    if let memory, offer.gpu == nil || !memory.isMet(by: offer.memoryPerGPU) { return false }
    if let providers, !providers.contains(offer.provider) { return false }
    if let regions, !regions.contains(offer.region ?? "") { return false }
    if let places {
      guard let place = offer.place, places.contains(where: { $0.contains(place) }) else {
        return false
      }
    }
    return access?.admits(offer) ?? true
  }

  /// Whether a price is not above the highest that was asked for.
  func isAffordable(_ price: HourlyRate, of offer: Offer) -> Bool {
    guard let highestPrice else { return true }
    guard let most = try? highestPrice.scaled(by: max(1, offer.gpusPerNode)) else { return true }
    return price <= most
  }
}

extension OfferQuery.Size where Value == ByteCount {
  /// Providers and makers differ by a tenth in what they call the memory of one card.
  func isMet(by memory: ByteCount) -> Bool {
    if orMore { return memory >= value }
    let (asked, found) = (Double(value.bytes), Double(memory.bytes))
    return abs(found - asked) <= asked / 10
  }
}

extension CloudAccess {
  /// Whether the lab may use an offer at all, by its provider, its region and its place.
  public func admits(_ offer: Offer) -> Bool {
    if let providers, !providers.contains(offer.provider) { return false }
    if let regions, !regions.contains(offer.region ?? "") { return false }
    if let places {
      guard let place = offer.place, places.contains(where: { $0.contains(place) }) else {
        return false
      }
    }
    return isAllowed
  }
}
