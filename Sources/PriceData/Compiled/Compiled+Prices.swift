import PlacementModel
import Quantities

extension PriceBook: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      gpus: GPUCatalogue(from: &reader), offers: [Offer](from: &reader),
      speeds: SpeedTable(from: &reader), egress: [String: EgressTariff](from: &reader),
      interRegion: [String: Sourced<DataPrice>](from: &reader),
      storage: [String: Sourced<StoragePrice>](from: &reader),
      interruptions: InterruptionRates(from: &reader),
      billing: [String: BillingTerms](from: &reader), energy: EnergyAtlas(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    gpus.write(to: &writer)
    offers.write(to: &writer)
    speeds.write(to: &writer)
    egress.write(to: &writer)
    interRegion.write(to: &writer)
    storage.write(to: &writer)
    interruptions.write(to: &writer)
    billing.write(to: &writer)
    energy.write(to: &writer)
  }
}

extension Provenance: Compiled {
  init(from reader: inout CompiledReader) { self = reader.provenance() }
  func write(to writer: inout CompiledWriter) { writer.provenance(self) }

  /// The provenance itself, not its number.
  init(apart reader: inout CompiledReader) {
    self.init(source: String(from: &reader), asOf: CalendarDate?(apart: &reader))
  }

  func write(apart writer: inout CompiledWriter) {
    source.write(to: &writer)
    asOf.write(apart: &writer)
  }
}

extension Jurisdiction: Compiled {
  init(from reader: inout CompiledReader) { self = reader.place() }
  func write(to writer: inout CompiledWriter) { writer.place(self) }
}

extension Offer: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      provider: String(from: &reader), instance: String(from: &reader),
      region: String?(from: &reader), place: Jurisdiction?(from: &reader),
      gpu: GPUModel.ID?(from: &reader), gpusPerNode: Int(from: &reader),
      memoryPerGPU: ByteCount(from: &reader), processors: Int?(from: &reader),
      onDemand: HourlyRate?(from: &reader), spot: HourlyRate?(from: &reader),
      reservedOneYear: HourlyRate?(from: &reader), reservedThreeYears: HourlyRate?(from: &reader),
      provenance: Provenance(from: &reader), reservedProvenance: Provenance?(from: &reader))
  }

  // Hours that are paid for are a user's alone.
  func write(to writer: inout CompiledWriter) {
    provider.write(to: &writer)
    instance.write(to: &writer)
    region.write(to: &writer)
    place.write(to: &writer)
    gpu.write(to: &writer)
    gpusPerNode.write(to: &writer)
    memoryPerGPU.write(to: &writer)
    processors.write(to: &writer)
    onDemand.write(to: &writer)
    spot.write(to: &writer)
    reservedOneYear.write(to: &writer)
    reservedThreeYears.write(to: &writer)
    provenance.write(to: &writer)
    reservedProvenance.write(to: &writer)
  }
}

extension BillingTerms: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      minimum: Sourced<Hours>?(from: &reader), startUp: Sourced<Hours>?(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    minimum.write(to: &writer)
    startUp.write(to: &writer)
  }
}

extension EgressTariff: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      tiers: [Tier](from: &reader), sharesFirstTier: Bool(from: &reader),
      provenance: Provenance(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    tiers.write(to: &writer)
    sharesFirstTier.write(to: &writer)
    provenance.write(to: &writer)
  }
}

extension EgressTariff.Tier: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(upTo: ByteCount?(from: &reader), price: DataPrice(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    upTo.write(to: &writer)
    price.write(to: &writer)
  }
}
