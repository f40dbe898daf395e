import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads `discounts`, and lowers with them the prices of the offers read before.
  ///
  /// Of several that match an offer and a way of buying, the first counts.
  mutating func readDiscounts(_ area: YAMLNode) {
    var discounts: [Discount] = []
    for node in groups(of: area) {
      let known = diagnostics.count
      guard let group = readGroup(node, allowed: PriceKeyword.ofDiscounts) else { continue }
      var found: [Discount] = []
      forEachRow(of: group, allowed: PriceKeyword.ofDiscounts) { reader, row in
        if let discount = reader.readDiscount(row) { found.append(discount) }
      }
      // A condition that was not understood would give the discount to more than was meant.
      if diagnostics.count == known { discounts += found }
    }
    guard !discounts.isEmpty else { return }
    var used: Set<Int> = []
    for index in prices.offers.indices {
      // A discount on what is settled has had its chance; it is not idle.
      let key = settled.isEmpty ? "" : Self.key(of: prices.offers[index])
      var offer = prices.offers[index]
      offer.apply(discounts, used: &used)
      guard !settled.contains(key), offer != prices.offers[index] else { continue }
      touched.insert(Self.key(of: offer))
      prices.offers[index] = offer
    }
    for (index, discount) in discounts.enumerated() where !used.contains(index) {
      let providers = Set(prices.offers.lazy.map(\.provider))
      let near =
        providers.contains(discount.provider)
        ? nil : nearest(to: discount.provider, among: providers)
      warn(
        "idle-discount", "a discount that lowers no price", at: discount.range,
        help: near.map { "did you mean '\($0)'?" }
          ?? "it holds for offers read before this file; an earlier discount may have taken them")
    }
  }

  /// Whether an item of a list of offers holds discounts.
  func isDiscounts(_ node: YAMLNode) -> Bool {
    for (key, _) in node.entries where key.textEquals("discounts") { return true }
    return false
  }

  private mutating func readDiscount(_ row: PriceRow) -> Discount? {
    guard let provider = row[.provider].map({ text($0) }) else {
      reportMissing(.provider, at: row.range)
      return nil
    }
    let mark = row.range.lowerBound..<min(row.range.lowerBound + 1, row.range.upperBound)
    var gpus: Set<GPUModel.ID>?
    if let cell = row[.gpu] {
      guard let named = models(cell) else { return nil }
      gpus = named
    }
    let options = row[.option].map { self.options($0) }
    if let options, options.isEmpty { return nil }
    let terms: Discount.Terms
    switch (row[.percent], row[.rate]) {
    case (let percent?, nil):
      guard let share = remainder(percent) else { return nil }
      terms = .share(share)
    case (nil, let rate?):
      guard let rate = negotiatedRate(rate, row) else { return nil }
      terms = rate
    default:
      report(
        "missing-key", "a discount is either 'percent' or 'rate'", at: mark,
        help: "write percent: 12 or rate: $2.10/h")
      return nil
    }
    let all = row[.rate] == nil ? PurchaseOption.priced : [.onDemand]
    return Discount(
      provider: ProviderName.canonical(provider), gpus: gpus,
      instance: row[.instance].map { text($0) }, region: row[.region].map { text($0) },
      options: options ?? all, terms: terms,
      provenance: provenance(of: row), range: mark)
  }

  /// A model, or all of a family.
  private mutating func models(_ node: YAMLNode) -> Set<GPUModel.ID>? {
    let family = prices.gpus.family(text(node))
    if prices.gpus.find(text(node)) == nil, !family.isEmpty { return Set(family) }
    return gpu(node).map { [$0] }
  }

  private mutating func options(_ node: YAMLNode) -> [PurchaseOption] {
    var options: [PurchaseOption] = []
    let words = node.kind == .sequence ? Array(node.elements) : [node]
    let known = PurchaseOption.priced.map(\.rawValue)
    for word in words {
      if let option = PurchaseOption(rawValue: text(word)), option != .prepaid {
        options.append(option)
      } else {
        report(
          "unknown-value", "unknown way of buying '\(text(word))'", at: word.range,
          help: nearest(to: text(word), among: known).map { "did you mean '\($0)'?" }
            ?? "known here: \(known.joined(separator: ", "))")
      }
    }
    return options
  }

  /// What a cut in percent leaves of a price.
  private mutating func remainder(_ node: YAMLNode) -> Share? {
    let cut: Share?
    if let number = number(node) {
      cut = try? Share(percent: number.double)
    } else {
      guard let written: Share = quantity(node) else { return nil }
      cut = written
    }
    guard let cut, cut < .all else {
      report(
        "impossible-number", "a discount is less than 100 percent", at: node.range,
        help: "hours that are paid for already are offers of their own, with 'paid: yes'")
      return nil
    }
    return cut.complement
  }

  private mutating func negotiatedRate(_ node: YAMLNode, _ row: PriceRow)
    -> Discount.Terms?
  {
    guard row[.instance] != nil || row[.gpu] != nil else {
      report(
        "missing-key", "a rate of which machine?", at: node.range,
        help: "name the 'instance' or the 'gpu' that it is the price of")
      return nil
    }
    var terms = PriceTerms()
    terms.isPerGPU = row[.instance] == nil
    if row[.unit] != nil { terms = priceTerms(of: row.group) }
    // The node sizes differ from offer to offer: whole nodes are reckoned when it is applied.
    return rate(node, of: 1, terms).map { .rate($0, isPerGPU: terms.isPerGPU) }
  }
}

extension PriceKeyword {
  static let ofDiscounts: [PriceKeyword] = [
    .provider, .instance, .region, .gpu, .option, .percent, .rate,
  ]
}
