public import Quantities

/// What electricity costs and how much carbon it carries, place by place.
public struct EnergyAtlas: Hashable, Sendable {
  /// Who buys the electricity; the tariffs differ by half and more.
  public enum CustomerClass: Int, CaseIterable, Hashable, Sendable {
    case residential, commercial, industrial
  }

  public typealias Figure = Sourced

  /// Prices of electricity for each class of customer, in the order of all classes.
  public private(set) var prices = [[Jurisdiction: Figure<EnergyPrice>]](
    repeating: [:], count: CustomerClass.allCases.count)
  public private(set) var carbon: [Jurisdiction: Figure<CarbonIntensity>] = [:]
  /// Grid carbon of a provider's region, by `provider/region`.
  public private(set) var regionCarbon: [String: Figure<CarbonIntensity>] = [:]
  /// Power usage effectiveness by kind of site, or by provider: `home`, `aws`.
  public private(set) var effectiveness: [String: Figure<PowerUsageEffectiveness>] = [:]

  public init() {}

  /// What was known before, in another process.
  package init(
    prices: [[Jurisdiction: Figure<EnergyPrice>]],
    carbon: [Jurisdiction: Figure<CarbonIntensity>],
    regionCarbon: [String: Figure<CarbonIntensity>],
    effectiveness: [String: Figure<PowerUsageEffectiveness>]
  ) {
    self.prices = prices
    self.carbon = carbon
    self.regionCarbon = regionCarbon
    self.effectiveness = effectiveness
  }

  /// What a kilowatt-hour costs in a place.
  ///
  /// - Returns: The figure of the narrowest place known that holds all of `place`; nil if there is
  ///   none for this class of customer.
  public func price(
    in place: Jurisdiction, for customer: CustomerClass = .residential
  ) -> Figure<EnergyPrice>? {
    narrowest(prices[customer.rawValue], holding: place)
  }

  /// How much carbon a kilowatt-hour of a place carries; nil if unknown.
  public func carbon(in place: Jurisdiction) -> Figure<CarbonIntensity>? {
    narrowest(carbon, holding: place)
  }

  /// How much carbon a kilowatt-hour carries where an offer runs: of the provider's region if it is
  /// known, else of the place.
  public func carbon(of offer: Offer) -> Figure<CarbonIntensity>? {
    if let region = offer.region, let figure = regionCarbon["\(offer.provider)/\(region)"] {
      return figure
    }
    return offer.place.flatMap { carbon(in: $0) }
  }

  /// The state, then its country, then a group of countries.
  private func narrowest<Value>(
    _ figures: [Jurisdiction: Figure<Value>], holding place: Jurisdiction
  ) -> Figure<Value>? {
    if let figure = figures[place] ?? figures[place.country] { return figure }
    // The smaller code of two groups, so that the order of the dictionary does not matter.
    let group = figures.keys.filter { $0.isGroup && $0.contains(place) }.min()
    return group.flatMap { figures[$0] }
  }
}

extension EnergyAtlas {
  /// Adds a price; of two for one place and class the later one stays.
  public mutating func add(
    _ price: Figure<EnergyPrice>, in place: Jurisdiction, for customer: CustomerClass
  ) {
    let known = prices[customer.rawValue][place]
    prices[customer.rawValue][place] = later(known, price)
  }

  /// Adds a carbon intensity; of two for one place the later one stays.
  public mutating func add(_ carbon: Figure<CarbonIntensity>, in place: Jurisdiction) {
    self.carbon[place] = later(self.carbon[place], carbon)
  }

  /// Adds the carbon intensity of a provider's region; of two the later one stays.
  public mutating func add(
    _ carbon: Figure<CarbonIntensity>, provider: String, region: String
  ) {
    let key = "\(provider)/\(region)"
    regionCarbon[key] = later(regionCarbon[key], carbon)
  }

  /// Adds a power usage effectiveness; of two for one site the later one stays.
  public mutating func add(_ effectiveness: Figure<PowerUsageEffectiveness>, site: String) {
    self.effectiveness[site] = later(self.effectiveness[site], effectiveness)
  }

  /// Takes over all figures of another atlas, whatever their dates.
  public mutating func replace(with other: EnergyAtlas) {
    for customer in prices.indices {
      prices[customer].merge(other.prices[customer]) { $1 }
    }
    carbon.merge(other.carbon) { $1 }
    regionCarbon.merge(other.regionCarbon) { $1 }
    effectiveness.merge(other.effectiveness) { $1 }
  }

  /// The figure with the later date; the new one where dates are equal or missing.
  private func later<Value>(_ known: Figure<Value>?, _ new: Figure<Value>) -> Figure<Value> {
    guard let known, let date = known.provenance.asOf, let newDate = new.provenance.asOf else {
      return new
    }
    return newDate < date ? known : new
  }
}
