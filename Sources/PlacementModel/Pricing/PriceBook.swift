public import Quantities

/// Every figure from outside that a plan rests on: GPUs, offers, speeds, egress, interruptions.
public struct PriceBook: Sendable {
  public var gpus: GPUCatalogue
  public var offers: [Offer]
  public var speeds: SpeedTable
  /// Egress to the internet, by `provider`, and by `provider/region` where regions differ.
  public var egress: [String: EgressTariff]
  /// Moving data to another region of the same provider, keyed as egress is.
  public var interRegion: [String: Sourced<DataPrice>]
  /// Keeping data in a provider's object storage, keyed as egress is.
  public var storage: [String: Sourced<StoragePrice>]
  public var interruptions: InterruptionRates
  /// How providers bill time, where that is known.
  public var billing: [String: BillingTerms]
  public var energy: EnergyAtlas

  public init(
    gpus: GPUCatalogue = GPUCatalogue(), offers: [Offer] = [], speeds: SpeedTable = SpeedTable(),
    egress: [String: EgressTariff] = [:], interRegion: [String: Sourced<DataPrice>] = [:],
    storage: [String: Sourced<StoragePrice>] = [:], interruptions: InterruptionRates,
    billing: [String: BillingTerms] = [:], energy: EnergyAtlas = EnergyAtlas()
  ) {
    self.gpus = gpus
    self.offers = offers
    self.speeds = speeds
    self.egress = egress
    self.interRegion = interRegion
    self.storage = storage
    self.interruptions = interruptions
    self.billing = billing
    self.energy = energy
  }

  /// Node-hours that are paid for already, by the index of their offer.
  var paidHours: [Int: DeviceHours] {
    var hours: [Int: DeviceHours] = [:]
    for (index, offer) in offers.enumerated() {
      if let paid = offer.paidHours { hours[index] = paid }
    }
    return hours
  }

  /// The dates of the oldest and newest offer, where known.
  public var pricesAsOf: (oldest: CalendarDate, newest: CalendarDate)? {
    let dates = offers.compactMap(\.provenance.asOf)
    guard let oldest = dates.min(), let newest = dates.max() else { return nil }
    return (oldest, newest)
  }
}
