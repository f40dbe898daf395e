import PlacementModel
import Quantities

extension GPUModel.ID: Compiled {
  init(from reader: inout CompiledReader) { self.init(index: Int(from: &reader)) }
  func write(to writer: inout CompiledWriter) { index.write(to: &writer) }
}

extension GPUModel: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      name: String(from: &reader), aliases: [String](from: &reader),
      family: String(from: &reader), vendor: String(from: &reader),
      memory: ByteCount(from: &reader), bandwidth: Double?(from: &reader),
      tensorThroughput: Double?(from: &reader), singleThroughput: Double?(from: &reader),
      eightBitThroughput: Double?(from: &reader), power: Power?(from: &reader),
      price: Money?(from: &reader), priceBasis: String?(from: &reader),
      priceAsOf: CalendarDate?(apart: &reader), systemPrice: Money?(from: &reader),
      provenance: Provenance(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    name.write(to: &writer)
    aliases.write(to: &writer)
    family.write(to: &writer)
    vendor.write(to: &writer)
    memory.write(to: &writer)
    bandwidth.write(to: &writer)
    tensorThroughput.write(to: &writer)
    singleThroughput.write(to: &writer)
    eightBitThroughput.write(to: &writer)
    power.write(to: &writer)
    price.write(to: &writer)
    priceBasis.write(to: &writer)
    priceAsOf.write(apart: &writer)
    systemPrice.write(to: &writer)
    provenance.write(to: &writer)
  }
}

extension GPUCatalogue: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(models: [GPUModel](from: &reader), index: Index(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    models.write(to: &writer)
    index.write(to: &writer)
  }
}

extension GPUCatalogue.Index: Compiled {
  init(from reader: inout CompiledReader) {
    self.init()
    models = [String: GPUModel.ID](from: &reader)
    families = [String: [GPUModel.ID]](from: &reader)
    familyAliases = [String: String](from: &reader)
  }

  func write(to writer: inout CompiledWriter) {
    models.write(to: &writer)
    families.write(to: &writer)
    familyAliases.write(to: &writer)
  }
}

extension GPURatios: Compiled {
  init(from reader: inout CompiledReader) { self.init([Entry](from: &reader)) }
  func write(to writer: inout CompiledWriter) { entries.write(to: &writer) }
}

extension GPURatios.Entry: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(gpu: GPUModel.ID(from: &reader), ratio: Double(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    gpu.write(to: &writer)
    ratio.write(to: &writer)
  }
}

extension SpeedTable: Compiled {
  init(from reader: inout CompiledReader) { self.init(series: [Series](from: &reader)) }
  func write(to writer: inout CompiledWriter) { series.write(to: &writer) }
}

extension SpeedTable.Series: Compiled {
  init(from reader: inout CompiledReader) {
    self.init(
      basis: Bool(from: &reader) ? .memoryBandwidth : .tensorThroughput,
      provenance: Provenance(from: &reader), relative: GPURatios(from: &reader))
  }

  func write(to writer: inout CompiledWriter) {
    (basis == .memoryBandwidth).write(to: &writer)
    provenance.write(to: &writer)
    relative.write(to: &writer)
  }
}
