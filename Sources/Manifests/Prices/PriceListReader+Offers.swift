import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads groups of offers.
  mutating func readOffers(_ area: YAMLNode) { readOffers(groups(of: area)) }

  mutating func readOffers(_ groups: some Sequence<YAMLNode>) {
    let known = prices.offers.count
    ownOffers.removeAll()
    for node in groups {
      if isDiscounts(node) { continue }
      guard let group = readGroup(node, allowed: PriceKeyword.ofOffers) else { continue }
      guard let provider = group[.provider].map({ text($0) }) else {
        reportMissing(.provider, at: node.range)
        continue
      }
      let terms = priceTerms(of: group)
      let reserved = reservedProvenance(of: group)
      forEachRow(of: group, allowed: PriceKeyword.ofOffers) { reader, row in
        reader.readOffer(row, provider: provider, terms: terms, reserved: reserved)
      }
    }
    if origin == .user { replaceKnown(known) }
  }

  private mutating func readOffer(
    _ row: PriceRow, provider: String, terms: PriceTerms, reserved: Provenance?
  ) {
    let memory = row[.memory].flatMap { self.memory($0) }
    guard let cell = row[.gpus] else {
      reportMissing(.gpus, at: row.range)
      return
    }
    guard let gpus = gpus(cell, memory: memory) else { return }
    guard let instance = row[.instance] else {
      reportMissing(.instance, at: row.range)
      return
    }
    var offer = Offer(
      provider: provider, instance: text(instance), region: row[.region].map { text($0) },
      place: row[.place].flatMap { place($0) }, gpu: gpus.model, gpusPerNode: gpus.count,
      memoryPerGPU: memory ?? gpus.model.map { prices.gpus[$0].memory } ?? .zero,
      provenance: provenance(of: row), reservedProvenance: reserved)
    // Slices of a machine may come with parts of processors; a job needs whole ones.
    offer.processors = row[.vcpus].flatMap { positive($0, "vcpus") }
      .flatMap { Int(exactly: $0.rounded(.down)) }
    let count = max(1, gpus.count)
    offer.onDemand = row[.onDemand].flatMap { rate($0, of: count, terms) }
    offer.spot = row[.spot].flatMap { rate($0, of: count, terms) }
    offer.reservedOneYear = row[.reservedOneYear].flatMap { rate($0, of: count, terms) }
    offer.reservedThreeYears = row[.reservedThreeYears].flatMap { rate($0, of: count, terms) }
    check(offer, row)
    if origin == .user {
      let key = Self.key(of: offer)
      if settled.contains(key) { return }
      if let cell = row[.paidHours] { readPaidHours(cell, key, into: &offer) }
      guard ownOffers.insert(key).inserted else {
        warn(
          "duplicate-offer", "this machine stands twice", at: instance.range,
          help: "the first row counts; give machines that differ different names")
        return
      }
    }
    prices.offers.append(offer)
  }

  /// Where the reserved prices of a group come from, if it says so.
  private mutating func reservedProvenance(of group: PriceGroup) -> Provenance? {
    let source = group[.reservedSource]
    let date = group[.reservedAsOf]
    guard source != nil || date != nil else { return nil }
    var reserved = group.provenance
    if let source { reserved.source = provenance(source: source, asOf: nil).source }
    if let date { reserved.asOf = self.date(date) }
    return reserved
  }

  /// Lets the offers of a user take the place of the catalogue's for the same machine and region.
  mutating func replaceKnown(_ known: Int) {
    guard !ownOffers.isEmpty else { return }
    touched.formUnion(ownOffers)
    var index = -1
    prices.offers.removeAll { offer in
      index += 1
      return index < known && ownOffers.contains(Self.key(of: offer))
    }
  }

  static func key(of offer: Offer) -> String {
    // Marketplaces sell one machine in many places and name no region.
    let site = offer.region ?? offer.place?.code ?? ""
    return "\(offer.provider)\u{0}\(offer.instance)\u{0}\(site)\u{0}\(offer.gpusPerNode)"
  }
}

extension PriceKeyword {
  static let ofOffers: [PriceKeyword] = [
    .provider, .instance, .region, .place, .gpus, .onDemand, .spot, .reservedOneYear,
    .reservedThreeYears, .memory, .vcpus, .hostMemory, .reservedAsOf, .reservedSource, .paid,
    .paidHours,
  ]
}
