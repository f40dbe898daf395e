import PlacementModel
import Quantities

extension OfferReport {
  /// One document: what was found, and how much.
  func writeJSON(_ shown: ArraySlice<OfferPrice>, to sink: inout TextSink) {
    let document = JSONDocument(toolVersion: context.toolVersion, heading(shown: shown.count))
    document.write(to: &sink, streaming: "offers", count: shown.count) {
      .object(json(of: shown[shown.startIndex + $0]))
    }
  }

  /// One object a line: the search, then each price.
  func writeLines(_ shown: ArraySlice<OfferPrice>, to sink: inout TextSink) {
    var head = heading(shown: shown.count)
    head["format_version"] = .string(JSONDocument.formatVersion)
    head["record"] = "search"
    head["tool_version"] = .string(context.toolVersion)
    JSONText.write(.object(head), indent: nil, to: &sink)
    sink.writeLine()
    for price in shown {
      var members = json(of: price)
      members["record"] = "offer"
      JSONText.write(.object(members), indent: nil, to: &sink)
      sink.writeLine()
    }
  }

  private func heading(shown: Int) -> [String: JSONValue] {
    [
      "currency": "USD",
      "inputs": context.inputsJSON,
      "machines_without_price": .int(listing.machinesWithoutPrice),
      "prices_above_limit": .int(listing.pricesAbove),
      "prices_as_of": prices.asOfJSON,
      "prices_found": .int(listing.prices.count),
      "prices_shown": .int(shown),
      "warnings": .strings(warnings),
    ]
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
