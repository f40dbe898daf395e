import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

/// What the `cloud` section says.
struct CloudSection {
  var access: CloudAccess
  /// Prices that are written there; they are among the catalogue's too.
  var ownPrices: OwnPrices?
  /// Price files, as they are named.
  var priceFiles: [String] = []
}

extension CloudAccess {
  /// No `cloud` section: the whole catalogue, without a budget.
  static let everything = CloudAccess(assumed: [.everything, .budget, .options])
}

extension ManifestParser {
  /// The `cloud` section.
  mutating func cloud(_ node: YAMLNode) -> CloudSection? {
    if node.kind == .scalar {
      let written = WrittenText(node)
      if written.isWord("none", "no") { return CloudSection(access: CloudAccess(isAllowed: false)) }
      if written.isWord("all", "any") {
        return CloudSection(access: CloudAccess(assumed: [.budget, .options]))
      }
      report(.unknownWord(written, ManifestSection.cloud, among: ["none", "all"]))
      return nil
    }
    guard isMapping(node, of: CloudKey.table) else { return nil }
    var section = CloudSection(access: CloudAccess(assumed: [.budget, .options]))
    // Own offers may bring providers and regions of their own, wherever they stand.
    for (keyNode, value) in node.entries
    where CloudKey.table.find(keyNode) == .prices && !value.isNothing {
      readPrices(value, into: &section)
    }
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: CloudKey.table) else { continue }
      switch key {
      case .providers: readProviders(value, into: &section.access)
      case .regions: section.access.regions = regions(value, key)
      case .places: section.access.places = places(value, key)
      case .options:
        var options: Set<PurchaseOption> = []
        for item in items(value, key) {
          if let option: PurchaseOption = word(item, key) { options.insert(option) }
        }
        section.access.options = options
        section.access.assumed.remove(.options)
      case .budget:
        section.access.budget = budget(value)
        section.access.assumed.remove(.budget)
      case .credits:
        readCredits(value, into: &section.access)
      case .minJobs: section.access.jobs.least = integer(value, key, in: Limits.jobs)
      case .maxJobs: section.access.jobs.most = integer(value, key, in: Limits.jobs)
      case .assumeDiscounts:
        let named: DiscountWord? = word(value, key)
        section.access.assumedDiscounts = named?.discounts
      case .prices: break
      }
    }
    checkLimits(section.access.jobs, in: node, CloudKey.minJobs)
    return section
  }

  /// `$5,000`, or `$5,000 until 2027-03-31`.
  private mutating func readCredits(_ node: YAMLNode, into access: inout CloudAccess) {
    guard let written = written(node, CloudKey.credits) else { return }
    let parts = written.divided(at: "until")
    access.credits =
      quantity(
        parts?.before ?? written, CloudKey.credits, upTo: Limits.money, said: "$1,000,000,000")
      ?? .zero
    if let day = parts?.after { access.creditsUntil = quantity(day, CloudKey.credits) }
  }

  /// `$800/month`, or `none`.
  private mutating func budget(_ node: YAMLNode) -> Money? {
    guard let written = written(node, CloudKey.budget) else { return nil }
    if written.isWord("none", "unlimited") { return nil }
    let limit = MonthlyRate(perMonth: Limits.money)
    let rate: MonthlyRate? = quantity(
      written, CloudKey.budget, upTo: limit, said: "$1,000,000,000 a month")
    return rate?.perMonth
  }

  /// A list of names, or a mapping from name to what the provider holds.
  private mutating func readProviders(_ node: YAMLNode, into access: inout CloudAccess) {
    let known = Set(prices.prices.offers.map(\.provider))
    var providers: Set<String> = []
    if node.kind == .mapping {
      for (keyNode, value) in node.entries {
        guard let provider = provider(keyNode, known: known) else { continue }
        providers.insert(provider)
        if value.isNothing { continue }
        readProvider(value, called: provider, into: &access)
      }
    } else {
      if node.kind == .scalar, WrittenText(node).isWord("all", "any") { return }
      for item in items(node, CloudKey.providers) {
        if let provider = provider(item, known: known) { providers.insert(provider) }
      }
    }
    access.providers = providers
  }

  /// `[gcp, aws/us-east-1]`: what a job is confined to.
  mutating func providerChoices(_ node: YAMLNode) -> [ProviderChoice] {
    if node.kind == .scalar, WrittenText(node).isWord("all", "any") { return [] }
    let offers = prices.prices.offers
    let known = Set(offers.map(\.provider))
    var choices: [ProviderChoice] = []
    for item in items(node, JobKey.providers) {
      guard let written = written(item, JobKey.providers) else { continue }
      let parts = written.divided(atByte: UInt8(ascii: "/"))
      let name = (parts?.before ?? written).string.lowercased()
      guard known.isEmpty || known.contains(name) else {
        report(.unknownProvider(parts?.before ?? written, known: known))
        continue
      }
      var choice = ProviderChoice(provider: name)
      if let region = parts?.after {
        let regions = Set(offers.lazy.filter { $0.provider == name }.compactMap(\.region))
        choice.region = region.string
        if !regions.isEmpty, !regions.contains(region.string) {
          report(.unknownRegion(region, known: regions))
        }
      }
      if !choices.contains(choice) { choices.append(choice) }
    }
    return choices
  }

  private mutating func provider(_ node: YAMLNode, known: Set<String>) -> String? {
    guard let written = written(node, CloudKey.providers) else { return nil }
    let name = written.string.lowercased()
    // Without a catalogue every name is as good as another.
    if known.isEmpty || known.contains(name) { return name }
    report(.unknownProvider(written, known: known))
    return nil
  }

  private mutating func readProvider(
    _ node: YAMLNode, called provider: String, into access: inout CloudAccess
  ) {
    guard isMapping(node, of: ProviderKey.table) else { return }
    var jobs = JobLimits.none
    for (keyNode, value) in node.entries {
      guard let key = key(keyNode, value, in: ProviderKey.table) else { continue }
      switch key {
      case .certifications:
        let held = regimes(value, key)
        if !held.isEmpty { access.certifications[provider] = held }
      case .minJobs: jobs.least = integer(value, key, in: Limits.jobs)
      case .maxJobs: jobs.most = integer(value, key, in: Limits.jobs)
      }
    }
    checkLimits(jobs, in: node, ProviderKey.minJobs)
    if jobs != .none { access.jobsByProvider[provider] = jobs }
  }

  mutating func regions<Key: ManifestKey>(_ node: YAMLNode, _ key: Key) -> Set<String>? {
    if node.kind == .scalar, WrittenText(node).isWord("all", "any") { return nil }
    let known = Set(prices.prices.offers.lazy.compactMap(\.region))
    var regions: Set<String> = []
    for item in items(node, key) {
      guard let written = written(item, key) else { continue }
      if !known.isEmpty, !known.contains(written.string) {
        report(.unknownRegion(written, known: known))
      }
      regions.insert(written.string)
    }
    return regions
  }
}
