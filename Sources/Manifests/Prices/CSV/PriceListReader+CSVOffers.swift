import Diagnostics
import PlacementModel
import Quantities

extension PriceListReader {
  /// Takes the offers of a list that was read, in place of those known for the same machines.
  ///
  /// A list says nothing of places and reserved prices: what is known of them stays.
  mutating func take(_ list: inout CSVPriceList, from provenance: Provenance) {
    origin = .user
    ownOffers.removeAll()
    let known = prices.offers.count
    var machines: [String: Int] = [:]
    var places: [String: Jurisdiction] = [:]
    for (index, offer) in prices.offers.enumerated() {
      machines[Self.key(of: offer)] = index
      if let place = offer.place { places["\(offer.provider)/\(offer.region ?? "")"] = place }
    }
    for entry in list.offers.entries {
      var own = provenance
      own.written = WrittenPlace(file: provenance.source, line: Int(entry.line), isList: true)
      let provider = list.pool.string(Int(entry.key.provider))
      let region = list.pool.string(Int(entry.key.region))
      var offer = Offer(
        provider: provider, instance: list.pool.string(Int(entry.key.instance)),
        region: region.isEmpty ? nil : region,
        place: places["\(provider)/\(region)"] ?? Self.place(inside: region), gpu: entry.key.gpu,
        gpusPerNode: entry.key.count,
        memoryPerGPU: entry.key.gpu.map { prices.gpus[$0].memory } ?? .zero,
        onDemand: entry.onDemand.median, spot: entry.spot.median, provenance: own)
      let key = Self.key(of: offer)
      if settled.contains(key) { continue }
      if let index = machines[key] {
        let old = prices.offers[index]
        offer.reservedOneYear = old.reservedOneYear
        offer.reservedThreeYears = old.reservedThreeYears
        offer.reservedProvenance = old.provenance(.reservedOneYear)
      }
      list.check(offer, at: entry.place)
      ownOffers.insert(key)
      prices.offers.append(offer)
    }
    replaceKnown(known)
  }

  /// The country in what marketplaces call a region: `Texas, US, NA`.
  private static func place(inside region: String) -> Jurisdiction? {
    let parts = region.split(separator: ",")
    guard parts.count >= 2 else { return nil }
    return Jurisdiction(String(parts[parts.count - 2].drop { $0 == " " }))
  }
}

extension CSVPriceList {
  /// Warns of what is more likely a slip than a price.
  mutating func check(_ offer: Offer, at place: Range<Int>) {
    let gpus = Int64(max(1, offer.gpusPerNode))
    let prices = [offer.onDemand, offer.spot].compactMap { $0?.perHour.micros }
    let isUnusual = prices.contains { price in
      price > 40_000_000 * gpus || offer.gpu != nil && price < 10_000 * gpus
    }
    if isUnusual {
      faults.add(
        Diagnostic(
          .warning, "unusual-price", "a machine at an unusual price an hour", at: place,
          help: "usual are $0.01 to $40 for a GPU"), sharedBy: "unusual-price")
    }
    if let list = offer.onDemand, let spot = offer.spot, spot > list {
      faults.add(
        Diagnostic(
          .warning, "above-on-demand", "the spot price is above on-demand", at: place,
          help: "are two columns swapped?"), sharedBy: "above-on-demand")
    }
  }
}
