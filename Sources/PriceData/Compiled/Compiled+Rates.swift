import PlacementModel
import Quantities

extension InterruptionRates: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      byInstance: [String: [String: OfInstance]](from: &reader),
      byProvider: [String: Rate](from: &reader), otherwise: Rate(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    byInstance.write(to: &writer)
    byProvider.write(to: &writer)
    otherwise.write(to: &writer)
  }
}

extension InterruptionRates.OfInstance: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      mean: InterruptionRates.Rate(from: &reader),
      byRegion: [String: InterruptionRates.Rate](from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    mean.write(to: &writer)
    byRegion.write(to: &writer)
  }
}

extension InterruptionRates.Rate: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      perNodeHour: Double(from: &reader), provenance: Provenance(from: &reader),
      isAssumed: Bool(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    perNodeHour.write(to: &writer)
    provenance.write(to: &writer)
    isAssumed.write(to: &writer)
  }
}

extension EnergyAtlas: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      prices: [[Jurisdiction: Figure<EnergyPrice>]](from: &reader),
      carbon: [Jurisdiction: Figure<CarbonIntensity>](from: &reader),
      regionCarbon: [String: Figure<CarbonIntensity>](from: &reader),
      effectiveness: [String: Figure<PowerUsageEffectiveness>](from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    prices.write(to: &writer)
    carbon.write(to: &writer)
    regionCarbon.write(to: &writer)
    effectiveness.write(to: &writer)
  }
}

extension Sourced: Compiled where Value: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(Value(from: &reader), provenance: Provenance(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    value.write(to: &writer)
    provenance.write(to: &writer)
  }
}
