import PlacementModel
import Quantities

extension OfferReport {
  /// What was found, and how much.
  package var document: JSONDocument {
    let shown = shown
    return JSONDocument(
      toolVersion: context.toolVersion,
      [
        "currency": "USD",
        "inputs": context.inputsJSON,
        "machines_without_price": .int(listing.machinesWithoutPrice),
        "prices_above_limit": .int(listing.pricesAbove),
        "prices_as_of": prices.asOfJSON,
        "prices_found": .int(listing.prices.count),
        "prices_shown": .int(shown.count),
        "warnings": .strings(warnings),
      ],
      rows: .init("offers", each: "offer", count: shown.count) {
        .object(json(of: shown[shown.startIndex + $0]))
      })
  }

  /// One object a line: the search, then each price.
  package func writeLines(to sink: inout TextSink) {
    document.writeLines(head: "search", to: &sink)
  }

  private func json(of price: OfferPrice) -> [String: JSONValue] {
    let offer = offer(of: price)
    let provenance = provenance(of: price)
    return [
      "gpu": .optional(offer.gpu) { .string(prices.gpus[$0].name) },
      "gpus_per_node": .int(offer.gpu == nil ? 0 : offer.gpusPerNode),
      "instance": .string(offer.instance),
      "memory_bytes_per_gpu": offer.gpu == nil ? .null : .bytes(offer.memoryPerGPU),
      "place": .optional(offer.place) { .string($0.code) },
      "price_age_days": .optional(context.priceAge?.days(of: provenance), JSONValue.int),
      "price_as_of": .date(provenance.asOf),
      "price_source": .string(provenance.source),
      "processors": .optional(offer.processors, JSONValue.int),
      "provider": .string(offer.provider),
      "purchase_option": .string(price.option.rawValue),
      "region": .optional(offer.region, JSONValue.string),
      "usd_per_gpu_hour": .money(price.perGPU?.perHour),
      "usd_per_node_hour": .money(price.perNode.perHour),
    ]
  }
}
