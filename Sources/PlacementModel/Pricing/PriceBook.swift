public import Quantities

/// Every figure from outside that a plan rests on: GPUs, offers, speeds, egress, interruptions.
public struct PriceBook: Sendable {
  public var gpus: GPUCatalogue
  public var offers: [Offer]
  public var speeds: SpeedTable
  /// Egress to the internet, by provider.
  public var egress: [String: EgressTariff]
  public var interruptions: InterruptionRates

  public init(
    gpus: GPUCatalogue = GPUCatalogue(), offers: [Offer] = [], speeds: SpeedTable = SpeedTable(),
    egress: [String: EgressTariff] = [:], interruptions: InterruptionRates
  ) {
    self.gpus = gpus
    self.offers = offers
    self.speeds = speeds
    self.egress = egress
    self.interruptions = interruptions
  }

  /// The dates of the oldest and newest offer, where known.
  public var pricesAsOf: (oldest: CalendarDate, newest: CalendarDate)? {
    let dates = offers.compactMap(\.provenance.asOf)
    guard let oldest = dates.min(), let newest = dates.max() else { return nil }
    return (oldest, newest)
  }
}
