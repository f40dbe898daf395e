import PlacementModel
import Quantities

extension GPUReport {
  /// Every GPU asked for, with what it rents for.
  package var document: JSONDocument {
    let shown = shown
    return JSONDocument(
      toolVersion: context.toolVersion,
      [
        "currency": "USD",
        "gpus_found": .int(markets.count),
        "gpus_shown": .int(shown.count),
        "inputs": context.inputsJSON,
        "prices_as_of": prices.asOfJSON,
        "warnings": .strings(warnings),
      ],
      rows: .init("gpus", each: "gpu", count: shown.count) {
        .object(json(of: shown[shown.startIndex + $0]))
      })
  }

  /// One object a line: the search, then each GPU.
  package func writeLines(to sink: inout TextSink) {
    document.writeLines(head: "search", to: &sink)
  }

  private func json(of market: GPUMarket) -> [String: JSONValue] {
    let model = model(market)
    return [
      "aliases": .strings(model.aliases),
      "as_of": .date(model.provenance.asOf),
      "bandwidth_gigabytes_per_second": .optional(model.bandwidth, JSONValue.estimate),
      "board_watts": .optional(model.power) { .estimate($0.watts) },
      "cheapest_on_demand": .optional(market.onDemand, json(of:)),
      "cheapest_spot": .optional(market.spot, json(of:)),
      "family": .string(model.family),
      "fp16_tflops": .optional(model.tensorThroughput, JSONValue.estimate),
      "fp32_tflops": .optional(model.singleThroughput, JSONValue.estimate),
      "fp8_tflops": .optional(model.eightBitThroughput, JSONValue.estimate),
      "gpu": .string(model.name),
      "memory_bytes": .bytes(model.memory),
      "offers": .int(market.offers),
      "price_as_of": .date(model.priceAsOf),
      "price_basis": .optional(model.priceBasis, JSONValue.string),
      "source": .string(model.provenance.source),
      "usd_price": .money(model.price),
      "usd_system_price": .money(model.systemPrice),
      "vendor": .string(model.vendor),
    ]
  }

  private func json(of price: OfferPrice) -> JSONValue {
    let offer = prices.offers[price.offer]
    let provenance = offer.provenance(price.option)
    return .object([
      "instance": .string(offer.instance),
      "price_as_of": .date(provenance.asOf),
      "price_source": .string(provenance.source),
      "provider": .string(offer.provider),
      "region": .optional(offer.region, JSONValue.string),
      "usd_per_gpu_hour": .money(price.perGPU?.perHour),
    ])
  }
}
