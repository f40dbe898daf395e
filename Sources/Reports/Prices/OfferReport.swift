package import PlacementModel
import Quantities

/// Prices of machines for rent, in each of the formats of `hybridlab offers`.
package struct OfferReport: FormattedReport {
  /// On a terminal, unless somebody says otherwise.
  static let longestTable = 20

  let prices: PriceBook
  let listing: OfferListing
  let context: ReportContext
  /// Most rows to show; nil is the usual, all but on a terminal.
  let limit: Int?
  /// How the search was typed, for a command to run next.
  let search: [String]

  package init(
    _ listing: OfferListing, in prices: PriceBook, context: ReportContext, limit: Int?,
    search: [String]
  ) {
    self.prices = prices
    self.listing = listing
    self.context = context
    self.limit = limit
    self.search = search
  }

  package var name: String { "offers" }
  package var toolVersion: String { context.toolVersion }

  /// The prices of every format but a terminal's, which has fewer unless somebody says how many.
  var shown: ArraySlice<OfferPrice> { listing.prices.prefix(limit ?? .max) }

  /// What a reader should know before relying on the prices.
  package var warnings: [String] {
    let stale = context.priceAge?.warning(
      of: listing.prices.lazy.map {
        UsedPrice(provider: offer(of: $0).provider, provenance: provenance(of: $0))
      })
    return stale.map { [$0] } ?? []
  }

  func offer(of price: OfferPrice) -> Offer { prices.offers[price.offer] }

  func provenance(of price: OfferPrice) -> Provenance {
    offer(of: price).provenance(price.option)
  }

  /// `8 x H100-80GB`, `1 x RTX 4090, 24 GB` where the name does not say its memory, or `no GPU`.
  func gpus(of offer: Offer) -> String {
    guard let gpu = offer.gpu else { return "no GPU" }
    let name = prices.gpus[gpu].name
    let memory = name.contains("GB") ? "" : ", \(offer.memoryPerGPU.formatted())"
    return "\(offer.gpusPerNode) x \(name)\(memory)"
  }

  /// `us-east-1, US-VA`: what is known of where a machine stands.
  func site(of offer: Offer) -> String {
    // Some regions are places, or name theirs.
    let words = offer.region?.split(separator: ",").map { String($0.drop { $0 == " " }) } ?? []
    let place = offer.place.map(\.code)
    let parts = [offer.region, words.contains(where: { $0 == place }) ? nil : place].compactMap {
      $0
    }
    return parts.isEmpty ? unknownMark : parts.joined(separator: ", ")
  }

  /// `115 days`, or the date where nobody said what day it is.
  func age(of price: OfferPrice) -> String {
    let provenance = provenance(of: price)
    guard let age = context.priceAge else {
      return provenance.asOf.map(\.description) ?? unknownMark
    }
    return age.days(of: provenance).map(String.init) ?? unknownMark
  }

  var ageHead: String { context.now == nil ? "AS OF" : "DAYS OLD" }

  // MARK: Lines for programs that read by position

  /// Tab-separated, no head: way of buying, $/GPU-hour, $/node-hour, GPUs, GPU, memory, provider,
  /// machine, region, place, date, source.
  package func writePlain(to sink: inout TextSink) {
    for price in shown {
      let cells = cells(of: price, unknown: unknownMark)
      sink.writeLine(cells.map(printable).joined(separator: "\t"))
    }
  }

  package func writeCSV(to sink: inout TextSink) {
    CSV.write(
      [
        "purchase_option", "usd_per_gpu_hour", "usd_per_node_hour", "gpus_per_node", "gpu",
        "memory_bytes_per_gpu", "provider", "instance", "region", "place", "price_as_of",
        "price_source",
      ], to: &sink)
    for price in shown { CSV.write(cells(of: price, unknown: ""), to: &sink) }
  }

  private func cells(of price: OfferPrice, unknown: String) -> [String] {
    let offer = offer(of: price)
    let provenance = provenance(of: price)
    return [
      price.option.rawValue, price.perGPU?.perHour.decimalText ?? unknown,
      price.perNode.perHour.decimalText, String(offer.gpu == nil ? 0 : offer.gpusPerNode),
      offer.gpu.map { prices.gpus[$0].name } ?? "",
      offer.gpu == nil ? "" : String(offer.memoryPerGPU.bytes), offer.provider, offer.instance,
      offer.region ?? unknown, offer.place?.code ?? unknown,
      provenance.asOf.map(\.description) ?? unknown, provenance.source,
    ]
  }
}
