import Diagnostics
import Foundation
import Manifests
import PlacementModel
import PriceData
import Quantities
import Testing

/// What ships with the tool, through the reader that users' files go through.
@Suite("Catalogue") struct CatalogueTests {
  static let read = Catalogue.embedded(PriceCatalogue.texts)

  var prices: PriceBook { Self.read.catalogue.prices }
  var energy: EnergyAtlas { Self.read.catalogue.energy }

  @Test func `reads without a single remark`() {
    for (source, diagnostics) in Self.read.problems {
      for diagnostic in diagnostics.prefix(10) {
        Issue.record("\(diagnostic.rendered(in: source))")
      }
    }
  }
}
