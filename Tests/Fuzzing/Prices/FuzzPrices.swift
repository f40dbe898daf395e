// Not part of a normal build; docs/testing.md says how to run it and its four neighbours.

import Diagnostics
import PlacementModel
import Quantities
import Manifests
import PriceData

/// The catalogue's GPUs, so that rows of a list may name some.
private let gpus = PriceListReader(over: PriceCatalogue.prices)

/// Takes any bytes for a price list: in YAML, in comma-separated values, and in what it looks like.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let source = SourceText(name: "prices", bytes: bytes)
  for format in [PriceFileFormat.detected, .yaml, .csv] {
    var reader = gpus
    let diagnostics = reader.read(source, as: format, provider: "acme")
    _ = Diagnostic.rendered(diagnostics, in: source)
    for offer in reader.prices.offers {
      let prices = [offer.onDemand, offer.spot, offer.reservedOneYear, offer.reservedThreeYears]
      precondition(
        prices.allSatisfy { $0.map { $0.perHour >= .zero } ?? true }, "a price below zero")
    }
  }
  return 0
}
