import Diagnostics
import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads `egress`: one tariff for each group.
  mutating func readEgress(_ area: YAMLNode) {
    var places = FiguresByPlace()
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofEgress) else { continue }
      guard let provider = group[.provider].map({ text($0) }) else {
        reportMissing(.provider, at: node.range)
        continue
      }
      let known = diagnostics.count
      reportColumns(of: group)
      guard let tiers = readTiers(of: group) else {
        if diagnostics.count == known { reportMissing(.price, at: node.range) }
        continue
      }
      let free = readFree(of: group, before: tiers)
      guard let all = free.map({ tiers.beyond($0) }) ?? tiers else {
        report("egress-tiers", "tiers end at more than can be counted", at: node.range)
        continue
      }
      let tariff = EgressTariff(
        tiers: all, sharesFirstTier: free != nil, provenance: group.provenance)
      places.add(
        tariff, provider: provider, region: group[.region].map { text($0) }, to: &prices.egress)
    }
  }

  /// Reports columns of what holds for a whole tariff: a cell of it would count for nothing.
  private mutating func reportColumns(of group: PriceGroup) {
    guard let list = group[.columns] else { return }
    for (column, node) in zip(group.columns, list.elements)
    where !PriceKeyword.ofTier.contains(column) {
      report(
        "unknown-key", "'\(column.rawValue)' is said of a tariff, not of a tier", at: node.range,
        help: "write it once for the group; each tariff is a group of its own")
    }
  }

  /// The rows of a tariff; nil if there are none.
  private mutating func readTiers(of group: PriceGroup) -> [EgressTariff.Tier]? {
    let isBinary = isPerGibibyte(group)
    var tiers: [EgressTariff.Tier] = []
    var reached = ByteCount.zero
    var isOpen = false
    forEachRow(of: group, allowed: PriceKeyword.ofEgress) { reader, row in
      guard let cell = row[.price], let price = reader.dataPrice(cell, isBinary) else { return }
      let from = row[.from].flatMap { reader.memory($0) } ?? reached
      let to = row[.to].flatMap { reader.memory($0) }
      if from != reached || isOpen || (to.map { $0 <= from } ?? false) {
        reader.report(
          "egress-tiers", "a tier does not begin where the one before it ends", at: row.range,
          help: "tiers go from 0 upwards; only the last may end at ~")
        return
      }
      tiers.append(.init(upTo: to, price: price))
      reached = to ?? reached
      isOpen = to == nil
    }
    return tiers.isEmpty ? nil : tiers
  }

  /// What a provider lets go free of charge once a month over all its tariffs, before any tier.
  private mutating func readFree(
    of group: PriceGroup, before tiers: [EgressTariff.Tier]
  ) -> ByteCount? {
    guard let cell = group[.free], let free = memory(cell), free > .zero else { return nil }
    if tiers[0].price == .zero, tiers.count > 1 {
      report(
        "egress-tiers", "the first tier is free beside what 'free' says", at: cell.range,
        help: "tiers begin at 0 beyond what is free: leave the tier out, or 'free'")
    }
    return free
  }

  mutating func isPerGibibyte(_ group: PriceGroup, _ period: String = "") -> Bool {
    guard let unit = group[.unit] else { return false }
    switch text(unit) {
    case "$/GB" + period: return false
    case "$/GiB" + period: return true
    default:
      report(
        "unknown-unit", "figures in '\(text(unit))' are not known here", at: unit.range,
        help: "write them in $/GB\(period) or $/GiB\(period)")
      return false
    }
  }

  /// A price of data; 0 is a price here, and a common one.
  mutating func dataPrice(_ cell: YAMLNode, _ isBinary: Bool) -> DataPrice? {
    guard let number = number(cell) else { return quantity(cell) }
    return perGigabyte(number, isBinary, at: cell.range).map(DataPrice.init(perGigabyte:))
  }

  /// A bare number of dollars a gigabyte, from one that may be for a gibibyte.
  mutating func perGigabyte(
    _ number: BareNumber, _ isBinary: Bool, at range: SourceRange
  ) -> Money? {
    let written = number.dollars.flatMap { dollars in
      isBinary ? try? dollars.scaled(by: 1_000_000_000, over: 1 << 30) : dollars
    }
    guard let written, written <= .dollars(10) else {
      report(
        "unusual-price", "data at more than $10 a gigabyte", at: range,
        help: "prices here are dollars a gigabyte")
      return nil
    }
    return written
  }
}

extension PriceKeyword {
  static let ofTier: [PriceKeyword] = [.from, .to, .price]
  static let ofEgress: [PriceKeyword] = [.provider, .region, .free] + ofTier
}

extension [EgressTariff.Tier] {
  /// The same behind a volume that is free; nil if a tier then ends at more than can be counted.
  fileprivate func beyond(_ free: ByteCount) -> Self? {
    var all = [EgressTariff.Tier(upTo: free, price: .zero)]
    for tier in self {
      guard let upTo = tier.upTo else {
        all.append(tier)
        continue
      }
      guard let end = try? upTo + free else { return nil }
      all.append(.init(upTo: end, price: tier.price))
    }
    return all
  }
}
