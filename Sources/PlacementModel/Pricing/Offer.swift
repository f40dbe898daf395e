public import Quantities

/// A machine that a provider rents out in one region, with its prices.
public struct Offer: Hashable, Sendable {
  public var provider: String
  /// The provider's name for the machine.
  public var instance: String
  /// The provider's name for the region; nil if the provider publishes none.
  public var region: String?
  /// The place whose law applies there; nil if unknown, which no residency rule accepts.
  public var place: Jurisdiction?
  /// nil for a machine without GPUs.
  public var gpu: GPUModel.ID?
  public var gpusPerNode: Int
  public var memoryPerGPU: ByteCount
  /// Virtual processors of one node; nil if unknown.
  public var processors: Int?
  /// Prices of one whole node; nil is unknown, never free.
  public var onDemand: HourlyRate?
  public var spot: HourlyRate?
  public var reservedOneYear: HourlyRate?
  public var reservedThreeYears: HourlyRate?
  /// Node-hours of the month that is planned which are paid for already; nil if none are.
  public var paidHours: DeviceHours?
  public var provenance: Provenance
  /// Where the reserved prices come from, if from elsewhere than the others.
  public var reservedProvenance: Provenance?
  /// What the user's own files say of its prices; empty for one whose prices are as listed.
  public var contracts: [ContractedPrice] = []

  public init(
    provider: String, instance: String, region: String?, place: Jurisdiction?,
    gpu: GPUModel.ID?, gpusPerNode: Int, memoryPerGPU: ByteCount, processors: Int? = nil,
    onDemand: HourlyRate? = nil,
    spot: HourlyRate? = nil, reservedOneYear: HourlyRate? = nil,
    reservedThreeYears: HourlyRate? = nil, paidHours: DeviceHours? = nil, provenance: Provenance,
    reservedProvenance: Provenance? = nil
  ) {
    self.provider = provider
    self.instance = instance
    self.region = region
    self.place = place
    self.gpu = gpu
    self.gpusPerNode = gpusPerNode
    self.memoryPerGPU = memoryPerGPU
    self.processors = processors
    self.onDemand = onDemand
    self.spot = spot
    self.reservedOneYear = reservedOneYear
    self.reservedThreeYears = reservedThreeYears
    self.paidHours = paidHours
    self.provenance = provenance
    self.reservedProvenance = reservedProvenance
  }

  /// The price of a node-hour bought in a given way; nil if unknown.
  public func price(_ option: PurchaseOption) -> HourlyRate? {
    switch option {
    case .onDemand: onDemand
    case .spot: spot
    case .reservedOneYear: reservedOneYear
    case .reservedThreeYears: reservedThreeYears
    case .prepaid: paidHours.map { _ in .zero }
    }
  }

  /// Where the price of a way of buying comes from.
  public func provenance(_ option: PurchaseOption) -> Provenance {
    if let contract = contract(option) { return contract.effectiveProvenance }
    return switch option {
    case .onDemand, .spot, .prepaid: provenance
    case .reservedOneYear, .reservedThreeYears: reservedProvenance ?? provenance
    }
  }

  /// What the user's own files say of the price of a way of buying; nil if it is as listed.
  public func contract(_ option: PurchaseOption) -> ContractedPrice? {
    contracts.first { $0.option == option }
  }
}
