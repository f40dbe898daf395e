package import Diagnostics
package import PlacementModel

/// Everything from outside that a plan rests on, as read from the catalogue and a user's files.
package struct Catalogue: Sendable {
  package var prices: PriceBook

  package init(prices: PriceBook) {
    self.prices = prices
  }
}

/// Parts of the catalogue, so that a command reads only what it needs.
package struct CatalogueAreas: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Names and properties of GPUs; everything else refers to them, so they are always read.
  package static let gpus = CatalogueAreas([])
  package static let offers = CatalogueAreas(rawValue: 1 << 0)
  package static let throughput = CatalogueAreas(rawValue: 1 << 1)
  package static let energy = CatalogueAreas(rawValue: 1 << 2)
  package static let transfer = CatalogueAreas(rawValue: 1 << 3)
  package static let spot = CatalogueAreas(rawValue: 1 << 4)
  /// All that a plan uses.
  package static let all: CatalogueAreas = [.offers, .throughput, .energy, .transfer, .spot]

  /// Whether a text of the catalogue, such as `catalogue/offers/aws`, belongs to these areas.
  func includes(_ name: String) -> Bool {
    let parts = name.split(separator: "/")
    guard parts.count > 1 else { return false }
    switch parts[1] {
    case "gpus": return true
    case "offers": return contains(.offers)
    case "throughput": return contains(.throughput)
    case "energy": return contains(.energy)
    case "transfer": return contains(.transfer)
    case "spot": return contains(.spot)
    default: return false
    }
  }
}

extension PriceListReader {
  /// Begins with the texts of the tool's own catalogue.
  ///
  /// - Parameters:
  ///   - texts: Names like `catalogue/offers/aws` and what they hold, GPUs before the rest.
  ///   - areas: What to read of them.
  /// - Returns: The reader, ready for a user's own files, and what is wrong with the catalogue,
  ///   which is nothing unless we made a mistake.
  package static func reading(
    _ texts: [(name: String, text: StaticString)], areas: CatalogueAreas = .all
  ) -> (reader: PriceListReader, problems: [(source: SourceText, diagnostics: [Diagnostic])]) {
    var reader = PriceListReader()
    // Sizes of the catalogue, so that nothing is moved while it is read.
    reader.prices.gpus.reserveCapacity(names: 1_200)
    if areas.contains(.offers) { reader.prices.offers.reserveCapacity(1_000) }
    if areas.contains(.spot) { reader.prices.interruptions.byMachine.reserveCapacity(512) }
    var problems: [(source: SourceText, diagnostics: [Diagnostic])] = []
    for (name, text) in texts where areas.includes(name) {
      let found = reader.read(SheetNode(StaticText(text)), named: name)
      if !found.isEmpty { problems.append((SourceText(name: name, bytes: text.bytes), found)) }
    }
    return (reader, problems)
  }

  /// What was read.
  package var catalogue: Catalogue { Catalogue(prices: prices) }
}

extension StaticString {
  fileprivate var bytes: [UInt8] { withUTF8Buffer { unsafe Array($0) } }
}

extension Catalogue {
  /// The catalogue of the tool alone.
  package static func embedded(
    _ texts: [(name: String, text: StaticString)], areas: CatalogueAreas = .all
  ) -> (catalogue: Catalogue, problems: [(source: SourceText, diagnostics: [Diagnostic])]) {
    let (reader, problems) = PriceListReader.reading(texts, areas: areas)
    return (reader.catalogue, problems)
  }
}
