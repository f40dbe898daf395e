import PlacementModel
import Quantities
import YAMLSyntax

extension PriceListReader {
  /// Reads `inter-region`: what data costs that moves between two regions of one provider.
  mutating func readInterRegion(_ area: YAMLNode) {
    var places = FiguresByPlace()
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofInterRegion) else { continue }
      let isBinary = isPerGibibyte(group)
      forEachRow(of: group, allowed: PriceKeyword.ofInterRegion) { reader, row in
        guard let provider = reader.requiredProvider(row), let cell = row[.price],
          let price = reader.dataPrice(cell, isBinary)
        else { return }
        places.add(
          Sourced(price, provenance: row.group.provenance), provider: provider,
          region: row[.region].map { reader.text($0) }, to: &reader.prices.interRegion)
      }
    }
  }

  /// Reads `storage`, of which standard object storage is what plans keep data in: cooler classes
  /// charge for reading, and disks go with a machine.
  mutating func readStorage(_ area: YAMLNode) {
    var places = FiguresByPlace()
    for node in groups(of: area) {
      guard let group = readGroup(node, allowed: PriceKeyword.ofStorage) else { continue }
      var isBinary: Bool?
      forEachRow(of: group, allowed: PriceKeyword.ofStorage) { reader, row in
        if let kind = row[.kind], reader.text(kind) != "object" { return }
        // Other kinds may have other units.
        let binary = isBinary ?? reader.isPerGibibyte(group, "-month")
        isBinary = binary
        guard let provider = reader.requiredProvider(row), let cell = row[.price],
          let price = reader.storagePrice(cell, binary)
        else { return }
        places.add(
          Sourced(price, provenance: row.group.provenance), provider: provider,
          region: row[.region].map { reader.text($0) }, to: &reader.prices.storage)
      }
    }
  }

  private mutating func requiredProvider(_ row: PriceRow) -> String? {
    if let provider = row[.provider] { return text(provider) }
    reportMissing(.provider, at: row.range)
    return nil
  }

  private mutating func storagePrice(_ cell: YAMLNode, _ isBinary: Bool) -> StoragePrice? {
    guard let number = number(cell) else { return quantity(cell) }
    return perGigabyte(number, isBinary, at: cell.range).map(StoragePrice.init(perGigabyteMonth:))
  }
}

extension PriceKeyword {
  static let ofInterRegion: [PriceKeyword] = [.provider, .region, .price]
  static let ofStorage: [PriceKeyword] = [.provider, .region, .kind, .service, .price]
}
