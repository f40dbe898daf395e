import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads `electricity`: prices by place and class of customer.
  mutating func readElectricity(_ area: YAMLNode) {
    var figures = knownEnergy
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofElectricity) else { continue }
      checkUnit(of: group, "$/kWh")
      guard let customer = customerClass(group) else { continue }
      forEachRow(of: group, allowed: PriceKeyword.ofElectricity) { reader, row in
        guard let place = reader.requiredPlace(row), let cell = row[.price],
          let price = reader.electricityPrice(cell)
        else { return }
        let figure = EnergyAtlas.Figure(price, provenance: row.group.provenance)
        figures.add(figure, in: place, for: customer)
      }
    }
    keep(figures)
  }

  /// Reads `carbon`: grid intensity by place, or by region of a provider.
  mutating func readCarbon(_ area: YAMLNode) {
    var figures = knownEnergy
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofCarbon) else { continue }
      checkUnit(of: group, "gCO2e/kWh")
      let provider = group[.provider].map { text($0) }
      forEachRow(of: group, allowed: PriceKeyword.ofCarbon) { reader, row in
        guard let cell = row[.intensity], let intensity = reader.carbonIntensity(cell) else {
          return
        }
        let figure = EnergyAtlas.Figure(intensity, provenance: row.group.provenance)
        if let provider, let region = row[.region] {
          figures.add(figure, provider: provider, region: reader.text(region))
        } else if let place = reader.requiredPlace(row) {
          figures.add(figure, in: place)
        }
      }
    }
    keep(figures)
  }

  /// Reads `pue`: power usage effectiveness by kind of site.
  mutating func readEffectiveness(_ area: YAMLNode) {
    var figures = knownEnergy
    forEachRow(of: area, allowed: [.site, .pue, .asOf, .source]) { reader, row in
      guard let site = row[.site] else {
        reader.reportMissing(.site, at: row.range)
        return
      }
      guard let cell = row[.pue], let value: PowerUsageEffectiveness = reader.quantity(cell) else {
        return
      }
      let provenance = reader.provenance(source: row[.source], asOf: row[.asOf])
      figures.add(.init(value, provenance: provenance), site: reader.text(site))
    }
    keep(figures)
  }

  /// What an area's figures are added to, of which the later ones stay: the catalogue's to all others
  /// of it, a user's to nothing, since they stand against ours however old they are.
  private var knownEnergy: EnergyAtlas { origin == .user ? EnergyAtlas() : prices.energy }

  private mutating func keep(_ figures: EnergyAtlas) {
    if origin == .user {
      prices.energy.replace(with: figures)
    } else {
      prices.energy = figures
    }
  }

  private mutating func requiredPlace(_ row: PriceRow) -> Jurisdiction? {
    if let place = row[.place] { return self.place(place) }
    reportMissing(.place, at: row.range)
    return nil
  }

  private mutating func electricityPrice(_ cell: YAMLNode) -> EnergyPrice? {
    guard let number = number(cell) else { return quantity(cell) }
    guard let dollars = number.dollars, dollars <= .dollars(2) else {
      report(
        "unusual-price", "electricity at more than $2 a kilowatt-hour", at: cell.range,
        help: "prices here are dollars, not cents")
      return nil
    }
    return EnergyPrice(perKilowattHour: dollars)
  }

  private mutating func carbonIntensity(_ cell: YAMLNode) -> CarbonIntensity? {
    guard let number = number(cell) else { return quantity(cell) }
    guard number.double <= 2_000 else {
      report("impossible-number", "no grid emits that much", at: cell.range, help: "grams per kWh")
      return nil
    }
    return CarbonIntensity(gramsPerKilowattHour: number.double)
  }

  private mutating func customerClass(_ group: PriceGroup) -> EnergyAtlas
    .CustomerClass?
  {
    guard let node = group[.workClass] else { return .residential }
    switch text(node) {
    case "residential": return .residential
    case "commercial", "business": return .commercial
    case "industrial": return .industrial
    default:
      report(
        "unknown-value", "unknown class of customer '\(text(node))'", at: node.range,
        help: "known here: residential, commercial, business, industrial")
      return nil
    }
  }

  /// Reports a unit that bare numbers of this area cannot have.
  mutating func checkUnit(of group: PriceGroup, _ known: String) {
    guard let unit = group[.unit], text(unit) != known else { return }
    report(
      "unknown-unit", "figures in '\(text(unit))' are not known here", at: unit.range,
      help: "write them in \(known)")
  }
}

extension PriceKeyword {
  static let ofElectricity: [PriceKeyword] = [.workClass, .place, .price]
  static let ofCarbon: [PriceKeyword] = [.provider, .region, .place, .intensity, .method]
}
